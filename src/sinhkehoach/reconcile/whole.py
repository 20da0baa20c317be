"""The whole at its end: the document made again + the edited one → whether nothing is lost, and what else changes.

Three sentences must hold before anything is written:

1. The document made of the new plan reads as the edited one, but for what is told as left to a person.
2. Every word of the edited document is in the new one, or is told.
3. Every word that the plan has lost was taken out of the edited document.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sinhkehoach.base.diff import word_diff
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.reconcile.differences import (
    Added,
    Changed,
    Difference,
    Moved,
    Removed,
    Reshaped,
    differences,
)
from sinhkehoach.reconcile.hand_edit import HandEdit
from sinhkehoach.reconcile.said import Words, by_words, squeezed, texts_of, typed_words, words_of
from sinhkehoach.reconcile.steps import InsertItem
from sinhkehoach.reconcile.units import TextUnit, is_row_number, without_number
from sinhkehoach.yaml.read.source import Source

_WORD: Final = lazy_pattern(r"\w+")
# What the program counts and adds up, in figures and in words.
_COUNTED: Final = lazy_pattern(
    r"\d+|[IVXLC]+|[a-zđ]|không|một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mười|mươi|lẻ|linh|trăm|nghìn|triệu|tỷ|chẵn"
)
# The program takes these from the end of a heading, and puts them to the end of other lines.
ENDS: Final = ".,;"


class NotWhole(Exception):
    """One of the three sentences does not hold: `printed` stands where the edited document has `on_paper`."""

    def __init__(self, on_paper: str, printed: str) -> None:
        super().__init__(on_paper, printed)
        self.on_paper = on_paper
        self.printed = printed


class Consequence(NamedTuple):
    """A text that nobody has edited, as it is on paper and as it will be printed."""

    on_paper: str
    as_printed: str


@dataclass(frozen=True, slots=True)
class _Told:
    """What edits tell: the texts that the edited document has, those that it has no more, and the words of both.

    `old_of` gives what stood where such a new text does.
    """

    new: Counter[str]
    old: Counter[str]
    come: Words
    gone: Words
    old_of: dict[str, str]


@dataclass(slots=True)
class _Account:
    """Takes one difference after the other off what is `told`, and gathers what follows of itself.

    `come` and `gone` are the words of all edits, `as_made` the texts of the document that was made.
    """

    told: _Told
    come: Words
    gone: Words
    as_made: Counter[str]
    consequences: list[Consequence] = field(default_factory=list)

    def takes(self, printed: str, on_paper: str, *, is_edited: bool) -> bool:
        """Say whether it is told, or follows of itself, that `printed` stands where the paper has `on_paper`."""
        if squeezed(on_paper) == squeezed(printed):
            if words_of([on_paper]) != words_of([printed]):
                self.consequences.append(Consequence(on_paper, printed))
            return True
        if not on_paper:
            self.told.old[_key(printed)] -= 1
            return self.told.old[_key(printed)] >= 0
        key = _key(on_paper)
        if self.told.new[key] > 0:
            self.told.new[key] -= 1
            if not printed or self.as_made[printed]:
                return True
            self.consequences.append(Consequence(on_paper, printed))
            return self._follows(self.told.old_of.get(key, ""), printed)
        if is_edited or not printed or not self.as_made[on_paper] or not self._follows(on_paper, printed):
            return False
        self.consequences.append(Consequence(on_paper, printed))
        return True

    def _follows(self, was: str, printed: str) -> bool:
        """Say whether a text changes by what is counted anew, or by words that were changed elsewhere as well."""
        pieces = [
            piece for piece in word_diff(without_number(was), without_number(printed)) if not piece.kept
        ]
        return all(
            _COUNTED.fullmatch(word) or known[word.casefold()]
            for piece in pieces
            for text, known in ((piece.old, self.gone), (piece.new, self.come))
            for word in _WORD.findall(text)
        )


class Whole:
    """An edited document beside the one that was made, held against every document that a changed plan gives."""

    def __init__(self, source: Source, made: Sequence[TextUnit], now: Sequence[TextUnit]) -> None:
        self._typed = typed_words(source)
        self._now = by_words(now)
        self._places = {id(unit): place for place, unit in enumerate(now)}
        self._texts_made = Counter(texts_of(made))
        self._words_made, self._words_now = (words_of(texts_of(units, cells=False)) for units in (made, now))

    def consequences(
        self, source: Source, after: Sequence[TextUnit], brought: Iterable[HandEdit], left: Iterable[HandEdit]
    ) -> list[Consequence]:
        """Return what else is printed otherwise in `after`, made of `source`.

        `brought` are the edits that `source` has in it, `left` those that are told as a person's work. Raises NotWhole
        where the three sentences do not hold.
        """
        told, put = _told(left), _told(brought)
        account = _Account(told, put.come + told.come, put.gone + told.gone, self._texts_made)
        edited = {place for edit in brought for place in self._edited(edit)}
        new = {self._places.get(id(unit)) for edit in brought for unit in _new_units(edit)}
        items = _new_items(brought)
        places = {id(unit): place for place, unit in enumerate(self._now)}
        for difference in differences(by_words(after), self._now):
            if isinstance(difference, Removed) and _is_of(difference.unit, items):
                account.consequences.append(Consequence("", difference.unit.text))
                continue
            for before, now, cell in _sides(difference, places):
                if cell[0] in new and self._is_numbered_anew(before, now, *cell):
                    account.consequences.append(Consequence(now, before))
                elif not account.takes(before, now, is_edited=cell in edited):
                    raise NotWhole(now, before)
        self._check_words(after, told, account.consequences)
        self._check_lost_words(source)
        return account.consequences

    def _is_numbered_anew(self, printed: str, on_paper: str, place: int, column: int) -> bool:
        """Say whether what a hand has put in is printed with another number or mark alone, before or behind it."""
        if self._now[place].is_row:
            return column == 0 and is_row_number(printed) and is_row_number(on_paper)
        printed_words, words = (_key(text).rstrip(ENDS) for text in (printed, on_paper))
        return printed_words == words and printed != on_paper

    def _edited(self, edit: HandEdit) -> Iterator[tuple[int, int]]:
        """Yield the cells of the edited document that `edit` has written, by the unit's place and the column."""
        for difference in (edit.difference, *edit.others):
            if isinstance(difference, Changed):
                yield self._places.get(id(difference.after), -1), difference.column
            elif isinstance(difference, Reshaped):
                yield from ((self._places.get(id(unit), -1), 0) for unit in difference.after)
            elif isinstance(difference, Added):
                place = self._places.get(id(difference.unit), -1)
                yield from ((place, column) for column in range(-1, len(difference.unit.cells)))

    def _check_words(
        self, after: Sequence[TextUnit], told: _Told, consequences: Sequence[Consequence]
    ) -> None:
        """Raise NotWhole unless the second sentence holds."""
        missing = self._words_now - words_of(texts_of(after, cells=False))
        missing = missing - told.come - words_of(each.on_paper for each in consequences)
        if missing:
            raise NotWhole(" ".join(missing), "")

    def _check_lost_words(self, source: Source) -> None:
        """Raise NotWhole unless the third sentence holds; a word that was never printed was not lost on paper."""
        gone = self._words_made - self._words_now
        for word, count in (self._typed - typed_words(source)).items():
            if count > gone[word] and (self._words_made[word] or self._words_now[word]):
                raise NotWhole(word, "")


