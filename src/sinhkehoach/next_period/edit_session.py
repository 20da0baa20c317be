"""One plan on its way into the next period: the old file, the changes to it, every decision."""

from dataclasses import dataclass, field

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.keys import english_keys
from sinhkehoach.next_period.decision import Decision, DecisionKind, YearDecision
from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits, difference
from sinhkehoach.yaml.marked import MarkedMap
from sinhkehoach.yaml.read.confirmations import TO_CONFIRM
from sinhkehoach.yaml.read.source import Source


@dataclass(slots=True)
class EditSession:
    """The old plan file with an editor for it; `decisions` grow as the steps go on."""

    source: Source
    editor: Editor
    shift: PeriodShift
    old_period: str
    new_period: str
    decisions: list[Decision] = field(default_factory=list)

    def record(self, kind: DecisionKind, path: KeyPath, reason: str, old: str = "", new: str = "") -> None:
        """Write down what became of the value at `path`."""
        self.decisions.append(Decision(kind, self.source.position_of(path), old, new, reason))

    def ask(self, path: KeyPath, question: str) -> None:
        """Leave a mark above the value at `path` that asks a person to confirm it."""
        self.editor.comment(path, TO_CONFIRM + question)

    def ask_and_record(self, path: KeyPath, question: str, old: str = "", new: str = "") -> None:
        """Leave a mark above the value at `path`, and write down what it asks."""
        self.ask(path, question)
        self.record(DecisionKind.TO_CONFIRM, path, question, old, new)

    def shift_text(self, path: KeyPath, decisions: tuple[YearDecision, ...]) -> None:
        """Carry out `decisions` on the text at `path`, with a mark for each that is not sure, and record them."""
        edits = [edit for decision in decisions if decision.shifted for edit in _edits(decision)]
        if edits:
            self.editor.change(path, *edits)
        self.record_all(path, decisions)

    def record_all(self, path: KeyPath, decisions: tuple[YearDecision, ...]) -> None:
        """Write `decisions` on the text at `path` down, with a mark for each that is not sure."""
        for decision in decisions:
            if not decision.sure:
                self.ask(path, question(decision))
            position = self.source.position_of(path, offset=decision.start)
            self.decisions.append(
                Decision(decision.kind, position, decision.old, decision.new, decision.reason)
            )

    def clear(self, path: KeyPath, holder: MarkedMap, key: str) -> None:
        """Leave nothing behind `key` of `holder`, which stands at `path`; in `{ }` the key goes with it."""
        if key not in holder or holder[key] is None:
            return
        if holder.opening.flow_style:
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
