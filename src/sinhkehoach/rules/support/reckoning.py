"""Sums and products as they stand in texts: `300 người x 1,0 triệu đồng/người/năm x 5 năm = 1.500 triệu đồng`."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import reduce
from operator import mul
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.values.numbers import NUMBER_IN_TEXT, format_number, parse_number

_UNITS: Final = {"tỷ": 10**9, "tỉ": 10**9, "triệu": 10**6, "nghìn": 10**3, "ngàn": 10**3}
_PLUS: Final = lazy_pattern(r"\s*\+\s*")
_TIMES: Final = lazy_pattern(r"\s*[×*]\s*|\s+[xX]\s+|(?<=\d)[xX](?=\d)")
_OPERATOR: Final = lazy_pattern(r"\+|×|\*|\s[xX]\s|\d[xX]\d")
_ATOM: Final = lazy_pattern(
    rf"(?P<before>\D*?)(?<![\w.,/-])(?P<number>{NUMBER_IN_TEXT})(?![\w/.,-]\d)\s*(?P<unit>%|[^\d=%]*)"
)
_RESULT: Final = lazy_pattern(rf"\s*({NUMBER_IN_TEXT})\s*([^\W\d]*)")
_BOUND: Final = lazy_pattern(r"[;:(=\n]|\.\s")
# Other words that reckon: what they do is not read.
_OTHERWISE: Final = lazy_pattern(r"làm tròn|\s[-–:÷]\s|\d\s*/\s*\d|≈|khoảng")
_POWERS: Final = tuple(Decimal(10) ** power for power in (0, 3, 6, 9, -3, -6, -9))
# Behind these a number is a name: `tháng 7 + 8`.
_NAMED: Final = lazy_pattern(
    r"(?:tháng|quý|ngày|lớp|khối|tuần|bài|năm|kỳ|khóa|mục|điểm|phụ lục|câu|đợt|giai đoạn)\s*$", re.IGNORECASE
)
_HALF: Final = Decimal("0.5")
_HUNDRED: Final = 100


class Reckoned(NamedTuple):
    """A sum or a product: what the numbers alone make, and what they make with thousands and millions told."""

    numbers: Decimal
    amount: Decimal

    def agrees(self, typed: str, unit: str) -> bool:
        """Return True where the number `typed` is the result, rounded as it is shown, in `unit` or in another one."""
        result = parse_number(typed)
        shown = Decimal(1).scaleb(-len(typed.partition(",")[2])) * _HALF
        factor = _UNITS.get(unit.casefold(), 1)
        meant = {self.numbers, self.amount, self.amount / factor}
        return any(abs(each * power - result) <= shown for each in meant for power in _POWERS)

    @property
    def shown(self) -> str:
        """The number that the numbers alone make."""
        return format_number(self.numbers.normalize())


class Equation(NamedTuple):
    """A sum or a product with its stated result, and where it stands."""

    at: int
    typed: str
    left: Reckoned
    result: str
    unit: str


def equations(text: str) -> Iterator[Equation]:
    """Yield the sums and products of `text` whose numbers can all be read, from left to right."""
    for sign in re.finditer("=", text):
        start = max((found.end() for found in _BOUND.finditer(text, 0, sign.start())), default=0)
        left, result = text[start : sign.start()], _RESULT.match(text, sign.end())
        reckoned = reckon(left)
        if reckoned and result:
            first = re.search(r"\d", left)
            at = start + (first.start() if first else 0)
            yield Equation(at, text[at : result.end()].rstrip(), reckoned, result[1], result[2])


def reckon(words: str) -> Reckoned | None:
    """Return what a sum or a product comes to, None for what is neither or cannot be read."""
    if not _OPERATOR.search(words) or _OTHERWISE.search(words):
        return None
    try:
        terms = [_product(term) for term in _PLUS.split(words)]
    except BadValue:
        return None
    if not all(terms):
        return None
    known = [term for term in terms if term]
    return Reckoned(
        sum((each.numbers for each in known), Decimal(0)), sum((each.amount for each in known), Decimal(0))
    )


def _product(words: str) -> Reckoned | None:
    atoms = [_ATOM.fullmatch(atom.strip()) for atom in _TIMES.split(words)]
    if not all(atoms) or any(atom and _NAMED.search(atom["before"]) for atom in atoms):
        return None
    numbers = [
        parse_number(atom["number"]) / (_HUNDRED if atom["unit"] == "%" else 1) for atom in atoms if atom
    ]
    units = [
        _UNITS.get(next(iter(re.findall(r"[^\W\d]+", atom["unit"])), "").casefold(), 1)
        for atom in atoms
        if atom
    ]
    product = reduce(mul, numbers, Decimal(1))
    return Reckoned(product, product * reduce(mul, units, 1))
