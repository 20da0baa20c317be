"""The kinds of value a field may hold: what is typed → what it means, with the fault where it means nothing."""

import re
from typing import Any, Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.inline_marks import NOTE, REFERENCE, has_marks
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.safe_names import is_bare_name, shown_name
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.model.base_model import Reader
from sinhkehoach.model.inline import Inline, parse_inline
from sinhkehoach.model.messages import ONE_LINE, bad_values, wrong_shape
from sinhkehoach.model.prose import Prose, parse_prose
from sinhkehoach.model.readers import ListOf, TextOf
from sinhkehoach.model.repeal import parse_repeal
from sinhkehoach.model.typed import Typed
from sinhkehoach.values.dates import parse_date
from sinhkehoach.values.money import MoneyUnit, parse_unit
from sinhkehoach.values.numbers import parse_number
from sinhkehoach.values.periods import parse_period
from sinhkehoach.values.quantity import parse_quantity
from sinhkehoach.values.report_periods import parse_report_period

_FLAGS: Final = frozenset({"có", "x", "true", "yes"})
_FLAGS_OFF: Final = frozenset({"không", "false", "no"})
_OMITTED: Final = "không"
# A mark that texts read, in a name that is printed as typed.
_READ_ELSEWHERE: Final = lazy_pattern(
    rf"{REFERENCE.pattern}|{NOTE.pattern}|\*\*[^*]+\*\*|(?<![\w*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\w*])"
)
_QUOTED: Final = lazy_pattern(r"[“”\"‘'][^“”\"]*[“”\"’']")
_OPENING: Final = tuple("“”\"‘'")
_DRAFT_NUMBER: Final = lazy_pattern(r"(?:lần\s*)?(\d{1,2})")
_ID: Final = lazy_pattern(r"[\w][\w \-./]*")


class ProseReader(Reader[Prose]):
    """Reads a block of text, or a list of sentences."""

    json_schema: Final[dict[str, Any]] = {"type": ["string", "number", "array"], "items": {}}

    def read(self, typed: Typed) -> Prose:
        prose, faults = parse_prose(_text_or_sentences(typed))
        if faults:
            raise bad_values(typed, [(() if index is None else (index,), fault) for index, fault in faults])
        return prose


class OmittableProseReader(ProseReader):
    """Reads prose; `không` is a text that its author leaves out: prose without a paragraph."""

    def read(self, typed: Typed) -> Prose:
        return Prose(()) if fold(typed.text() or "") == _OMITTED else super().read(typed)


def _text_or_sentences(typed: Typed) -> str | list[str]:
    text = typed.text()
    if text is not None:
        return text
    if not isinstance(typed.value, list):
        raise wrong_shape(typed, "một đoạn văn (dùng dấu |) hoặc danh sách các câu")
    texts = [typed.below(index, item).text() for index, item in enumerate(typed.value)]
    faults: list[tuple[KeyPath, BadValue]] = [
        ((index,), _no_sentence()) for index, each in enumerate(texts) if each is None
    ]
    if faults:
        raise bad_values(typed, faults)
    return [each for each in texts if each is not None]


def _line(text: str) -> Inline:
    return parse_inline(" ".join(text.split("\n")).strip(), len(text) - len(text.lstrip()))


def _cell(text: str) -> tuple[Inline, ...]:
    """Return one Inline per line with text; offsets count from the start of the value."""
    lines, offset = [], 0
    for line in text.split("\n"):
        if stripped := line.strip():
            lines.append(parse_inline(stripped, offset + line.index(stripped[0])))
        offset += len(line) + 1
    return tuple(lines)


def _no_sentence() -> BadValue:
    hint = "đặt cả câu trong ngoặc kép, hoặc dùng dấu | rồi viết cả đoạn, thụt vào bên dưới"
    return BadValue("Mỗi gạch đầu dòng ở đây phải là một câu", hint)


def is_flag(text: str) -> bool:
    """Return True for a word that switches something on or off: `có`, `không`."""
    return fold(text) in _FLAGS | _FLAGS_OFF


def parse_flag(text: str) -> bool:
    """Return what `có` or `không` means; raises BadValue for anything else."""
    if is_flag(text):
        return fold(text) in _FLAGS
    raise BadValue(f"Chỗ này chỉ nhận “có” hoặc “không”, không nhận “{text}”", "ghi có hoặc không")


def _row_numbers(text: str) -> str:
    """Return the head of the column of row numbers, "" for a table without one."""
    typed = fold(text)
    if is_flag(text):
        return "TT" if typed in _FLAGS else ""
    if typed.rstrip(".") in NUMBER_HEADS:
        return " ".join(text.split())
    hint = "ghi có, không, hoặc tên cột: TT, STT, Số TT"
    raise BadValue(f"Chỗ này nhận “có”, “không” hoặc tên cột số thứ tự, không nhận “{text}”", hint)