def _new_units(edit: HandEdit) -> Iterator[TextUnit]:
    """Yield the units that a hand has put in, or made of others."""
    for difference in (edit.difference, *edit.others):
        if isinstance(difference, Changed):
            is_line = not difference.after.is_row and difference.before.words != difference.after.words
            yield from (difference.after,) if is_line else ()
        elif isinstance(difference, Added):
            yield difference.unit
        elif isinstance(difference, Reshaped):
            yield from difference.after


def _new_items(edits: Iterable[HandEdit]) -> list[KeyPath]:
    """Return the paths of the items that edits put into lists: each may be printed in more than one place."""
    steps = (step for edit in edits for step in edit.steps)
    return [
        (*step.path, step.index)
        for step in steps
        if isinstance(step, InsertItem) and isinstance(step.value, Mapping)
    ]


def _is_of(unit: TextUnit, items: Iterable[KeyPath]) -> bool:
    return any(unit.path[: len(item)] == item for item in items)


def _told(edits: Iterable[HandEdit]) -> _Told:
    sides = [
        (before, after)
        for edit in edits
        if not edit.is_formatting
        for difference in (edit.difference, *edit.others)
        for before, after, _ in _sides(difference, {})
    ]
    new, old = [after for _, after in sides if after], [before for before, _ in sides if before]
    old_of = {_key(after): before for before, after in sides if before and after}
    return _Told(Counter(map(_key, new)), Counter(map(_key, old)), words_of(new), words_of(old), old_of)


def _sides(difference: Difference, places: dict[int, int]) -> Iterator[tuple[str, str, tuple[int, int]]]:
    """Yield (text before, text after, place and column of the latter) for each unit that `difference` touches."""
    nowhere = (-1, -1)
    match difference:
        case Changed():
            yield difference.old, difference.new, (places.get(id(difference.after), -1), difference.column)
        case Added():
            yield "", difference.unit.text, (places.get(id(difference.unit), -1), -1)
        case Removed():
            yield difference.unit.text, "", nowhere
        case Moved():
            for unit in (difference.unit, *difference.others):
                yield "", unit.text, nowhere
                yield unit.text, "", nowhere
        case Reshaped():
            for unit in difference.after:
                yield "", unit.text, (places.get(id(unit), -1), 0)
            for unit in difference.before:
                yield unit.text, "", nowhere


def _key(text: str) -> str:
    return squeezed(without_number(text))
