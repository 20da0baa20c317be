"""A percentage beside its fraction is that fraction: `1.827/3.323 = 55%`."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.numbers import format_number, parse_number

_NUMBER: Final = r"\d[\d.]*\d|\d"
_LINK: Final = r"(?:=|\(|chiếm|tương đương|tỷ lệ|đạt tỷ lệ|bằng)\s*(?:tỷ lệ\s*)?"
_FRACTION_FIRST: Final = lazy_pattern(
    rf"(?<![\w.,/])({_NUMBER})\s*/\s*({_NUMBER})(?![\d/])[^\d%/.;]{{0,40}}?{_LINK}(\d+(?:,\d+)?)\s*%"
)
_PERCENT_FIRST: Final = lazy_pattern(
    rf"(?<![\w.,/])(\d+(?:,\d+)?)\s*%\s*\(\s*({_NUMBER})\s*/\s*({_NUMBER})(?![\d/])"
)
_HUNDRED: Final = Decimal(100)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the percentages that are further from their fraction than rounding explains."""
    del facts
    for path, quantity in view.quantities:
        if quantity.fraction and quantity.low is not None and quantity.low == quantity.high:
            yield from _finding_of(Finding(path, ""), *quantity.fraction, quantity.low)
    for text in view.texts_with("%"):
        for pattern, (part, whole, percent) in ((_FRACTION_FIRST, (1, 2, 3)), (_PERCENT_FIRST, (2, 3, 1))):
            for found in pattern.finditer(text.plain):
                try:
                    numbers = [parse_number(found[group]) for group in (part, whole, percent)]
                except BadValue:
                    continue
                yield from _finding_of(text.finding(found.start(), ""), *numbers)


def _finding_of(place: Finding, part: Decimal, whole: Decimal, percent: Decimal) -> Iterator[Finding]:
    exponent = percent.as_tuple().exponent
    last_digit = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
    if whole and abs(part / whole * _HUNDRED - percent) > last_digit:
        right = (part / whole * _HUNDRED).quantize(min(last_digit, Decimal("0.1")))
        fraction = f"{format_number(part)}/{format_number(whole)}"
        message = f"{fraction} là {format_number(right)}%, không phải {format_number(percent)}%"
        yield Finding(place.path, message, "sửa tỷ lệ, hoặc xem lại tử số và mẫu số", place.offset)


RULE = Rule(
    "SKH325",
    "Tỷ lệ phần trăm không khớp với phân số",
    Severity.WARNING,
    "Hai cách nói một con số phải bằng nhau; lỗi do sửa tử số mà quên sửa tỷ lệ.",
    findings,
    advice="Sửa một trong hai. Sai khác do làm tròn không bị báo.",
    wrong="mục tiêu: |\n  - Có 12/20 trường đạt chuẩn (65%).\n",
    mended="mục tiêu: |\n  - Có 12/20 trường đạt chuẩn (60%).\n",
)
