"""Amounts by source or by use that a sentence, or the lines below one, count up make the amount it begins with."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.amounts_in_text import StatedAmount, amounts_in
from sinhkehoach.rules.support.listed_amounts import listed_amounts
from sinhkehoach.rules.support.sentence_parts import BRACKETS, end_of_list
from sinhkehoach.rules.support.text import Text
from sinhkehoach.rules.support.view import View
from sinhkehoach.values.money import MoneyUnit, format_money

_LINK: Final = lazy_pattern(r"[^.;:()\d]{0,60}?[,:.]?\s*(?:\(\s*)?(gồm có|bao gồm|gồm|[Tt]rong đó)\s*:?\s")
_BETWEEN: Final = lazy_pattern(r"[;,]\s+|\s+và\s+")
_FORMULA: Final = lazy_pattern(r"\d\s*[x×*]\s*\d|[^\W\d]\s+[x×*]\s+\d|=|(?:đồng|triệu)\s*/")
# Who names what is left has named all.
_REST: Final = lazy_pattern(r"xã hội h[óo][aá]|nguồn khác|hợp pháp khác|huy động|còn lại")
_SUM: Final = lazy_pattern(r"(?<!\w)[Tt]ổng(?!\w)")
_SHOWN_IN: Final = MoneyUnit.TRIEU


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the amounts that the amounts behind `gồm` or `trong đó` in their sentence do not make."""
    del facts
    yield from _over_lines(view)
    listing = view.vocabulary.holding(("trong đó", "gồm"))
    for text, amounts in (each for each in view.amounts if each[0].plain in listing) if listing else ():
        for amount in amounts[:-1]:
            whole = amount.dong
            found = _LINK.match(text.plain, amount.at + len(amount.typed))
            if found:
                bracket = "(" in found[0]
                end = end_of_list(text.plain, found.end(), bracket=bracket)
                parts = _parts(text.plain[found.end() : end])
                total = sum(parts, Decimal(0))
                some = found[1].casefold() == "trong đó"
                rest = _REST.search(text.plain, found.end(), end) is not None
                if len(parts) > 1 and (total > whole or (total < whole and (rest or not some))):
                    yield _finding(text, amount, total)


def _over_lines(view: View) -> Iterator[Finding]:
    """Yield the amounts that the lines below do not make; `trong đó` names all parts of what is called a sum."""
    amounts = {text.plain: found for text, found in view.amounts}
    for text, whole, total, parts in listed_amounts(view.prose, amounts):
        some = "trong đó" in text.plain[whole.at :].casefold() and not _SUM.search(text.plain, 0, whole.at)
        rest = any(_REST.search(words.casefold()) for words in parts)
        if total > whole.dong or rest or not some:
            yield _finding(text, whole, total)


def _finding(text: Text, whole: StatedAmount, total: Decimal) -> Finding:
    message = f"Ghi “{whole.typed}” nhưng các khoản kể ra cộng lại {format_money(total, _SHOWN_IN)}"
    return text.finding(whole.at, message, "xem lại số tổng, hoặc từng khoản")


def _parts(listed: str) -> list[Decimal]:
    """Return the amounts of a list of which each item has one; none for a list that is not so simple."""
    words = BRACKETS.sub(" ", listed)
    if "trong đó" in words or _FORMULA.search(words):
        return []
    parts = []
    for item in _BETWEEN.split(words):
        amounts = [dong for _, _, dong in amounts_in(item)]
        if len(amounts) > 1:
            return []
        parts += amounts
    return parts


RULE = Rule(
    "SKH330",
    "Các khoản tiền không hợp với tổng",
    Severity.WARNING,
    "Một câu nêu tổng số tiền rồi kể từng nguồn, từng khoản, trong câu hay ở các dòng dưới, thì các khoản cộng lại bằng"
    " tổng số.",
    findings,
    advice="Xem lại các con số; nên ghi các khoản ở “kinh phí” rồi viết [[kinh phí …]]. Câu có phép tính, câu kể chưa hết"
    " các khoản (“trong đó” mà không có nguồn còn lại) không bị báo.",
    wrong="yêu cầu: |\n  - Dự toán 90 triệu đồng, gồm ngân sách phường 50 triệu đồng và xã hội hóa 30 triệu đồng.\n",
    mended="yêu cầu: |\n  - Dự toán 80 triệu đồng, gồm ngân sách phường 50 triệu đồng và xã hội hóa 30 triệu đồng.\n",
)
