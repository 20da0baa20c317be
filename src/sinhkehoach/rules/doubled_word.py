"""No word stands twice in a row by mistake: `các các`, `triển khai triển khai`."""

import re
from collections.abc import Iterator
from itertools import compress, count
from operator import is_
from sys import intern
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View

# Words that are never said twice for effect (`luôn luôn`, `năm năm` may be).
_SMALL: Final = (
    "các|và|của|là|được|cho|với|trong|những|để|tại|theo|về|có|phải|này|đã|sẽ|trên|khi|do|bởi|hoặc|cũng|đến"
)
_SMALL_WORDS: Final = frozenset(_SMALL.split("|"))
_MARK: Final = lazy_pattern(r"\W")
_WORD_TWICE: Final = lazy_pattern(rf"(?<!\w)({_SMALL})\s+\1(?!\w)", re.IGNORECASE)
_PAIR_TWICE: Final = lazy_pattern(r"(?<!\w)([^\W\d]+\s+[^\W\d]+)\s+\1(?!\w)", re.IGNORECASE)
_ON_PURPOSE: Final = lazy_pattern(r"^(?:từng|ngày|nhiều|hơn|dần|mãi|sớm|học) ", re.IGNORECASE)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the small words, and the pairs of words, that stand twice in a row."""
    del facts
    for text in view.texts_with(*_said_twice(view.vocabulary)):
        for pattern in (_WORD_TWICE, _PAIR_TWICE):
            for found in pattern.finditer(text.plain):
                if not _ON_PURPOSE.match(found[1]):
                    yield text.finding(found.start(), f"“{found[0]}”: từ lặp", f"giữ một “{found[1]}”")


def _said_twice(vocabulary: Vocabulary) -> set[str]:
    """Return the words that stand twice in a row, alone or as the first of two."""
    # One object for each word: that two places hold the same one is then seen without a look at its letters.
    parts = {piece: [*map(intern, _MARK.split(piece.casefold()))] for piece in vocabulary.pieces}
    begins = {piece: words[0] for piece, words in parts.items()}
    ends = {piece: words[-1] for piece, words in parts.items()}
    firsts = [*map(begins.__getitem__, vocabulary.pieces_in_order)]
    lasts = [*map(ends.__getitem__, vocabulary.pieces_in_order)]
    alone = set(compress(lasts, map(is_, lasts, firsts[1:])))
    return (alone & _SMALL_WORDS) | (set(_pairs(firsts, lasts)) - {""})


def _pairs(firsts: list[str], lasts: list[str]) -> Iterator[str]:
    """Yield the first of two words wherever both stand twice in a row.

    Of two places side by side one is even: a look at every second place is enough to find them.
    """
    again = compress(count(0, 2), map(is_, lasts[::2], firsts[2::2]))
    for at in again:
        if lasts[at + 1 : at + 2] == firsts[at + 3 : at + 4] != []:
            yield lasts[at]
        if at and lasts[at - 1] == firsts[at + 1]:
            yield lasts[at - 1]


RULE = Rule(
    "SKH356",
    "Từ lặp liền nhau",
    Severity.WARNING,
    "Thường do sửa câu mà quên xóa chữ cũ.",
    findings,
    advice="Xóa một từ. Từ láy (“luôn luôn”, “từng bước từng bước”) không bị báo.",
    wrong="yêu cầu: |\n  - Các các trường thực hiện nghiêm túc.\n",
    mended="yêu cầu: |\n  - Các trường thực hiện nghiêm túc.\n",
)
