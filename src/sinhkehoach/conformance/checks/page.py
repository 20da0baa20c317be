"""Paper, margins, page numbers (NĐ 30/2020, Phụ lục I, phần I, mục I)."""

from collections.abc import Callable, Iterator
from functools import cache
from math import inf
from typing import Final, NamedTuple

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.height import SURELY_MORE, SURELY_ONE, pages_filled
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.requirements import Bounds, PageMeasures
from sinhkehoach.conformance.rule import Check, Deviation, NotApplicable, Undecided
from sinhkehoach.conformance.style_requirement import alignment, is_within, number
from sinhkehoach.docx.content import DocxParagraph, DocxRun, Page, Section
from sinhkehoach.docx.measures import millimetres

TOLERANCE_MM: Final = 0.5
_MIDDLE_TOLERANCE: Final = 30.0

_PLACES: Final = {"header": "đầu trang", "footer": "chân trang"}


class Side(NamedTuple):
    """A side of the page: what it is called, its margin in pt, the limits in mm."""

    name: str
    length_of: Callable[[Page], float | None]
    limits_of: Callable[[PageMeasures], Bounds]


TOP: Final = Side("lề trên", lambda page: page.top, lambda measures: measures.top_mm)
BOTTOM: Final = Side("lề dưới", lambda page: page.bottom, lambda measures: measures.bottom_mm)
LEFT: Final = Side(
    "lề trái",
    lambda page: None if page.left is None else page.left + page.gutter,
    lambda measures: measures.left_mm,
)
RIGHT: Final = Side("lề phải", lambda page: page.right, lambda measures: measures.right_mm)


def paper(document: Examined) -> Iterator[Deviation]:
    """P01: every section is A4."""
    wanted = document.regime.measures.page.paper_mm
    for section in document.document.sections:
        width, height = section.page.width, section.page.height
        if width is None or height is None:
            raise Undecided("tệp không ghi khổ giấy")
        sides = sorted((millimetres(width), millimetres(height)))
        if any(abs(own - other) > TOLERANCE_MM for own, other in zip(sides, wanted, strict=True)):
            yield _at(section, f"khổ giấy {number(sides[0])} × {number(sides[1])} mm")


def orientation(document: Examined) -> Iterator[Deviation]:
    """P02: the text stands upright; a landscape page needs a table."""
    section = document.document.sections[0]
    end = document.closing.start if document.closing else None
    behind = document.document.paragraphs[document.letterhead.end : end]
    table = any(each.in_table and each.section == 0 for each in behind)
    if section.page.landscape and not table:
        yield _at(section, "khổ giấy đặt ngang mà không có bảng")


@cache
def margin(side: Side) -> Check:
    """Return the check of one margin on upright pages (P03 to P06)."""

    def check(document: Examined) -> Iterator[Deviation]:
        upright = [each for each in document.document.sections if not each.page.landscape]
        if not upright:
            raise NotApplicable("không có trang đặt dọc")
        for section in upright:
            yield from _wrong_margin(section, side, document.regime.measures.page)

    return check


def landscape_margins(document: Examined) -> Iterator[Deviation]:
    """P07: the same limits on landscape pages."""
    wide = [each for each in document.document.sections if each.page.landscape]
    if not wide:
        raise NotApplicable("không có trang đặt ngang")
    for section in wide:
        for side in (TOP, BOTTOM, LEFT, RIGHT):
            yield from _wrong_margin(section, side, document.regime.measures.page)


def _wrong_margin(section: Section, side: Side, measures: PageMeasures) -> Iterator[Deviation]:
    least, most = side.limits_of(measures)
    length = side.length_of(section.page)
    if length is None:
        raise Undecided("tệp không ghi lề trang")
    wide = millimetres(length)
    if not least - TOLERANCE_MM <= wide <= most + TOLERANCE_MM:
        wanted = f"{side.name} {number(least)}–{number(most)} mm"
        yield Deviation(None, "", f"{side.name} {number(wide)} mm", wanted, _part(section))


def numbered(document: Examined) -> Iterator[Deviation]:
    """P08: the pages have numbers, in the header or wherever the regime wants them."""
    sections, wanted = document.document.sections, document.regime.measures.page.number_place
    elsewhere = [(each, place) for each in sections for place in _number_places(each) if place != wanted]
    for section, place in elsewhere:
        yield _at(section, f"số trang đặt ở {_PLACES[place]}")
    for section in sections:
        if number_run(section.header) and not number_run(section.even_header):
            yield _at(section, "trang chẵn không có số trang")
    if elsewhere or any(_number_places(sections[0])):
        return
    filled = pages_filled(document.document, sections[0])
    if filled < SURELY_ONE:
        raise NotApplicable("văn bản chỉ có một trang")
    if filled < SURELY_MORE:
        raise Undecided("không rõ văn bản có quá một trang hay không")
    yield Deviation(None, "", "không có số trang", part=f"{_PLACES[wanted]} (số trang)")


