"""What HD 05-HD/VPTW asks for and the decree does not: star and dashes, the place's level, posts, dashes of bases."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.anatomy.examined import Examined, first_text
from sinhkehoach.conformance.anatomy.letterhead import bare
from sinhkehoach.conformance.checks import signature
from sinhkehoach.conformance.checks.drawn_rules import line_below
from sinhkehoach.conformance.checks.header import needed
from sinhkehoach.conformance.checks.signature import closing_of, wrong, wrong_looks
from sinhkehoach.conformance.line import Line, is_caps
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Undecided
from sinhkehoach.docx.content import DrawnLine

STAR: Final = "*"
DASHES: Final = "-----"
_DASH: Final = "- "
_PROVINCE: Final = lazy_pattern(r"\b(?:TINH|THANH PHO|TINH UY|THANH UY)\s+(\w.*)")
_POST_WITH_BODY: Final = lazy_pattern(
    r"^(?:Q\.\s*)?(?:PHÓ )?BÍ THƯ (?!THƯỜNG TRỰC$|KIÊM\b)(?:THƯỜNG TRỰC )?"
    r"(?=ĐẢNG|TỈNH|THÀNH|CHI|XÃ|PHƯỜNG|ĐẶC KHU|BAN)"
)
_ACTS_FOR_SECRETARY: Final = lazy_pattern(r"^K/?T\.?\s*(?:BÍ THƯ|CHỦ NHIỆM)\b")
_STATE_END: Final = "./."
_BESIDE: Final = " kiêm "
_NOT_CAPS: Final = "không in hoa"
_SPACED: Final = lazy_pattern(r"\d\s+[-–—]|[-–—]\s+\S|\s/|/\s")
_LONG_DASH: Final = lazy_pattern(r"[–—−‐‑]")


def heading_look(document: Examined) -> Iterator[Deviation]:
    """DH02."""
    wanted = document.regime.components.heading
    yield from wrong_looks((needed(document.letterhead.heading, wanted),), wanted.style)


def star_below_issuer(document: Examined) -> Iterator[Deviation]:
    """DH13: a star below the issuer, no drawn line."""
    issuer, name = document.letterhead.issuer, document.regime.components.issuer.name
    if not issuer:
        raise Undecided(f"không tìm thấy {name}")
    yield from _wrong_sign(document, issuer, STAR, "dấu sao", document.letterhead.issuer_rules)


def dashes_below_title(document: Examined) -> Iterator[Deviation]:
    """DT05: five hyphens below the trích yếu, no drawn line."""
    title, name = document.letterhead.title, document.regime.components.title.name
    if not title:
        raise Undecided(f"không tìm thấy {name}")
    yield from _wrong_sign(document, title, DASHES, "năm gạch nối", document.letterhead.title_rules)


def _wrong_sign(
    document: Examined, above: tuple[Line, ...], sign: str, named: str, drawn: tuple[DrawnLine, ...]
) -> Iterator[Deviation]:
    below = line_below(document, above[-1])
    if drawn:
        yield wrong(above[-1], f"kẻ một đường thay cho {named}")
    elif below is None or any(map(str.isalnum, below.text)):
        yield wrong(above[-1], f"không có {named} ở dòng dưới")
    elif "".join(below.text.split()) != sign:
        yield wrong(below, f"ghi “{below.text}” thay cho {named}")


def symbol_unbroken(document: Examined) -> Iterator[Deviation]:
    """DN04: number, kind and body without blanks, on a short hyphen."""
    line = needed(document.letterhead.number, document.regime.components.number)
    if _SPACED.search(line.text.replace("\u00a0", " ").strip(" .…_")):
        yield wrong(line, "có dấu cách trong số, ký hiệu")
    if _LONG_DASH.search(line.text):
        yield wrong(line, "gạch ngang dài trong số, ký hiệu, cần gạch nối “-”")


def place_with_level(document: Examined) -> Iterator[Deviation]:
    """DD08: the level stands before a name of one syllable, and before one that the province bears as well."""
    line = needed(document.letterhead.date, document.regime.components.date)
    place = bare(re.split(r",|\s+ngày\b", line.text, maxsplit=1)[0])
    if document.regime.forms.date.level.match(place):
        return
    head = document.letterhead
    parent = _PROVINCE.search(bare(first_text(head.parents)))
    commune = re.search(r"\b(?:XA|PHUONG|DAC KHU) ", bare(first_text(head.issuer)))
    if len(place.split()) == 1:
        yield wrong(line, "địa danh một tiếng mà không ghi cấp")
    elif parent and commune and parent[1] == place:
        yield wrong(line, "địa danh trùng tên tỉnh mà không ghi cấp")


def bases_dashed(document: Examined) -> Iterator[Deviation]:
    """DC06: each basis behind a dash."""
    if not document.bases:
        raise NotApplicable("không có căn cứ thành dòng riêng")
    for paragraph in document.bases:
        if not paragraph.full_text.startswith(_DASH):
            yield Deviation(paragraph, paragraph.text, "không có gạch đầu dòng")


def no_state_end_mark(document: Examined) -> Iterator[Deviation]:
    """DB18: the text ends with a full stop, not with the State's mark."""
    for item in document.items:
        if _STATE_END in item.paragraph.text:
            yield Deviation(item.paragraph, item.paragraph.text, f"ghi “{_STATE_END}”")


def authority_look(document: Examined) -> Iterator[Deviation]:
    """DG06: of a post held beside another, "kiêm" stands in small letters."""
    for each in signature.authority_look(document):
        if not (each.found == _NOT_CAPS and is_caps(each.text.replace(_BESIDE, " "))):
            yield each


def committee_signs(document: Examined) -> Iterator[Deviation]:
    """DG04: a committee's paper is signed on its behalf."""
    issuer, form = first_text(document.letterhead.issuer), document.regime.forms.signature
    if not form.committee.match(issuer):
        raise NotApplicable("không phải văn bản của cấp uỷ")
    lines = closing_of(document).authority
    if lines and not any(form.committee_signs.match(line.text) for line in lines):
        yield wrong(lines[0], "văn bản của cấp uỷ không ghi T/M")


def nobody_for_secretary(document: Examined) -> Iterator[Deviation]:
    """DG12: a deputy of a committee signs with his own post."""
    for line in closing_of(document).authority:
        if _ACTS_FOR_SECRETARY.match(line.text):
            yield wrong(line, f"ghi “{line.text}”; cấp phó của cấp uỷ ký với chức vụ của mình")


def post_without_body(document: Examined) -> Iterator[Deviation]:
    """DG13: the post alone, without the committee's name."""
    for line in closing_of(document).authority:
        if _POST_WITH_BODY.match(line.text):
            yield wrong(line, f"ghi “{line.text}”, kèm tên cấp uỷ")


def draft_below_number(document: Examined) -> Iterator[Deviation]:
    """DX05: a draft says which it is, below the number."""
    pattern = document.regime.markers.letterhead.draft
    front = document.document.paragraphs[: document.letterhead.end]
    marks = [each for each in front if pattern.match(each.text)]
    number = document.letterhead.number
    if not marks or number is None:
        raise NotApplicable("không có chữ Dự thảo")
    for mark in marks:
        own, other = mark.cell, number.paragraph.cell
        beside = own is not None and other is not None and own.table is other.table
        if mark.index < number.paragraph.index or (beside and own and other and own.column != other.column):
            yield Deviation(mark, mark.text, "không ghi dưới số, ký hiệu")
