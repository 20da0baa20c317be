"""Ways of writing numbers, money, dates and times → how the program reads each, as a table."""

from collections.abc import Callable
from decimal import Decimal

from sinhkehoach.base.errors import BadValue
from sinhkehoach.values.dates import PartialDate, date_in_words, parse_date, short_date
from sinhkehoach.values.formula import parse_formula
from sinhkehoach.values.money import MoneyUnit, format_money, parse_money
from sinhkehoach.values.number_words import money_in_words, number_in_words
from sinhkehoach.values.numbers import parse_number
from sinhkehoach.values.periods import parse_period, parse_when
from sinhkehoach.values.time_points import Span

_YEAR = parse_period("2027")


def value_region(name: str) -> str:
    """Return the content of the region called `name`: `cách ghi số`, `cách ghi ngày` and so on."""
    read, typed = _TABLES[name]
    rows = [f"| `{text}` | {_reading(read, text)} |" for text in typed]
    return "\n".join(["| Gõ | Chương trình hiểu là |", "|---|---|", *rows])


def _reading(read: Callable[[str], str], text: str) -> str:
    try:
        return read(text)
    except BadValue as fault:
        return f"báo lỗi: {fault}; cách sửa: {fault.hint}"


def _number(text: str) -> str:
    return number_in_words(parse_number(text))


def _money(text: str) -> str:
    return money_in_words(parse_money(text, MoneyUnit.TRIEU).dong)


def _formula(text: str) -> str:
    return format_money(parse_formula(text, MoneyUnit.TRIEU).evaluate(_no_reference), MoneyUnit.TRIEU)


def _no_reference(name: str) -> Decimal:
    raise LookupError(name)


def _date(text: str) -> str:
    return date_in_words(parse_date(text), "…")


def _period(text: str) -> str:
    period = parse_period(text)
    return f"{period.text}: {_days((period.first, period.last))}"


def _when(text: str) -> str:
    spans = parse_when(text, _YEAR).spans
    return "; ".join(_days(span) for span in spans) or "chữ tự do: in đúng như gõ, không tính là có hạn"


def _days(span: Span) -> str:
    first, last = (short_date(PartialDate(day.year, day.month, day.day)) for day in span)
    return first if first == last else f"từ {first} đến {last}"


_TABLES: dict[str, tuple[Callable[[str], str], tuple[str, ...]]] = {
    "cách ghi số": (_number, ("46.375", "1,5", "156 000", "1.5", "1,500")),
    "cách ghi tiền": (_money, ("44.450", "900 triệu đồng", "1,2 tỷ đồng", "25.000.000 đồng", "900 trieu")),
    "cách ghi phép tính": (
        _formula,
        (
            "750 người x 1,2 triệu đồng/người",
            "300 người x 1,0 triệu đồng/người/năm x 5 năm",
            "12 tháng * 500.000 đồng + 3 triệu đồng",
        ),
    ),
    "cách ghi ngày": (_date, ("15/12/2026", "tháng 12 năm 2026", "5/1/2027", "2026-12-15", "31/11/2026")),
    "cách ghi kỳ": (
        _period,
        ("2027", "2027 - 2031", "năm học 2027 - 2028", "6 tháng đầu năm 2027", "từ 01/2027 đến 6/2027"),
    ),
    "cách ghi thời gian": (
        _when,
        (
            "tháng 7",
            "tháng 7,8/2027",
            "Quý II+III/2027",
            "trước 15/6",
            "từ tháng 3 đến tháng 5",
            "thường xuyên",
            "Theo lịch của Thường trực",
        ),
    ),
}
REGIONS = tuple(_TABLES)
