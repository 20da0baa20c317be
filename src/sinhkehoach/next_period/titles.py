"""Titles of documents: the period that one names, and where those that are listed stand in a text."""

from collections.abc import Iterator

from sinhkehoach.next_period.mentions import Mention, Writing, mentions
from sinhkehoach.next_period.period_shift import PeriodShift


def named_period(title: str, shift: PeriodShift) -> str:
    """Return the words by which the title of a document names the plan's own period, "" where it does not."""
    return next((mention.words for mention in mentions(title) if _names_period(mention, shift)), "")


def _names_period(mention: Mention, shift: PeriodShift) -> bool:
    if mention.writing is Writing.RANGE:
        return shift.several and shift.is_own(*mention.years)
    return mention.writing in (Writing.YEAR, Writing.SCHOOL) and shift.is_own(mention.years[0])


def titles_in(text: str, shift: PeriodShift) -> Iterator[tuple[int, int]]:
    """Yield where a title of a listed document begins and ends in `text`."""
    folded = text.casefold()
    for title in shift.titles:
        at = folded.find(title.casefold())
        if at >= 0:
            yield at, at + len(title)
