"""Quốc hiệu, Tiêu ngữ and the issuer (NĐ 30/2020, Phụ lục I, phần I, mục II.1 and II.2)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.dates import issued_since
from sinhkehoach.conformance.examined import Examined, first_text
from sinhkehoach.conformance.letterhead import bare
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Undecided
from sinhkehoach.conformance.style_requirement import (
    SIZE_TOLERANCE,
    StyleRequirement,
    is_centred,
    longest_width,
    number,
)
from sinhkehoach.docx.content import DrawnLine, TableShape
from sinhkehoach.docx.measures import millimetres
from sinhkehoach.lexicon.ended_bodies import DISTRICTS_ENDED, district_in_capitals

_NATIONAL: Final = {
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
}
_MOTTO: Final = "Độc lập - Tự do - Hạnh phúc"
_NATIONAL_LOOK: Final = StyleRequirement(sizes=(12, 13), bold=True, italic=False)
_MOTTO_LOOK: Final = StyleRequirement(sizes=(13, 14), bold=True, italic=False)
_ISSUER_LOOK: Final = StyleRequirement(sizes=(12, 13), bold=True, italic=False, upper=True, align="center")
_PARENT_LOOK: Final = StyleRequirement(sizes=(12, 13), bold=False, italic=False, upper=True, align="center")
_SINGLE: Final = 1.05
_MOTTO_TOLERANCE: Final = 0.1
_SHORTEST: Final = 0.32
_LONGEST: Final = 0.52
_OVERHANG_MM: Final = 10.0
_ABBREVIATED: Final = re.compile(r"^(UBND|HĐND|BCĐ|TTHĐND)\b")
_BROKEN: Final = "đường kẻ không phải nét liền"
_TYPED_RULE: Final = re.compile(r"^\W*([_─—–\-=]{4,}|[_─═]{2,})\W*$")


def national_text(document: Examined) -> Iterator[Deviation]:
    """H01: Quốc hiệu stands there, in capitals, as the decree writes it."""
    line = document.front.national
    if line is None:
        yield Deviation(None, "", "không tìm thấy Quốc hiệu", part="trang đầu")
    elif " ".join(line.text.split()) not in _NATIONAL:
        yield Deviation(line.paragraph, line.text, f"Quốc hiệu ghi “{line.text}”")
    if line is not None:
        behind = document.document.paragraphs[line.paragraph.index + 1 : document.front.end]
        for again in (each for each in behind if bare(each.text) == bare(line.text)):
            yield Deviation(again, again.text, "Quốc hiệu ghi thêm một lần")


def national_look(document: Examined) -> Iterator[Deviation]:
    """H02."""
    yield from _wrong_look(needed(document.front.national, "Quốc hiệu"), _NATIONAL_LOOK)


def national_on_one_line(document: Examined) -> Iterator[Deviation]:
    """H03: it fits its cell."""
    line = needed(document.front.national, "Quốc hiệu")
    if line.beside or not line.paragraph.in_table:
        raise Undecided("Quốc hiệu không đặt trong ô bảng")
    room = line.paragraph.width
    if line.width > room + 1:
        wide = f"chữ dài {number(millimetres(line.width))} mm, ô rộng {number(millimetres(room))} mm"
        yield Deviation(line.paragraph, line.text, wide)


def motto_text(document: Examined) -> Iterator[Deviation]:
    """H04."""
    line = document.front.motto
    if line is None:
        yield Deviation(None, "", "không tìm thấy Tiêu ngữ", part="trang đầu")
    elif line.text != _MOTTO:
        yield Deviation(line.paragraph, line.text, f"Tiêu ngữ ghi “{line.text}”")


def motto_look(document: Examined) -> Iterator[Deviation]:
    """H05."""
    yield from _wrong_look(needed(document.front.motto, "Tiêu ngữ"), _MOTTO_LOOK)


def motto_not_smaller(document: Examined) -> Iterator[Deviation]:
    """H06."""
    national, motto = needed(document.front.national, "Quốc hiệu"), needed(document.front.motto, "Tiêu ngữ")
    sizes = [line.faces[0].size if line.faces else 0.0 for line in (national, motto)]
    if sizes[1] < sizes[0] - SIZE_TOLERANCE:
        yield Deviation(
            motto.paragraph, motto.text, f"Tiêu ngữ cỡ {number(sizes[1])}, Quốc hiệu cỡ {number(sizes[0])}"
        )


def head_spacing(document: Examined) -> Iterator[Deviation]:
    """H07: both centred, nothing between them, set single."""
    national, motto = needed(document.front.national, "Quốc hiệu"), needed(document.front.motto, "Tiêu ngữ")
    for line in (national, motto):
        setting = line.paragraph.setting
        if not line.beside and setting.align != "center":
            yield Deviation(line.paragraph, line.text, "không canh giữa")
        if setting.line_rule == "auto" and setting.line > _SINGLE:
            yield Deviation(line.paragraph, line.text, f"giãn dòng {number(setting.line, 2)}")
    above, below = national.paragraph, motto.paragraph
    if above is below:
        return
    if above.setting.after + below.setting.before > 0:
        space = above.setting.after + below.setting.before
        yield Deviation(below, motto.text, f"Quốc hiệu và Tiêu ngữ cách nhau thêm {number(space)} pt")
    between = document.document.paragraphs[above.index + 1 : below.index]
    if any(each.cell == above.cell for each in between) and above.in_table:
        yield Deviation(below, motto.text, "có đoạn khác chen giữa Quốc hiệu và Tiêu ngữ")


def motto_rule(document: Examined) -> Iterator[Deviation]:
    """H08: a line as long as the words."""
    motto = needed(document.front.motto, "Tiêu ngữ")
    if not document.front.motto_rules:
        yield Deviation(motto.paragraph, motto.text, "không có đường kẻ dưới Tiêu ngữ")
    elif not any(each.solid for each in document.front.motto_rules):
        yield Deviation(motto.paragraph, motto.text, _BROKEN)
    else:
        shares = _shares(document.front.motto_rules, motto.width)
        if not any(abs(each - 1) <= _MOTTO_TOLERANCE for each in shares):
            found = f"đường kẻ dài {number(100 * shares[0], 0)}% dòng chữ"
            yield Deviation(motto.paragraph, motto.text, found)


def rules_are_drawn(document: Examined) -> Iterator[Deviation]:
    """H09: no line made of characters, nor underlining."""
    front = document.front
    for paragraph in document.document.paragraphs[: front.end]:
        if _TYPED_RULE.match(paragraph.text):
            yield Deviation(paragraph, paragraph.text, "kẻ bằng ký tự")
    for line in (*front.issuer, *((front.motto,) if front.motto else ()), *front.title):
        if line.some("underlined"):
            yield Deviation(line.paragraph, line.text, "gạch chân chữ thay cho đường kẻ")


def issuer(document: Examined) -> Iterator[Deviation]:
    """H10."""
    if not document.front.issuer:
        yield Deviation(None, "", "không tìm thấy tên cơ quan ban hành", part="trang đầu")
    for line in document.front.issuer:
        yield from _wrong_look(line, _ISSUER_LOOK)


def parents(document: Examined) -> Iterator[Deviation]:
    """H11."""
    if not document.front.parents:
        raise NotApplicable("không ghi cơ quan chủ quản")
    for line in document.front.parents:
        yield from _wrong_look(line, _PARENT_LOOK)


def issuer_in_full(document: Examined) -> Iterator[Deviation]:
    """H12."""
    lines = _issuer(document)
    if _ABBREVIATED.match(lines[0].text):
        yield Deviation(lines[0].paragraph, lines[0].text, "tên cơ quan ban hành viết tắt")


def issuer_rule(document: Examined) -> Iterator[Deviation]:
    """H13: a line of a third to a half of the issuer's."""
    lines = _issuer(document)
    yield from wrong_rule(lines, document.front.issuer_rules, "tên cơ quan ban hành")


