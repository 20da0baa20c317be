import pytest

from sinhkehoach.conformance.checks.two_tiers import require_two_tiers
from sinhkehoach.conformance.rule import NotApplicable, Undecided
from tests.support.forms import examined
from tests.support.word_files import plan


def _dated(text):
    paper = plan()
    paper.date.text = f"An Bình, {text}"
    return examined(paper)


def test_holds_from_the_day_on_which_districts_ended():
    require_two_tiers(_dated("ngày 01 tháng 7 năm 2025"))


@pytest.mark.parametrize(
    ("text", "reason"),
    [("ngày 30 tháng 6 năm 2025", NotApplicable), ("ngày … tháng … năm …", Undecided)],
)
def test_does_not_hold_for_an_earlier_document_nor_one_without_a_year(text, reason):
    with pytest.raises(reason):
        require_two_tiers(_dated(text))
