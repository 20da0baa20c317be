"""How many pages a document fills, roughly: enough to tell a one-page paper from a longer one."""

import math
from collections import defaultdict
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


def pages_filled(document: WordDocument, section: Section) -> float:
    """Return the height of the text in `section` in pages; a page break counts as a full page."""
    paragraphs = [each for each in document.paragraphs if each.section == section.number]
    return share_of_page(paragraphs, section.page) + sum(each.breaks_page for each in paragraphs)


def share_of_page(paragraphs: Iterable[DocxParagraph], page: Page) -> float:
    """Return how much of `page` the paragraphs fill: 1.0 is a full page."""
    total = 0.0
    rows: dict[tuple[int, int], dict[int, float]] = defaultdict(lambda: defaultdict(float))
    for each in paragraphs:
        if each.story is not Story.BODY:
            continue
        if each.cell is None:
            total += _height(each)
        else:
            rows[each.cell.table.number, each.cell.row][each.cell.column] += _height(each)
    total += sum(max(columns.values()) for columns in rows.values())
    if page.height is None or page.top is None or page.bottom is None:
        return total / _A4_TEXT_HEIGHT
    return total / max(page.height - page.top - page.bottom, 1.0)


def _height(paragraph: DocxParagraph) -> float:
    setting = paragraph.setting
    line = whole(paragraph)
    size = line.faces[0].size if line.faces else _USUAL_SIZE
    room = max(paragraph.width - setting.left - setting.right, 1.0)
    lines = max(math.ceil(line.width / room), 1) + paragraph.text.count("\n")
    each = setting.line * size * _LINE_HEIGHT if setting.line_rule == "auto" else setting.line
    return lines * each + setting.before + setting.after
