"""Appendices (NĐ 30/2020, Phụ lục I, phần I, mục III.1)."""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from sinhkehoach.base.text import fold
from sinhkehoach.conformance.anatomy.appendices import AppendixSpan
from sinhkehoach.conformance.anatomy.attached import AttachedText
from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.anatomy.height import SURELY_MORE, share_of_page
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Remedy, Undecided
from sinhkehoach.docx.content import DocxParagraph, Section
from sinhkehoach.values.ordinals import roman

_MOST_APPENDICES: Final = 40
# What the line below the title names of the document, and a piece that stands wherever it is named.
_NEEDED_IN_POINTER: Final = {"số, ký hiệu": "số", "ngày tháng năm": "ngày", "tên cơ quan ban hành": " của "}


def new_page(document: Examined) -> Iterator[Deviation]:
    """A01."""
    for appendix in _enclosed(document):
        if not (appendix.top.breaks_page or _breaks_before(document, appendix.top.index)):
            yield _wrong(appendix, "không sang trang mới")


def _breaks_before(document: Examined, index: int) -> bool:
    """Say whether an empty paragraph right before paragraph `index` begins a page."""
    above = reversed(document.document.paragraphs[:index])
    return any(each.breaks_page for each in takewhile(lambda each: not each.text, above))


def heading(document: Examined) -> Iterator[Deviation]:
    """A02."""
    wanted = document.regime.components.appendix
    for appendix in _appendices(document):
        if not appendix.labelled:
            yield _wrong(appendix, f"không ghi chữ “{wanted.name}”", f"dòng “{wanted.name}” trên tên phụ lục")
            continue
        if appendix.titled:
            yield _wrong(appendix, "ghi chung một dòng với tên phụ lục", "tên phụ lục xuống dòng dưới")
            continue
        wrong, remedy = wanted.style.departures(appendix.heading), Remedy(appendix.heading, wanted.style)
        if not appendix.heading.text.startswith(wanted.name) and "in hoa" not in wrong:
            wrong = "; ".join(filter(None, [wrong, f"ghi “{appendix.heading.text}”"]))
        if wrong:
            yield _wrong(appendix, wrong, remedy=remedy)


def numbers(document: Examined) -> Iterator[Deviation]:
    """A03: Roman numerals for two or more, none for a single one."""
    appendices = _appendices(document)
    if not all(each.labelled for each in appendices):
        raise Undecided("có phụ lục không ghi chữ “Phụ lục”")
    if len(appendices) == 1:
        if appendices[0].number:
            yield _wrong(appendices[0], "một phụ lục mà đánh số", "chỉ có một phụ lục thì không đánh số")
        return
    for at, appendix in enumerate(appendices, start=1):
        wanted = document.regime.forms.appendix.number(at)
        if appendix.number != wanted:
            yield _wrong(appendix, f"đánh số “{appendix.number}”", f"Phụ lục {wanted}")


def titles(document: Examined) -> Iterator[Deviation]:
    """A04."""
    lines = [(appendix, line) for appendix in _appendices(document) for line in appendix.title]
    if not lines:
        raise NotApplicable("phụ lục không có tên")
    look = document.regime.components.appendix_title.style
    for _, line in lines:
        if wrong := look.departures(line):
            yield Deviation(line.paragraph, line.text, wrong, remedy=Remedy(line, look))


def pointers(document: Examined) -> Iterator[Deviation]:
    """A05."""
    wanted, form = document.regime.components.appendix_pointer, document.regime.forms.appendix
    for appendix in _enclosed(document):
        if not appendix.pointer and wanted.obligatory:
            yield _wrong(appendix, f"không có {wanted.name}")
        if not appendix.pointer:
            continue
        text = first_text(appendix.pointer)
        if not form.pointer.match(text):
            yield Deviation(appendix.pointer[0].paragraph, text, f"ghi “{text[:40]}”")
        elif lacking := [name for name, piece in _NEEDED_IN_POINTER.items() if piece not in text]:
            yield Deviation(appendix.pointer[0].paragraph, text, f"thiếu {', '.join(lacking)}")
        for line in appendix.pointer:
            if wrong := wanted.style.departures(line):
                yield Deviation(line.paragraph, line.text, wrong, remedy=Remedy(line, wanted.style))


def pointers_agree(document: Examined) -> Iterator[Deviation]:
    """A06: the number and date are the document's, or left blank."""
    own, form = document.letterhead.number, document.regime.forms.appendix
    pointed = [each for each in _enclosed(document) if each.pointer]
    if own is None or not pointed:
        raise Undecided("không tìm thấy số, ký hiệu hoặc dòng (Kèm theo …)")
    # Dashes and blanks in a number are the matter of N04.
    head = form.symbol.search(re.sub(r"\s*[–—-]\s*", "-", fold(own.text)))
    day = form.day.search(fold(document.letterhead.date.text)) if document.letterhead.date else None
    kind = document.letterhead.kind
    wanted = (document.regime.kind_named(kind.text) or "") if kind else ""
    attached = document.attached
    issued = document.regime.kind_named(attached.heading.text) if attached else None
    for appendix in pointed:
        text = fold(first_text(appendix.pointer))
        other = form.pointed_kind.match(first_text(appendix.pointer))
        # What belongs to an attached document may name that one before the decision.
        right = {fold(wanted), fold(issued)} if issued and appendix is not attached else {fold(wanted)}
        if wanted and other and fold(other["kind"]) not in right:
            yield _pointed(appendix, other["kind"], f"Kèm theo {wanted}")
        found, dated = form.symbol.search(text), form.day.search(text)
        if head and found and found["symbol"] != head["symbol"]:
            yield _pointed(appendix, f"ký hiệu {found['symbol'].upper()}")
        elif head and found and found["number"] and not _agree(found["number"], head["number"]):
            yield _pointed(appendix, f"số {found['number']}")
        pairs = zip(dated.groups(), day.groups(), strict=True) if day and dated else ()
        if dated and any(mine and not _agree(mine, other) for mine, other in pairs):
            yield _pointed(appendix, f"“{dated.group()}”")


