"""How many pages a document fills, roughly: enough to tell a one-page paper from a longer one."""

import math
from collections.abc import Iterable
from typing import Final

from sinhkehoach.conformance.line import whole
from sinhkehoach.docx.content import DocxParagraph, Page, Section, Story, WordDocument

_LINE_HEIGHT: Final = 1.15
_USUAL_SIZE: Final = 13.0
_A4_TEXT_HEIGHT: Final = 728.0
# Between these a page may or may not run over onto a second one.
SURELY_ONE: Final = 0.8
SURELY_MORE: Final = 1.2
_ENOUGH: Final = 3.0


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


def _height(paragraph: DocxParagraph) -> float:
    setting = paragraph.setting
    line = whole(paragraph)
    size = line.faces[0].size if line.faces else _USUAL_SIZE
    room = max(paragraph.width - setting.left - setting.right, 1.0)
    lines = max(math.ceil(line.width / room), 1) + paragraph.text.count("\n")
    each = setting.line * size * _LINE_HEIGHT if setting.line_rule == "auto" else setting.line
    return lines * each + setting.before + setting.after
