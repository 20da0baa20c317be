"""Words of two syllables that are a mark away from a frequent one: `tiên hành`, `cảm nang`, `đạy tốt`.

What is right is told by two lists: the words that a slip may be meant for, and usual ones beside them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from itertools import pairwise
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search, in_case_of
from sinhkehoach.lexicon.slips import is_common_slip
from sinhkehoach.lexicon.syllables import is_syllable
from sinhkehoach.lexicon.tone_marks import tones_on_first
from sinhkehoach.lexicon.unmarked import is_unmarked
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.lexicon.word_lists import FREQUENT, USUAL, bare, listed_words

_WORD: Final = lazy_pattern(r"[^\W\d_]+")
# These stand before and behind anything.
_LOOSE_WORDS: Final = (
    "và các của là được cho với trong những để tại theo về có phải này đã sẽ trên khi do bởi hoặc cũng đến từ ở ra vào"
    " một mọi mỗi không như mà thì bị đó nhau việc số lên qua quá ngày năm đầu giờ cuối hai ba bốn sáu"
)
_LOOSE: Final = frozenset(_LOOSE_WORDS.split())
# What stands in a plan more often than this is a word that the lists do not know.
_MOST: Final = 5


def near_words(vocabulary: Vocabulary) -> Search:
    """Return the search for two syllables that are no word of the lists but would be one with another mark."""
    words = vocabulary.bare_in_order
    possible = _half_right({*words})
    counts = Counter(filter(possible.__contains__, pairwise(words)) if possible else ())
    suspect = [pair for pair in counts if _meant(*pair)]
    near = frozenset(pair for pair in suspect if counts[pair] <= _MOST)
    # Where words stand apart by other spaces, the first of them is all that is sure.
    pieces = {pair[0] if vocabulary.odd_spaces else " ".join(pair) for pair in suspect}
    return Search(frozenset(pieces), partial(_faults, near=near))


def _half_right(words: set[str]) -> set[tuple[str, str]]:
    """Return the pairs of `words` that are no frequent word but would be one with other marks on that half.

    Of the two styles of tone marks the lists have one: words of the other one are not looked for.
    """
    behind, before = _halves()
    wrong = [*(words - _LOOSE)]
    with_bare = [*zip(wrong, bare("\n".join(wrong)).split("\n"), strict=False)]
    pairs = {(word, each) for word, plain in with_bare if plain in behind for each in behind[plain] & words}
    pairs |= {(each, word) for word, plain in with_bare if plain in before for each in before[plain] & words}
    return pairs - _frequent_pairs()


def _meant(first: str, second: str) -> str:
    """Return the frequent word that two syllables in small letters are a mark away from, "" for none and for a word."""
    firsts, seconds = _syllables()
    others = firsts.get(second, {}) if first not in _LOOSE else {}
    right = f"{others[bare(first)]} {second}" if bare(first) in others else ""
    others = seconds.get(first, {}) if second not in _LOOSE else {}
    if not right and bare(second) in others:
        right = f"{first} {others[bare(second)]}"
    typed = f"{first} {second}"
    if (
        not right
        or _is_word(first, second)
        or is_common_slip(typed)
        or _one_vowel(typed) == _one_vowel(right)
    ):
        return ""
    return right if is_syllable(first) and is_syllable(second) else ""


def _faults(text: str, near: frozenset[tuple[str, str]]) -> Iterator[Fault]:
    if is_unmarked(text):
        return
    found = list(_WORD.finditer(text))
    small = ["", *(each[0].casefold() for each in found), ""]
    for at, (first, second) in enumerate(pairwise(found), start=1):
        side_by_side = text[first.end() : second.start()].isspace() and second[0].islower()
        if not side_by_side or (small[at], small[at + 1]) not in near:
            continue
        # In `công nhận mới trường` the middle syllables belong to the words beside them.
        before = _is_joined(text, found, at - 2) and _is_word(small[at - 1], small[at])
        behind = _is_joined(text, found, at) and _is_word(small[at + 1], small[at + 2])
        if not (before or behind):
            typed = text[first.start() : second.end()]
            right = _meant(small[at], small[at + 1])
            correction = Correction(first.start(), typed, in_case_of(typed, right), is_safe=False)
            message = f"“{typed}” có phải là “{right}”?"
            yield Fault(first.start(), second.end(), message, "sửa nếu gõ nhầm dấu", (correction,))


def _is_joined(text: str, found: list[re.Match[str]], at: int) -> bool:
    """Return True where nothing but a space stands between two words."""
    return 0 <= at < len(found) - 1 and text[found[at].end() : found[at + 1].start()].isspace()


def _one_vowel(word: str) -> str:
    """Return a word with `i` for `y`: `qui phạm` is another spelling, no slip."""
    return word.translate(str.maketrans("yýỳỷỹỵ", "iíìỉĩị"))


@cache
def _frequent_pairs() -> frozenset[tuple[str, str]]:
    words = listed_words(FREQUENT).items()
    return frozenset((first, second) for first, seconds in words for second in seconds)


@cache
def _halves() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return what stands in frequent words behind a first syllable, by its bare letters, and before a second one."""
    behind: dict[str, set[str]] = {}
    before: dict[str, set[str]] = {}
    firsts, seconds = _syllables()
    for second, others in firsts.items():
        for plain in others:
            behind.setdefault(plain, set()).add(second)
    for first, others in seconds.items():
        for plain in others:
            before.setdefault(plain, set()).add(first)
    return behind, before


def _is_word(first: str, second: str) -> bool:
    first, second = tones_on_first(first), tones_on_first(second)
    return any(second in listed_words(name).get(first, ()) for name in (FREQUENT, USUAL))


@cache
def _syllables() -> tuple[dict[str, dict[str, str]], dict[str, dict[str, str]]]:
    """Return the first syllables that make a frequent word with a second one, by bare letters, and the second ones."""
    firsts: dict[str, dict[str, str]] = {}
    seconds: dict[str, dict[str, str]] = {}
    for first, others in listed_words(FREQUENT).items():
        for second in others:
            firsts.setdefault(second, {}).setdefault(bare(first), first)
            seconds.setdefault(first, {}).setdefault(bare(second), second)
    return firsts, seconds
