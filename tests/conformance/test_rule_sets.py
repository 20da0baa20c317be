from dataclasses import replace
from datetime import date

import pytest

from sinhkehoach.conformance.nd30 import ND30
from sinhkehoach.conformance.rule_sets import rules_for
from tests.support.forms import examined
from tests.support.word_files import plan

OLD = replace(ND30, valid_to=date(2028, 6, 30))
NEW = replace(ND30, name="new", valid_from=date(2028, 7, 1))
PARTY = replace(
    ND30,
    name="party",
    excluded=lambda document: None if document.letterhead.party else "không phải văn bản của Đảng",
)


def _dated(text):
    paper = plan()
    paper.date.text = f"An Bình, {text}"
    return examined(paper)


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("ngày 30 tháng 6 năm 2028", OLD),
        ("ngày 01 tháng 7 năm 2028", NEW),
        ("ngày     tháng     năm 2028", NEW),
        ("ngày     tháng     năm", NEW),
        ("ngày 31 tháng 02 năm 2027", NEW),
        ("ngày 01 tháng 3 năm 2019", OLD),
    ],
)
def test_the_set_in_force_on_the_day_of_issue_counts(text, chosen):
    assert rules_for(_dated(text), (OLD, NEW)) is chosen


def test_a_paper_gets_the_set_whose_matter_it_is():
    paper = plan()
    assert rules_for(examined(paper), (PARTY, ND30)) is ND30
    paper.national.text = "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert rules_for(examined(paper), (PARTY, ND30)) is PARTY
    assert rules_for(examined(paper)) is ND30