def one_regime(document: Examined) -> Iterator[Deviation]:
    """H14: not the state's and the Party's head together."""
    party = document.front.party
    if party is not None:
        yield Deviation(party.paragraph, party.text, "có cả Quốc hiệu và tiêu đề của văn bản Đảng")


def head_table(document: Examined) -> Iterator[Deviation]:
    """H15: no borders, and hardly wider than the text."""
    table = _head_table(document)
    if table.bordered:
        yield Deviation(None, "", "bảng đầu trang có đường viền", part="trang đầu")
    room = document.document.sections[0].page.text_width
    if millimetres(table.width - room) > _OVERHANG_MM:
        wide = number(millimetres(table.width - room))
        yield Deviation(None, "", f"bảng đầu trang rộng hơn vùng chữ {wide} mm", part="trang đầu")


def no_abolished_level(document: Examined) -> Iterator[Deviation]:
    """H16: since 1 July 2025 there are no districts."""
    lines = (*document.front.parents, *_issuer(document))
    issued_since(document, DISTRICTS_ENDED)
    in_province = any(re.search(r"\bTỈNH\b", line.text) for line in lines)
    for line in lines:
        found = district_in_capitals(line.text, in_province=in_province)
        if found:
            yield Deviation(line.paragraph, line.text, f"ghi “{found}”, cấp không còn từ ngày 01/7/2025")


def needed(line: Line | None, name: str) -> Line:
    """Return `line`; Undecided when the component called `name` was not found."""
    if line is None:
        raise Undecided(f"không tìm thấy {name}")
    return line


def wrong_rule(lines: tuple[Line, ...], rules: tuple[DrawnLine, ...], name: str) -> Iterator[Deviation]:
    """Yield what is wrong with the line of a third to a half below `lines`."""
    last = lines[-1]
    if not rules:
        yield Deviation(last.paragraph, first_text(lines), f"không có đường kẻ dưới {name}")
        return
    shares = _shares(rules, longest_width(lines))
    if not any(_SHORTEST <= each <= _LONGEST for each in shares):
        share = number(100 * shares[0], 0)
        yield Deviation(last.paragraph, first_text(lines), f"đường kẻ dài {share}% dòng chữ")
    elif not any(rule.solid for rule in rules):
        yield Deviation(last.paragraph, first_text(lines), _BROKEN)
    elif not last.beside and not any(is_centred(rule, last.paragraph.width) for rule in rules):
        yield Deviation(last.paragraph, first_text(lines), "đường kẻ không nằm giữa")


def _shares(rules: tuple[DrawnLine, ...], width: float) -> list[float]:
    """Return the known lengths as shares of `width`; Undecided when neither is to be measured."""
    lengths = [rule.length for rule in rules if rule.length is not None]
    if not lengths or not width:
        raise Undecided("không đo được độ dài đường kẻ")
    return [length / width for length in lengths]


def _issuer(document: Examined) -> tuple[Line, ...]:
    if not document.front.issuer:
        raise Undecided("không tìm thấy tên cơ quan ban hành")
    return document.front.issuer


def _wrong_look(line: Line, look: StyleRequirement) -> Iterator[Deviation]:
    wrong = look.departures(line)
    if wrong:
        yield Deviation(line.paragraph, line.text, wrong)


def _head_table(document: Examined) -> TableShape:
    line = document.front.national or document.front.motto
    if line is None or line.paragraph.cell is None:
        raise NotApplicable("đầu văn bản không đặt trong bảng")
    return line.paragraph.cell.table
