"""The numbers of a table of amounts (`A`, `I`, `1`, `1.1`, `a`, `-`) → how deep each row stands."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.sheets.parts import TableParts
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.values.numbers import format_number, parse_number

_ROMAN: Final = lazy_pattern(r"[IVXLC]+")
_DOTTED: Final = lazy_pattern(r"\d+(?:\.\d+)*")


def budget_levels(parts: TableParts) -> list[int]:
    """Return the depth of each row, 0 at the top: a kind of number stands below the one that it first followed."""
    if not parts.heads or fold(parts.heads[0][0].text) not in NUMBER_HEADS:
        return [0] * len(parts.rows)
    numbers = [row[0].text.strip(" .)") for row in parts.rows]
    way: list[str] = []
    levels = []
    for number in numbers:
        kind = _kind(number, numbers)
        if kind in way:
            del way[way.index(kind) + 1 :]
        else:
            way.append(kind)
        levels.append(len(way) - 1)
    return levels


def _kind(number: str, numbers: Sequence[str]) -> str:
    if _DOTTED.fullmatch(number):
        return f"1{'.1' * number.count('.')}"
    if _ROMAN.fullmatch(number) and ("A" not in numbers or len(number) > 1 or number == "I"):
        return "I"
    if len(number) == 1 and number.isalpha():
        return "A" if number.isupper() else "a"
    return "-"


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
