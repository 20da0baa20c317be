"""Edits proven on the source of then + the plan's file of now → the file with them, proven once more."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sinhkehoach.base.diff import word_diff
from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.reconcile.accept import Accepted
from sinhkehoach.reconcile.differences import Added, Changed, Difference, Moved, Reshaped, differences
from sinhkehoach.reconcile.hand_edit import HandEdit
from sinhkehoach.reconcile.made import Made
from sinhkehoach.reconcile.merge import Clash, merge
from sinhkehoach.reconcile.said import by_words, typed_words, words_of
from sinhkehoach.reconcile.units import without_number
from sinhkehoach.yaml.read.source import Source

_DONE: Final = "tệp kế hoạch đã sửa như vậy rồi, không phải làm gì"
_CLASHED: Final = "tệp kế hoạch cũng đã sửa chỗ này, theo cách khác; chọn một trong hai rồi sửa tay"
_UNPROVEN: Final = (
    "tệp kế hoạch đã khác lúc tạo văn bản: ghi chỗ này vào thì không còn đúng như bản đã sửa; sửa tay"
)

# What a difference does to a text: its kind, what it takes out and puts in.
_Trace = tuple[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Rebased:
    """The file's `text` with the edits that it could take, and what clashes with what it says by now.

    `problems` are the errors of that text; with any it must not be written.
    """

    edits: tuple[HandEdit, ...]
    consequences: tuple[tuple[str, str], ...]
    text: str
    clashes: tuple[Clash, ...] = ()
    problems: tuple[Problem, ...] = ()


def rebase(
    accepted: Accepted,
    base: Made,
    ours: Made,
    accept_again: Callable[[tuple[HandEdit, ...]], Accepted],
    remake: Callable[[str], Made],
) -> Rebased:
    """Return the file with the edits of `accepted`; none where the document made of it does not show them all.

    `base` is the plan that the edited document was made from, `ours` the one in the file. Lines that both have changed
    stay as they are in the file. `remake` makes the document of a text; raises ProblemsFound where that has errors.
    """
    if ours.source.text == base.source.text:
        # Proven already: there is nothing else in the file.
        return Rebased(accepted.edits, accepted.consequences, (accepted.source or base.source).text)
    first, judged = _attempt(accepted, base, ours, remake)
    if judged == first.edits:
        return first
    second, judged_again = _attempt(accept_again(judged), base, ours, remake)
    if judged_again == second.edits:
        return replace(second, clashes=first.clashes)
    refused = tuple(edit.by_hand(_UNPROVEN) if edit.steps else edit for edit in judged)
    return Rebased(refused, (), ours.source.text, first.clashes)


def _attempt(
    accepted: Accepted, base: Made, ours: Made, remake: Callable[[str], Made]
) -> tuple[Rebased, tuple[HandEdit, ...]]:
    """Return the merged file, and its edits as the document made of it judges them: the same where all hold."""
    theirs = accepted.source or base.source
    text, clashes = merge(base.source.text, ours.source.text, theirs.text)
    rebased = Rebased(accepted.edits, accepted.consequences, text, clashes)
    try:
        after = ours if text == ours.source.text else remake(text)
    except ProblemsFound as found:
        return replace(rebased, problems=found.problems), rebased.edits
    if _loses_words((base.source, theirs), (ours.source, after.source), clashes):
        return rebased, tuple(edit.by_hand(_UNPROVEN) for edit in rebased.edits)
    done, shown = _traces(base, ours), _traces(ours, after)
    refusal = _CLASHED if clashes else _UNPROVEN
    return rebased, tuple(
        edit
        if not edit.steps or _takes(shown, edit)
        else edit.by_hand(_DONE if _takes(done, edit) else refusal)
        for edit in rebased.edits
    )


def _loses_words(
    theirs: tuple[Source, Source], merged: tuple[Source, Source], clashes: Sequence[Clash]
) -> bool:
    """Return True where the file would lose other words by the merge than the plan of then has by the edits.

    Each pair is the source before and after.
    """
    expected, lost = (typed_words(before) - typed_words(after) for before, after in (theirs, merged))
    ours = Counter(word for clash in clashes for word in words_of(clash.ours).elements())
    return bool(lost - expected - ours)


def _takes(traces: Counter[_Trace], edit: HandEdit) -> bool:
    """Return True where `traces` has what `edit` does, and take it out of them: each stands for one edit only."""
    trace = _trace(edit.difference)
    traces[trace] -= 1
    return traces[trace] >= 0


def _traces(old: Made, new: Made) -> Counter[_Trace]:
    return Counter(map(_trace, differences(by_words(old.read.units), by_words(new.read.units))))


def _trace(difference: Difference) -> _Trace:
    """Return what `difference` does, wherever it does it: what stands above may have shifted the numbers."""
    if isinstance(difference, Changed):
        old, new = (without_number(text) for text in (difference.old, difference.new))
        return "changed", tuple((piece.old, piece.new) for piece in word_diff(old, new) if not piece.kept)
    if isinstance(difference, Reshaped):
        return "reshaped", tuple(("", unit.words) for unit in difference.after)
    kind = "added" if isinstance(difference, Added) else "moved" if isinstance(difference, Moved) else "gone"
    return kind, (("", difference.unit.words),)
