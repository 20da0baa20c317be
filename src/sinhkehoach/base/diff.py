"""Two texts → what became of their words: kept, taken out, put in; no confetti of single letters and marks."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# A figure is one word with its points and its comma: of 4.700 and 4.800 nothing is kept.
WORDS_AND_MARKS: Final = lazy_pattern(r"\s+|\d+(?:[.,]\d+)+|\w+|[^\w\s]")
# So many pairs of words are compared at most: looking for what two long texts share takes longer than it is worth.
_MOST_PAIRS: Final = 400_000
# What is kept between two changes, and has no more words than this, is not worth keeping apart.
_SMALL_ISLAND: Final = 2
# Below this share of kept words the text as a whole is another one.
_LEAST_KEPT: Final = 0.25

# Where a stretch is kept or changed: first and last place in the old, first and last in the new, whether it is kept.
Stretch = tuple[int, int, int, int, bool]


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a mark or a blank as it is read; tokens with equal keys are the same."""

    key: Hashable
    shown: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text: kept (as it is read in the new text), or what stood there before and what stands there now."""

    old: str
    new: str
    kept: bool = False


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Return what became of the words of `old`, kept and changed stretches in turn."""
    return token_diff(tokens_of(old), tokens_of(new))


def tokens_of(text: str) -> list[Token]:
    """Return the words, marks and blanks of `text`."""
    return [Token(word, word) for word in WORDS_AND_MARKS.findall(text)]


def token_diff(old: Sequence[Token], new: Sequence[Token]) -> tuple[Piece, ...]:
    """Return what became of the tokens of `old`, kept and changed stretches in turn."""
    is_word = [token.shown[:1].isalnum() for token in old]
    return tuple(
        Piece(_text(old[start:end]), _text(new[new_start:new_end]), kept)
        for start, end, new_start, new_end, kept in stretches(
            [token.key for token in old], [token.key for token in new], is_word
        )
    )


def stretches(old: Sequence[Hashable], new: Sequence[Hashable], is_word: Sequence[bool]) -> list[Stretch]:
    """Return the kept and changed stretches of two lists of tokens, in turn; `is_word` tells of each old token.

    Both lists end where the last stretch ends. Very long lists are replaced from the first difference to the last.
    """
    shorter = min(len(old), len(new))
    start = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    shorter -= start
    end = next((at for at in range(shorter) if old[-1 - at] != new[-1 - at]), shorter)
    middle = (old[start : len(old) - end], new[start : len(new) - end])
    found = [(0, start, 0, start, True)]
    found += [(start + a, start + b, start + c, start + d, kept) for a, b, c, d, kept in _middle(*middle)]
    found.append((len(old) - end, len(old), len(new) - end, len(new), True))
    there = [each for each in found if each[0] < each[1] or each[2] < each[3]]
    return _without_confetti(_joined(there), is_word)


def _middle(old: Sequence[Hashable], new: Sequence[Hashable]) -> Iterator[Stretch]:
    if not old or not new or len(old) * len(new) > _MOST_PAIRS:
        yield (0, len(old), 0, len(new), False)
        return
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for tag, start, end, new_start, new_end in matcher.get_opcodes():
        yield (start, end, new_start, new_end, tag == "equal")


def _without_confetti(found: list[Stretch], is_word: Sequence[bool]) -> list[Stretch]:
    """Return the stretches with small islands between changes given up; one change where hardly a word is kept."""
    counts = [sum(is_word[start:end]) for start, end, *_ in found]
    kept = sum(count for count, each in zip(counts, found, strict=True) if each[4])
    if len(found) > 1 and any(is_word) and kept < _LEAST_KEPT * sum(is_word):
        return [(0, found[-1][1], 0, found[-1][3], False)]
    last = len(found) - 1
    return _joined(
        [
            (
                *each[:4],
                each[4] and (count > _SMALL_ISLAND or at in (0, last) or not _drowns(found, at, count)),
            )
            for at, (each, count) in enumerate(zip(found, counts, strict=True))
        ]
    )


def _drowns(found: list[Stretch], at: int, words: int) -> bool:
    """Return True for an island without a word, or smaller than the changes on both its sides."""
    around = [found[at - 1], found[at + 1]]
    return words == 0 or all(max(each[1] - each[0], each[3] - each[2]) > 2 * words for each in around)


def _joined(found: list[Stretch]) -> list[Stretch]:
    """Return the stretches with neighbours of one kind made one."""
    joined: list[Stretch] = []
    for each in found:
        if joined and joined[-1][4] == each[4]:
            before = joined.pop()
            joined.append((before[0], each[1], before[2], each[3], each[4]))
        else:
            joined.append(each)
    return joined


def _text(tokens: Sequence[Token]) -> str:
    return "".join(token.shown for token in tokens)
