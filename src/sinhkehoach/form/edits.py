"""What was typed into a form → the text of the plan with just that changed, as a careful person would type it."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.base_model import PlanModel, Reader
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.readers import EmptyOr, Later, ListOf, MapOf, MapOr, RecordOf
from sinhkehoach.model.typed import is_empty, shape_of
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


FormEdit = Put | Insert | Remove | Move


def with_edits(source: Source, root: type[PlanModel], edits: Iterable[FormEdit]) -> Source:
    """Return the file with all `edits`, read again; their paths count in `source` as it stands.

    A form shows a task that is written as one sentence as a task with a name, so its other keys may be put all the same.
    Raises CannotEdit, with the reason in Vietnamese, where the result would not be exactly what was asked for.
    """
    editor = Editor(source, canonical_key)
    form = _Form(source.value, editor, RecordOf(root))
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
    return editor.edited()


class _Found(NamedTuple):
    """How far a path leads: the exact path and value reached, the field it is of, the steps that are not there.

    `reader` reads the value; `is_required` tells that the key it stands under must be given.
    """

    path: KeyPath
    value: object
    reader: Reader[Any]
    missing: KeyPath = ()
    is_required: bool = False


class _Form:
    """A file's values as a form shows them, and the editor that changes them."""

    def __init__(self, value: object, editor: Editor, root: Reader[Any]) -> None:
        self._root = _Found((), value, root)
        self._editor = editor

    def put(self, path: KeyPath, value: NewValue) -> None:
        """Do what `Put` says."""
        found = self._find(path)
        if found.missing:
            if not is_empty(value):
                self._add(found, value)
        elif is_empty(value) and not found.is_required:
            self._take_away(found.path)
        elif value is None or isinstance(value, str):
            self._editor.replace(found.path, value or None)
        else:
            self._editor.put(found.path, value)

    def insert(self, path: KeyPath, index: int, value: NewValue) -> None:
        """Do what `Insert` says."""
        found = self._find(path)
        if found.missing:
            self._add(found, [value])
        elif isinstance(found.value, MarkedList):
            self._editor.insert_item(found.path, index, value)
        else:
            items: list[NewValue] = [] if found.value is None else [str(found.value)]
            items.insert(index, value)
            self._editor.put(found.path, items)

    def remove(self, path: KeyPath) -> None:
        """Do what `Remove` says."""
        found = self._find(path)
        if found.missing:
            raise CannotEdit("Tệp không có mục này")
        self._take_away(found.path)

    def _find(self, path: KeyPath) -> _Found:
        found = self._root
        for number, step in enumerate(path):
            below = _step(found, step)
            if below is None:
                return found._replace(missing=path[number:])
            found = below
        return found

    def _take_away(self, path: KeyPath) -> None:
        """Take away what stands at `path`, and whatever would be left without anything in it."""
        while len(path) > 1 and len(self._find(path[:-1]).value) == 1:  # type: ignore[arg-type]
            path = path[:-1]
        self._editor.remove(path)

    def _add(self, found: _Found, value: NewValue) -> None:
        """Put `value` where `found.missing` leads to."""
        step, *further = found.missing
        for each in reversed(further):
            value = {each: value} if isinstance(each, str) else [value]
        if isinstance(step, int):
            self._editor.insert_item(found.path, step, value)
        elif isinstance(found.value, MarkedMap):
            self._editor.insert_pair(found.path, step, value, _key_before(found, step))
        else:
            self._editor.put(found.path, _whole_form(found) | {step: value})


def _step(found: _Found, step: str | int) -> _Found | None:
    """Return what stands one `step` below; a key that a short form stands for leads to the short form itself."""
    value, reader = found.value, _real(found.reader, found.value)
    if isinstance(value, MarkedMap) and isinstance(step, str) and step in value:
        below, is_required = _field(reader, step)
        return _Found((*found.path, step), value[step], below, is_required=is_required)
    if isinstance(value, MarkedList) and isinstance(step, int) and step < len(value):
        return _Found((*found.path, step), value[step], reader.item if isinstance(reader, ListOf) else reader)
    if not is_empty(value) and step == _short_key(reader, value):
        return found._replace(reader=_field(reader, str(step))[0])
    return None


def _real(reader: Reader[Any], value: object) -> Reader[Any]:
    """Return what `reader` leaves the reading of `value` to."""
    match reader:
        case Later():
            return _real(reader.find(), value)
        case EmptyOr():
            return _real(reader.filled, value)
        case MapOr():
            return _real(reader.readers.get(shape_of(value), reader.readers["map"]), value)
    return reader


def _short_key(reader: Reader[Any], value: object) -> str | int | None:
    """Return the step that leads from `value` to itself: the key that it stands for, the first of a list of one."""
    if isinstance(reader, RecordOf):
        return reader.short_forms.get(shape_of(value))
    return 0 if isinstance(reader, ListOf) and reader.alone else None


def _field(reader: Reader[Any], key: str) -> tuple[Reader[Any], bool]:
    """Return what reads the value of `key`, and whether the key must be given."""
    if isinstance(reader, MapOf):
        return reader.item, False
    for model in reader.models():
        if key in model.KEYS:
            field = model.FIELDS[model.KEYS[key]]
            return field.reader, field.is_required
        for others in model.OTHERS.values():
            return others, False
    return reader, False


def _key_before(found: _Found, key: str) -> str:
    """Return the last key there that the format has before `key`, "" where `key` goes to the end."""
    keys = [each for model in _real(found.reader, found.value).models() for each in model.KEYS]
    earlier = keys[: keys.index(key)] if key in keys else []
    there = [each for each in found.value if each in earlier]  # type: ignore[attr-defined]
    return there[-1] if there else ""


def _whole_form(found: _Found) -> dict[str, NewValue]:
    """Return the map that a short form stands for, an empty one for nothing."""
    if is_empty(found.value):
        return {}
    short = _short_key(_real(found.reader, found.value), found.value)
    if not isinstance(short, str) or isinstance(found.value, MarkedList):
        raise CannotEdit("Phần này đang viết gọn; muốn thêm mục thì sửa ở phần chữ")
    return {short: plain_value(found.value)}
