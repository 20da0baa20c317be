"""Where the steps of carrying a plan over meet: the old file, the changes to it, and the notes."""

from dataclasses import dataclass, field

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.model.keys import english_keys
from sinhkehoach.next_period.notes import Decision, DecisionKind
from sinhkehoach.next_period.period_shift import PeriodShift, YearDecision
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import TextEdit, apply_edits, difference
from sinhkehoach.yaml.marked import MarkedMap
from sinhkehoach.yaml.read.confirmations import TO_CONFIRM
from sinhkehoach.yaml.read.source import Source


@dataclass(slots=True)
class EditSession:
    """The old plan file with an editor for it; `notes` grow as the steps go on."""

    source: Source
    editor: Editor
    frame: PeriodShift
    old_period: str
    new_period: str
    notes: list[Decision] = field(default_factory=list)

    def note(self, outcome: DecisionKind, path: KeyPath, reason: str, old: str = "", new: str = "") -> None:
        """Write down what became of the value at `path`."""
        self.notes.append(Decision(outcome, self.source.position_of(path), old, new, reason))

    def ask(self, path: KeyPath, question: str) -> None:
        """Leave a mark above the value at `path` that asks a person to confirm it."""
        self.editor.comment(path, TO_CONFIRM + question)

    def ask_and_note(self, path: KeyPath, question: str, old: str = "", new: str = "") -> None:
        """Leave a mark above the value at `path`, and write down what it asks."""
        self.ask(path, question)
        self.note(DecisionKind.TO_CONFIRM, path, question, old, new)

    def shift_text(self, path: KeyPath, verdicts: tuple[YearDecision, ...]) -> None:
        """Carry out `verdicts` on the text at `path`, with a mark for each that is not sure, and note them."""
        edits = [edit for verdict in verdicts if verdict.shifted for edit in _edits(verdict)]
        if edits:
            self.editor.change(path, *edits)
        self.note_all(path, verdicts)

    def note_all(self, path: KeyPath, verdicts: tuple[YearDecision, ...]) -> None:
        """Write `verdicts` on the text at `path` down, with a mark for each that is not sure."""
        for verdict in verdicts:
            outcome = (
                (DecisionKind.CHANGED if verdict.shifted else DecisionKind.LEFT)
                if verdict.sure
                else DecisionKind.TO_CONFIRM
            )
            if not verdict.sure:
                self.ask(path, question(verdict))
            position = self.source.position_of(path, offset=verdict.start)
            self.notes.append(Decision(outcome, position, verdict.old, verdict.new, verdict.reason))

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


def moved_text(text: str, verdicts: tuple[YearDecision, ...]) -> str:
    """Return `text` after `verdicts`."""
    return apply_edits(text, [TextEdit(verdict.start, verdict.end, verdict.new) for verdict in verdicts])


def question(verdict: YearDecision) -> str:
    """Return what a mark asks about `verdict`."""
    done = (
        f"“{verdict.old}” đã đổi thành “{verdict.new}”"
        if verdict.shifted
        else f"“{verdict.old}” được giữ nguyên"
    )
    return f"{done}; {verdict.reason}"


def _edits(verdict: YearDecision) -> list[TextEdit]:
    """Return the smallest edits: digit by digit, for words may be broken over lines between them."""
    if len(verdict.old) != len(verdict.new):
        least = difference(verdict.old, verdict.new)
        return [TextEdit(verdict.start + least.start, verdict.start + least.end, least.new)]
    return [
        TextEdit(verdict.start + at, verdict.start + at + 1, new)
        for at, (old, new) in enumerate(zip(verdict.old, verdict.new, strict=True))
        if old != new
    ]
