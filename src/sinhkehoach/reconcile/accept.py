"""Changes with steps + the source → the source with as many of them as can be proven, by making the document again."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from sinhkehoach.model.keys import canonical_key
from sinhkehoach.reconcile.differences import (
    Added,
    Changed,
    Difference,
    Moved,
    Removed,
    differences,
    paragraphs_text,
)
from sinhkehoach.reconcile.find import Made
from sinhkehoach.reconcile.findings import Group, HandEdit
from sinhkehoach.reconcile.steps import Remove, Step, take
from sinhkehoach.reconcile.units import TextUnit
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.source import Source

_UNPROVEN = (
    "chỉ đưa chỗ này về thì sinh lại không ra đúng như bản đã sửa; xem lại, rồi sửa tay trong tệp kế hoạch"
)
# So many changes that could not go back are looked at once more, all but one at a time.
_COMPANIONS = range(3, 13)

# Makes the document of an edited source again; None where that has errors.
Remake = Callable[[Source], Made | None]


@dataclass(frozen=True, slots=True)
class Accepted:
    """Which changes can go back: the edited source, and what else will be printed otherwise once they have.

    `consequences` are (as it reads on paper, as it will be printed): sums, numbers that count on.
    """

    findings: tuple[HandEdit, ...]
    source: Source | None
    consequences: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class _Proof:
    """A trial that gave the edited text."""

    source: Source
    consequences: tuple[tuple[str, str], ...]


def accept(findings: Sequence[HandEdit], made: Made, now: Sequence[TextUnit], remake: Remake) -> Accepted:
    """Return all findings, those with steps proven: made again, the document reads as it was edited.

    Where not all can go back together, as many as can are found by halves.
    """
    court = _Court(made, now, remake)
    wanted = [finding for finding in findings if finding.steps]
    good = _largest(court, [], wanted)
    good = _with_companions(court, good, wanted)
    proof = court.proof(good)
    kept = {id(finding) for finding in good}
    told = tuple(
        finding
        if not finding.steps
        else _proven(finding)
        if id(finding) in kept
        else finding.by_hand(_UNPROVEN)
        for finding in findings
    )
    if proof is None:
        return Accepted(told, None, ())
    return Accepted(told, proof.source, proof.consequences)


def _largest(court: "_Court", good: list[HandEdit], wanted: list[HandEdit]) -> list[HandEdit]:
    """Return `good` with as many of `wanted` as can be proven beside it: all, or those of each half that can."""
    together = [*good, *wanted]
    if court.proof(together) is not None:
        return together
    if len(wanted) <= 1:
        return good
    half = len(wanted) // 2
    return _largest(court, _largest(court, good, wanted[:half]), wanted[half:])


def _with_companions(court: "_Court", good: list[HandEdit], wanted: list[HandEdit]) -> list[HandEdit]:
    """Return `good` with what can go back only together, where all but one of those left out can."""
    chosen = {id(finding) for finding in good}
    left = [finding for finding in wanted if id(finding) not in chosen]
    if len(left) not in _COMPANIONS:
        return good
    trials = ([*good, *left[:at], *left[at + 1 :]] for at in range(len(left)))
    return next((trial for trial in trials if court.proof(trial) is not None), good)


def _proven(finding: HandEdit) -> HandEdit:
    is_text = finding.group in (Group.DERIVED, Group.UNPLACED)
    return replace(finding, advice="", group=Group.TEXT if is_text else finding.group)


class _Court:
    """Tries changes on one source against one edited document."""

    def __init__(self, made: Made, now: Sequence[TextUnit], remake: Remake) -> None:
        self._made = made
        self._now = by_words(now)
        self._remake = remake
        self._readings = [_readings(units) for units in (made.read.units, now)]
        self._before = Counter(map(_key, differences(by_words(made.read.units), self._now)))
        self._proofs: dict[tuple[int, ...], _Proof | None] = {}

    def proof(self, wanted: Sequence[HandEdit]) -> _Proof | None:
        """Return the source with `wanted`, where the document made of it reads so; None where it does not."""
        tried = tuple(id(finding) for finding in wanted)
        if tried not in self._proofs:
            self._proofs[tried] = self._tried(wanted) if wanted else None
        return self._proofs[tried]

    def _tried(self, wanted: Sequence[HandEdit]) -> _Proof | None:
        source = _edited(self._made.source, wanted)
        after = None if source is None else self._remake(source)
        if source is None or after is None:
            return None
        readings = _readings(after.read.units)
        if not all(self._is_shown(finding.difference, readings) for finding in wanted):
            return None
        rest = differences(by_words(after.read.units), self._now)
        new = [each for each in rest if _key(each) not in self._before]
        if not all(isinstance(each, Changed) and self._stood(each) for each in new):
            return None
        return _Proof(source, tuple((each.new, each.old) for each in new if isinstance(each, Changed)))

    def _is_shown(self, difference: Difference, after: Counter[str]) -> bool:
        """Return True where what was put in can be read in the new document, or what was taken out is gone from it."""
        made, now = self._readings
        if isinstance(difference, Removed):
            text = difference.unit.text
            return after[text] < made[text] or after[text] <= now[text]
        text = difference.new if isinstance(difference, Changed) else difference.unit.text
        return after[text] > made[text] or after[text] >= now[text] > 0

    def _stood(self, changed: Changed) -> bool:
        """Return True where the paper still reads as it was made, so that nobody's hand is lost."""
        return self._readings[0][changed.after.text] > 0


def _edited(source: Source, wanted: Iterable[HandEdit]) -> Source | None:
    try:
        editor = Editor(source, canonical_key)
        for step in _once(step for finding in wanted for step in finding.steps):
            take(step, editor)
        return editor.edited()
    except CannotEdit:
        return None


def _once(steps: Iterable[Step]) -> list[Step]:
    """Return `steps`, what is to be taken out only once: several lines may go with the text they stand in."""
    chosen: list[Step] = []
    for step in steps:
        if not (isinstance(step, Remove) and step in chosen):
            chosen.append(step)
    return chosen


def by_words(units: Sequence[TextUnit]) -> list[TextUnit]:
    """Return the units as they are known by their words alone: a line put in shifts what later marks stand for."""
    return [replace(unit, id="") for unit in units]


def _readings(units: Sequence[TextUnit]) -> Counter[str]:
    """Return how often each text is read, as a paragraph, a row or a cell."""
    found = Counter(unit.text for unit in units)
    found.update(paragraphs_text(cell) for unit in units if unit.is_row for cell in unit.cells)
    return found


def _key(difference: Difference) -> tuple[str, str, int]:
    if isinstance(difference, Changed):
        return "changed", difference.new, difference.column
    kind = "added" if isinstance(difference, Added) else "moved" if isinstance(difference, Moved) else "gone"
    return kind, difference.unit.text, 0
