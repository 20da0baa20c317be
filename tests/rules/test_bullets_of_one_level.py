import pytest

from sinhkehoach.rules.bullets_of_one_level import RULE
from tests.support.rules import check_reports, check_silent


def test_reports_the_first_of_a_second_kind():
    check_reports(
        RULE, "yêu cầu: |\n  ➢ Một.\n  ➢ Hai.\n  ✓ Ba.\n  ✓ Bốn.\n", ("4:3", "“✓” in ra như dòng “➢”")
    )
    check_reports(RULE, "yêu cầu:\n  - ➢ Một.\n  - ✓ Hai.\n", ("3:5", "“✓”"))


@pytest.mark.parametrize(
    "lines",
    [
        "➢ Một.\n  ➢ Hai.",
        "➢ Một.\n  ✓ Hai.\n  ➢ Ba.",
        "➢ Gồm:\n  ✓ Hai.",
        "• Một.\n  o Hai.",
        "- Một.\n  ✓ Hai.",
        "– Một.\n  - Hai.",
        "1. Một.\n  ➢ Hai.\n  2. Ba.\n  ✓ Bốn.",
        "a) Một.\n  ➢ Hai.\n  b) Ba.\n  ✓ Bốn.",
    ],
)
def test_stays_silent_about_one_kind_about_levels_and_about_lists_apart(lines):
    check_silent(RULE, f"yêu cầu: |\n  {lines}\n")