def _number_places(section: Section) -> Iterator[str]:
    """Yield where a section shows the number of the page."""
    if number_run(section.header):
        yield "header"
    if number_run(section.footer):
        yield "footer"


def number_centred(document: Examined) -> Iterator[Deviation]:
    """P09: the number stands in the middle, or wherever the regime wants it."""
    wanted = document.regime.components.page_number.style.align or "center"
    for section, paragraph, _ in _numbers(document):
        if paragraph.box:
            raise Undecided("số trang nằm trong khung chữ")
        if not _is_aligned(section, paragraph, wanted):
            yield Deviation(paragraph, "số trang", f"số trang không {alignment(wanted)}")


def number_look(document: Examined) -> Iterator[Deviation]:
    """P10: size 13 to 14, upright, not bold."""
    style = document.regime.components.page_number.style
    for _, paragraph, run in _numbers(document):
        wrong = [] if is_within(run.face.size, style.sizes) else [f"cỡ chữ {number(run.face.size)}"]
        wrong += ["đậm"] * (style.bold is False and run.face.bold)
        wrong += ["nghiêng"] * (style.italic is False and run.face.italic)
        if wrong:
            yield Deviation(paragraph, "số trang", f"số trang {', '.join(wrong)}")


def first_page_unnumbered(document: Examined) -> Iterator[Deviation]:
    """P11: no number on the first page."""
    section = document.document.sections[0]
    if not number_run(section.header):
        raise NotApplicable("trang đầu không có số trang")
    if not section.title_page:
        yield _at(section, "số trang hiện cả ở trang đầu")
        return
    text = "".join(each.text for each in section.first_header)
    if number_run(section.first_header) or any(letter.isdigit() for letter in text):
        yield _at(section, "đầu trang thứ nhất có số")
    if number_run(section.first_footer):
        yield _at(section, "chân trang thứ nhất có số trang")


def number_format(document: Examined) -> Iterator[Deviation]:
    """P12: Arabic digits, from 1 on."""
    wanted = document.regime.measures.page
    _numbers(document)
    for section in document.document.sections:
        if section.number_format != wanted.number_format:
            yield _at(section, f"kiểu số trang “{section.number_format}”")
    start = document.document.sections[0].start
    if start not in {None, wanted.first_number}:
        yield _at(document.document.sections[0], f"số trang bắt đầu từ {start}")


def header_distance(document: Examined) -> Iterator[Deviation]:
    """P13: the header lies within the top margin."""
    shown = [each for each in document.document.sections if any(story.runs for story in each.header)]
    if not shown:
        raise NotApplicable("đầu trang không có gì")
    for section in shown:
        header, top = section.page.header, section.page.top
        if header is None or top is None:
            raise Undecided("tệp không ghi khoảng cách đầu trang")
        if not 0 < header < top:
            yield _at(section, f"đầu trang cách mép giấy {number(millimetres(header))} mm")


def number_height(document: Examined) -> Iterator[Deviation]:
    """Yield the sections whose page number stands elsewhere below the edge than the regime has it."""
    least, most = document.regime.measures.page.header_mm or (0.0, inf)
    for section, _, _ in _numbers(document):
        header = section.page.header
        if header is not None and not least <= millimetres(header) <= most:
            yield _at(section, f"số trang cách mép giấy {number(millimetres(header))} mm")


def _numbers(document: Examined) -> list[tuple[Section, DocxParagraph, DocxRun]]:
    """Return each page number once with its section; NotApplicable when there is none."""
    found: list[tuple[Section, DocxParagraph, DocxRun]] = []
    seen: set[int] = set()
    for section in document.document.sections:
        for story in (section.header, section.even_header, section.footer):
            spot = number_run(story)
            if spot and id(spot[0]) not in seen:
                seen.add(id(spot[0]))
                found.append((section, *spot))
    if not found:
        raise NotApplicable("văn bản không có số trang")
    return found


def number_run(story: tuple[DocxParagraph, ...]) -> tuple[DocxParagraph, DocxRun] | None:
    """Return the paragraph and the run of `story` that show the page's number: the field's result if it has one."""
    for paragraph in story:
        runs = [run for run in paragraph.runs if run.field == "PAGE"]
        if runs:
            return paragraph, next((run for run in runs if run.text), runs[0])
    return None


def _is_aligned(section: Section, paragraph: DocxParagraph, wanted: str) -> bool:
    setting = paragraph.setting
    if wanted in {setting.align, setting.framed}:
        return True
    if wanted != "center":
        return False
    before = "".join(run.text for run in paragraph.runs).split(Line(paragraph, paragraph.runs).text or "\0")[
        0
    ]
    middle = section.page.text_width / 2
    stops = [place for place, kind in setting.tabs if kind == "center"]
    return before.count("\t") == 1 and any(abs(place - middle) < _MIDDLE_TOLERANCE for place in stops)


def _at(section: Section, found: str) -> Deviation:
    return Deviation(None, "", found, part=_part(section))


def _part(section: Section) -> str:
    upright = "ngang" if section.page.landscape else "dọc"
    return f"trang in (phần {section.number + 1}, giấy {upright})"
