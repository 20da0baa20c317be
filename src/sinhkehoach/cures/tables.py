"""Tables: their width, their letters, their first row, and the bare one that holds the head."""

from collections import Counter
from itertools import chain
from typing import Final

from sinhkehoach.conformance.checks.tables import ONE_SIZE, REPEATED
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.properties import own_properties, put, remove, set_size, switch
from sinhkehoach.cures.stretches import runs_between, runs_with_places
from sinhkehoach.docx.content import DocxParagraph, TableShape
from sinhkehoach.docx.measures import TWIPS_PER_POINT, points, twips
from sinhkehoach.docx.sections import read_page
from sinhkehoach.docx.tables import table_rows
from sinhkehoach.docx.wordml import Element, W, child, value

_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")
_NO_LINE: Final = {None, "nil", "none"}


def tables(case: Case) -> None:
    """B21."""
    for each in case.deviations:
        if each.paragraph is None or each.paragraph.cell is None:
            continue
        table = each.paragraph.cell.table
        if each.wanted == ONE_SIZE:
            _set_one_size(case, table)
        elif each.wanted == REPEATED:
            _repeat_head(_element(case, each.paragraph))
        else:
            _narrow(_element(case, each.paragraph), table.width, _text_width(case, each.paragraph))


def head_table(case: Case) -> None:
    """H15: no borders but lines drawn under words; no wider than the text."""
    line = case.document.letterhead.heading or case.document.letterhead.motto
    if line is None or line.paragraph.cell is None:
        return
    shape, element = line.paragraph.cell.table, _element(case, line.paragraph)
    if element is None:
        return
    if shape.bordered:
        _bare(element)
    room = _text_width(case, line.paragraph)
    if shape.width > room:
        _narrow(element, shape.width, room)


def _element(case: Case, paragraph: DocxParagraph) -> Element | None:
    """Return the outermost w:tbl around a paragraph."""
    around = [
        table for element in case.draft.elements(paragraph) for table in element.iterancestors(f"{W}tbl")
    ]
    return around[-1] if around else None


def _text_width(case: Case, paragraph: DocxParagraph) -> float:
    """Return the width between the margins in pt, as these have been mended so far."""
    return read_page(case.draft.sections[paragraph.section]).text_width


def _set_one_size(case: Case, table: TableShape) -> None:
    """Set all letters of a table at the size that most of them have."""
    inside = [each for each in case.document.document.paragraphs if each.cell and each.cell.table is table]
    sizes: Counter[float] = Counter()
    for run in (run for each in inside for run in each.runs if run.text.strip() and not run.face.raised):
        sizes[run.face.size] += len(run.text)
    usual = sizes.most_common(1)[0][0]
    for paragraph in inside:
        places = [
            place
            for run, place in runs_with_places(paragraph)
            if run.text.strip() and not run.face.raised and run.face.size != usual
        ]
        for element in chain.from_iterable(runs_between(case.draft, paragraph, places)):
            set_size(element, usual)


def _repeat_head(table: Element | None) -> None:
    """Repeat the first row on each page, with those that its cells reach down into."""
    rows = table_rows(table) if table is not None else []
    for at, row in enumerate(rows):
        goes_on = any((value(each) or "continue") == "continue" for each in row.iter(f"{W}vMerge"))
        if at and not goes_on:
            return
        properties = child(row, "trPr")
        if properties is None:
            properties = row.makeelement(f"{W}trPr")
            row.insert(1 if child(row, "tblPrEx") is not None else 0, properties)
        switch(properties, "tblHeader", on=True)


def _narrow(table: Element | None, width: float, room: float) -> None:
    """Make all columns of a table narrower alike, so that they fill `room` pt."""
    if table is None:
        return
    share = room / width
    own = [*table.iterfind(f"{W}tblPr/{W}tblW"), *table.iterfind(f"{W}tblGrid/{W}gridCol")]
    own += [each for row in table_rows(table) for each in row.iterfind(f"{W}tc/{W}tcPr/{W}tcW")]
    for each in own:
        length = points(value(each, "w"))
        if length is not None and value(each, "type") in {None, "dxa"}:
            each.set(f"{W}w", str(round(length * share * TWIPS_PER_POINT)))
    indent = child(table, "tblPr", "tblInd")
    if indent is not None:
        indent.set(f"{W}w", str(twips(0)))


def _bare(table: Element) -> None:
    """Take the borders of a table away; a line above or below a cell that has none at its sides stays."""
    borders = put(own_properties(table, "tblPr"), "tblBorders")
    for each in list(borders):
        borders.remove(each)
    for side in _SIDES:
        put(borders, side, val="nil")
    for properties in table.iter(f"{W}tcPr"):
        own = child(properties, "tcBorders")
        drawn = (
            {each.tag.removeprefix(W) for each in own if value(each) not in _NO_LINE}
            if own is not None
            else set()
        )
        if drawn - {"top", "bottom"}:
            remove(properties, "tcBorders")
