"""Edits with steps + the source → the source with as many of them as can be proven, by making the document again."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import Final

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.text import shortened
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.reconcile.differences import (
    Added,
    Changed,
    Difference,
    Moved,
    Removed,
    Reshaped,
)
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.said import squeezed, texts_of
from sinhkehoach.reconcile.steps import take
from sinhkehoach.reconcile.units import TextUnit
from sinhkehoach.reconcile.whole import ENDS, NotWhole, Whole
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.source import Source

_UNPROVEN: Final = (
    "chỉ đưa chỗ này về thì văn bản tạo lại không đúng như bản đã sửa; xem lại, rồi sửa tay trong tệp"
)
_OTHERWISE: Final = "đưa chỗ này về thì {}; xem lại, rồi sửa tay trong tệp"
_LONGEST_QUOTE: Final = 60
_CANNOT: Final = "không ghi được vào tệp kế hoạch ({}): sửa tay"
_FAULTY: Final = "ghi chỗ này vào thì tệp kế hoạch có lỗi ({}): xem lại, rồi sửa tay"
_FOLLOWS: Final = "theo các chỗ sửa khác thì tạo lại văn bản cũng ra như vậy, không phải làm gì"
# A document is made and read again so often at most; what is not proven by then is left to a person.
_MOST_PROOFS: Final = 80
# So many edits that failed by halves are tried once more, all but one at a time.
_FEW: Final = range(3, 13)

# Makes the document of an edited source; raises ProblemsFound where that has errors.
Remake = Callable[[Source], Made]

# The places of edits in the list of all.
_Subset = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Accepted:
    """Which edits can go back: the edited source, and what else will be printed otherwise once they have.

    `consequences` are (as it reads on paper, as it will be printed): sums, numbers that count on.
    """

    edits: tuple[HandEdit, ...]
    source: Source | None
    consequences: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Proof:
    """A source whose document reads as the edited one, but for the consequences; what it says that was not there."""

    source: Source
    consequences: tuple[tuple[str, str], ...]
    new_texts: frozenset[str]


_Prove = Callable[[_Subset], _Proof | None]


def accept(edits: Sequence[HandEdit], made: Made, now: Sequence[TextUnit], remake: Remake) -> Accepted:
    """Return all edits, those with steps proven: made again, the document reads as it was edited.

    Where not all can go back together, as many as can are found by halves.
    """
    trip = _RoundTrip(edits, made, now, remake)
    prove = cache(trip.proof)
    candidates = tuple(at for at, edit in enumerate(edits) if edit.steps)
    proven = _with_dependent(prove, _largest_subset(prove, (), candidates), candidates)
    proof = prove(proven)
    judged = tuple(
        edit.by_hand(trip.reasons.get(at, _UNPROVEN))
        if edit.steps and at not in proven
        else _judged(edit, proof)
        for at, edit in enumerate(edits)
    )
    return Accepted(judged, proof.source, proof.consequences) if proof else Accepted(judged, None, ())


def _largest_subset(prove: _Prove, proven: _Subset, candidates: _Subset) -> _Subset:
    """Return `proven` with as many of `candidates` as can be proven beside it: all, or those of each half that can."""
    together = proven + candidates
    if prove(together):
        return together
    if len(candidates) <= 1:
        return proven
    half = len(candidates) // 2
    return _largest_subset(prove, _largest_subset(prove, proven, candidates[:half]), candidates[half:])


def _with_dependent(prove: _Prove, proven: _Subset, candidates: _Subset) -> _Subset:
    """Return `proven` with edits that can go back only together, where all but one of those left out can."""
    left = [at for at in candidates if at not in proven]
    if len(left) not in _FEW:
        return proven
    trials = (tuple(at for at in candidates if at != excluded) for excluded in left)
    return next((trial for trial in trials if prove(trial)), proven)


def _judged(edit: HandEdit, proof: _Proof | None) -> HandEdit:
    """Return an edit that goes back as one that needs no advice, and one that follows of others as nothing to do."""
    if not edit.steps:
        is_text = isinstance(edit.difference, Changed) and edit.old != edit.new
        follows = is_text and proof is not None and edit.new in proof.new_texts
        return replace(edit, advice=_FOLLOWS) if follows else edit
    is_text = edit.group in (Group.DERIVED, Group.UNPLACED)
    return replace(edit, advice="", group=Group.TEXT if is_text else edit.group)


class _RoundTrip:
    """Edits of one source → the document made of it again, held against the document edited by hand.

    `reasons` tells of the last edits of those that failed what the plan itself had against them.
    """

    def __init__(
        self, edits: Sequence[HandEdit], made: Made, now: Sequence[TextUnit], remake: Remake
    ) -> None:
        self._edits = edits
        self._source = made.source
        self._made = made.read.units
        self._remake = remake
        self._whole = Whole(made.source, made.read.units, now)
        self._counts_made, self._counts_now = _text_counts(made.read.units), _text_counts(now)
        self._left = _MOST_PROOFS
        self.reasons: dict[int, str] = {}

    def proof(self, subset: _Subset) -> _Proof | None:
        """Return the source with the edits of `subset`, where the document made of it reads so; else None.

        None also where as many proofs as are reasonable have been tried.
        """
        if not subset or not self._left:
            return None
        self._left -= 1
        chosen = frozenset(subset)
        brought = [self._edits[at] for at in subset]
        left = [edit for at, edit in enumerate(self._edits) if at not in chosen]
        try:
            source = _edited(self._source, brought)
            after = self._remake(source)
        except CannotEdit as error:
            self.reasons[subset[-1]] = _CANNOT.format(error)
            return None
        except ProblemsFound as found:
            self.reasons[subset[-1]] = _FAULTY.format(found.problems[0].message)
            return None
        self.reasons.pop(subset[-1], None)
        counts = _text_counts(after.read.units)
        hidden = next((edit for edit in brought if not self._is_shown(edit.difference, counts)), None)
        if hidden is not None:
            self.reasons[subset[-1]] = _OTHERWISE.format(f"không in ra “{_quoted(hidden.new or hidden.old)}”")
            return None
        try:
            consequences = self._whole.consequences(source, after.read.units, brought, left)
        except NotWhole as found:
            self.reasons[subset[-1]] = _OTHERWISE.format(_unlike(found))
            return None
        texts = frozenset(texts_of(after.read.units)) - frozenset(texts_of(self._made))
        return _Proof(source, tuple(dict.fromkeys(consequences)), texts)

    def _is_shown(self, difference: Difference, after: Counter[str]) -> bool:
        """Return True where what was put in can be read in the new document, or what was taken out is gone from it."""
        if isinstance(difference, Removed):
            text = _without_end(difference.unit.words)
            return after[text] < self._counts_made[text] or after[text] <= self._counts_now[text]
        return all(
            after[text] > self._counts_made[text] or after[text] >= self._counts_now[text] > 0
            for text in map(_without_end, _put_in(difference))
        )


def _put_in(difference: Added | Changed | Moved | Reshaped) -> list[str]:
    if isinstance(difference, Changed):
        return [difference.new]
    if isinstance(difference, Reshaped):
        return [unit.text for unit in difference.after]
    return [difference.unit.words]


def _edited(source: Source, edits: Iterable[HandEdit]) -> Source:
    """Return `source` after the steps of `edits`; raises CannotEdit."""
    editor = Editor(source, canonical_key)
    for edit in edits:
        for step in edit.steps:
            take(step, editor)
    return editor.edited()


def _text_counts(units: Sequence[TextUnit]) -> Counter[str]:
    """Return how often each text is read, as a paragraph, a row or a cell; blanks do not matter."""
    numbered = (unit.words for unit in units if unit.words != unit.text)
    return Counter(map(_without_end, chain(texts_of(units), numbered)))


def _without_end(text: str) -> str:
    """Return `text` without blanks, and without the mark at its end, which the program may put there."""
    return squeezed(text).rstrip(ENDS)


def _quoted(text: str) -> str:
    return shortened(text.replace("\n", " "), _LONGEST_QUOTE)


def _unlike(found: NotWhole) -> str:
    """Return what comes of an edit that cannot go back, in words."""
    on_paper, printed = _quoted(found.on_paper), _quoted(found.printed)
    if not on_paper:
        return f"in thêm “{printed}”"
    return f"“{on_paper}” in thành “{printed}”" if printed else f"mất “{on_paper}”"
