"""What is to be done to the YAML so that it says what a hand has written on paper."""

from dataclasses import dataclass

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import TextEdit
from sinhkehoach.yaml.edit.write_value import NewValue


@dataclass(frozen=True, slots=True)
class ChangeText:
    """Make `edits` in the text at `path`, counted in its value."""

    path: KeyPath
    edits: tuple[TextEdit, ...]


@dataclass(frozen=True, slots=True)
class SetValue:
    """Let the value at `path` be `value`; a key that is not there is put in."""

    path: KeyPath
    value: str
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class InsertLine:
    """Put `text` before line `number` of the text or list of sentences at `path`."""

    path: KeyPath
    number: int
    text: str


@dataclass(frozen=True, slots=True)
class InsertItem:
    """Put `value`, a sentence, the cells of a row or a map, before item `index` of the list at `path`."""

    path: KeyPath
    index: int
    value: NewValue


@dataclass(frozen=True, slots=True)
class RemoveLine:
    """Take line `number` out of the text at `path`."""

    path: KeyPath
    number: int


@dataclass(frozen=True, slots=True)
class Remove:
    """Take the item or key at `path` out."""

    path: KeyPath


Step = ChangeText | SetValue | InsertLine | InsertItem | RemoveLine | Remove


def take(step: Step, editor: Editor) -> None:
    """Let `editor` do `step`; raises CannotEdit."""
    match step:
        case ChangeText():
            editor.change(step.path, *step.edits)
        case SetValue(is_new=True):
            editor.insert_pair(step.path[:-1], str(step.path[-1]), step.value)
        case SetValue():
            editor.replace(step.path, step.value)
        case InsertLine():
            editor.insert_line(step.path, step.number, step.text)
        case InsertItem():
            editor.insert_item(step.path, step.index, step.value)
        case RemoveLine():
            editor.remove_lines(step.path, step.number)
        case Remove():
            editor.remove(step.path)
