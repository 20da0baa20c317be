import pytest

from sinhkehoach.rules.unreadable_character import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_what_no_font_prints():
    check_reports(RULE, "yêu cầu: An toàn \uf0e0 tiết kiệm.\n", ("1:18", "U+F0E0"))


def test_tells_one_cause_once_with_its_lines():
    text = "yêu cầu: |\n" + "".join(f"  - Việc {number} \uf0e0 xong.\n" for number in range(4))
    check_reports(RULE, text, ("2", "(4 chỗ)"))


@pytest.mark.parametrize("words", ["An toàn → tiết kiệm", "☐ Có", "✅ xong"])
def test_stays_silent_about_what_is_printed(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")
