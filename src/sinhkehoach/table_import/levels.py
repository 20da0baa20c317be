"""The numbers of the rows of a table (`A`, `I`, `1`, `1.1`, `a`, `-`) → how deep each row stands."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.sheets.parts import TableParts, is_group
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.values.numbers import format_number, parse_number
from sinhkehoach.values.ordinals import roman

_ROMAN: Final = lazy_pattern(r"[IVXLC]+")
_DOTTED: Final = lazy_pattern(r"\d+(?:\.\d+)*")


def row_levels(parts: TableParts) -> list[int]:
    """Return the depth of each row, 0 at the top: as its number has it, or below the head of a group."""
    if not parts.heads or fold(parts.heads[0][0].text) not in NUMBER_HEADS:
        groups = [is_group(row, parts.width) for row in parts.rows]
        return [int(any(groups[:1]) and not group) for group in groups]
    return levels_of([row[0].text.strip(" .)") for row in parts.rows])


def levels_of(numbers: Sequence[str]) -> list[int]:
    """Return the depth of each number, 0 at the top: a kind of number stands below the one that it first followed."""
    way: list[str] = []
    levels = []
    for kind in _kinds(numbers):
        if kind in way:
            del way[way.index(kind) + 1 :]
        else:
            way.append(kind)
        levels.append(len(way) - 1)
    return levels


def _kinds(numbers: Sequence[str]) -> Iterator[str]:
    """Yield of which kind each number is; a letter that may be a Roman number is one in its turn: `V` behind `IV`."""
    has_letters = "A" in numbers
    romans = 0
    for number in numbers:
        if _DOTTED.fullmatch(number):
            yield f"1{'.1' * number.count('.')}"
        elif _ROMAN.fullmatch(number) and (not has_letters or len(number) > 1 or number == roman(romans + 1)):
            romans += 1
            yield "I"
        elif len(number) == 1 and number.isalpha():
            romans = 0 if number.isupper() else romans
            yield "A" if number.isupper() else "a"
        else:
            yield "-"


def wrong_parents(rows: Sequence[tuple[int, Values]]) -> Iterator[str]:
    """Yield the items whose own amount is not the sum of the items right below them, which the plan goes by."""
    for place, (level, item) in enumerate(rows):
        below = []
        for deeper, other in rows[place + 1 :]:
            if deeper <= level:
                break
            if deeper == level + 1:
                below.append(other)
        amounts = [_amount(each) for each in below]
        own = _amount(item)
        if (
            below
            and own is not None
            and None not in amounts
            and own != (found := sum(filter(None, amounts), Decimal(0)))
        ):
            yield f"“{item.get('tên', '')}” ghi {item['tiền']}, cộng các khoản con được {format_number(found)}"


def _amount(item: Values) -> Decimal | None:
    try:
        return parse_number(str(item["tiền"])) if "tiền" in item else None
    except BadValue:
        return None
