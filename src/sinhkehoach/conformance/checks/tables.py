"""Tables; practice, not the decree."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.height import SURELY_MORE, share_of_page
from sinhkehoach.conformance.rule import Deviation, NotApplicable
from sinhkehoach.conformance.style_requirement import number
from sinhkehoach.docx.content import DocxParagraph, TableShape

_WIDEST_CELL_TEXT: Final = 10.0
# A table of half a page may run over onto the next one.
_LONG: Final = 0.5
_RUNS_OVER: Final = 1.1
ONE_SIZE: Final = "một cỡ chữ trong bảng"
REPEATED: Final = "chọn Repeat Header Rows cho hàng đầu"


def tables(document: Examined) -> Iterator[Deviation]:
    """B21: no wider than the text; one size of letters; the first row again on each page."""
    word = document.document
    held = defaultdict(list)
    for each in word.paragraphs[document.letterhead.end :]:
        if each.cell:
            held[each.cell.table].append(each)
    if not held:
        raise NotApplicable("không có bảng")
    for table, paragraphs in held.items():
        page = word.sections[paragraphs[0].section].page
        if table.width > page.text_width + _WIDEST_CELL_TEXT * 2:
            yield Deviation(paragraphs[0], "", "bảng rộng hơn vùng chữ")
        if table.bordered and table.columns > 1:
            begins = share_of_page(_above(document, paragraphs[0]), page) % 1
            yield from _wrong_rows(table, paragraphs, begins, share_of_page(paragraphs, page))


def _above(document: Examined, first: DocxParagraph) -> list[DocxParagraph]:
    """Return the paragraphs from the top of the section, or the last new page, to a table."""
    found: list[DocxParagraph] = []
    for each in reversed(document.document.paragraphs[: first.index]):
        if each.section != first.section:
            break
        found.append(each)
        if each.breaks_page:
            break
    return found[::-1]


def _wrong_rows(
    table: TableShape, paragraphs: list[DocxParagraph], begins: float, pages: float
) -> Iterator[Deviation]:
    sizes = Counter(
        run.face.size for each in paragraphs for run in each.runs if run.text.strip() and not run.face.raised
    )
    if len(sizes) > 1:
        found = "; ".join(number(size) for size in sorted(sizes))
        yield Deviation(paragraphs[0], paragraphs[0].text, f"bảng có nhiều cỡ chữ: {found}", ONE_SIZE)
    runs_over = pages > SURELY_MORE or (pages > _LONG and begins + pages > _RUNS_OVER)
    if runs_over and not table.repeats_head:
        yield Deviation(
            paragraphs[0], paragraphs[0].text, "bảng sang trang mà hàng đầu không lặp lại", REPEATED
        )
