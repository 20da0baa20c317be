"""How the text is set (NĐ 30/2020, Phụ lục I, phần I, mục II.6.d)."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import inf
from typing import Final

from sinhkehoach.conformance.anatomy.body import NumberedParagraph
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.line import Line, is_caps, whole
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.requirements import Bounds
from sinhkehoach.conformance.rule import Deviation, Remedy, Undecided
from sinhkehoach.conformance.style_requirement import StyleRequirement, alignment, number, wrong_sizes
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.docx.measures import MM_PER_POINT

_INDENT_TOLERANCE_MM: Final = 0.6
_WHOLE_INDENT_MM: Final = 3.0
_SPACE_TOLERANCE: Final = 0.25
_LINE_TOLERANCE: Final = 0.02
SINGLE_HEIGHT: Final = 1.15
_LONG_HEADING: Final = 2.5
_MARKS: Final = (".", ";", ":", ",")


def sizes(document: Examined) -> Iterator[Deviation]:
    """B01."""
    allowed = document.regime.components.body.style.sizes
    found = [(line, "; ".join(wrong_sizes(line, allowed))) for line in _flowing(document)]
    wrong = [(line, told) for line, told in found if told]
    look = StyleRequirement(sizes=_size_to_have(document)) if wrong else None
    for line, told in wrong:
        yield _at(line, told, look)


def one_size(document: Examined) -> Iterator[Deviation]:
    """B01U."""
    found = _sizes_in_use(document, _flowing(document))
    usual = next(iter(found), 0.0)
    look = StyleRequirement(sizes=(usual, usual))
    for line in (line for size, lines in found.items() if size != usual for line in lines):
        told = f"cỡ {number(line.faces[0].size)} giữa thân văn bản cỡ {number(usual)}"
        yield _at(line, told, look)


def _size_to_have(document: Examined) -> Bounds | None:
    """Return the size of most of the text, of the bases where none of it is right, else what is allowed."""
    texts = (document.flowing, map(whole, document.bases))
    usual = next((size for lines in texts for size in _sizes_in_use(document, lines)), None)
    return (usual, usual) if usual else document.regime.components.body.style.sizes


def _sizes_in_use(document: Examined, lines: Iterable[Line]) -> dict[float, list[Line]]:
    """Return those of `lines` whose size is allowed in the text, by their size, the commonest first."""
    allowed = document.regime.components.body.style.sizes
    found: dict[float, list[Line]] = {}
    for line in lines:
        if line.faces and not any(wrong_sizes(line, allowed)):
            found.setdefault(line.faces[0].size, []).append(line)
    return dict(sorted(found.items(), key=lambda each: -len(each[1])))


def justified(document: Examined) -> Iterator[Deviation]:
    """B02: in a paragraph of one line, left and justified look the same."""
    wanted = document.regime.components.body.style.align or "both"
    for line in _running(document):
        align = line.paragraph.setting.align
        if align != wanted and (align != "left" or _lines(line) > 1):
            yield _at(line, alignment(align), StyleRequirement(align=wanted))


def indented(document: Examined) -> Iterator[Deviation]:
    """B03."""
    for line in _running(document):
        begins = indent_mm(document, line.paragraph)
        whole_mm = line.paragraph.setting.left * MM_PER_POINT
        if not is_indent(begins, document):
            yield _at(line, f"thụt đầu dòng {number(begins)} mm")
        elif whole_mm > _WHOLE_INDENT_MM and line.paragraph.setting.first >= 0 and _lines(line) > 1:
            yield _at(line, f"lùi cả đoạn vào {number(whole_mm)} mm, không chỉ dòng đầu")


def one_indent(document: Examined) -> Iterator[Deviation]:
    """B03U."""
    begins = [(line, indent_mm(document, line.paragraph)) for line in _running(document)]
    found = [(line, round(indent)) for line, indent in begins if is_indent(indent, document)]
    usual = Counter(indent for _, indent in found).most_common(1)
    for line, indent in found:
        if abs(indent - usual[0][0]) > 1:
            yield _at(line, f"thụt {indent} mm, các đoạn khác {usual[0][0]} mm")


def spaced(document: Examined) -> Iterator[Deviation]:
    """B04: room enough between one paragraph and the next."""
    least = document.regime.measures.text.least_space_pt
    for above, below in pairwise(_running(document)):
        if below.paragraph.index != above.paragraph.index + 1:
            continue
        space = _space_between(above.paragraph, below.paragraph)
        if space < least - _SPACE_TOLERANCE:
            yield _at(below, f"cách đoạn trên {number(space)} pt")


def line_spacing(document: Examined) -> Iterator[Deviation]:
    """B05."""
    bounds = document.regime.measures.text.line_spacing
    for line in _running(document):
        setting = line.paragraph.setting
        if setting.line_rule == "auto" and not _within(setting.line, bounds):
            yield _at(line, f"giãn dòng {number(setting.line, 2)}")


def fixed_line_spacing(document: Examined) -> Iterator[Deviation]:
    """B06: an exact height, read as lines of Times New Roman."""
    bounds = document.regime.measures.text.line_spacing
    for line in _running(document):
        setting = line.paragraph.setting
        size = line.faces[0].size if line.faces else 0.0
        if setting.line_rule == "auto" or not size:
            continue
        if not _within(setting.line / (size * SINGLE_HEIGHT), bounds):
            yield _at(line, f"giãn dòng cố định {number(setting.line)} pt")


def exact_line_spacing(document: Examined) -> Iterator[Deviation]:
    """Yield the paragraphs whose lines are not as far apart as a regime has it in pt."""
    least, most = document.regime.measures.text.exact_pt or (0.0, inf)
    for line in _running(document):
        setting = line.paragraph.setting
        if setting.line_rule == "auto":
            yield _at(line, f"giãn dòng {number(setting.line, 2)}, không theo pt")
        elif not least <= setting.line <= most:
            yield _at(line, f"giãn dòng {number(setting.line)} pt")


def regular(document: Examined) -> Iterator[Deviation]:
    """B07: no whole paragraph bold or italic unless it is a heading."""
    style = document.regime.components.body.style
    for item in _items(document):
        if _is_heading(item) or item.text.startswith("("):
            continue
        for quality, name, allowed, look in (
            ("bold", "đậm", style.bold, StyleRequirement(bold=False)),
            ("italic", "nghiêng", style.italic, StyleRequirement(italic=False)),
        ):
            if allowed is False and item.line.every(quality):
                yield _at(item.line, f"cả đoạn in {name}", look)


def _at(line: Line, found: str, look: StyleRequirement | None = None) -> Deviation:
    remedy = Remedy(line, look) if look else None
    return Deviation(line.paragraph, line.paragraph.text, found, remedy=remedy)


def _running(document: Examined) -> tuple[Line, ...]:
    _items(document)
    return document.running


def _flowing(document: Examined) -> tuple[Line, ...]:
    _items(document)
    return document.flowing


def _items(document: Examined) -> tuple[NumberedParagraph, ...]:
    if not document.items:
        raise Undecided("không tìm thấy thân văn bản")
    return document.items


def _is_heading(item: NumberedParagraph) -> bool:
    """Say whether an item may be set bold: it is numbered or in capitals, or short and without a final mark."""
    text = item.paragraph.text
    if item.rank is Rank.POINT and text.endswith((".", ";")):
        return False
    if item.rank not in {Rank.PLAIN, Rank.DASH} or is_caps(text):
        return _lines(item.line) <= _LONG_HEADING or not text.endswith(_MARKS)
    return _lines(item.line) <= 1 and not text.endswith(_MARKS)


def _lines(line: Line) -> float:
    setting = line.paragraph.setting
    room = line.paragraph.width - setting.left - setting.right
    return (line.width + max(setting.first, 0.0)) / max(room, 1.0)


def is_indent(begins: float, document: Examined) -> bool:
    """Say whether a first line may begin so many mm from the margin."""
    allowed = document.regime.measures.text.indents_mm
    return any(abs(begins - wanted) <= _INDENT_TOLERANCE_MM for wanted in allowed)


def indent_mm(document: Examined, paragraph: DocxParagraph) -> float:
    """Return where the first line of a paragraph begins, in mm; a tab typed in front leads to the next stop."""
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


def _within(lines: float, bounds: Bounds) -> bool:
    return bounds[0] - _LINE_TOLERANCE <= lines <= bounds[1] + _LINE_TOLERANCE
