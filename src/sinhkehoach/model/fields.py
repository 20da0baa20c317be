"""The kinds of value a field may hold: what is typed → what it means, with the fault where it means nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, Any, Final, TypeVar

from pydantic import BeforeValidator, GetCoreSchemaHandler, ValidationInfo
from pydantic_core import CoreSchema, PydanticCustomError
from pydantic_core.core_schema import with_info_plain_validator_function

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, nfc
from sinhkehoach.model.inline import Inline, parse_inline
from sinhkehoach.model.prose import Prose, parse_prose
from sinhkehoach.model.repeal import Repeal, parse_repeal
from sinhkehoach.values.dates import PartialDate, parse_date
from sinhkehoach.values.money import MoneyUnit, parse_unit
from sinhkehoach.values.numbers import parse_number
from sinhkehoach.values.periods import Period, parse_period
from sinhkehoach.values.quantity import Quantity, parse_quantity

T = TypeVar("T")


SCALAR_SCHEMA: Final[dict[str, Any]] = {"type": ["string", "number", "boolean"]}


@dataclass(frozen=True, slots=True, eq=False)
class ReadBy:
    """The mark of a field whose value `read` makes of what was typed; pydantic looks no further into its type.

    `json_schema` tells editors what may be typed.
    """

    read: Callable[[Any, ValidationInfo], object]
    json_schema: dict[str, Any]

    def __get_pydantic_core_schema__(self, _type: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return with_info_plain_validator_function(self.read)


_FLAGS: Final = {"có": True, "x": True, "true": True, "yes": True}
_FLAGS_OFF: Final = {"không": False, "false": False, "no": False}
_ID: Final = lazy_pattern(r"[\w][\w \-./]*")


def faults_error(faults: list[tuple[tuple[str | int, ...], BadValue]]) -> PydanticCustomError:
    """Return the error that carries every fault of one value, each with its steps below the value."""
    return PydanticCustomError("bad_value", "{count}", {"count": len(faults), "faults": faults})


def wrong_type(expected: str) -> PydanticCustomError:
    """Return the error for a value of another shape than `expected` (Vietnamese, as in «một câu»)."""
    return PydanticCustomError("wrong_shape", "{expected}", {"expected": expected})


def as_text(value: object, info: ValidationInfo) -> str | None:
    """Return `value` as the sentence that was typed, None when it is not one.

    The validation context is the loader's function that gives back `Mầm non: 23 trường` from what YAML made of it.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, Mapping | list) and info.context is not None:
        sentence: str | None = info.context(value)
        return sentence
    return None


def _text_or_error(value: object, info: ValidationInfo, expected: str) -> str:
    text = as_text(value, info)
    if text is None:
        raise wrong_type(expected)
    return text


def _read(parse: Callable[[str], T], text: str) -> T:
    try:
        return parse(text)
    except BadValue as fault:
        raise faults_error([((), fault)]) from None


def _parsed(parse: Callable[[str], T], expected: str, json_schema: dict[str, Any] = SCALAR_SCHEMA) -> ReadBy:
    def read(value: object, info: ValidationInfo) -> T:
        return _read(parse, _text_or_error(value, info, expected))

    return ReadBy(read, json_schema)


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


def _prose(value: object, info: ValidationInfo) -> Prose:
    text = as_text(value, info)
    if text is None:
        texts = [as_text(item, info) for item in value] if isinstance(value, list) else [None]
        if texts == [None] and not isinstance(value, list):
            raise wrong_type("một đoạn văn (dùng dấu |) hoặc danh sách các câu")
        if None in texts:
            raise faults_error(
                [((index,), _no_sentence()) for index, item in enumerate(texts) if item is None]
            )
        prose, faults = parse_prose([item for item in texts if item is not None])
    else:
        prose, faults = parse_prose(text)
    if faults:
        raise faults_error([(() if index is None else (index,), fault) for index, fault in faults])
    return prose


def _flag(text: str) -> bool:
    typed = fold(text)
    if typed in _FLAGS or typed in _FLAGS_OFF:
        return typed in _FLAGS
    raise BadValue(f"Chỗ này chỉ nhận “có” hoặc “không”, không nhận “{text}”", "ghi có hoặc không")


def _identifier(text: str) -> str:
    if not _ID.fullmatch(text.strip()):
        raise BadValue(f"Tên gọi tắt “{text}” có ký tự lạ", "chỉ dùng chữ, số, dấu cách và dấu gạch nối")
    return " ".join(text.split())


def _plain_line(text: str) -> str:
    return " ".join(text.split())


def _document_number(text: str) -> int:
    if not text.strip().isdecimal() or int(text) == 0:
        hint = "ghi riêng phần số, ví dụ 92; ký hiệu KH-… lấy từ cơ quan; bản dự thảo thì để trống"
        raise BadValue(f"Số của kế hoạch phải là một số, không phải “{text}”", hint)
    return int(text)


def _one_as_list(value: object) -> object:
    """Return a list in any case: a single name may be typed without dashes or brackets."""
    return [value] if isinstance(value, str | Mapping) else value


LineText = Annotated[Inline, _parsed(_line, "một dòng chữ")]
PlainText = Annotated[str, _parsed(_plain_line, "một dòng chữ")]
CellText = Annotated[tuple[Inline, ...], _parsed(_cell, "chữ hoặc số của một ô")]
ProseText = Annotated[Prose, ReadBy(_prose, {"type": ["string", "number", "array"], "items": {}})]
Identifier = Annotated[str, _parsed(_identifier, "một tên gọi tắt")]
Flag = Annotated[bool, _parsed(_flag, "“có” hoặc “không”", {"enum": ["có", "không", True, False]})]
Number = Annotated[Decimal, _parsed(parse_number, "một số", {"type": ["number", "string"]})]
DocumentNumber = Annotated[int, _parsed(_document_number, "một số", {"type": ["integer", "string", "null"]})]
DateText = Annotated[PartialDate, _parsed(parse_date, "ngày tháng, ví dụ 15/12/2026")]
RepealText = Annotated[Repeal, _parsed(parse_repeal, "ngày hết hiệu lực, ví dụ từ 01/7/2025")]
PeriodText = Annotated[Period, _parsed(parse_period, "một kỳ, ví dụ 2027", {"type": ["integer", "string"]})]
QuantityText = Annotated[Quantity, _parsed(parse_quantity, "một chỉ tiêu")]
MoneyUnitText = Annotated[
    MoneyUnit, _parsed(parse_unit, "một đơn vị tiền", {"enum": [unit.text for unit in MoneyUnit]})
]
Names = Annotated[tuple[PlainText, ...], BeforeValidator(_one_as_list)]


def shape_of(value: object) -> str:
    """Return the tag of a value's shape, for unions told apart by shape: `@map`, `@list` or `@text`."""
    if isinstance(value, Mapping):
        return "@map"
    return "@list" if isinstance(value, list) else "@text"


def _by_typed_keys(value: object) -> object:
    """Return a map of names by the names as typed: a name may look like a key of the format without being one."""
    typed = getattr(value, "typed_key", None)
    if typed is None or not isinstance(value, Mapping):
        return value
    return {nfc(typed(key)): item for key, item in value.items()}


ByName = Annotated[dict[str, T], BeforeValidator(_by_typed_keys)]
