"""Numbers of pages: where they stand, how they look, which page shows none (NĐ 30/2020, Phụ lục I, phần I, mục I)."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from sinhkehoach.conformance.checks.page import number_run
from sinhkehoach.conformance.style_requirement import is_within
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.draft import reference, relation_of
from sinhkehoach.cures.properties import (
    own_properties,
    put,
    remove,
    set_indents,
    set_size,
    set_space,
    set_typeface,
    switch,
)
from sinhkehoach.docx.content import DocxParagraph, Section
from sinhkehoach.docx.wordml import NAMESPACE, Element, R, W, value

_PAGE: Final = "PAGE"
_USUAL_SIZE: Final = 13.0
_MARKS: Final = ("begin", "separate", "end")


def numbered(case: Case) -> None:
    """P08: the number where the regime wants it, on even pages too."""
    wanted = case.regime.measures.page.number_place
    other = "footer" if wanted == "header" else "header"
    sections = case.document.document.sections
    for section in sections:
        if not number_run(_story(section, wanted)):
            for paragraph in _story(section, other):
                _take_away(case, paragraph)
    if not number_run(_story(sections[0], wanted)):
        _show_number(case, wanted)
    _same_on_even_pages(case)


def number_centred(case: Case) -> None:
    """P09: the number in the middle, or wherever the regime wants it."""
    wanted = case.regime.components.page_number.style.align or "center"
    for paragraph in case.places:
        if "\t" in "".join(run.text for run in paragraph.runs):
            continue
        for element in case.draft.elements(paragraph):
            properties = own_properties(element, "pPr")
            put(properties, "jc", val=wanted)
            set_indents(element, left=0, first=0)
            if properties.find(f"{W}framePr") is not None:
                put(properties, "framePr", xAlign=wanted)


def number_look(case: Case) -> None:
    """P10."""
    style = case.regime.components.page_number.style
    for paragraph in case.places:
        spot = number_run((paragraph,))
        for run in (run for element in case.draft.elements(paragraph) for run in _field(element)):
            if spot and style.sizes and not is_within(spot[1].face.size, style.sizes):
                set_size(run, min(max(spot[1].face.size, style.sizes[0]), style.sizes[1]))
            for names, wanted in ((("b", "bCs"), style.bold), (("i", "iCs"), style.italic)):
                if wanted is False:
                    for name in names:
                        switch(own_properties(run, "rPr"), name, on=False)


def first_page_unnumbered(case: Case) -> None:
    """P11: a first page of its own, without the number; words that are typed there stay."""
    section = case.document.document.sections[0]
    for paragraph in (*section.first_header, *section.first_footer):
        _take_away(case, paragraph)
    if not section.title_page:
        spare_first_page(case)


def number_format(case: Case) -> None:
    """P12."""
    wanted = case.regime.measures.page
    sections = case.document.document.sections
    for element, section in zip(case.draft.sections, sections, strict=False):
        if section.number_format != wanted.number_format:
            put(element, "pgNumType", fmt=wanted.number_format)
    if sections[0].start not in {None, wanted.first_number}:
        put(case.draft.sections[0], "pgNumType", start=str(wanted.first_number))


def _story(section: Section, place: str) -> tuple[DocxParagraph, ...]:
    return section.header if place == "header" else section.footer


def _take_away(case: Case, paragraph: DocxParagraph) -> None:
    """Take the number away from a paragraph that shows nothing else."""
    if number_run((paragraph,)) is None or any(
        run.text.strip() for run in paragraph.runs if run.field != _PAGE
    ):
        return
    for element in case.draft.elements(paragraph):
        for run in list(_field(element)):
            holder = run.getparent()
            if holder is not None:
                holder.remove(run)
        for simple in list(element.iter(f"{W}fldSimple")):
            element.remove(simple)


def spare_first_page(case: Case, *, words_at_foot: bool = False) -> None:
    """Let the first page have a header of its own, unless words would be lost there.

    `words_at_foot` says that those at the foot are taken care of.
    """
    section, element = case.document.document.sections[0], case.draft.sections[0]
    at_foot = not words_at_foot and _says(section.footer) and not section.first_footer
    if not at_foot and (section.first_header or not _says(section.header)):
        switch(element, "titlePg", on=True)


def _says(story: tuple[DocxParagraph, ...]) -> bool:
    shown = (run.text.strip() for each in story for run in each.runs if run.field != _PAGE)
    return any(shown) or any(each.pictures or each.drawings for each in story)


def _show_number(case: Case, place: str) -> None:
    """Put the number into the header or footer of the first section, before all else there."""
    element = case.draft.sections[0]
    own = reference(element, place, "default")
    name = case.draft.target(relation_of(own))
    if name:
        root = case.draft.root(name)
        is_empty = [each.tag for each in root] == [f"{W}p"] and all(each.tag == f"{W}pPr" for each in root[0])
        if is_empty:
            root.remove(root[0])
        root.insert(0, _number(case))
        return
    root = etree.Element(W + ("hdr" if place == "header" else "ftr"), nsmap={"w": NAMESPACE, "r": R[1:-1]})
    root.append(_number(case))
    found = element.makeelement(f"{W}{place}Reference")
    found.set(f"{W}type", "default")
    found.set(f"{R}id", case.draft.new_part(place, root))
    element.insert(0, found)


def _number(case: Case) -> Element:
    """Return a paragraph with the number of the page, in the look that the regime wants."""
    style = case.regime.components.page_number.style
    paragraph = etree.Element(f"{W}p")
    put(own_properties(paragraph, "pPr"), "jc", val=style.align or "center")
    set_indents(paragraph, left=0, first=0)
    set_space(paragraph, before=0, after=0)
    for mark in _MARKS:
        _run(case, paragraph).append(paragraph.makeelement(f"{W}fldChar", {f"{W}fldCharType": mark}))
        if mark == "begin":
            instruction = etree.SubElement(_run(case, paragraph), f"{W}instrText")
            instruction.text = _PAGE
        if mark == "separate":
            etree.SubElement(_run(case, paragraph), f"{W}t").text = "2"
    return paragraph


def _run(case: Case, paragraph: Element) -> Element:
    style, run = case.regime.components.page_number.style, etree.SubElement(paragraph, f"{W}r")
    properties = own_properties(run, "rPr")
    set_typeface(properties, case.regime.measures.typeface)
    for name, wanted in (("b", style.bold), ("i", style.italic)):
        if wanted is not None:
            switch(properties, name, on=wanted)
    least, most = style.sizes or (_USUAL_SIZE, _USUAL_SIZE)
    set_size(run, min(max(_USUAL_SIZE, least), most))
    return run


def _same_on_even_pages(case: Case) -> None:
    """Let even pages be as the others where they have nothing of their own to say."""
    settings, sections = case.draft.related("settings"), case.document.document.sections
    apart = any(number_run(each.header) and not number_run(each.even_header) for each in sections)
    if (
        apart
        and settings is not None
        and not any(_says(each.even_header) or _says(each.even_footer) for each in sections)
    ):
        remove(settings, "evenAndOddHeaders")


def _field(paragraph: Element) -> Iterator[Element]:
    """Yield the runs of the field that shows the number; one that holds no run gets one."""
    for simple in paragraph.iter(f"{W}fldSimple"):
        if (value(simple, "instr") or "").split()[:1] == [_PAGE]:
            if simple.find(f"{W}r") is None:
                etree.SubElement(etree.SubElement(simple, f"{W}r"), f"{W}t").text = "2"
            yield from simple.iter(f"{W}r")
    runs: list[Element] = []
    instruction = ""
    for run in paragraph.iter(f"{W}r"):
        marks = [value(each, "fldCharType") for each in run.iter(f"{W}fldChar")]
        if "begin" in marks:
            runs, instruction = [], ""
        instruction += "".join(each.text or "" for each in run.iter(f"{W}instrText"))
        runs.append(run)
        if "end" in marks and instruction.split()[:1] == [_PAGE]:
            yield from runs
