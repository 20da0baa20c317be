import pytest

from sinhkehoach.rules.target_below_present import RULE
from tests.support.rules import check_reports, check_silent

ONE = "chỉ tiêu:\n  - {tên: %s, đích: %s, hiện tại: %s}\n"


@pytest.mark.parametrize(
    ("name", "target", "current"),
    [
        ("Quy trình", "≥ 90", "92"),
        ("Quy trình", "Dưới 3", "2"),
        ("Trường đạt chuẩn", "10/14", "12/14"),
        ("Học sinh bỏ học", "5", "3"),
        ("Người dân hài lòng", "90", "95"),
    ],
)
def test_reports_a_target_worse_than_what_there_is(name, target, current):
    check_reports(RULE, ONE % (name, target, current), ("2", "kém hơn hiện tại"))


@pytest.mark.parametrize(
    ("name", "target", "current"),
    [
        ("Trẻ đến trường", "≥ 95", "92"),
        ("Trẻ suy dinh dưỡng", "Dưới 2", "2"),
        ("Học sinh bỏ học", "0", "3"),
        ("Trường đạt chuẩn", "12/14", "10/14"),
        ("Sĩ số bình quân đạt", "33", "38"),
        ("Số cuộc họp", "10", "20"),
        ("Giải cấp tỉnh", "Có giải nhất", "Có giải nhì"),
        ("Giải cấp tỉnh", "35-40", "36"),
    ],
)
def test_stays_silent_about_targets_on_the_right_side_or_without_side(name, target, current):
    check_silent(RULE, ONE % (name, target, current))


def test_reports_a_target_of_one_column():
    plan = "chỉ tiêu:\n  cột: [MN, TH]\n  chỉ tiêu:\n"
    plan += "    - {tên: Đạt chuẩn, MN: {đích: 90, hiện tại: 95}, TH: {đích: 98, hiện tại: 95}}\n"
    check_reports(RULE, plan, ("4:28", "“90”"))
