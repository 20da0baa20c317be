"""Numbers in Vietnamese spelling: dots between thousands, a comma before the fraction."""

import re
from decimal import Context, Decimal

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.values.number_words import number_in_words

# More digits than anything a plan reckons with: nothing is rounded.
EXACT = Context(prec=10_000)
# Spaces that stand between thousands: plain, no-break, narrow no-break, thin.
GROUP_SPACES = " \u00a0\u202f\u2009"
# A stretch of text that is meant as one number without a sign, rightly spelt or not.
NUMBER_IN_TEXT = rf"[0-9]+(?:(?:[.,]|[{GROUP_SPACES}](?=[0-9]{{3}}(?![0-9])))[0-9]+)*"
# So that products and sums of what people type stay exact in the 28 digits of a Decimal.
_MOST_DIGITS = 18
_DIGITS = "0123456789"
_NO_DIGIT = lazy_pattern("[^0-9]")
_NUMBER = lazy_pattern(
    rf"(-?)([0-9]+|[1-9][0-9]{{0,2}}(?:(?:\.[0-9]{{3}})+|(?:[{GROUP_SPACES}][0-9]{{3}})+))(?:,([0-9]+))?"
)
_ENGLISH = lazy_pattern(r"[0-9]{1,3}(?:(?:,[0-9]{3})+\.[0-9]+|(?:,[0-9]{3}){2,})")
_POINT_OR_THOUSANDS = lazy_pattern(r"([0-9]{1,3}(?:\.[0-9]{3})*)[.,]([0-9]+)")
_ONE_OR_THE_OTHER = lazy_pattern(r"-?[1-9][0-9]{0,2},[0-9]{3}")
_STRANGER = lazy_pattern(rf"[^0-9.,{GROUP_SPACES}]")
_RULE = "dấu chấm tách hàng nghìn, dấu phẩy đứng trước phần lẻ, ví dụ 1.234,5"


def parse_number(text: str) -> Decimal:
    """Return the number that `text` spells: `46.375` is 46375, `1,5` is one and a half, `156 000` is 156000.

    Raises BadValue with the right spellings when it is written the English way (`1.5`, `1,500,000`) or can be
    read in two ways: `1,500` (`1,5` and `1.500` are clear; a fraction of three digits takes one zero more:
    `1,1250`).
    """
    typed = nfc(text).strip().replace("−", "-")
    offset = len(text) - len(text.lstrip())
    if sum(letter in _DIGITS for letter in typed) > _MOST_DIGITS:
        raise BadValue(f"Số này dài quá {_MOST_DIGITS} chữ số", "kiểm tra xem có thừa chữ số không", offset)
    number = _NUMBER.fullmatch(typed)
    if number is None or _ONE_OR_THE_OTHER.fullmatch(typed):
        raise _not_a_number(typed, offset)
    sign, whole, fraction = number.groups(default="")
    return Decimal(f"{sign}{_NO_DIGIT.sub('', whole)}.{fraction}")


def format_number(number: Decimal) -> str:
    """Return `number` in Vietnamese spelling, exact, without zeros at the end: `46.375`, `-1.234,5`."""
    whole, _, fraction = f"{number.copy_abs():f}".partition(".")
    fraction = fraction.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", ".") + (f",{fraction}" if fraction else "")
    return f"-{grouped}" if number < 0 else grouped


def unambiguous(spelling: str) -> str:
    """Return the `spelling` of a number so that it is read in one way only: 1,125 gets a zero more."""
    return f"{spelling}0" if _ONE_OR_THE_OTHER.fullmatch(spelling) else spelling


def _not_a_number(typed: str, offset: int) -> BadValue:
    """Return what is wrong with `typed` and every spelling it may have been meant for."""
    if not typed:
        return BadValue("Chưa ghi số", f"ghi một số: {_RULE}", offset)
    sign, digits = ("-", typed[1:]) if typed.startswith("-") else ("", typed)
    stranger = _STRANGER.search(digits)
    if stranger is not None:
        at = offset + len(sign) + stranger.start()
        return BadValue(f"“{typed}” không phải là một số", f"chỉ ghi chữ số: {_RULE}", at)
    readings = [Decimal(sign + reading) for reading in _readings(digits)]
    if _ONE_OR_THE_OTHER.fullmatch(typed):
        return BadValue(f"“{typed}” hiểu được theo hai cách", _offer(readings), offset)
    message = f"“{typed}” chưa viết theo cách viết số của Việt Nam"
    is_safe = len(readings) == 1
    meant = Correction(offset, typed, _clear(readings[0]), is_safe) if readings else None
    return BadValue(message, _offer(readings), offset, meant)


def _readings(digits: str) -> list[str]:
    """Return what `digits` may mean, as plain numbers with a point."""
    if _ENGLISH.fullmatch(digits):
        return [digits.replace(",", "")]
    if re.fullmatch(r"[0-9]+\.[0-9]+", digits) and not _POINT_OR_THOUSANDS.fullmatch(digits):
        return [digits]
    either = _POINT_OR_THOUSANDS.fullmatch(digits)
    if either is None:
        return []
    whole, end = either[1].replace(".", ""), either[2]
    thousands = whole + end.ljust(3, "0")
    too_odd = thousands.startswith("0") or len(thousands) > _MOST_DIGITS
    return [f"{whole}.{end}"] if too_odd else [f"{whole}.{end}", thousands]


def _offer(readings: list[Decimal]) -> str:
    """Return `viết 1,5 nếu là một phẩy năm, hoặc 1.500 nếu là một nghìn năm trăm`."""
    if not readings:
        return f"viết lại số: {_RULE}"
    if len(readings) == 1:
        return f"viết {_clear(readings[0])}"
    return "viết " + ", hoặc ".join(f"{_clear(one)} nếu là {number_in_words(one)}" for one in readings)


def _clear(number: Decimal) -> str:
    """Return a spelling of `number` that `parse_number` takes."""
    return unambiguous(format_number(number))
