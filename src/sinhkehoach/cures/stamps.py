"""What stands at the edge of a paper: stamps in their frame, the address at the foot of the first page."""

from typing import Final

from sinhkehoach.conformance.checks.capitals import FIRST_PAGE_ONLY, NOT_RULED
from sinhkehoach.conformance.line import whole
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.draft import reference
from sinhkehoach.cures.page_numbers import spare_first_page
from sinhkehoach.cures.properties import own_properties, put, set_indents
from sinhkehoach.cures.stretches import visible_runs
from sinhkehoach.docx.content import Story
from sinhkehoach.docx.wordml import Element, W

_SINGLE: Final = {"val": "single", "sz": "6", "space": "1", "color": "auto"}


def stamps(case: Case) -> None:
    """X01: a single frame around the words, where none is drawn."""
    for paragraph in case.places:
        framed = (
            whole(paragraph).every("boxed") or paragraph.setting.ruled_above or paragraph.story is Story.BOX
        )
        for element in case.draft.elements(paragraph) if not framed else ():
            for run in visible_runs(element):
                put(own_properties(run, "rPr"), "bdr", **_SINGLE)


def contacts(case: Case) -> None:
    """X02: at the foot of the first page alone, below a line across the page."""
    section, element = case.document.document.sections[0], case.draft.sections[0]
    if any(each.wanted == FIRST_PAGE_ONLY for each in case.deviations):
        _to_first_page(element)
        if not section.title_page:
            spare_first_page(case, words_at_foot=True)
    for each in case.deviations:
        if each.paragraph is not None and each.found == NOT_RULED:
            for own in case.draft.elements(each.paragraph):
                put(put(own_properties(own, "pPr"), "pBdr"), "top", **_SINGLE)
                set_indents(own, left=0, right=0)


def _to_first_page(section: Element) -> None:
    """Let the footer of all pages be that of the first one."""
    usual, first = (reference(section, "footer", kind) for kind in ("default", "first"))
    if usual is None:
        return
    if first is not None:
        section.remove(first)
    usual.set(f"{W}type", "first")
