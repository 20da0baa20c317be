"""One plan on its way into the next period: the old file, the changes to it, every decision."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.keys import english_keys
from sinhkehoach.next_period.decision import Decision, DecisionKind, YearDecision
from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.values.periods import Period
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits, difference
from sinhkehoach.yaml.marked import MarkedMap
from sinhkehoach.yaml.read.confirmations import TO_CONFIRM
from sinhkehoach.yaml.read.source import Source

OF_OLD_PLAN: Final = "của kỳ trước; vẫn còn trong tệp cũ"


class Question(NamedTuple):
    """What a person is asked about the value at `path`, which is `shown` in the list of decisions."""

    path: KeyPath
    question: str
    shown: str


@dataclass(slots=True)
class EditSession:
    """The old plan file, for `period`, with an editor for it; `decisions` grow as the steps go on."""

    source: Source
    editor: Editor
    shift: PeriodShift
    old_period: str
    new_period: str
    period: Period
    decisions: list[Decision] = field(default_factory=list)
    gathered: dict[str, list[Question]] = field(default_factory=dict)

    def record(self, kind: DecisionKind, path: KeyPath, reason: str, old: str = "", new: str = "") -> None:
        """Write down what became of the value at `path`."""
        self.decisions.append(Decision(kind, self.source.position_of(path), old, new, reason))

    def ask(self, path: KeyPath, question: str) -> None:
        """Leave a mark above the value at `path` that asks a person to confirm it."""
        real = tuple(place.step for place in self.source.way_to(path) if place.step is not None)
        self.editor.comment(real, TO_CONFIRM + question)

    def ask_and_record(self, path: KeyPath, question: str, old: str = "", new: str = "") -> None:
        """Leave a mark above the value at `path`, and write down what it asks."""
        self.ask(path, question)
        self.record(DecisionKind.TO_CONFIRM, path, question, old, new)

    def ask_of_many(self, kind: str, path: KeyPath, question: str, shown: str) -> None:
        """Ask about the value at `path`, one of those called `kind`; equal questions become one mark above them all."""
        self.gathered.setdefault(kind, []).append(Question(path, question, shown))

    def ask_gathered(self) -> None:
        """Leave the marks of all that `ask_of_many` has gathered: one for each question, above what it is about."""
        for kind, questions in self.gathered.items():
            for question in dict.fromkeys(each.question for each in questions):
                self._ask_once(kind, question, questions)

    def _ask_once(self, kind: str, question: str, questions: list[Question]) -> None:
        same = [each for each in questions if each.question == question]
        if len(same) == 1:
            self.ask_and_record(same[0].path, question, same[0].shown, same[0].shown)
            return
        path = _common([each.path for each in same])
        below = sum(each.path[: len(path)] == path for each in questions)
        count = f"{len(same)}" if below == len(same) else f"{len(same)} trong {below}"
        shown = "; ".join(each.shown for each in same)
        whole = f"{count} {kind} ở dưới: {question}"
        self.ask(path, whole)
        position = self.source.position_of(path, at_key=True)
        self.decisions.append(Decision(DecisionKind.TO_CONFIRM, position, shown, shown, whole))

    def shift_text(self, path: KeyPath, decisions: tuple[YearDecision, ...]) -> None:
        """Carry out `decisions` on the text at `path`, with a mark for each that is not sure, and record them."""
        edits = [edit for decision in decisions if decision.shifted for edit in _edits(decision)]
        if edits:
            self.editor.change(path, *edits)
        self.record_all(path, decisions)

    def record_all(self, path: KeyPath, decisions: tuple[YearDecision, ...]) -> None:
        """Write `decisions` on the text at `path` down, with a mark for each that is not sure."""
        for each in questions(decisions):
            self.ask(path, each)
        for decision in decisions:
            position = self.source.position_of(path, offset=decision.start)
            self.decisions.append(
                Decision(decision.kind, position, decision.old, decision.new, decision.reason)
            )

    def clear(self, path: KeyPath, holder: MarkedMap, key: str) -> None:
        """Leave nothing behind `key` of `holder`, which stands at `path`; in `{ }`, or with a map, the key goes too."""
        if key not in holder or holder[key] is None:
            return
        value = holder[key]
        left_out = (
            "; ".join(f"{name}: {each}" for name, each in value.items())
            if isinstance(value, MarkedMap)
            else value
        )
        self.record(DecisionKind.CHANGED, (*path, key), OF_OLD_PLAN, f"{key}: {left_out}", f"{key}: để trống")
        if holder.opening.flow_style or isinstance(value, MarkedMap):
            self.editor.remove((*path, key))
        else:
            self.editor.replace((*path, key), None)

    def key(self, key: str) -> str:
        """Return `key` of the format as this file spells keys: English where its `kỳ` is called `period`."""
        value = self.source.value
        if isinstance(value, MarkedMap) and "kỳ" in value and fold(value.typed_key("kỳ")) != "kỳ":
            return next((name for name, alias in english_keys().items() if alias == key), key)
        return key

    def holder(self, path: KeyPath) -> MarkedMap | None:
        """Return the map at `path` as it was read, None where something else stands there."""
        value = self.source.way_to(path)[-1].value
        return value if isinstance(value, MarkedMap) else None


def moved_text(text: str, decisions: tuple[YearDecision, ...]) -> str:
    """Return `text` after `decisions`."""
    return apply_edits(text, [TextEdit(decision.start, decision.end, decision.new) for decision in decisions])


def question(decision: YearDecision) -> str:
    """Return what a mark asks about `decision`."""
    done = (
        f"“{decision.old}” đã đổi thành “{decision.new}”"
        if decision.shifted
        else f"“{decision.old}” được giữ nguyên"
    )
    return f"{done}; {decision.reason}"


def questions(decisions: tuple[YearDecision, ...]) -> Iterator[str]:
    """Yield what marks ask about `decisions` on one text: a question for each reason, with all that it is about."""
    unsure = [decision for decision in decisions if not decision.sure]
    for reason, shifted in dict.fromkeys((each.reason, each.shifted) for each in unsure):
        same = {each.old: each for each in unsure if (each.reason, each.shifted) == (reason, shifted)}
        if len(same) == 1:
            yield from map(question, same.values())
        else:
            done = "đã đổi theo kỳ mới" if shifted else "được giữ nguyên"
            yield f"{', '.join(f'“{old}”' for old in same)} {done}; {reason}"


def _common(paths: list[KeyPath]) -> KeyPath:
    """Return the path that all of `paths` begin with."""
    first, last = min(map(_sortable, paths)), max(map(_sortable, paths))
    length = next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))
    return paths[0][:length]


def _sortable(path: KeyPath) -> tuple[tuple[str, int], ...]:
    return tuple(("", step) if isinstance(step, int) else (step, 0) for step in path)


def _edits(decision: YearDecision) -> list[TextEdit]:
    """Return the smallest edits: digit by digit, for words may be broken over lines between them."""
    if len(decision.old) != len(decision.new):
        least = difference(decision.old, decision.new)
        return [TextEdit(decision.start + least.start, decision.start + least.end, least.new)]
    return [
        TextEdit(decision.start + at, decision.start + at + 1, new)
        for at, (old, new) in enumerate(zip(decision.old, decision.new, strict=True))
        if old != new
    ]
