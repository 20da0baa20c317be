"""The signature (NĐ 30/2020, Phụ lục I, phần I, mục II.7)."""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from sinhkehoach.conformance.closing import POST, Closing
from sinhkehoach.conformance.dates import written_date
from sinhkehoach.conformance.examined import Examined, first_text
from sinhkehoach.conformance.letterhead import is_caps
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Undecided
from sinhkehoach.conformance.style_requirement import StyleRequirement

_AUTHORITY_LOOK: Final = StyleRequirement(sizes=(13, 14), bold=True, italic=False, upper=True, align="center")
_NAME_LOOK: Final = StyleRequirement(sizes=(13, 14), bold=True, italic=False, upper=False, align="center")
_RIGHT_CODE: Final = re.compile(r"^(TM|KT|TL|TUQ|Q)\. (?=\S)")
_ANY_CODE: Final = re.compile(
    r"^(TM|KT|TL|TUQ|Q|T/M|K/T|T/L)\s*[./](?!\w{2}\b)|^(T/M|K/T|T/L|TM/|KT/|TM|KT|TL|TUQ)\b"
)
_BODY: Final = re.compile(
    r"^(ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN|TỔ|ĐOÀN|HỘI|UBND|HĐND|TẬP THỂ|THƯỜNG TRỰC|CHÍNH PHỦ|ĐẢNG|LIÊN)\b"
)
_DEPUTY: Final = re.compile(r"^(PHÓ|THỨ)\b")
_COMMITTEE: Final = re.compile(r"^(ỦY BAN|UỶ BAN) NHÂN DÂN\b")
_DEGREE: Final = re.compile(
    r"^(GS|PGS|TS|ThS|Ths|ThS|BS|KS|CN|CVCC|NGƯT|NGND|TTƯT|TTND|BSCKI{1,2}|LS|DS|Dr)\b\.?"
)
_ADVISORY: Final = re.compile(
    r"^(BAN CHỈ ĐẠO|HỘI ĐỒNG(?! (NHÂN DÂN|TRƯỜNG|QUẢN TRỊ))|TỔ|BAN TỔ CHỨC(?! .*ỦY))\b"
)
# What kind of body advises → the word that its leader's role and his deputy's contain.
_ROLES: Final = {"BAN": "TRƯỞNG", "TỔ": "TRƯỞNG", "HỘI ĐỒNG": "CHỦ TỊCH"}
_BY_ORDER: Final = re.compile(r"^(TL|TUQ)\b")
_LEAST_GAP: Final = 40.0


def code_form(document: Examined) -> Iterator[Deviation]:
    """G01."""
    coded = _coded(document)
    for line in coded:
        if not _RIGHT_CODE.match(line.text):
            yield wrong(line, f"ghi “{line.text.split()[0]}”")


def behind_code(document: Examined) -> Iterator[Deviation]:
    """G02: TM. stands before a body, the others before a post."""
    for line in _coded(document):
        found = _RIGHT_CODE.match(line.text)
        if found is None:
            continue
        rest = line.text[found.end() :]
        if found[1] == "TM" and POST.match(rest):
            yield wrong(line, f"TM. đứng trước chức vụ “{rest}”")
        if found[1] != "TM" and _BODY.match(rest) and not POST.match(rest):
            yield wrong(line, f"{found[1]}. đứng trước tên tập thể “{rest}”")


def deputy_below(document: Examined) -> Iterator[Deviation]:
    """G03: KT. and below it the deputy's post."""
    lines = _authority(document)
    signing = [at for at, line in enumerate(lines) if line.text.startswith("KT.")]
    if not signing:
        raise NotApplicable("không ký thay")
    for at in signing:
        if at + 1 >= len(lines) or not _DEPUTY.match(lines[at + 1].text):
            yield wrong(lines[at], "dưới KT. không ghi chức vụ cấp phó")


def committee_first(document: Examined) -> Iterator[Deviation]:
    """G04: a paper of the people's committee is signed TM."""
    issuer = first_text(document.front.issuer)
    lines = _authority(document)
    if not _COMMITTEE.match(issuer):
        raise NotApplicable("không phải văn bản của Ủy ban nhân dân")
    if first_text(document.front.deciding).startswith("CHỦ TỊCH"):
        raise NotApplicable("văn bản của Chủ tịch Ủy ban nhân dân")
    if _BY_ORDER.match(lines[0].text):
        raise NotApplicable("ký thừa lệnh hoặc thừa ủy quyền")
    if not re.match(r"^TM\W+(ỦY|UỶ) BAN NHÂN DÂN", lines[0].text):
        yield wrong(lines[0], "dòng đầu không ghi TM. ỦY BAN NHÂN DÂN")


