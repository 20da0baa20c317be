import pytest

from sinhkehoach.rules.direction_unclear import RULE
from tests.support.rules import check_reports, check_silent

ONE = "chỉ tiêu:\n  - {tên: %s, đích: %s, hiện tại: %s}\n"


def test_asks_where_less_may_be_meant():
    check_reports(RULE, ONE % ("Số câu lạc bộ", "10", "12"), ("2:32", "càng thấp càng tốt?"))


@pytest.mark.parametrize(
    ("name", "target", "current"),
    [
        ("Số câu lạc bộ", "≤ 10", "12"),
        ("Số câu lạc bộ", "12", "10"),
        ("Trường đạt chuẩn", "10", "12"),
        ("Học sinh bỏ học", "10", "12"),
        ("Sĩ số bình quân", "33", "38"),
        ("Điểm nóng", "0", "4"),
    ],
)
def test_stays_silent_where_the_direction_is_known_or_nothing_falls(name, target, current):
    check_silent(RULE, ONE % (name, target, current))
