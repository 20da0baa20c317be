"""Changes proven on the source of then + the plan's file of now → the file with them, proven once more."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from sinhkehoach.base.diff import word_diff
from sinhkehoach.reconcile.accept import Accepted, by_words
from sinhkehoach.reconcile.differences import Added, Changed, Difference, Moved, differences
from sinhkehoach.reconcile.find import Made
from sinhkehoach.reconcile.findings import HandEdit
from sinhkehoach.reconcile.merge import Clash, merge
from sinhkehoach.reconcile.place_text import without_number
from sinhkehoach.reconcile.units import TextUnit

_DONE: Final = "tệp kế hoạch đã sửa như vậy rồi, không phải làm gì"
_CLASHED: Final = "tệp kế hoạch cũng đã sửa chỗ này, theo cách khác; chọn một trong hai rồi sửa tay"
_UNPROVEN: Final = (
    "tệp kế hoạch đã khác lúc sinh: ghi chỗ này vào thì sinh lại không ra đúng như bản đã sửa; sửa tay"
)

# What a change does to a text: the kind of change, what it takes out and puts in.
_Trace = tuple[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Carried:
    """The file's `text` with the changes that it could take, and what clashes with what it says by now."""

    accepted: Accepted
    text: str
    clashes: tuple[Clash, ...] = ()


@dataclass(frozen=True, slots=True)
class States:
    """A plan as it was when the document was made (`base`), and as it is in its file now (`ours`)."""

    base: Made
    ours: Made


def carry(
    accepted: Accepted,
    states: States,
    accept_again: Callable[[tuple[HandEdit, ...]], Accepted],
    remake: Callable[[str], Made | None],
) -> Carried:
    """Return the file with the changes of `accepted`; none where the document made of it does not show them all.

    Lines that both have changed stay as they are in the file. `remake` makes the document of a text, None where that
    has errors: such a text is returned all the same, for its errors to be told.
    """
    first = _merged(accepted, states)
    judged = _judged(first, states, remake)
    if judged == accepted.findings:
        return first
    second = _merged(accept_again(judged), states)
    if _judged(second, states, remake) == second.accepted.findings:
        return replace(second, clashes=first.clashes)
    told = tuple(finding.by_hand(_UNPROVEN) if finding.steps else finding for finding in judged)
    return Carried(Accepted(told, None, ()), states.ours.source.text, first.clashes)


def _merged(accepted: Accepted, states: States) -> Carried:
    ours = states.ours.source.text
    if accepted.source is None:
        return Carried(accepted, ours)
    return Carried(accepted, *merge(states.base.source.text, ours, accepted.source.text))


def _judged(carried: Carried, states: States, remake: Callable[[str], Made | None]) -> tuple[HandEdit, ...]:
    """Return the changes, without steps those that the file has already, or does not show once it has them."""
    findings = carried.accepted.findings
    after = states.ours if carried.text == states.ours.source.text else remake(carried.text)
    if after is None:
        return findings
    done, shown = _traces(states.base, states.ours), _traces(states.ours, after)
    return tuple(
        finding
        if not finding.steps or _taken(shown, finding)
        else finding.by_hand(_DONE if _taken(done, finding) else _CLASHED if carried.clashes else _UNPROVEN)
        for finding in findings
    )


def _taken(traces: Counter[_Trace], finding: HandEdit) -> bool:
    """Return True where `traces` has what `finding` does; each stands for one finding only."""
    trace = _trace(finding.difference)
    traces[trace] -= 1
    return traces[trace] >= 0


def _traces(old: Made, new: Made) -> Counter[_Trace]:
    return Counter(map(_trace, differences(by_words(old.read.units), by_words(new.read.units))))


def _trace(difference: Difference) -> _Trace:
    """Return what `difference` does, wherever it does it: what stands above may have shifted the numbers."""
    if isinstance(difference, Changed):
        old, new = (without_number(text) for text in (difference.old, difference.new))
        return "changed", tuple((piece.old, piece.new) for piece in word_diff(old, new) if not piece.kept)
    kind = "added" if isinstance(difference, Added) else "moved" if isinstance(difference, Moved) else "gone"
    return kind, (("", _words(difference.unit)),)


def _words(unit: TextUnit) -> str:
    """Return what `unit` says but for its number: a row has that in a cell of its own."""
    first, *others = unit.text.split(" | ")
    return " | ".join(others) if others and first.replace(".", "").isdigit() else without_number(unit.text)
