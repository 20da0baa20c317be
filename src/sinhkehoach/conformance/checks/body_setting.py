"""How the text is set (NĐ 30/2020, Phụ lục I, phần I, mục II.6.d)."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from sinhkehoach.conformance.body import NumberedParagraph, Rank
from sinhkehoach.conformance.examined import Examined
from sinhkehoach.conformance.letterhead import is_caps
from sinhkehoach.conformance.line import whole
from sinhkehoach.conformance.rule import Deviation, Undecided
from sinhkehoach.conformance.style_requirement import alignment, number, wrong_sizes
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.docx.measures import MM_PER_POINT

_SIZES: Final = (13.0, 14.0)
_INDENTS_MM: Final = (10.0, 12.7)
_INDENT_TOLERANCE_MM: Final = 0.6
_LEAST_SPACE: Final = 6.0
_SPACE_TOLERANCE: Final = 0.25
_LINES: Final = (1.0, 1.5)
_LINE_TOLERANCE: Final = 0.02
_SINGLE_HEIGHT: Final = 1.15
_LONG_HEADING: Final = 2.5
_OWN_LINE: Final = {Rank.PART, Rank.DIVISION}
_MARKS: Final = (".", ";", ":", ",")


def sizes(document: Examined) -> Iterator[Deviation]:
    """B01."""
    for paragraph in _flowing(document):
        wrong = list(wrong_sizes(whole(paragraph), *_SIZES))
        if wrong:
            yield Deviation(paragraph, paragraph.text, "; ".join(wrong))


def one_size(document: Examined) -> Iterator[Deviation]:
    """B01U."""
    lines = [line for each in _flowing(document) if not list(wrong_sizes(line := whole(each), *_SIZES))]
    found = [(line.paragraph, line.faces[0].size) for line in lines if line.faces]
    usual = Counter(size for _, size in found).most_common(1)
    for paragraph, size in found:
        if size != usual[0][0]:
            yield Deviation(
                paragraph, paragraph.text, f"cỡ {number(size)} giữa thân văn bản cỡ {number(usual[0][0])}"
            )


def justified(document: Examined) -> Iterator[Deviation]:
    """B02: in a paragraph of one line, left and justified look the same."""
    for paragraph in _running(document):
        align = paragraph.setting.align
        if align != "both" and (align != "left" or _lines(paragraph) > 1):
            yield Deviation(paragraph, paragraph.text, alignment(align))


def indented(document: Examined) -> Iterator[Deviation]:
    """B03."""
    for paragraph in _running(document):
        begins = _indent_mm(document, paragraph)
        if not _is_indent(begins):
            yield Deviation(paragraph, paragraph.text, f"thụt đầu dòng {number(begins)} mm")


def one_indent(document: Examined) -> Iterator[Deviation]:
    """B03U."""
    begins = [(each, _indent_mm(document, each)) for each in _running(document)]
    found = [(each, round(indent)) for each, indent in begins if _is_indent(indent)]
    usual = Counter(indent for _, indent in found).most_common(1)
    for paragraph, indent in found:
        if abs(indent - usual[0][0]) > 1:
            yield Deviation(paragraph, paragraph.text, f"thụt {indent} mm, các đoạn khác {usual[0][0]} mm")


def spaced(document: Examined) -> Iterator[Deviation]:
    """B04: at least 6 pt between one paragraph and the next."""
    for above, below in pairwise(_running(document)):
        if below.index != above.index + 1:
            continue
        space = _space_between(above, below)
        if space < _LEAST_SPACE - _SPACE_TOLERANCE:
            yield Deviation(below, below.text, f"cách đoạn trên {number(space)} pt")


def line_spacing(document: Examined) -> Iterator[Deviation]:
    """B05."""
    for paragraph in _running(document):
        setting = paragraph.setting
        if setting.line_rule == "auto" and not _within(setting.line):
            yield Deviation(paragraph, paragraph.text, f"giãn dòng {number(setting.line, 2)}")


def fixed_line_spacing(document: Examined) -> Iterator[Deviation]:
    """B06: an exact height, read as lines of Times New Roman."""
    for paragraph in _running(document):
        setting, line = paragraph.setting, whole(paragraph)
        size = line.faces[0].size if line.faces else 0.0
        if setting.line_rule != "auto" and size and not _within(setting.line / (size * _SINGLE_HEIGHT)):
            yield Deviation(paragraph, paragraph.text, f"giãn dòng cố định {number(setting.line)} pt")


def regular(document: Examined) -> Iterator[Deviation]:
    """B07: no whole paragraph bold or italic unless it is a heading."""
    for item in _items(document):
        if _is_heading(item) or item.text.startswith("("):
            continue
        for quality, name in (("bold", "đậm"), ("italic", "nghiêng")):
            if item.line.every(quality):
                yield Deviation(item.paragraph, item.paragraph.text, f"cả đoạn in {name}")


def _running(document: Examined) -> list[DocxParagraph]:
    """Return the bases and the text: all that runs from one margin to the other."""
    return [*document.bases, *_flowing(document)]


def _flowing(document: Examined) -> list[DocxParagraph]:
    """Return the paragraphs that run across the page: no chapter lines, which stand in the middle."""
    found = []
    after_own_line = False
    for item in _items(document):
        centred = item.paragraph.setting.align == "center"
        title = after_own_line and centred and is_caps(item.paragraph.text)
        after_own_line = item.rank in _OWN_LINE and centred
        if not after_own_line and not title:
            found.append(item.paragraph)
    return found


def _items(document: Examined) -> tuple[NumberedParagraph, ...]:
    if not document.items:
        raise Undecided("không tìm thấy thân văn bản")
    return document.items


def _is_heading(item: NumberedParagraph) -> bool:
    """Say whether an item may be set bold: it is numbered or in capitals, or short and without a final mark."""
    text = item.paragraph.text
    if item.rank not in {Rank.PLAIN, Rank.DASH} or is_caps(text):
        return _lines(item.paragraph) <= _LONG_HEADING or not text.endswith(_MARKS)
    return _lines(item.paragraph) <= 1 and not text.endswith(_MARKS)


def _lines(paragraph: DocxParagraph) -> float:
    room = paragraph.width - paragraph.setting.left - paragraph.setting.right
    first = max(paragraph.setting.first, 0.0)
    return (whole(paragraph).width + first) / max(room, 1.0)


def _is_indent(begins: float) -> bool:
    return any(abs(begins - wanted) <= _INDENT_TOLERANCE_MM for wanted in _INDENTS_MM)


def _indent_mm(document: Examined, paragraph: DocxParagraph) -> float:
    """Return where the first line begins, in mm; a tab typed in front leads to the next stop."""
    begins = paragraph.setting.left + paragraph.setting.first
    text = "".join(run.text for run in paragraph.runs)
    tabs = len(text) - len(text.lstrip("\t"))
    if tabs and not paragraph.label.text:
        stops = sorted(place for place, _ in paragraph.setting.tabs if place > begins)
        usual = document.document.default_tab
        begins = stops[tabs - 1] if len(stops) >= tabs else (begins // usual + tabs) * usual
    return begins * MM_PER_POINT


def _space_between(above: DocxParagraph, below: DocxParagraph) -> float:
    same = above.setting.style == below.setting.style
    after = 0.0 if above.setting.contextual and same else above.setting.after
    before = 0.0 if below.setting.contextual and same else below.setting.before
    return after + before


def _within(lines: float) -> bool:
    return _LINES[0] - _LINE_TOLERANCE <= lines <= _LINES[1] + _LINE_TOLERANCE
