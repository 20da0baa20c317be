"""The parts of a formula (a sum of products of factors), each with its place in the text."""

import re
from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.inline_marks import REFERENCE
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.offset import shifted
from sinhkehoach.values.money import LARGE_UNITS, MoneyUnit, parse_unit
from sinhkehoach.values.numbers import EXACT, NUMBER_IN_TEXT, parse_number

# What stands for the characters of a reference while operators are looked for: its first one and the others.
_HEAD, _TAIL = "\ue000", "\ue001"
_HIDDEN_REFERENCE = lazy_pattern(f"{_HEAD}{_TAIL}*")
PLUS_OR_MINUS = lazy_pattern(r"\+|(?:(?<=\s)|^)[-–−](?=\s)")
TIMES = lazy_pattern(r"[×*]|(?<![^\W\d_])[xX](?![^\W\d_])")
_REMARK_THAT_RECKONS = lazy_pattern(r"\s*(?:[-–−+×*]|[xX]\s*[0-9])")
_NUMBER = lazy_pattern(rf"(?<!\w){NUMBER_IN_TEXT}")
_PERCENT = lazy_pattern(r"\s*%")
_LARGE_UNIT = rf"(?:{LARGE_UNITS})"
_UNIT = lazy_pattern(
    rf"\s*({_LARGE_UNIT}\s*(?:đồng|đ|vnđ|vnd)|{_LARGE_UNIT}|đồng|đ|vnđ|vnd)"
    # `30 đồng chí` and `30 đ/c` are people.
    r"(?!\w)(?!\s+(?:chí|bào|đội|phục|diễn)(?!\w))(?!/c(?!\w))",
    re.IGNORECASE,
)
_MAY_FOLLOW_LARGE_UNIT = lazy_pattern(r"\s*(?:$|[/.,;:]|(?:mỗi|cho|một|trên)\s)", re.IGNORECASE)
_LARGE_UNIT_ALONE = lazy_pattern(_LARGE_UNIT, re.IGNORECASE)
_HOW = "viết như 750 người x 1,2 triệu đồng/người; lời giải thích để trong ngoặc ( )"


class Factor(NamedTuple):
    """One factor: a number, or the name of an amount of the plan.

    `unit` is the money unit beside the number; `bare` says that no other word stands there that would make it
    a count of something (`750 người`); `offset` is its place in the formula.
    """

    offset: int
    number: Decimal = Decimal(1)
    reference: str | None = None
    unit: MoneyUnit | None = None
    bare: bool = False

    @property
    def is_money(self) -> bool:
        """True when it is an amount of money by itself."""
        return self.unit is not None or self.reference is not None


class Term(NamedTuple):
    """A product that is added or (with `sign` -1) taken away."""

    sign: int
    factors: tuple[Factor, ...]


def hide_words(text: str) -> str:
    """Return `text`, as long as before, with remarks in brackets blanked and the names of references hidden.

    Raises BadValue for brackets that do not pair and for a remark that looks like a part of the reckoning.
    """
    hidden = REFERENCE.sub(lambda found: _HEAD + _TAIL * (len(found[0]) - 1), text)
    letters = list(hidden)
    opened: list[int] = []
    for place, letter in enumerate(hidden):
        if letter == "(":
            opened.append(place)
        if opened or letter == ")":
            letters[place] = " "
        if letter == ")":
            _close_remark(hidden, opened, place)
    if opened:
        raise BadValue("Dấu ngoặc ( chưa được đóng", "thêm dấu ) ở cuối lời giải thích", opened[-1])
    return "".join(letters)


def read_terms(text: str, hidden: str, start: int, end: int) -> tuple[Term, ...]:
    """Return the sum that stands from `start` to `end` of `text`; `hidden` is all of it after `hide_words`.

    Raises BadValue, at its character, for a factor that cannot be read.
    """
    terms = []
    for first, last in pieces(PLUS_OR_MINUS, hidden, start, end):
        factors = [_factor(text, hidden, *place) for place in pieces(TIMES, hidden, first, last)]
        terms.append(Term(-1 if first > start and hidden[first - 1] != "+" else 1, tuple(factors)))
    return tuple(terms)


