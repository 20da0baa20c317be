"""An amount and its words in brackets say the same: `900.000.000 đồng (Chín trăm triệu đồng)`."""

import re
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.number_words import money_in_words

_READ: Final = "một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mươi|mười|trăm|nghìn|ngàn|triệu|tỷ|tỉ|phẩy|đồng"
_WORDS: Final = lazy_pattern(
    r"\s*\(\s*(?:(?:[Bb]ằng chữ|[Vv]iết bằng chữ)\s*:?\s*)?"
    rf"((?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s(?:{_READ})(?!\w)[^()\d]*?)[.\s]*\)",
    re.IGNORECASE,
)
_SAME: Final = (
    ("lẻ", "linh"), ("ngàn", "nghìn"), ("tỉ", "tỷ"), ("tư", "bốn"), ("mốt", "một"), ("lăm", "năm"), ("nhăm", "năm"),
    ("bẩy", "bảy"), ("hăm", "hai mươi"),
)  # fmt: skip
_NOT_READ: Final = lazy_pattern(
    r"[,.;/]|(?<!\w)(?:đồng|chẵn|và|việt nam|không trăm linh|không trăm|linh)(?!\w)"
)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the amounts of money whose words in brackets read another amount."""
    del facts
    for text, amounts in view.amounts:
        for at, typed, dong in amounts if "(" in text.plain else ():
            found = _WORDS.match(text.plain, at + len(typed))
            if found and "rưỡi" not in found[1]:
                try:
                    right = money_in_words(dong)
                except BadValue:
                    continue
                if _comparable(found[1]) != _comparable(right):
                    message = f"“{typed}” không phải là “{found[1].strip()}”"
                    yield text.finding(at, message, f"số này đọc là: {right}")


def _comparable(words: str) -> str:
    small = " ".join(words.casefold().split())
    for other, usual in _SAME:
        small = re.sub(rf"(?<!\w){other}(?!\w)", usual, small)
    return " ".join(_NOT_READ.sub(" ", small).split())


RULE = Rule(
    "SKH385",
    "Số tiền bằng chữ khác bằng số",
    Severity.WARNING,
    "Bằng số và bằng chữ khác nhau thì kho bạc, kế toán không chi.",
    findings,
    advice="Sửa một trong hai.",
    wrong="yêu cầu: |\n  - Chi 900.000.000 đồng (Chín mươi triệu đồng).\n",
    mended="yêu cầu: |\n  - Chi 900.000.000 đồng (Chín trăm triệu đồng).\n",
)