def _agree(own: str, other: str) -> bool:
    """Say whether two numbers are the same; a zero in front is the matter of other rules."""
    return own.lstrip("0") == other.lstrip("0")


def mentioned(document: Examined) -> Iterator[Deviation]:
    """A07: the text points to every appendix, and to no other."""
    named = _named(document)
    if not document.appendices and not named:
        raise NotApplicable("văn bản không có phụ lục")
    single = len(document.appendices) == 1
    # A wrong number is the matter of A03: an appendix may be meant by its own or by the place where it stands.
    own = {0} if document.appendices else set()
    for at, appendix in enumerate(document.appendices, start=1):
        numbers = {_worth(appendix.number), at}
        own |= numbers
        if not numbers & named.keys() and not (single and named) and appendix.labelled:
            yield _wrong(
                appendix,
                "thân văn bản không nhắc tới phụ lục này",
                f"thân có “(chi tiết tại {appendix.name})”",
            )
    for worth, (paragraph, text) in sorted(named.items(), key=lambda each: each[0]):
        if worth in own:
            continue
        told = f"nhắc tới {text[:1].upper()}{text[1:]} mà tệp không có phụ lục ấy"
        yield Deviation(paragraph, text, told, "thêm phụ lục, hoặc bỏ chỗ nhắc", part="thân văn bản")


def _named(document: Examined) -> dict[int, tuple[DocxParagraph, str]]:
    """Return which appendices the text names as its own, by their numbers, 0 for one without, each with its place."""
    form = document.regime.forms.appendix
    found: dict[int, tuple[DocxParagraph, str]] = {}
    for paragraph in _main_text(document):
        for each in form.reference.finditer(paragraph.text):
            number = each["number"] or ""
            own = not form.foreign.match(paragraph.text, each.end())
            if own and (number or document.appendices or form.enclosed.match(paragraph.text, each.end())):
                found.setdefault(_worth(number), (paragraph, each.group()))
    return found


def _worth(number: str) -> int:
    """Return what a number of an appendix counts, 0 for none."""
    if number.isdigit():
        return int(number)
    return next((at for at in range(1, _MOST_APPENDICES) if roman(at) == number.upper()), 0)


def numbered_apart(document: Examined) -> Iterator[Deviation]:
    """A08."""
    numbered = [
        each for each in _enclosed(document) if is_numbered(document.document.sections[_section(each)])
    ]
    if not numbered:
        raise NotApplicable("trang của phụ lục không có số")
    seen = {0}
    for appendix in numbered:
        section = _section(appendix)
        start = document.document.sections[section].start
        fresh = appendix.top.breaks_page or _breaks_before(document, appendix.top.index)
        if fresh and (section in seen or start != 1):
            yield _wrong(appendix, "số trang không bắt đầu lại từ 1")
        seen.add(section)


def numbers_shown(document: Examined) -> Iterator[Deviation]:
    """A09: numbers in the header, as in the text; an appendix of one page shows none."""
    sections = document.document.sections
    long = [each for each in _enclosed(document) if _fills_pages(document, each)]
    if not long or not is_numbered(sections[0]):
        raise NotApplicable("không có phụ lục dài quá một trang, hoặc cả văn bản không có số trang")
    for appendix in long:
        if not is_numbered(sections[_section(appendix)]):
            yield _wrong(appendix, "trang của phụ lục không có số")


def _fills_pages(document: Examined, appendix: AppendixSpan | AttachedText) -> bool:
    page = document.document.sections[_section(appendix)].page
    return share_of_page(appendix.paragraphs, page) > SURELY_MORE


def is_numbered(section: Section) -> bool:
    """Say whether the pages of a section show their numbers at the top."""
    return any(run.field == "PAGE" for each in section.header for run in each.runs)


def _main_text(document: Examined) -> Iterator[DocxParagraph]:
    end = document.closing.start if document.closing else document.letterhead.end + len(document.body)
    for paragraph in document.document.paragraphs[document.letterhead.end : end]:
        yield paragraph
    if document.attached:
        yield from document.attached.paragraphs
    for appendix in document.appendices:
        for paragraph in appendix.paragraphs[1:]:
            if paragraph.in_table:
                yield paragraph


def _section(appendix: AppendixSpan | AttachedText) -> int:
    return appendix.heading.paragraph.section


def _enclosed(document: Examined) -> tuple[AppendixSpan | AttachedText, ...]:
    """Return what stands behind the signature: the document that a decision issues, and the appendices."""
    return (document.attached, *document.appendices) if document.attached else _appendices(document)


def _appendices(document: Examined) -> tuple[AppendixSpan, ...]:
    if not document.appendices:
        raise NotApplicable("văn bản không có phụ lục")
    return document.appendices


def _wrong(
    appendix: AppendixSpan | AttachedText, found: str, wanted: str = "", remedy: Remedy | None = None
) -> Deviation:
    return Deviation(appendix.heading.paragraph, appendix.heading.text, found, wanted, remedy=remedy)


def _pointed(appendix: AppendixSpan | AttachedText, found: str, wanted: str = "") -> Deviation:
    told = f"ghi {found}, khác đầu văn bản"
    return Deviation(appendix.pointer[0].paragraph, first_text(appendix.pointer), told, wanted)
