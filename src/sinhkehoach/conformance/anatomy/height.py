"""How many pages a document fills, roughly: enough to tell a one-page paper from a longer one."""

import math
from collections.abc import Iterable
from typing import Final

from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.docx.content import DocxParagraph, Page, Section, Story, WordDocument

_LINE_HEIGHT: Final = 1.15
_USUAL_SIZE: Final = 13.0
_A4_TEXT_HEIGHT: Final = 728.0
# Between these a page may or may not run over onto a second one.
SURELY_ONE: Final = 0.8
SURELY_MORE: Final = 1.2
_ENOUGH: Final = 3.0
# Lines whose tops lie no further apart, in pt, stand side by side.
_SAME_HEIGHT: Final = 12.0


def pages_filled(document: WordDocument, section: Section) -> float:
    """Return the height of the text in `section` in pages, not beyond a few; a page break counts as a full page."""
    paragraphs = [each for each in document.paragraphs if each.section == section.number]
    return share_of_page(paragraphs, section.page) + sum(each.breaks_page for each in paragraphs)


def share_of_page(paragraphs: Iterable[DocxParagraph], page: Page) -> float:
    """Return how much of `page` the paragraphs fill, 1.0 being all of it; beyond a few pages it is not measured out."""
    height = _A4_TEXT_HEIGHT
    if page.height is not None and page.top is not None and page.bottom is not None:
        height = max(page.height - page.top - page.bottom, 1.0)
    total = 0.0
    row: tuple[int, int] | None = None
    columns: dict[int, float] = {}
    for each in paragraphs:
        if total > _ENOUGH * height:
            break
        if each.story is not Story.BODY:
            continue
        place = (each.cell.table.number, each.cell.row) if each.cell else None
        if place != row or place is None:
            total += max(columns.values(), default=0.0)
            row, columns = place, {}
        column = each.cell.column if each.cell else 0
        columns[column] = columns.get(column, 0.0) + _height(each)
    return (total + max(columns.values(), default=0.0)) / height


def stand_apart(document: WordDocument, one: Line, other: Line) -> bool:
    """Say whether two lines of one row of a table begin at different heights.

    Where words wrap is only guessed: lines count as apart if they are so with and without the wrapped lines.
    """
    return all(
        abs(depth(document, one, wraps=wraps) - depth(document, other, wraps=wraps)) > _SAME_HEIGHT
        for wraps in (True, False)
    )


def depth(document: WordDocument, line: Line, *, wraps: bool = True) -> float:
    """Return how far below the top of its cell `line` begins, in pt."""
    own, below = line.paragraph, line.paragraph.setting.before
    for each in reversed(document.paragraphs[: own.index]):
        if each.cell is None or own.cell is None or each.cell.row != own.cell.row:
            break
        if each.cell.column == own.cell.column and each.story is own.story:
            below += _height(each, wraps=wraps)
    text = "".join(run.text for run in own.runs)
    return below + text[: text.find(line.text)].count("\n") * _line_height(own)


def height_of(paragraphs: Iterable[DocxParagraph]) -> float:
    """Return how high `paragraphs` are one below the other, in pt."""
    return sum(map(_height, paragraphs))


def _height(paragraph: DocxParagraph, *, wraps: bool = True) -> float:
    setting = paragraph.setting
    line = whole(paragraph)
    room = max(paragraph.width - setting.left - setting.right, 1.0)
    lines = max(math.ceil(line.width / room) if wraps else 1, 1) + paragraph.text.count("\n")
    return lines * _line_height(paragraph) + setting.before + setting.after


def _line_height(paragraph: DocxParagraph) -> float:
    setting, faces = paragraph.setting, whole(paragraph).faces
    size = faces[0].size if faces else _USUAL_SIZE
    return setting.line * size * _LINE_HEIGHT if setting.line_rule == "auto" else setting.line
