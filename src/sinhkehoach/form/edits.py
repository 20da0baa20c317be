"""What was typed into a form → the text of the plan with just that changed, as a careful person would type it."""

from collections.abc import Iterable
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.form.find import Found, item_of, neighbours, real_reader, whole_form
from sinhkehoach.form.grow import Branch, grown, grown_items, lay
from sinhkehoach.model.base_model import PlanModel
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.typed import is_empty
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.write_value import NewValue, plain_value
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.read.source import Source

# What a form may put: a text, a list, a map, nothing.
Value = NewValue


class Put(NamedTuple):
    """Let `value` stand at `path`; an empty one takes away what stands there."""

    path: KeyPath
    value: Value


class Insert(NamedTuple):
    """Put `value` into the list at `path`, before its item `before`; the list is begun where there is none."""

    path: KeyPath
    before: int
    value: Value


class Remove(NamedTuple):
    """Take away what stands at `path`; a list goes with its last item."""

    path: KeyPath


class Move(NamedTuple):
    """Let the item at `path` be item `to` of its list."""

    path: KeyPath
    to: int


class Reorder(NamedTuple):
    """Let the items of the list at `path` stand in `order`: the number of each as they stand."""

    path: KeyPath
    order: tuple[int, ...]


FormEdit = Put | Insert | Remove | Move | Reorder


def with_edits(source: Source, root: type[PlanModel], edits: Iterable[FormEdit]) -> Source:
    """Return the file with all `edits`, read again; their paths count in `source` as it stands.

    A form shows a task that is written as one sentence as a task with a name, so its other keys may be put all the same.
    Raises CannotEdit, with the reason in Vietnamese, where the result would not be exactly what was asked for.
    """
    editor = Editor(source, canonical_key)
    form = _Form(Found.root(source.value, root), editor)
    for edit in edits:
        match edit:
            case Put():
                form.put(edit.path, edit.value)
            case Insert():
                form.insert(edit.path, edit.before, edit.value)
            case Remove():
                form.remove(edit.path)
            case Move():
                editor.move(edit.path, edit.to)
            case Reorder():
                editor.reorder(edit.path, edit.order)
    form.add_new()
    return editor.edited()


class _Form:
    """A file's values as a form shows them, and the editor that changes them."""

    def __init__(self, root: Found, editor: Editor) -> None:
        self._root = root
        self._editor = editor
        # What is put where nothing is yet, by the place that it goes into: the cells of a new row come one by one.
        self._new: dict[KeyPath, tuple[Found, Branch]] = {}

    def put(self, path: KeyPath, value: NewValue) -> None:
        """Do what `Put` says."""
        found = self._root.down(path)
        value = grown(value, found.reader)
        if isinstance(value, str) and value and str(found.value).endswith("\n"):
            value = value.rstrip("\n") + "\n"  # a block of lines stays one
        if found.missing:
            if not is_empty(value):
                self._add(found, value)
        elif is_empty(value) and not found.stays:
            self._take_away(found.path)
        elif value is None or isinstance(value, str):
            self._editor.replace(found.path, value or None)
        else:
            self._editor.put(found.path, value)

    def insert(self, path: KeyPath, before: int, value: NewValue) -> None:
        """Do what `Insert` says."""
        found = self._root.down(path)
        value = grown(value, item_of(real_reader(found.reader, [])))
        if found.missing:
            self._add(found, [value])
        elif isinstance(found.value, MarkedList) and found.value:
            self._editor.insert_item(found.path, before, value)
        else:
            items = [] if is_empty(found.value) else [plain_value(found.value)]
            items.insert(before, value)
            self._editor.put(found.path, items)

    def remove(self, path: KeyPath) -> None:
        """Do what `Remove` says."""
        found = self._root.down(path)
        if found.missing:
            raise CannotEdit("Tệp không có mục này")
        self._take_away(found.path)

    def add_new(self) -> None:
        """Put what was asked for where nothing is into its places, all of a place together.

        What goes to the end of a group goes there behind what goes to the end of its last item.
        """
        for found, branch in sorted(self._new.values(), key=lambda each: -len(each[0].path)):
            if isinstance(found.value, MarkedList) and isinstance(found.missing[0], int) and found.value:
                for value in grown_items(branch, found.reader, len(found.value)):
                    self._editor.insert_item(found.path, len(found.value), value)
            elif isinstance(found.value, MarkedMap) and found.value:
                for key, value in grown(branch, found.reader).items():
                    self._editor.insert_pair(found.path, key, value, *neighbours(found, key))
            else:
                self._editor.put(found.path, grown(whole_form(found) | branch, found.reader))

    def _add(self, found: Found, value: NewValue) -> None:
        """Let `value` stand where the missing steps of `found` lead to."""
        _, branch = self._new.setdefault(found.path, (found, {}))
        lay(branch, found.missing, value)

    def _take_away(self, path: KeyPath) -> None:
        """Take away what stands at `path`, and whatever would be left without anything in it."""
        while len(path) > 1 and len(self._root.down(path[:-1]).value) == 1:  # type: ignore[arg-type]
            path = path[:-1]
        self._editor.remove(path)
