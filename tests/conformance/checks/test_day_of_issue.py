from datetime import date

import pytest

from sinhkehoach.conformance.checks.day_of_issue import issued_since
from sinhkehoach.conformance.rule import NotApplicable, Undecided
from tests.support.forms import examined
from tests.support.word_files import plan

FIRST = date(2025, 7, 1)


def _dated(text):
    paper = plan()
    paper.date.text = f"An Bình, {text}"
    return examined(paper)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ngày 01 tháng 7 năm 2025", date(2025, 7, 1)),
        ("ngày … tháng 9 năm 2026", date(2026, 9, 30)),
        ("ngày … tháng … năm 2026", date(2026, 12, 31)),
    ],
)
def test_tells_the_day_or_the_last_that_is_left_open(text, day):
    assert issued_since(_dated(text), FIRST) == day


@pytest.mark.parametrize(
    ("text", "reason", "told"),
    [
        ("ngày 30 tháng 6 năm 2025", NotApplicable, "văn bản ban hành trước ngày 01/07/2025"),
        ("ngày … tháng … năm …", Undecided, "chưa rõ ngày ban hành"),
        ("ngày 01 tháng 13 năm 2026", Undecided, "ngày ban hành không có trong lịch"),
    ],
)
def test_is_no_answer_for_an_earlier_document_nor_for_one_without_a_day(text, reason, told):
    with pytest.raises(reason, match=told):
        issued_since(_dated(text), FIRST)