def order_of_lines(document: Examined) -> Iterator[Deviation]:
    """G05: TM, then KT, then the post."""
    lines = _authority(document)
    ranks = [_rank(line.text) for line in lines]
    for (above, first), (below, second) in pairwise(zip(lines, ranks, strict=True)):
        if second < first:
            yield wrong(below, f"đứng dưới “{above.text}”")


def authority_look(document: Examined) -> Iterator[Deviation]:
    """G06."""
    yield from wrong_looks((*_authority(document), *ending_of(document).other_posts), _AUTHORITY_LOOK)


def name_look(document: Examined) -> Iterator[Deviation]:
    """G07."""
    ending = ending_of(document)
    if ending.name is None:
        lines = _authority(document)
        if _is_draft(document):
            raise Undecided("bản thảo chưa ghi họ tên người ký")
        yield wrong(lines[-1], "không tìm thấy họ tên người ký")
        return
    yield from wrong_looks((ending.name,), _NAME_LOOK)


def name_without_degree(document: Examined) -> Iterator[Deviation]:
    """G08."""
    name = ending_of(document).name
    if name is None:
        raise Undecided("không tìm thấy họ tên người ký")
    found = _DEGREE.match(name.text)
    if found:
        yield wrong(name, f"ghi “{found.group()}” trước họ tên")


def room_to_sign(document: Examined) -> Iterator[Deviation]:
    """G10."""
    ending = ending_of(document)
    if ending.name is None:
        raise Undecided("không tìm thấy họ tên người ký")
    if ending.signed_text is not None:
        yield wrong(ending.signed_text, f"ghi “{ending.signed_text.text}”")
    elif ending.gap < _LEAST_GAP:
        yield wrong(ending.name, "không đủ chỗ ký")


def signature_kept(document: Examined) -> Iterator[Deviation]:
    """G11."""
    ending = ending_of(document)
    lines = _authority(document)
    cell = lines[0].paragraph.cell
    if cell is None:
        raise Undecided("chữ ký không đặt trong bảng")
    posts = [line for line in (*lines, *ending.other_posts) if not line.paragraph.setting.keep_next]
    if posts and not cell.is_row_kept:
        yield wrong(posts[0], "khối chữ ký có thể bị tách sang hai trang")


def no_pictures(document: Examined) -> Iterator[Deviation]:
    """X04."""
    ending = ending_of(document)
    for paragraph in document.document.paragraphs[ending.start : ending.end]:
        if paragraph.pictures:
            yield Deviation(paragraph, "", "có hình chữ ký hoặc con dấu")


def other_post_above_name(document: Examined) -> Iterator[Deviation]:
    """G09: where a leader of an advisory body signs with the agency's seal."""
    ending = ending_of(document)
    issuer = first_text(document.front.issuer)
    if not _ADVISORY.match(issuer):
        raise NotApplicable("không phải văn bản của tổ chức tư vấn")
    lines = _authority(document)
    role = next(role for name, role in _ROLES.items() if issuer.startswith(name))
    if not any(role in line.text or _BY_ORDER.match(line.text) for line in lines):
        yield wrong(lines[-1], f"không ghi vai trò ở tổ chức tư vấn ({role} …)")
    if not ending.other_posts:
        raise Undecided("không rõ tổ chức tư vấn dùng con dấu nào")
    for line in ending.other_posts:
        if not POST.match(line.text):
            yield wrong(line, "dòng trên họ tên không phải chức vụ")


def _is_draft(document: Examined) -> bool:
    """Say whether the day or the number is still open: then the name may be, too."""
    date, line = written_date(document), document.front.number
    open_number = line is not None and not any(letter.isdigit() for letter in line.text.partition("/")[0])
    return open_number or (date is not None and not (date.day and date.month and date.year))


def ending_of(document: Examined) -> Closing:
    """Return recipients and signature; Undecided when there is no trace of them."""
    if document.ending is None:
        raise Undecided("không tìm thấy nơi nhận và chữ ký")
    return document.ending


def _authority(document: Examined) -> tuple[Line, ...]:
    lines = ending_of(document).authority
    if not lines:
        raise Undecided("không tìm thấy quyền hạn, chức vụ người ký")
    return lines


def _coded(document: Examined) -> tuple[Line, ...]:
    found = tuple(line for line in _authority(document) if _ANY_CODE.match(line.text))
    if not found:
        raise NotApplicable("người ký không ký thay mặt, thay, thừa lệnh")
    return found


def _rank(text: str) -> int:
    if text.startswith("TM"):
        return 0
    if _ANY_CODE.match(text):
        return 1
    return 2 if is_caps(text) else 3


def wrong_looks(lines: tuple[Line, ...], look: StyleRequirement) -> Iterator[Deviation]:
    """Yield how `lines` depart from `look`."""
    for line in lines:
        departures = look.departures(line)
        if departures:
            yield wrong(line, departures)


def wrong(line: Line, found: str) -> Deviation:
    """Return the deviation at `line`."""
    return Deviation(line.paragraph, line.text, found)
