import pytest

from sinhkehoach.rules.unreadable_character import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


def test_reports_what_no_font_prints():
    check_reports(RULE, "yêu cầu: An toàn \uf0e0 tiết kiệm.\n", ("1:18", "U+F0E0"))


def test_tells_one_cause_once_with_its_lines():
    text = "yêu cầu: |\n" + "".join(f"  - Việc {number} \uf0e0 xong.\n" for number in range(4))
    check_reports(RULE, text, ("2", "(4 chỗ)"))


@pytest.mark.parametrize("words", ["An toàn → tiết kiệm", "☐ Có", "✅ xong"])
def test_stays_silent_about_what_is_printed(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")


def test_reports_it_in_names_as_well():
    check_reports(RULE, "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: Phòng \uf0e0 Nội vụ}\n", ("2:36", ""))
    check_office_reports(RULE, "đơn vị:\n  a: {tên: Phòng \uf0e0 Nội vụ}\n", ("2:18", ""))
    check_office_silent(RULE, "đơn vị:\n  a: {tên: Phòng Nội vụ}\n")
