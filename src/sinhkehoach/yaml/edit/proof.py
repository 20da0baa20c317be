"""Edits of a file and the values they are to lead to -> the edited file, or the refusal to make it."""

from collections import defaultdict
from collections.abc import Callable, Sequence

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import has_errors
from sinhkehoach.base.text import nfc
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit, apply_edits
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.comments import comments_of
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source


class Expected:
    """The changes to the values of one file, by the key paths of the file as it stands."""

    def __init__(self) -> None:
        self._replaced: dict[KeyPath, NewValue] = {}
        self._removed: set[KeyPath] = set()
        self._items: dict[KeyPath, dict[int, list[NewValue]]] = defaultdict(lambda: defaultdict(list))
        self._pairs: dict[KeyPath, dict[int, dict[str, NewValue]]] = defaultdict(lambda: defaultdict(dict))
        self._renamed: dict[KeyPath, str] = {}
        self._touched: set[KeyPath] = set()

    def replace(self, path: KeyPath, value: NewValue) -> None:
        """Expect `value` at `path`."""
        self._replaced[path] = value
        self._touch(path)

    def remove(self, path: KeyPath) -> None:
        """Expect nothing at `path`."""
        self._removed.add(path)
        self._touch(path)

    def rename(self, path: KeyPath, key: str) -> None:
        """Expect the key at the end of `path` to be `key`."""
        self._renamed[path] = key
        self._touch(path[:-1])

    def insert_item(self, path: KeyPath, index: int, value: NewValue) -> None:
        """Expect `value` in the list at `path`, before its item `index`."""
        self._items[path][index].append(value)
        self._touch(path)

    def insert_pair(self, path: KeyPath, index: int, key: str, value: NewValue) -> None:
        """Expect `key` with `value` in the map at `path`, before its pair `index`."""
        self._pairs[path][index][key] = value
        self._touch(path)

    def values(self, value: object, path: KeyPath = ()) -> object:
        """Return `value`, which stands at `path`, with all changes."""
        if path in self._replaced:
            return self._replaced[path]
        if path not in self._touched:
            return value
        if isinstance(value, dict):
            return self._map(value, path)
        return self._list(value, path) if isinstance(value, list) else value

    def _map(self, value: dict[str, object], path: KeyPath) -> object:
        inserted = self._pairs.get(path, {})
        pairs: dict[str, object] = {}
        for index, (key, child) in enumerate(value.items()):
            pairs |= inserted.get(index, {})
            if (*path, key) not in self._removed:
                pairs[self._renamed.get((*path, key), key)] = self.values(child, (*path, key))
        return pairs | inserted.get(len(value), {})

    def _list(self, value: list[object], path: KeyPath) -> object:
        inserted = self._items.get(path, {})
        items: list[object] = []
        for index, child in enumerate(value):
            items += inserted.get(index, ())
            if (*path, index) not in self._removed:
                items.append(self.values(child, (*path, index)))
        return items + list(inserted.get(len(value), ()))

    def _touch(self, path: KeyPath) -> None:
        self._touched.update(path[:length] for length in range(len(path) + 1))


def same_values(read: object, expected: object) -> bool:
    """Return True when `read`, fresh from a file, is `expected`, be it as the sentence it stands for."""
    if expected is None or isinstance(expected, str):
        text = read if read is None or isinstance(read, str) else as_sentence(read)
        return text == (expected if expected is None else nfc(expected))
    if isinstance(expected, dict):
        if not isinstance(read, dict) or list(map(nfc, read)) != list(map(nfc, expected)):
            return False
        return all(map(same_values, read.values(), expected.values()))
    if not isinstance(expected, Sequence) or not isinstance(read, list) or len(read) != len(expected):
        return False
    return all(map(same_values, read, expected))


def proven(
    source: Source, edits: Sequence[TextEdit], expected: Expected, canonical_key: Callable[[str], str]
) -> Source:
    """Return `source` after `edits`, read again; CannotEdit unless it gives the values `expected`.

    Every comment that no edit covers has to be there still, in the old order.
    """
    try:
        result = parse_source(apply_edits(source.text, edits), source.name, canonical_key)
    except (ValueError, ProblemsFound) as error:
        raise CannotEdit("Các chỗ sửa chồng lên nhau hoặc làm hỏng tệp") from error
    if has_errors(result.problems) or not same_values(result.value, expected.values(source.value)):
        raise CannotEdit("Sửa như vậy làm thay đổi cả chỗ khác của tệp")
    left = iter([comment.text for comment in comments_of(result)])
    for comment in comments_of(source):
        removed = any(edit.start <= comment.start < edit.end for edit in edits)
        if not removed and comment.text not in left:
            raise CannotEdit("Sửa như vậy làm mất lời ghi chú trong tệp")
    return result