def _identifier(text: str) -> str:
    if not _ID.fullmatch(text.strip()):
        raise BadValue(f"Tên gọi tắt “{text}” có ký tự lạ", "chỉ dùng chữ, số, dấu cách và dấu gạch nối")
    return " ".join(text.split())


def _typed_line(text: str) -> str:
    return " ".join(text.split("\n")).strip()


def _plain_line(text: str) -> str:
    """Return one line of a text in which no mark is read; raises BadValue for marks, which would be printed."""
    if has_marks(text) and (found := _READ_ELSEWHERE.search(text)):
        message = f"Ở đây chữ in đúng như gõ, nên “{found[0]}” sẽ in ra cả dấu"
        raise BadValue(message, _without_marks(found), found.start())
    line = _typed_line(text)
    if line.startswith(_OPENING) and _QUOTED.fullmatch(line):
        inner = line[1:-1].strip()
        correction = Correction(len(text) - len(text.lstrip()), line, inner)
        raise BadValue(f"{line} sẽ in ra cả dấu ngoặc", f"bỏ hai dấu ngoặc: {inner}", 0, correction)
    return line


def _without_marks(found: re.Match[str]) -> str:
    if found["reference"] is not None:
        name = found["reference"].strip()
        return f"bỏ [[ ]], ghi {name}" if "-" in name else f"ghi thẳng chữ cần in thay cho {found[0]}"
    if found["note"] is not None:
        return "chú thích chỉ đặt được trong lời; bỏ dấu này"
    return f"bỏ dấu sao: {found[0].strip('*')}"


def _draft(text: str) -> str:
    """Return the line that a draft bears, "" for none."""
    line, typed = _plain_line(text), fold(text)
    if is_flag(text):
        return "Dự thảo" if typed in _FLAGS else ""
    if found := _DRAFT_NUMBER.fullmatch(typed):
        meant = f"Dự thảo lần {found[1]}"
        correction = Correction(len(text) - len(text.lstrip()), line, meant)
        raise BadValue(f"“{line}” in ra thì chưa rõ là bản dự thảo", f"viết: {meant}", correction=correction)
    return line


def _template_name(text: str) -> str:
    name = text.strip()
    if not is_bare_name(name):
        hint = "chỉ ghi tên tệp mẫu, ví dụ ke-hoach.docx, và để tệp ấy trong templates/"
        raise BadValue(f"“{shown_name(name)}” không phải là tên một tệp mẫu trong templates/", hint)
    return name


def _document_number(text: str) -> int:
    if not text.strip().isdecimal() or int(text) == 0:
        hint = "ghi riêng phần số, ví dụ 92; ký hiệu KH-… lấy từ cơ quan; bản dự thảo thì để trống"
        raise BadValue(f"Số của kế hoạch phải là một số, không phải “{text}”", hint)
    return int(text)


LINE: Final = TextOf(_line, ONE_LINE)
PLAIN_LINE: Final = TextOf(_plain_line, ONE_LINE)
# For amounts, formulas and what is not printed.
TYPED_LINE: Final = TextOf(_typed_line, ONE_LINE)
DRAFT: Final = TextOf(_draft, ONE_LINE)
CELL: Final = TextOf(_cell, "chữ hoặc số của một ô")
TEMPLATE_NAME: Final = TextOf(_template_name, ONE_LINE)
PROSE: Final = ProseReader()
OMITTABLE_PROSE: Final = OmittableProseReader()
IDENTIFIER: Final = TextOf(_identifier, "một tên gọi tắt")
FLAG: Final = TextOf(parse_flag, "“có” hoặc “không”", {"enum": ["có", "không", True, False]})
ROW_NUMBERS: Final = TextOf(_row_numbers, "“có”, “không” hoặc tên cột số thứ tự")
NUMBER: Final = TextOf(parse_number, "một số", {"type": ["number", "string"]})
DOCUMENT_NUMBER: Final = TextOf(_document_number, "một số", {"type": ["integer", "string", "null"]})
DATE: Final = TextOf(parse_date, "ngày tháng, ví dụ 15/12/2026")
REPEAL: Final = TextOf(parse_repeal, "ngày hết hiệu lực, ví dụ từ 01/7/2025")
PERIOD: Final = TextOf(parse_period, "một kỳ, ví dụ 2027", {"type": ["integer", "string"]})
REPORT_PERIOD: Final = TextOf(parse_report_period, "một kỳ báo cáo, ví dụ 6 tháng")
QUANTITY: Final = TextOf(parse_quantity, "một chỉ tiêu")
MONEY_UNIT: Final = TextOf(parse_unit, "một đơn vị tiền", {"enum": [unit.text for unit in MoneyUnit]})
NAMES: Final = ListOf(PLAIN_LINE, alone=True)
