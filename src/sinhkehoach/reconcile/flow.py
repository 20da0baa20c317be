"""Paragraphs as they were and as they are, matched one to one → the same by the flow of their words: joined, split."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.reconcile.units import TextUnit

_WORD: Final = lazy_pattern(r"\w+")
# Two paragraphs belong together where so much of the words of the shorter one flow from one into the other.
_LEAST_SHARE: Final = 0.5
# A paragraph of more words than this shares more than a word with the one it came from.
_FEW_WORDS: Final = 3
# Comparing more pairs of words takes longer than it is worth.
_MOST_PAIRS: Final = 4_000_000

# Places of paragraphs as they were, and of those that were made of them.
Group = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Flow:
    """Which paragraph became which: `old_of` one of one, `groups` several of several, none of them in order alone."""

    old_of: Mapping[int, int]
    groups: tuple[Group, ...]


def flow_of(
    made: Sequence[TextUnit], now: Sequence[TextUnit], old_of: Mapping[int, int], moved: set[int]
) -> Flow:
    """Return the matches `old_of` (new place → old place), corrected where paragraphs were joined or split.

    Rows, footnotes and what `moved` (new places) stay as they are matched.
    """
    corrected = dict(old_of)
    groups: list[Group] = []
    for olds, news in _regions(made, now, old_of, moved):
        before = {new: corrected.pop(new) for new in news if new in corrected}
        found = list(_groups(made, now, olds, news))
        for group in found:
            if len(group[0]) == len(group[1]) == 1:
                corrected[group[1][0]] = group[0][0]
            else:
                groups.append(group)
        known = {old for group in found for old in group[0]}, {new for group in found for new in group[1]}
        corrected |= {new: old for new, old in before.items() if old not in known[0] and new not in known[1]}
    return Flow(corrected, tuple(groups))


def _regions(
    made: Sequence[TextUnit], now: Sequence[TextUnit], old_of: Mapping[int, int], moved: set[int]
) -> Iterator[tuple[list[int], list[int]]]:
    """Yield the paragraphs between what stayed as it was, where there are several on one side."""
    moved_olds = {old_of[new] for new in moved}
    firm = [
        (old, new)
        for new, old in sorted(old_of.items())
        if new not in moved and (not _is_plain(now[new]) or made[old].text == now[new].text)
    ]
    start = (-1, -1)
    for end in (*firm, (len(made), len(now))):
        olds = [at for at in range(start[0] + 1, end[0]) if _is_plain(made[at]) and at not in moved_olds]
        news = [at for at in range(start[1] + 1, end[1]) if _is_plain(now[at]) and at not in moved]
        if olds and news and len(olds) + len(news) > 2:  # noqa: PLR2004 — one on each side
            yield olds, news
        start = end


def _is_plain(unit: TextUnit) -> bool:
    return not unit.is_row and not unit.note


def _groups(
    made: Sequence[TextUnit], now: Sequence[TextUnit], olds: list[int], news: list[int]
) -> Iterator[Group]:
    """Yield the paragraphs that words flow between."""
    sizes = {("old", at): len(_words(made[at])) for at in olds} | {
        ("new", at): len(_words(now[at])) for at in news
    }
    group_of: dict[tuple[str, int], set[tuple[str, int]]] = {}
    for (old, new), count in _shared(made, now, olds, news).items():
        ends = (("old", old), ("new", new))
        shortest = min(sizes[end] for end in ends)
        if count < shortest * _LEAST_SHARE or (
            count == 1 and shortest > 1 and max(map(sizes.__getitem__, ends)) > _FEW_WORDS
        ):
            continue
        joined = set(ends).union(*(group_of.get(end, ()) for end in ends))
        group_of |= dict.fromkeys(joined, joined)
    seen: set[int] = set()
    for group in group_of.values():
        if id(group) not in seen:
            seen.add(id(group))
            yield _side(group, "old"), _side(group, "new")


def _side(group: set[tuple[str, int]], side: str) -> tuple[int, ...]:
    return tuple(sorted(at for name, at in group if name == side))


def _shared(
    made: Sequence[TextUnit], now: Sequence[TextUnit], olds: list[int], news: list[int]
) -> Counter[tuple[int, int]]:
    """Return how many words flow from each old paragraph into each new one, in order."""
    old, new = (
        [(word, at) for at in places for word in _words(units[at])]
        for units, places in ((made, olds), (now, news))
    )
    shared: Counter[tuple[int, int]] = Counter()
    if len(old) * len(new) > _MOST_PAIRS:
        return shared
    matcher = SequenceMatcher(None, [word for word, _ in old], [word for word, _ in new], autojunk=False)
    for start, new_start, count in matcher.get_matching_blocks():
        shared.update((old[start + at][1], new[new_start + at][1]) for at in range(count))
    return shared


def _words(unit: TextUnit) -> list[str]:
    return _WORD.findall(unit.text.casefold())
