"""The recipients (NĐ 30/2020, Phụ lục I, phần I, mục II.9 and III.3)."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.text import fold
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.height import stand_apart
from sinhkehoach.conformance.checks.day_of_issue import issued_since
from sinhkehoach.conformance.checks.header import CLOSING, missing
from sinhkehoach.conformance.checks.signature import closing_of, signed_by_several, wrong, wrong_looks
from sinhkehoach.conformance.differences import named
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Remedy, Undecided
from sinhkehoach.conformance.style_requirement import StyleRequirement, number
from sinhkehoach.docx.content import Story
from sinhkehoach.docx.measures import millimetres
from sinhkehoach.lexicon.abbreviations import may_stand_for
from sinhkehoach.lexicon.ended_bodies import MINISTRIES_MERGED, ended_bodies_in

_SHORT_NAME: Final = re.compile(r"[A-ZĐ][A-ZĐ&-]+")
_LONGEST_UNIT: Final = 120
_FIRST_FEW: Final = 3
# What an eye does not see, in pt.
_NEAR_MARGIN: Final = 8.5
_AT_MARGIN: Final = StyleRequirement(align="left")


def recipients_head(document: Examined) -> Iterator[Deviation]:
    """R01."""
    closing, wanted = document.closing, document.regime.components.recipients
    if closing is None or closing.head is None:
        if signed_by_several(document):
            raise NotApplicable("các bên cùng ký, mẫu riêng")
        yield from missing(wanted, part=CLOSING)
        return
    head = closing.head
    yield from _away_from_margin(head)
    departures = [wanted.style.departures(head)]
    if not head.text.endswith(":"):
        departures.append("không có dấu hai chấm")
    if head.text.isupper():
        departures.append("in hoa toàn bộ")
    found = "; ".join(each for each in departures if each)
    if found:
        yield wrong(head, found, remedy=Remedy(head, wanted.style))
    if closing.authority and _is_lower(document, head, closing.authority[0]):
        yield wrong(
            head,
            "không cùng hàng với quyền hạn, chức vụ",
            "ngang dòng quyền hạn, chức vụ: xóa dòng trống phía trên",
        )


def _away_from_margin(line: Line) -> Iterator[Deviation]:
    """Yield that a line stands away from the left margin."""
    setting = line.paragraph.setting
    begins = setting.left + setting.first
    if line.beside:
        return
    if setting.align in {"center", "right"}:
        yield wrong(line, "không sát lề trái", "sát lề trái: Ctrl+L", Remedy(line, _AT_MARGIN))
    elif begins > _NEAR_MARGIN:
        found = f"thụt vào {number(millimetres(begins))} mm, không sát lề trái"
        wanted = "sát lề trái: Home > Paragraph, Left 0, Special (none)"
        yield wrong(line, found, wanted, Remedy(line, _AT_MARGIN))


def _is_lower(document: Examined, head: Line, post: Line) -> bool:
    """Say whether the recipients begin on another line than the first post, below it where no table holds them."""
    own, first = head.paragraph.cell, post.paragraph.cell
    if own is None or first is None or own.table is not first.table:
        both = own is first is None and head.paragraph.story is post.paragraph.story is Story.BODY
        return both and not head.paragraph.setting.framed and head.paragraph.index > post.paragraph.index
    if own.row != first.row:
        return True
    return stand_apart(document.document, head, post)


def recipients_look(document: Examined) -> Iterator[Deviation]:
    """R02."""
    style = document.regime.components.recipient.style
    for line in _recipients(document):
        yield from _away_from_margin(line)
        found = style.departures(line)
        if found:
            yield wrong(line, found, remedy=Remedy(line, style))


def recipients_marks(document: Examined) -> Iterator[Deviation]:
    """R03: a dash in front, a semicolon behind."""
    lines, mark = _whole_lines(document), document.regime.forms.recipients.mark
    for line, text in lines:
        if not text.startswith("- "):
            yield wrong(line, _first_sign(text), "đầu dòng là “- ”")
        if line is not lines[-1][0] and not text.endswith(mark):
            found = f"kết thúc bằng “{text[-1]}”" if not text[-1].isalnum() else "cuối dòng không có dấu"
            yield wrong(line, found, f"cuối dòng là “{mark}”")


def _first_sign(text: str) -> str:
    if text[0].isalnum():
        return "không có gạch đầu dòng"
    return "gạch đầu dòng dính chữ" if text[0] == "-" else f"{named(text[0])} ở đầu dòng, cần {named('-')}"


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
    kind = document.letterhead.kind
    invited = any("kính mời" in each.text.lower() for each in document.body[:_FIRST_FEW])
    if above and not addressed and not invited:
        yield wrong(above[0], "ghi “Như trên” mà văn bản không có Kính gửi")
    # Where no Kính gửi belongs, that is what is wrong.
    unaddressed = (
        kind is not None and document.regime.kind_named(kind.text) in document.regime.forms.title.unaddressed
    )
    if addressed and not above and not unaddressed:
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
