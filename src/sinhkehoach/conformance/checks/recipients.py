"""The recipients (NĐ 30/2020, Phụ lục I, phần I, mục II.9 and III.3)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.text import fold
from sinhkehoach.conformance.body import Rank
from sinhkehoach.conformance.checks.signature import ending_of, wrong, wrong_looks
from sinhkehoach.conformance.dates import issued_since
from sinhkehoach.conformance.examined import Examined
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Undecided
from sinhkehoach.conformance.style_requirement import StyleRequirement
from sinhkehoach.lexicon.abbreviations import may_stand_for
from sinhkehoach.lexicon.ended_bodies import MINISTRIES_MERGED, ended_bodies_in

_HEAD_LOOK: Final = StyleRequirement(sizes=(12, 12), bold=True, italic=True)
_LINES_LOOK: Final = StyleRequirement(sizes=(11, 11), bold=False, italic=False)
_STORED: Final = re.compile(r"^[-–]\s*Lưu: VT(, .+)?\.$")
_DRAFTER: Final = re.compile(r"^(?!- )[A-ZĐ]{1,6}\s*\.?\s*\(?\d{1,4}\)?\.?$")
_ORGANISING: Final = re.compile(r"TỔ CHỨC THỰC HIỆN|PHÂN CÔNG")
_UNIT: Final = (
    r"(?:Phòng|Sở|Ban|Văn phòng|Trung tâm|Công an|Trạm|Trường|Chi cục|Thanh tra|Bệnh viện|Kho bạc|Hội|Đoàn|"
    r"Ủy ban Mặt trận|Uỷ ban Mặt trận|Thuế)\b"
)
_UNIT_NAMED: Final = re.compile(rf"^(?:Đề nghị )?(?={_UNIT})(?P<names>[^.;:]*)(?::.*)?$")
_NEXT_UNIT: Final = re.compile(rf"(?:,| và)\s+(?={_UNIT})")
_OF_PLACE: Final = re.compile(r"\s+(xã|phường|đặc khu|tỉnh|thành phố)\b.*$")
_SHORT_NAME: Final = re.compile(r"[A-ZĐ][A-ZĐ&-]+")
_MANY: Final = re.compile(r"^[-–]?\s*(Như|Các|Toàn|Thành viên|Thủ trưởng|Cơ quan)\b")
_LONGEST_UNIT: Final = 120


def recipients_head(document: Examined) -> Iterator[Deviation]:
    """R01."""
    ending = ending_of(document)
    head = ending.head
    if head is None:
        yield Deviation(None, "", "không tìm thấy “Nơi nhận:”", part="nơi nhận, chữ ký")
        return
    departures = [_HEAD_LOOK.departures(head)]
    if not head.text.endswith(":"):
        departures.append("không có dấu hai chấm")
    if not head.beside and head.paragraph.setting.align in {"center", "right"}:
        departures.append("không sát lề trái")
    found = "; ".join(each for each in departures if each)
    if found:
        yield wrong(head, found)
    own = head.paragraph.cell
    first = ending.authority[0].paragraph.cell if ending.authority else None
    if own and first and own.table is first.table and own.row != first.row:
        yield wrong(head, "không cùng hàng với quyền hạn, chức vụ")


def recipients_look(document: Examined) -> Iterator[Deviation]:
    """R02."""
    for line in _recipients(document):
        departures = [_LINES_LOOK.departures(line)]
        if not line.beside and line.paragraph.setting.align in {"center", "right"}:
            departures.append("không sát lề trái")
        found = "; ".join(each for each in departures if each)
        if found:
            yield wrong(line, found)


def recipients_marks(document: Examined) -> Iterator[Deviation]:
    """R03: a dash in front, a semicolon behind."""
    lines = _whole_lines(document)
    for line, text in lines:
        if not text.startswith("- "):
            yield wrong(line, "không bắt đầu bằng gạch đầu dòng")
        if line is not lines[-1][0] and not text.endswith(";"):
            yield wrong(line, f"kết thúc bằng “{text[-1]}”")


def stored_last(document: Examined) -> Iterator[Deviation]:
    """R04."""
    line, text = _whole_lines(document)[-1]
    if not _STORED.match(text):
        yield wrong(line, f"dòng cuối ghi “{text}”")


def as_above(document: Examined) -> Iterator[Deviation]:
    """R05: "Như trên" answers a Kính gửi."""
    lines = _whole_lines(document)
    above = [line for line, text in lines if re.match(r"^[-–]?\s*Như trên\b", text)]
    addressed = document.front.addressee is not None
    if above and not addressed:
        yield wrong(above[0], "ghi “Như trên” mà văn bản không có Kính gửi")
    if addressed and not above:
        yield wrong(lines[0][0], "có Kính gửi mà nơi nhận không có “Như trên”")
    if addressed and above and above[0] is not lines[0][0]:
        yield wrong(above[0], "“Như trên” không đứng đầu nơi nhận")


def units_receive(document: Examined) -> Iterator[Deviation]:
    """R06: units that head an item of the part "Tổ chức thực hiện" are told by name, short name or as a group."""
    units = list(_units_with_work(document))
    if not units:
        raise Undecided(
            "không nhận ra đơn vị được giao việc: không có phần Tổ chức thực hiện ghi tên từng đơn vị"
        )
    lines = [text for _, text in _whole_lines(document)]
    missing = [(line, name) for line, name in units if not any(_is_named(name, text) for text in lines)]
    if missing and any(_MANY.match(text) for text in lines):
        names = ", ".join(name for _, name in missing)
        raise Undecided(f"không rõ dòng nơi nhận ghi chung có gồm: {names}")
    for line, name in missing:
        yield wrong(line, f"{name} được giao việc mà nơi nhận không có")


def _units_with_work(document: Examined) -> Iterator[tuple[Line, str]]:
    within = False
    for item in document.items:
        if item.rank in {Rank.ROMAN, Rank.PART}:
            within = bool(_ORGANISING.search(item.text.upper()))
        found = _UNIT_NAMED.match(item.text) if within and item.rank is not Rank.PLAIN else None
        if found and len(found["names"]) <= _LONGEST_UNIT:
            for name in _NEXT_UNIT.split(found["names"]):
                yield item.line, _OF_PLACE.sub("", name.strip())


def _is_named(unit: str, recipient: str) -> bool:
    """Say whether a line of the recipients names `unit`, in full or by first letters."""
    short = (found.group() for found in _SHORT_NAME.finditer(recipient))
    return fold(unit) in fold(recipient) or any(may_stand_for(each, unit) for each in short)


def recipients_exist(document: Examined) -> Iterator[Deviation]:
    """R07."""
    lines = _recipients(document)
    day = issued_since(document, MINISTRIES_MERGED)
    for line in lines:
        for fault in ended_bodies_in(line.text, day):
            yield Deviation(line.paragraph, line.text, fault.message, fault.hint)


def drafter_code(document: Examined) -> Iterator[Deviation]:
    """R08."""
    coded = [line for line in _recipients(document) if _DRAFTER.match(line.text)]
    if not coded:
        raise NotApplicable("không ghi ký hiệu người soạn thảo")
    yield from wrong_looks(tuple(coded), _LINES_LOOK)


def _recipients(document: Examined) -> tuple[Line, ...]:
    lines = ending_of(document).recipients
    if not lines:
        raise Undecided("không tìm thấy các dòng nơi nhận")
    return lines


def _whole_lines(document: Examined) -> list[tuple[Line, str]]:
    """Return each recipient's line with its automatic dash; the code of the drafter behind them is left out."""
    lines = [line for line in _recipients(document) if not _DRAFTER.match(line.text)]
    texts = [(line, _with_dash(line)) for line in lines]
    if not texts:
        raise Undecided("không tìm thấy các dòng nơi nhận")
    return texts


def _with_dash(line: Line) -> str:
    label = line.paragraph.label.text
    text = f"{label} {line.text}" if label else line.text
    return " ".join(text.split())
