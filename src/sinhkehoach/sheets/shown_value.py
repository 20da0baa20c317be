"""A value of a workbook and its number format → the text that a person sees in the cell, in Vietnamese spelling."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.values.numbers import EXACT, unambiguous

CellValue = str | int | float | bool | date | time | timedelta | None

_GENERAL: Final = "general"
# A cell without a format shows no more digits of a number.
_SHOWN_DIGITS: Final = Context(prec=10)
# Digits beyond these are none that a person has typed.
_MOST_PLACES: Final = 15
_TOKEN: Final = lazy_pattern(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<currency>[^\]-]*)[^\]]*\]|(?P<silent>\[[^\]]*\]|_.|\*.)|'
    r"(?P<digits>(?:[#0?,]*[#0?])?(?:\.[0#?]*)?(?<=[#0?.]))(?P<thousands>,*)|(?P<other>.)"
)
_MOMENT: Final = lazy_pattern(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|(?P<silent>\[[^\]]*\]|AM/PM|;.*)|(?P<unit>y+|m+|d+|h+|s+)|(?P<other>.)'
)
# The short dates of the system come under these names, whatever the country of the computer.
_SYSTEM_DATES: Final = ("mm-dd-yy", "m/d/yyyy", "m/d/yy", "mm/dd/yy", "mm/dd/yyyy", _GENERAL)
_UNITS: Final = {"y": "year", "m": "month", "d": "day", "h": "hour", "s": "second"}
_MONTH_IN_WORDS: Final = 3


def shown_value(value: CellValue, number_format: str) -> str:
    """Return what a cell with `value` shows: `1.234,5`, `95%`, `15/06/2027`; "" for an empty one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, int | float):
        return _number(Decimal(repr(value)), number_format)
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds()) // 60
        return f"{minutes // 60}:{minutes % 60:02}"
    return value if isinstance(value, str) else _moment(value, number_format)


def _number(number: Decimal, number_format: str) -> str:
    if not number.is_finite():
        return str(number)
    sections = number_format.split(";")
    at = 1 if number < 0 and len(sections) > 1 else 2 if number == 0 and len(sections) > 2 else 0  # noqa: PLR2004
    pieces = list(_TOKEN.finditer(sections[at]))
    if sections[at].casefold() in (_GENERAL, "@", "") or any(each["other"] in ("E", "/") for each in pieces):
        return _spelt(number.normalize(_SHOWN_DIGITS), grouped=False)
    number = number.scaleb(2 * sum(each["other"] == "%" for each in pieces))
    shown = number if at == 0 else abs(number)
    texts: list[str] = []
    is_told = False
    for each in pieces:
        if each["digits"]:
            texts.append("" if is_told else _by_pattern(shown, each["digits"], len(each["thousands"])))
            is_told = True
        else:
            texts.append(each["quoted"] or each["escaped"] or each["currency"] or each["other"] or "")
    return "".join(texts).strip()


def _by_pattern(number: Decimal, digits: str, thousands: int) -> str:
    """Return `number` in the places of `digits` (`#,##0.0`), counted in thousands so many times."""
    whole, _, fraction = digits.partition(".")
    places = min(len(fraction), _MOST_PLACES)
    rounded = number.scaleb(-3 * thousands).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP, EXACT)
    if not rounded and "0" not in digits:
        return ""
    return _spelt(rounded, grouped="," in whole, least=fraction.count("0"), width=whole.count("0"))


def _spelt(number: Decimal, *, grouped: bool, least: int = 0, width: int = 1) -> str:
    """Return `number` as it is written in Vietnamese, at least `width` digits before its comma, `least` behind it."""
    whole, _, fraction = f"{abs(number):f}".partition(".")
    fraction = fraction.rstrip("0").ljust(least, "0")
    whole = f"{int(whole):,}".replace(",", ".") if grouped else whole.zfill(width)
    sign = "-" if number < 0 else ""
    return unambiguous(f"{sign}{whole},{fraction}" if fraction else f"{sign}{whole}")


def _moment(value: date | time, number_format: str) -> str:
    if number_format.casefold() in _SYSTEM_DATES:
        number_format = "hh:mm" if isinstance(value, time) else "dd/mm/yyyy"
    return "".join(_pieces(value, number_format)).strip()


def _pieces(value: date | time, number_format: str) -> Iterator[str]:
    """Yield what each piece of the format of a date or time shows; `m` is minutes behind hours."""
    before = ""
    for each in _MOMENT.finditer(number_format):
        unit = each["unit"]
        if not unit:
            yield each["quoted"] or each["escaped"] or each["other"] or ""
            continue
        name = "minute" if unit[0] == "m" and before == "h" else _UNITS[unit[0]]
        before = unit[0]
        number = getattr(value, name, 0)
        if name == "month" and len(unit) >= _MONTH_IN_WORDS:
            yield f"tháng {number}"
        elif name == "year":
            yield f"{number:04}"[-2:] if len(unit) <= 2 else f"{number:04}"  # noqa: PLR2004 — yy is half of it
        else:
            yield f"{number:02}" if len(unit) > 1 else str(number)
