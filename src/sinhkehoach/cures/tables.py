"""Tables: their width, their letters, their first row, and the bare one that holds the head."""

from collections import Counter
from collections.abc import Callable
from itertools import chain
from typing import Final

from sinhkehoach.conformance.checks.tables import ONE_SIZE, REPEATED
from sinhkehoach.conformance.rule import Remedy
from sinhkehoach.conformance.style_requirement import StyleRequirement
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.columns import columns_of, line_width, narrowed, set_widths, word_width
from sinhkehoach.cures.line_shapes import set_line, shapes_of
from sinhkehoach.cures.look import apply_look
from sinhkehoach.cures.properties import own_properties, put, remove, set_size, switch
from sinhkehoach.cures.stretches import runs_between, runs_with_places
from sinhkehoach.docx.content import DocxParagraph, TableShape
from sinhkehoach.docx.measures import twips
from sinhkehoach.docx.sections import read_page
from sinhkehoach.docx.tables import table_rows
from sinhkehoach.docx.wordml import Element, W, child, value

_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")
_NO_LINE: Final = {None, "nil", "none"}
# Words that fill their place to the last point may wrap elsewhere, in pt.
_LITTLE: Final = 2.0


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
            _narrow(case, _element(case, each.paragraph), table, _text_width(case, each.paragraph))


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
        _narrow(case, element, shape, room)


def heading_room(case: Case) -> None:
    """H03: the room that the heading lacks, from the columns beside it; smaller letters where these have none to give."""
    heading = case.document.letterhead.heading
    if heading is None or heading.paragraph.cell is None:
        return
    size, smallest = heading.faces[0].size, (case.regime.components.heading.style.sizes or (0.0,))[0]
    smaller = Remedy(heading, StyleRequirement(sizes=(smallest, smallest)))
    lacking = heading.width + _LITTLE - heading.paragraph.width
    if _given(case, heading.paragraph, lacking, line_width) or not 0 < smallest < size:
        return
    apply_look(case.draft, smaller)
    lacking -= heading.width * (1 - smallest / size)
    if not _given(case, heading.paragraph, lacking, line_width):
        _given(case, heading.paragraph, lacking, word_width)


def _given(
    case: Case, paragraph: DocxParagraph, lacking: float, needed: Callable[[DocxParagraph], float]
) -> bool:
    """Make the column of a paragraph wider by `lacking` pt, those before it narrower where the page ends."""
    table, cell = _element(case, paragraph), paragraph.cell
    if table is None or cell is None or lacking <= 0:
        return lacking <= 0
    inside = _inside(case, cell.table)
    columns = columns_of(table, inside, needed)
    free = max(_text_width(case, paragraph) - sum(each.width for each in columns), 0.0)
    before = narrowed(columns[: cell.column], max(lacking - free, 0.0))
    if before is None:
        return False
    own, *behind = (each.width for each in columns[cell.column :])
    widths = [*before, own + lacking, *behind]
    set_widths(table, columns, widths)
    for each in inside:
        if each.cell is not None:
            _centre_lines(case, each, widths[each.cell.column] - columns[each.cell.column].width)
    return True


def _centre_lines(case: Case, paragraph: DocxParagraph, growth: float) -> None:
    """Let what is drawn in the middle of a column stay there when the column grows."""
    for line in paragraph.lines:
        if line.offset is not None and line.length is not None:
            for shape in (each for own in case.draft.elements(paragraph) for each in shapes_of(own, line)):
                set_line(shape, line.length, line.offset + growth / 2)


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
    inside = _inside(case, table)
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


def _narrow(case: Case, table: Element | None, shape: TableShape, room: float) -> None:
    """Make the columns of a table narrower where their words leave room, so that together they fill `room` pt."""
    if table is None:
        return
    columns = columns_of(table, _inside(case, shape), word_width)
    widths = narrowed(columns, max(sum(each.width for each in columns) - room, 0.0))
    if widths is None:
        return
    set_widths(table, columns, widths)
    indent = child(table, "tblPr", "tblInd")
    if indent is not None:
        indent.set(f"{W}w", str(twips(0)))


def _inside(case: Case, table: TableShape) -> list[DocxParagraph]:
    return [each for each in case.document.document.paragraphs if each.cell and each.cell.table is table]


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
