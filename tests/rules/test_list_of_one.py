import pytest

from sinhkehoach.rules.list_of_one import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("a) Một.", "2:6"),
        ("1. Một.\n  a) Ý.\n  2. Hai.", "3:6"),
        ("1. Một.\n  1.1. Ý.\n  2. Hai.", "3:8"),
    ],
)
def test_reports_a_number_or_letter_that_stands_alone(lines, place):
    check_reports(RULE, f"yêu cầu: |\n  {lines}\n", (place, "đứng một mình"))


@pytest.mark.parametrize(
    "lines",
    [
        "a) Một.\n  b) Hai.",
        "1. Một.\n  - Ý.\n  2. Hai.",
        "- Một.",
        "1. A.\n  a) B.\n  - C.\n  b) D.\n  2. E.",
    ],
)
def test_stays_silent_about_lists(lines):
    check_silent(RULE, f"yêu cầu: |\n  {lines}\n")


def test_reports_an_only_task_below_a_task():
    check_reports(
        RULE, "nhiệm vụ:\n  - tên: A\n    nhiệm vụ:\n      - tên: B\n", ("4:14", "một nhiệm vụ con")
    )
    check_silent(RULE, "nhiệm vụ:\n  - tên: A\n")