def pieces(operator: re.Pattern[str], hidden: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return where the pieces between the operators begin and end."""
    found = list(operator.finditer(hidden, start, end))
    starts, ends = [sign.end() for sign in found], [sign.start() for sign in found]
    return list(zip([start, *starts], [*ends, end], strict=True))


def _close_remark(hidden: str, opened: list[int], end: int) -> None:
    if not opened:
        raise BadValue("Thừa dấu ngoặc )", "bỏ dấu ngoặc thừa hoặc thêm dấu ( ở đầu lời giải thích", end)
    start = opened.pop()
    if _REMARK_THAT_RECKONS.match(hidden, start + 1, end):
        hint = "trong ngoặc chỉ để lời giải thích; đưa phép tính ra ngoài ngoặc"
        raise BadValue("Phép tính trong ngoặc không được tính vào kết quả", hint, start)


def _factor(text: str, hidden: str, start: int, end: int) -> Factor:
    piece = hidden[start:end]
    values = [*_NUMBER.finditer(piece), *_HIDDEN_REFERENCE.finditer(piece)]
    if not values:
        raise _no_number(piece, start)
    if len(values) > 1:
        raise _two_numbers(piece, sorted(found.span() for found in values), start)
    found = values[0]
    if found[0].startswith(_HEAD):
        name = text[start + found.start() : start + found.end()].strip("[] ")
        return Factor(start + found.start(), reference=name)
    return _number(found, start)


def _number(found: re.Match[str], start: int) -> Factor:
    before, after = found.string[: found.start()].strip(), found.string[found.end() :]
    at = start + found.start()
    if before.endswith(("-", "–", "−")):
        hint = "phép trừ viết có dấu cách hai bên, ví dụ 100 triệu đồng - 20 triệu đồng"
        raise BadValue("Phép tính không nhận số âm", hint, at - 1)
    with shifted(at):
        number = parse_number(found[0])
    if _PERCENT.match(after):
        return Factor(at, EXACT.scaleb(number, -2))
    rest = after.strip(" .,;:")
    bare = not before and (not rest or rest.startswith("/"))
    return Factor(at, number, unit=_unit(found[0], after, at), bare=bare)


def _unit(number: str, after: str, offset: int) -> MoneyUnit | None:
    found = _UNIT.match(after)
    if found is None:
        return None
    if _LARGE_UNIT_ALONE.fullmatch(found[1]) and not _MAY_FOLLOW_LARGE_UNIT.match(after, found.end()):
        hint = f"nếu là tiền thì viết {number} {found[1]} đồng; nếu không thì viết hết các chữ số"
        raise BadValue(f"Chưa rõ “{number}{after.rstrip()}” là tiền hay số lượng", hint, offset)
    return parse_unit(found[1])


def _no_number(piece: str, start: int) -> BadValue:
    words = piece.strip()
    offset = start + len(piece) - len(piece.lstrip()) if words else start
    message = f"“{words}” không có con số nào" if words else "Thiếu một con số bên cạnh dấu phép tính"
    return BadValue(message, f"mỗi phần của phép tính là một con số, {_HOW}", offset)


def _two_numbers(piece: str, places: list[tuple[int, int]], start: int) -> BadValue:
    (_, first_end), (second, second_end) = places[:2]
    offset = start + second
    if any(sign in piece[first_end:second] for sign in "/:÷"):
        hint = "ghi thẳng đơn giá, hoặc nhân với phần trăm, ví dụ 50% x 900 triệu đồng"
        return BadValue("Phép tính không dùng phép chia", hint, offset)
    message = f"Không rõ con số thứ hai “{piece[second:second_end]}” để làm gì"
    return BadValue(message, f"đặt dấu x giữa hai số, {_HOW}", offset)
