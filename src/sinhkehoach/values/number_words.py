"""Numbers and amounts of money in Vietnamese words, as they stand in official papers."""

from decimal import Decimal

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.text import first_upper

_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_BILLION = 10**9
_LARGEST = 10**18
_LONGEST_FRACTION = 18
_TEN = 10


def number_in_words(number: int | Decimal) -> str:
    """Return `number` in words: `một nghìn không trăm linh năm`, `mười hai phẩy năm`, `âm ba`.

    The unit 4 is `tư` after `mươi` (`hai mươi tư`), which official papers prefer to `bốn` because it goes
    with `mốt` and `lăm`; after `mười`, `linh` and `trăm` it is `bốn` (`mười bốn`, `một trăm linh bốn`).
    After `phẩy` the zeros in front are read one by one, the rest as a number
    (`không phẩy không hai mươi lăm`).
    Raises BadValue beyond 10^18 or with more than 18 digits after the comma.
    """
    whole, _, fraction = f"{Decimal(number).copy_abs():f}".partition(".")
    fraction = fraction.rstrip("0")
    if int(whole) > _LARGEST or len(fraction) > _LONGEST_FRACTION:
        raise BadValue("Số này quá dài để đọc thành chữ", "viết số có tối đa 18 chữ số mỗi bên dấu phẩy")
    words = _whole(int(whole), inside=False)
    if fraction:
        words += ["phẩy", *_fraction(fraction)]
    return " ".join(["âm", *words] if number < 0 else words)


def money_in_words(dong: Decimal | int) -> str:
    """Return an amount of đồng in words with a capital: `Chín trăm triệu đồng`.

    Raises BadValue for a part of a đồng.
    """
    if dong != int(dong):
        raise BadValue("Số tiền đọc thành chữ phải chẵn đến đồng", "bỏ phần lẻ sau dấu phẩy của số đồng")
    return first_upper(f"{number_in_words(int(dong))} đồng")


def _fraction(digits: str) -> list[str]:
    zeros = len(digits) - len(digits.lstrip("0"))
    return ["không"] * zeros + _whole(int(digits), inside=False)


def _whole(number: int, *, inside: bool) -> list[str]:
    """Return the words of `number`; `inside` is True when greater words came before it."""
    if number == 0 and not inside:
        return [_DIGITS[0]]
    billions, rest = divmod(number, _BILLION)
    words = [*_whole(billions, inside=inside), "tỷ"] if billions else []
    return words + _below_billion(rest, inside=inside or billions > 0)


def _below_billion(number: int, *, inside: bool) -> list[str]:
    words: list[str] = []
    for size, name in ((10**6, ["triệu"]), (10**3, ["nghìn"]), (1, [])):
        group = number // size % 1000
        if group:
            words += _group(group, inside=inside) + name
            inside = True
    return words


def _group(group: int, *, inside: bool) -> list[str]:
    """Return the words of 1 to 999; `không trăm` is said only after greater words."""
    hundreds, rest = divmod(group, 100)
    if not hundreds and not inside:
        return _below_hundred(rest)
    words = [_DIGITS[hundreds], "trăm"]
    if 0 < rest < _TEN:
        words.append("linh")
    return words + _below_hundred(rest)


def _below_hundred(number: int) -> list[str]:
    tens, unit = divmod(number, 10)
    if tens == 0:
        return [_DIGITS[unit]] if unit else []
    words = ["mười"] if tens == 1 else [_DIGITS[tens], "mươi"]
    if unit:
        words.append(_unit_after_ten(tens, unit))
    return words


def _unit_after_ten(tens: int, unit: int) -> str:
    changed = {5: "lăm"} if tens == 1 else {1: "mốt", 4: "tư", 5: "lăm"}
    return changed.get(unit, _DIGITS[unit])
