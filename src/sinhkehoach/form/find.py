"""A path of a form → how far it leads in the values of a file, and which reader of the format each step is for.

A form shows every value in its whole form; in the file a sentence may stand for a map of one key, or for a list of one.
"""

from typing import Any, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.model.base_model import PlanModel, Reader
from sinhkehoach.model.readers import EmptyOr, Later, ListOf, MapOf, MapOr, RecordOf
from sinhkehoach.model.table import CellsReader
from sinhkehoach.model.typed import is_empty, shape_of
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.write_value import NewValue, plain_value
from sinhkehoach.yaml.marked import MarkedList, MarkedMap


class Found(NamedTuple):
    """The exact path and the value that a path has led to, what reads it, and the steps that are not there.

    `stays` tells that its place is kept where it is emptied: a key that must be given, a cell of a row.
    """

    path: KeyPath
    value: object
    reader: Reader[Any]
    missing: KeyPath = ()
    stays: bool = False

    @classmethod
    def root(cls, value: object, model: type[PlanModel]) -> "Found":
        """Return the whole file, which holds `value`."""
        return cls((), value, RecordOf(model))

    def down(self, path: KeyPath) -> "Found":
        """Return what stands at `path` from here, or as much of the way as there is."""
        found = self
        for number, step in enumerate(path):
            below = _below(found, step)
            if below is None:
                return found._replace(missing=path[number:])
            found = below
        return found


def _below(found: Found, step: str | int) -> Found | None:
    """Return what stands one `step` below; a key that a short form stands for leads to the short form itself."""
    value, reader = found.value, real_reader(found.reader, found.value)
    if isinstance(value, MarkedMap) and isinstance(step, str) and step in value:
        below, is_required = field_of(reader, step)
        return Found((*found.path, step), value[step], below, stays=is_required)
    if isinstance(value, MarkedList) and isinstance(step, int) and step < len(value):
        item = item_of(reader)
        return Found((*found.path, step), value[step], item, stays=isinstance(item, EmptyOr))
    if not is_empty(value) and step == _short_step(reader, value):
        return found._replace(reader=item_of(reader) if step == 0 else field_of(reader, str(step))[0])
    return None


def real_reader(reader: Reader[Any], value: object) -> Reader[Any]:
    """Return what `reader` leaves the reading of `value` to."""
    match reader:
        case Later():
            return real_reader(reader.find(), value)
        case EmptyOr():
            return real_reader(reader.filled, value)
        case MapOr():
            return real_reader(reader.readers.get(shape_of(value), reader.readers["map"]), value)
    return reader


def field_of(reader: Reader[Any], key: str) -> tuple[Reader[Any], bool]:
    """Return what reads the value of `key` in a map that `reader` reads, and whether the key must be given."""
    if isinstance(reader, MapOf):
        return reader.item, False
    for model in reader.models():
        if key in model.KEYS:
            field = model.FIELDS[model.KEYS[key]]
            return field.reader, field.is_required
        for others in model.OTHERS.values():
            return others, False
    return reader, False


def item_of(reader: Reader[Any]) -> Reader[Any]:
    """Return what reads the items of a list that `reader` reads."""
    if isinstance(reader, CellsReader):
        return reader.any_cells.item
    return reader.item if isinstance(reader, ListOf) else reader


def keys_of(reader: Reader[Any]) -> list[str]:
    """Return the keys of a map that `reader` reads, in the order of the format."""
    return [] if isinstance(reader, MapOf) else [key for model in reader.models() for key in model.KEYS]


def neighbours(found: Found, key: str) -> tuple[str, str]:
    """Return behind which key, or else before which one a careful person would type `key`; two "" for the end."""
    keys = keys_of(real_reader(found.reader, found.value))
    there = list(found.value) if isinstance(found.value, MarkedMap) else []
    if key not in keys:
        return "", ""
    place = keys.index(key)
    after = next((each for each in reversed(there) if each in keys[:place]), "")
    before = next((each for each in there if each in keys[place:]), "")
    return (after, "") if after else ("", before)


def whole_form(found: Found) -> dict[str, NewValue]:
    """Return the map that a short form stands for, an empty one for nothing; CannotEdit for what stands for none."""
    if is_empty(found.value):
        return {}
    short = _short_step(real_reader(found.reader, found.value), found.value)
    if not isinstance(short, str) or isinstance(found.value, MarkedList):
        raise CannotEdit("Phần này đang viết gọn; muốn thêm mục thì sửa ở phần chữ")
    return {short: plain_value(found.value)}


def _short_step(reader: Reader[Any], value: object) -> str | int | None:
    """Return the step that leads from `value` to itself: the key that it stands for, the first of a list of one."""
    if isinstance(reader, RecordOf):
        return reader.short_forms.get(shape_of(value))
    return 0 if isinstance(reader, ListOf) and reader.alone else None
