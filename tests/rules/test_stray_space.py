import pytest

from sinhkehoach.rules.stray_space import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("An  toàn", "Thừa dấu cách"),
        ("An toàn , tốt", "trước dấu câu"),
        ("An toàn ( tốt)", "trong ngoặc"),
        ("An toàn,tốt", "Thiếu dấu cách"),
    ],
)
def test_reports_spaces_too_many_or_too_few(words, message):
    check_reports(RULE, f"yêu cầu: |\n  - {words}\n", ("2", message))


@pytest.mark.parametrize(
    "words",
    ["An toàn, tốt", "1,5 triệu; a/b", "Các việc …", "giờ 7:30", "([[kỳ]]) tốt", "Trang an.hoa.gov.vn"],
)
def test_stays_silent_about_usual_spacing(words):
    check_silent(RULE, f"yêu cầu: |\n  - {words}\n")
