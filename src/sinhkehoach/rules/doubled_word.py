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
_MARKS: Final = ".,;:!?()“”\"'…*[]–-"
_MARK: Final = lazy_pattern(r"\W")
_WORD: Final = lazy_pattern(r"[^\W\d]")
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
    """Return what stands in every text in which a word, or a pair of words, stands twice in a row."""
    # One object for each word: that two places hold the same one is then seen without a look at its letters.
    bare = {piece: intern(piece.casefold().strip(_MARKS)) for piece in vocabulary.pieces}
    words = [*map(bare.__getitem__, vocabulary.pieces_in_order)]
    alone = _SMALL_WORDS.intersection(compress(words, map(is_, words, words[1:])))
    found = {(word, word) for word in alone} | {(one, other, one) for one, other in _pairs(words)}
    # Where words stand apart by other spaces, the first of them is all that is sure.
    literals = {row[0] if vocabulary.odd_spaces else " ".join(row) for row in found if "" not in row}
    return literals.union(_beside_marks(words, set(bare.values())))


def _pairs(words: list[str]) -> Iterator[tuple[str, str]]:
    """Yield two words wherever both stand twice in a row.

    Of two places side by side one is even: a look at every second place finds them all.
    """
    for at in compress(count(0, 2), map(is_, words[::2], words[2::2])):
        if words[at + 1 : at + 2] == words[at + 3 : at + 4] != []:
            yield words[at], words[at + 1]
        if at and words[at - 1] == words[at + 1]:
            yield words[at - 1], words[at]


def _beside_marks(words: list[str], bare: set[str]) -> Iterator[str]:
    """Yield the pieces with a mark inside (`và/các`) whose first or last word may be said again beside them."""
    parts = {piece: _MARK.split(piece) for piece in bare if not piece.isalnum()}
    ends = {piece: (each[0], each[-1]) for piece, each in parts.items() if _WORD.match(each[0] or each[-1])}
    for at, word in enumerate(words) if ends else ():
        if word in ends:
            first, last = ends[word]
            before, after = words[max(at - 2, 0) : at], words[at + 1 : at + 3]
            before += [ends[each][1] for each in before if each in ends]
            after += [ends[each][0] for each in after if each in ends]
            if (first and first in before) or (last and last in after):
                yield word


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
