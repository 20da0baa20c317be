"""The recipients (NĐ 30/2020, Phụ lục I, phần I, mục II.9 and III.3)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.text import fold
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.checks.day_of_issue import issued_since
from sinhkehoach.conformance.checks.header import missing
from sinhkehoach.conformance.checks.signature import closing_of, wrong, wrong_looks
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Undecided
from sinhkehoach.lexicon.abbreviations import may_stand_for
from sinhkehoach.lexicon.ended_bodies import MINISTRIES_MERGED, ended_bodies_in

_SHORT_NAME: Final = re.compile(r"[A-ZĐ][A-ZĐ&-]+")
_LONGEST_UNIT: Final = 120


def recipients_head(document: Examined) -> Iterator[Deviation]:
    """R01."""
    closing = closing_of(document)
    head, wanted = closing.head, document.regime.components.recipients
    if head is None:
        yield from missing(wanted, part="nơi nhận, chữ ký")
        return
    departures = [wanted.style.departures(head)]
    if not head.text.endswith(":"):
        departures.append("không có dấu hai chấm")
    if not head.beside and head.paragraph.setting.align in {"center", "right"}:
        departures.append("không sát lề trái")
    found = "; ".join(each for each in departures if each)
    if found:
        yield wrong(head, found)
    own = head.paragraph.cell
    first = closing.authority[0].paragraph.cell if closing.authority else None
    if own and first and own.table is first.table and own.row != first.row:
        yield wrong(head, "không cùng hàng với quyền hạn, chức vụ")


def recipients_look(document: Examined) -> Iterator[Deviation]:
    """R02."""
    style = document.regime.components.recipient.style
    for line in _recipients(document):
        departures = [style.departures(line)]
        if not line.beside and line.paragraph.setting.align in {"center", "right"}:
            departures.append("không sát lề trái")
        found = "; ".join(each for each in departures if each)
        if found:
            yield wrong(line, found)


def recipients_marks(document: Examined) -> Iterator[Deviation]:
    """R03: a dash in front, a semicolon behind."""
    lines, mark = _whole_lines(document), document.regime.forms.recipients.mark
    for line, text in lines:
        if not text.startswith("- "):
            yield wrong(line, "không bắt đầu bằng gạch đầu dòng")
        if line is not lines[-1][0] and not text.endswith(mark):
            yield wrong(line, f"kết thúc bằng “{text[-1]}”")


def stored_last(document: Examined) -> Iterator[Deviation]:
    """R04."""
    line, text = _whole_lines(document)[-1]
    if not document.regime.forms.recipients.stored.match(text):
        yield wrong(line, f"dòng cuối ghi “{text}”")


def as_above(document: Examined) -> Iterator[Deviation]:
    """R05: "Như trên" answers a Kính gửi."""
    lines = _whole_lines(document)
    above = [line for line, text in lines if document.regime.forms.recipients.as_above.match(text)]
    addressed = document.letterhead.addressee is not None
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
    if missing and any(document.regime.forms.recipients.group.match(text) for text in lines):
        names = ", ".join(name for _, name in missing)
        raise Undecided(f"không rõ dòng nơi nhận ghi chung có gồm: {names}")
    for line, name in missing:
        yield wrong(line, f"{name} được giao việc mà nơi nhận không có")


def _units_with_work(document: Examined) -> Iterator[tuple[Line, str]]:
    form = document.regime.forms.recipients
    within = False
    for item in document.items:
        if item.rank in {Rank.ROMAN, Rank.PART}:
            within = bool(form.organising.search(item.text.upper()))
        found = form.unit.match(item.text) if within and item.rank is not Rank.PLAIN else None
        if found and len(found["names"]) <= _LONGEST_UNIT:
            for name in form.next_unit.split(found["names"]):
                yield item.line, form.place_behind_unit.sub("", name.strip())


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
    wanted, pattern = document.regime.components.drafter, document.regime.forms.recipients.drafter
    coded = tuple(line for line in _recipients(document) if pattern.match(line.text))
    if not coded:
        raise NotApplicable(f"không ghi {wanted.name}")
    yield from wrong_looks(coded, wanted.style)


def _recipients(document: Examined) -> tuple[Line, ...]:
    lines = closing_of(document).recipients
    if not lines:
        raise Undecided(f"không tìm thấy {document.regime.components.recipient.name}")
    return lines


def _whole_lines(document: Examined) -> list[tuple[Line, str]]:
    """Return each recipient's line with its automatic dash; the code of the drafter behind them is left out."""
    pattern = document.regime.forms.recipients.drafter
    lines = [line for line in _recipients(document) if not pattern.match(line.text)]
    if not lines:
        raise Undecided(f"không tìm thấy {document.regime.components.recipient.name}")
    return [(line, _with_dash(line)) for line in lines]


def _with_dash(line: Line) -> str:
    label = line.paragraph.label.text
    text = f"{label} {line.text}" if label else line.text
    return " ".join(text.split())
