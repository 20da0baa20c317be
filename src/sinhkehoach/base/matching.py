"""Two lists → which item of one is which of the other: by id, by equal words, else by likeness."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# From this share of common words on (0 to 1) two items are one item that was changed.
_LEAST_LIKENESS: Final = 0.5
# What stands alone in its place on both sides needs less.
_LEAST_LIKENESS_ALONE: Final = 0.25
# An item is sought among so many neighbours of the place where it should be…
_NEIGHBOURS: Final = 3
# … and among the items that share a word which no more than so many of them have.
_RARE: Final = 8
_MOST_CANDIDATES: Final = 24
_WORD: Final = lazy_pattern(r"\w+")

Match = tuple[int, int]


@dataclass(frozen=True, slots=True)
class MatchItem:
    """What an item is known by: its `id` ("" for none), a `key` equal for equal items, its `text` for likeness."""

    id: str
    key: Hashable
    text: str


def align(old: Sequence[MatchItem], new: Sequence[MatchItem]) -> list[Match]:
    """Return (place in `old`, place in `new`) of the items that are the same, in the order of `new`.

    Grows little more than linearly: an item is compared with few others.
    """
    aligner = _Aligner(old, new)
    aligner.by_id()
    aligner.by_ends()
    aligner.by_key()
    aligner.by_likeness()
    return sorted(aligner.matched.items(), key=lambda match: match[1])


def out_of_order(matches: Sequence[Match]) -> set[int]:
    """Return the places in the new list of the fewest items that must have moved.

    `matches` are in the order of the new list.
    """
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for at, (old, _) in enumerate(matches):
        length = bisect_left(tails, old)
        before.append(ends[length - 1] if length else -1)
        tails[length : length + 1] = [old]
        ends[length : length + 1] = [at]
    kept, at = set(), ends[-1] if ends else -1
    while at >= 0:
        kept.add(at)
        at = before[at]
    return {new for at, (_, new) in enumerate(matches) if at not in kept}


class _Aligner:
    """Matches step by step; each step looks at what the ones before have left."""

    def __init__(self, old: Sequence[MatchItem], new: Sequence[MatchItem]) -> None:
        self.old = old
        self.new = new
        self.matched: dict[int, int] = {}
        self._taken: set[int] = set()

    def by_id(self) -> None:
        """Match the items whose id stands once on each side."""
        places = _single_ids(self.old), _single_ids(self.new)
        for id_ in places[0].keys() & places[1].keys():
            self._match(places[0][id_], places[1][id_])

    def by_ends(self) -> None:
        """Match equal items from both ends towards the first difference."""
        shorter = min(len(self.old), len(self.new))
        start = 0
        while start < shorter and self._match_equal(start, start):
            start += 1
        end = 1
        while end <= shorter - start and self._match_equal(len(self.old) - end, len(self.new) - end):
            end += 1

    def by_key(self) -> None:
        """Match equal items, the first with the first."""
        waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
        for place in reversed(self._left_of_old()):
            waiting[self.old[place].key].append(place)
        for place in self._left_of_new():
            if olds := waiting.get(self.new[place].key):
                self._match(olds.pop(), place)

    def by_likeness(self) -> None:
        """Match what shares the most words, the likest first; among equally like ones the nearest."""
        left_new = self._left_of_new()
        words = {place: _words(self.new[place].text) for place in left_new}
        finder = _Finder(left_new, words, self.matched)
        found = []
        for place in self._left_of_old() if left_new else ():
            own = _words(self.old[place].text)
            expected = finder.expected(place)
            for other in finder.candidates(own, expected):
                likeness = _likeness(own, words[other])
                if likeness >= _LEAST_LIKENESS:
                    found.append((-likeness, abs(other - expected), place, other))
        for *_, place, other in sorted(found):
            self._match(place, other)
        self._match_alone(words)

    def _match_alone(self, words: dict[int, Counter[str]]) -> None:
        """Match what is left alone between the same neighbours, where it is somewhat alike."""
        old_of = {new: old for old, new in self.matched.items()}
        left = set(self._left_of_old())
        for place in self._left_of_new():
            before = old_of.get(place - 1, -1) if place else -1
            after = old_of.get(place + 1, len(self.old) if place + 1 == len(self.new) else -1)
            alone = before + 1 in left and before + 2 == after
            if alone and _likeness(_words(self.old[before + 1].text), words[place]) >= _LEAST_LIKENESS_ALONE:
                self._match(before + 1, place)

    def _match_equal(self, old: int, new: int) -> bool:
        """Match two items unless they differ or are other things by their ids; tell whether they are the same now."""
        if self.matched.get(old) == new:
            return True
        return self.old[old].key == self.new[new].key and self._match(old, new)

    def _match(self, old: int, new: int) -> bool:
        if old in self.matched or new in self._taken:
            return False
        self.matched[old] = new
        self._taken.add(new)
        return True

    def _left_of_old(self) -> list[int]:
        return [place for place in range(len(self.old)) if place not in self.matched]

    def _left_of_new(self) -> list[int]:
        return [place for place in range(len(self.new)) if place not in self._taken]


class _Finder:
    """Finds the few items that an item may have become."""

    def __init__(self, left: list[int], words: dict[int, Counter[str]], matched: dict[int, int]) -> None:
        self._left = left
        self._anchors = sorted(matched.items())
        self._having: defaultdict[str, list[int]] = defaultdict(list)
        for place in left:
            for word in words[place]:
                self._having[word].append(place)

    def expected(self, place: int) -> int:
        """Return where the item at `place` should be now: as far behind the nearest known one above as before."""
        at = bisect_left(self._anchors, (place, 0)) - 1
        old, new = self._anchors[at] if at >= 0 else (-1, -1)
        return new + place - old

    def candidates(self, words: Counter[str], expected: int) -> Iterator[int]:
        """Yield the places of the new list at which to look, each once."""
        at = bisect_left(self._left, expected)
        near = dict.fromkeys(self._left[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS + 1])
        for word in words:
            having = self._having.get(word, ())
            if len(having) <= _RARE and len(near) < _MOST_CANDIDATES:
                near |= dict.fromkeys(having)
        yield from near


def _single_ids(items: Sequence[MatchItem]) -> dict[str, int]:
    counts = Counter(item.id for item in items)
    return {item.id: place for place, item in enumerate(items) if item.id and counts[item.id] == 1}


def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text.casefold()))


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of words that both have, 0 to 1."""
    total = one.total() + other.total()
    if len(one) > len(other):
        one, other = other, one
    return (
        2 * sum(min(count, other[word]) for word, count in one.items() if word in other) / total
        if total
        else 0.0
    )
