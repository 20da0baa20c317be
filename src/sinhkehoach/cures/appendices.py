"""Appendices: each on a page of its own, its pages numbered apart (NĐ 30/2020, Phụ lục I, phần I, mục III.1)."""

from copy import deepcopy
from itertools import groupby
from typing import Final

from sinhkehoach.conformance.checks.appendices import is_numbered
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.draft import reference
from sinhkehoach.cures.properties import own_properties, put, remove, switch
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.docx.element_order import insert_in_order
from sinhkehoach.docx.wordml import Element, W, value

_FIRST: Final = "1"


def new_page(case: Case) -> None:
    """A01: a new page; a section of its own where pages have numbers, which begin anew there."""
    if is_numbered(case.document.document.sections[0]):
        numbered_apart(case)
        return
    for paragraph in case.places:
        for element in case.draft.elements(paragraph):
            switch(own_properties(element, "pPr"), "pageBreakBefore", on=True)


def numbered_apart(case: Case) -> None:
    """A08: a section for each appendix, its pages numbered from 1."""
    sections = case.draft.sections
    for number, headings in groupby(case.places, lambda each: each.section):
        section = sections[number]
        untouched = deepcopy(section)
        for heading in reversed(list(headings)):
            section = _begin_section(case, heading, section, deepcopy(untouched))


def numbers_shown(case: Case) -> None:
    """A09: the header of the section before, which has the number."""
    sections = case.draft.sections
    for paragraph in case.places:
        section = sections[paragraph.section]
        own = reference(section, "header", "default")
        if own is not None:
            section.remove(own)


def _begin_section(case: Case, heading: DocxParagraph, section: Element, before: Element) -> Element:
    """Let `heading` begin `section`; return the section above it: `before` where it was in the same one."""
    block = _block(case.draft.elements(heading))
    if block is None:
        return section
    put(section, "pgNumType", start=_FIRST)
    if value(section.find(f"{W}type")) == "continuous":
        put(section, "type", val="nextPage")
    above = case.document.document.paragraphs[heading.index - 1]
    if above.section != heading.section:
        return section
    _turn_no_page(case, heading)
    _end_section(block, before)
    return before


def _block(elements: list[Element]) -> Element | None:
    """Return the element right below w:body that holds `elements`, None where something is wrapped around it."""
    if not elements:
        return None
    chain = (elements[0], *elements[0].iterancestors())
    parents = [each.tag.rpartition("}")[2] for each in chain]
    at = parents.index("body") if "body" in parents else 0
    return chain[at - 1] if at and not {"sdtContent", "txbxContent", "ins"} & set(parents[:at]) else None


def _turn_no_page(case: Case, heading: DocxParagraph) -> None:
    """Take away what begins the page of `heading` by now: the section does."""
    for element in case.draft.elements(heading):
        remove(own_properties(element, "pPr"), "pageBreakBefore")
    paragraphs = case.document.document.paragraphs
    above = [heading]
    while above[-1].index and (above[-1] is heading or not above[-1].text):
        above.append(paragraphs[above[-1].index - 1])
    for paragraph in above if heading.breaks_page else ():
        for element in case.draft.elements(paragraph):
            breaks = [each for each in element.iter(f"{W}br") if value(each, "type") == "page"]
            for each in breaks if paragraph is heading or not paragraph.text else breaks[-1:]:
                holder = each.getparent()
                if holder is not None:
                    holder.remove(each)


def _end_section(block: Element, section: Element) -> None:
    """End `section` right above `block`: in the paragraph there, in an empty one below a table."""
    above = block.getprevious()
    if above is None or above.tag != f"{W}p":
        above = block.makeelement(f"{W}p")
        block.addprevious(above)
    insert_in_order(own_properties(above, "pPr"), section)
