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
            yield from _wrong_rows(table, paragraphs, share_of_page(paragraphs, page))


def _wrong_rows(table: TableShape, paragraphs: list[DocxParagraph], pages: float) -> Iterator[Deviation]:
    sizes = Counter(
        run.face.size for each in paragraphs for run in each.runs if run.text.strip() and not run.face.raised
    )
    if len(sizes) > 1:
        found = "; ".join(number(size) for size in sorted(sizes))
        yield Deviation(
            paragraphs[0], paragraphs[0].text, f"bảng có nhiều cỡ chữ: {found}", "một cỡ chữ trong bảng"
        )
    if pages > SURELY_MORE and not table.repeats_head:
        wanted = "chọn Repeat Header Rows cho hàng đầu"
        yield Deviation(
            paragraphs[0], paragraphs[0].text, "bảng dài quá một trang mà hàng đầu không lặp lại", wanted
        )
