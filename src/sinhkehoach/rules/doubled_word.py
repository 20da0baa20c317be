"""No word stands twice in a row by mistake: `các các`, `triển khai triển khai`."""

import re
from collections.abc import Iterator
from itertools import compress, pairwise
from operator import eq
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Severity
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.rules.finding import Finding
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from sinhkehoach.rules.support.wording import TEXT_END, Wording

# Words that are never said twice for effect (`luôn luôn`, `năm năm` may be).
_SMALL: Final = (
    "các|và|của|là|được|cho|với|trong|những|để|tại|theo|về|có|phải|này|đã|sẽ|trên|khi|do|bởi|hoặc|cũng|đến"
)
_SMALL_WORDS: Final = frozenset(_SMALL.split("|"))
_MARKS: Final = ".,;:!?()“”\"'…*[]–-"
_WORD_TWICE: Final = lazy_pattern(rf"(?<!\w)({_SMALL})\s+\1(?!\w)", re.IGNORECASE)
_PAIR_TWICE: Final = lazy_pattern(r"(?<!\w)([^\W\d]+\s+[^\W\d]+)\s+\1(?!\w)", re.IGNORECASE)
_ON_PURPOSE: Final = lazy_pattern(r"^(?:từng|ngày|nhiều|hơn|dần|mãi|sớm|học) ", re.IGNORECASE)


def findings(view: View, facts: Facts) -> Iterator[Finding]:
    """Yield the small words, and the pairs of words, that stand twice in a row."""
    del facts
    for text in view.texts_with(*_said_twice(view.wording)):
        for pattern in (_WORD_TWICE, _PAIR_TWICE):
            for found in pattern.finditer(text.plain):
                if not _ON_PURPOSE.match(found[1]):
                    yield text.finding(found.start(), f"“{found[0]}”: từ lặp", f"giữ một “{found[1]}”")


def _said_twice(wording: Wording) -> set[str]:
    """Return the words that stand twice in a row, alone or as the first of two."""
    bare = {piece: piece.casefold().strip(_MARKS) for piece in wording.pieces}
    words = [*map(bare.__getitem__, wording.pieces_in_order)]
    alone = set(compress(words, map(eq, words, words[1:])))
    again = [*compress(range(len(words)), map(eq, words, words[2:]))]
    pairs = {words[one] for one, other in pairwise(again) if other == one + 1}
    return (alone & _SMALL_WORDS) | (pairs - {"", TEXT_END})


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
