"""A file's values + changes by key path -> its new text: comments, layout and spelling stay wherever they can."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import has_errors
from sinhkehoach.base.text import nfc
from sinhkehoach.yaml.edit.entries import (
    comment_above,
    comment_behind,
    comment_removal,
    in_place_of,
    insertion,
    moved_range,
    removal,
    reorder,
    replacement,
)
from sinhkehoach.yaml.edit.holders import comment_place, in_brackets, inside, is_list_of_scalars, quotes_of
from sinhkehoach.yaml.edit.lines import line_inserted, lines_removed
from sinhkehoach.yaml.edit.proof import Expected, proven
from sinhkehoach.yaml.edit.scalar import Found, find, rewritten, text_of
from sinhkehoach.yaml.edit.spans import Entries, entries_of, line_end, line_start, span_of, steps_of
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit, apply_edits, difference, moved_index
from sinhkehoach.yaml.edit.write_scalar import Surroundings, typed_scalar
from sinhkehoach.yaml.edit.write_value import NewValue, plain_value, typed_behind, typed_entry, typed_pair
from sinhkehoach.yaml.events import end_of, start_of
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.read.comments import YamlComment, comments_of
from sinhkehoach.yaml.read.source import Source
from sinhkehoach.yaml.source_text import SourceText


class Editor:
    """Collects changes to one file; every path and number counts in the file as it stands.

    `edited` makes all of them at once and proves the result: it is read again, gives the old values with just
    these changes, and has all comments that were not taken out, in order. Whatever cannot be done so raises
    CannotEdit, here or there, and nothing is lost: the file's text is never touched in place.
    """

    def __init__(self, source: Source, canonical_key: Callable[[str], str]) -> None:
        if source.lost_keys or has_errors(source.problems):
            raise CannotEdit("Tệp còn lỗi nên không sửa tự động được")
        self._source = source
        self._text = source.text
        self._canonical_key = canonical_key
        self._edits: list[TextEdit] = []
        self._changes: dict[KeyPath, list[TextEdit]] = defaultdict(list)
        self._replaced: dict[KeyPath, str | None] = {}
        self._expected = Expected()
        self._removed: dict[int, tuple[MarkedMap | MarkedList, set[int]]] = {}
        self._entries_of: dict[int, Entries] = {}
        self._style_of: dict[int, str] = {}

    def replace(self, path: KeyPath, value: str | None) -> None:
        """Let the scalar at `path` be `value`; None empties it."""
        found = find(self._source, path)
        old = text_of(found)
        if not old or not value:
            self._replaced[found.path] = value
            return
        self._changes[found.path].append(difference(old, nfc(value)))

    def replace_by(self, path: KeyPath, value: Mapping[str, NewValue] | Sequence[NewValue]) -> None:
        """Let a map or list stand where the scalar at `path` is: in brackets, or below a key that has nothing yet."""
        found = find(self._source, path)
        self._put(found, value, brackets=text_of(found) is not None or found.place.key_event is None)

    def put(self, path: KeyPath, value: NewValue) -> None:
        """Let `value`, a map or a list, stand where a sentence, a list of sentences or nothing is.

        A list may stand where one of its own items, a map, is.
        It gets lines of its own, unless a list in `[ ]` gives way to a list. CannotEdit where a comment would go.
        """
        found = find(self._source, path)
        old, is_list = found.place.value, isinstance(value, Sequence)
        is_item = isinstance(old, MarkedMap) and isinstance(value, list) and plain_value(old) in value
        if not (old in ([], {}) or is_list_of_scalars(old) or is_item):
            text_of(found)
        self._put(found, value, brackets=in_brackets(old) and bool(old) and is_list and not is_item)

    def _put(self, found: Found, value: NewValue, *, brackets: bool) -> None:
        span = span_of(found.place.value, found.place.event, self._text)
        if any(span.start <= each.start < span.end for each in self.comments):
            raise CannotEdit("Trong chỗ này có lời ghi chú nên không thay cả chỗ tự động được")
        dash = isinstance(found.path[-1], int)
        typed = typed_behind(value, found.around, "", in_brackets=brackets, dash=dash)
        self._edits += in_place_of(self._text, span, typed)
        if isinstance(value, Mapping):
            value = {self._canonical_key(key): each for key, each in value.items()}
        self._expected.replace(found.path, value)

    def rename_key(self, path: KeyPath, key: str) -> None:
        """Let the key at the end of `path` be `key`."""
        found = find(self._source, path)
        event = found.place.key_event
        if event is None or (event.style or "") not in ("", "'", '"'):
            raise CannotEdit("Chỗ này không có tên mục")
        flow = Surroundings(flow=True, column=0, line_end=found.around.line_end)
        self._edits.append(
            TextEdit(start_of(event), end_of(event), typed_scalar(key, flow, event.style or ""))
        )
        self._expected.rename(found.path, self._canonical_key(key))

    def change(self, path: KeyPath, *edits: TextEdit) -> None:
        """Make `edits` inside the scalar at `path`, their places counted in its value (as `Problem.offset` is)."""
        found = find(self._source, path)
        if text_of(found) is None:
            raise CannotEdit("Chỗ này đang trống")
        self._changes[found.path] += edits

    def insert_line(self, path: KeyPath, number: int, line: str) -> None:
        """Put `line` before line `number` (from 0) of the text at `path`, or that item of the list there."""
        if self._is_list(path):
            self.insert_item(path, number, line)
        else:
            self.change(path, line_inserted(text_of(find(self._source, path)) or "", number, line))

    def remove_lines(self, path: KeyPath, number: int, count: int = 1) -> None:
        """Take `count` lines of the text at `path`, or items of the list there, out from `number` on."""
        if self._is_list(path):
            self._remove(*self._holder(path), number, count)
        else:
            self.change(path, lines_removed(text_of(find(self._source, path)) or "", number, count))

    def insert_item(self, path: KeyPath, index: int, value: NewValue) -> None:
        """Put `value` before item `index` of the list at `path`, written as the items beside it are."""
        found, holder = self._holder(path)
        if not isinstance(holder, MarkedList) or not 0 <= index <= len(holder):
            raise CannotEdit("Không có chỗ như vậy trong danh sách")
        around = inside(found, holder)
        neighbour = holder[max(index - 1, 0)] if holder else None
        typed = typed_entry(value, around, self._style(holder), in_brackets=in_brackets(neighbour))
        self._insert(holder, index, typed, around)
        self._expected.insert_item(found.path, index, value)

    def insert_pair(
        self, path: KeyPath, key: str, value: NewValue, after: str = "", before: str = ""
    ) -> None:
        """Put `key` with `value` into the map at `path`: where it has nothing, `after` or `before` a key, at the end."""
        found, holder = self._holder(path)
        if not isinstance(holder, MarkedMap) or not {after, before} - {""} <= holder.keys():
            raise CannotEdit("Không có chỗ như vậy trong nhóm mục")
        if holder.get(self._canonical_key(key)) not in (None, [], {}):
            raise CannotEdit(f"Đã có mục “{key}”")
        if self._canonical_key(key) in holder:
            self._put(find(self._source, (*path, key)), value, brackets=False)
            return
        around = inside(found, holder)
        typed = typed_pair(key, value, around, self._style(holder), in_brackets=False)
        index = list(holder).index(after) + 1 if after else [*holder, ""].index(before)
        self._insert(holder, index, typed, around)
        self._expected.insert_pair(found.path, index, self._canonical_key(key), value)

    def replace_items(self, path: KeyPath, items: Sequence[NewValue]) -> None:
        """Let `items` stand in the place of all those of the list at `path`, written as the first of these is."""
        found, holder = self._holder(path)
        around, brackets = inside(found, holder), in_brackets(next(iter(holder)))
        typed = [typed_entry(each, around, self._style(holder), in_brackets=brackets) for each in items]
        self._edits.append(replacement(self._entries(holder), typed, around.line_end))
        self._expected.replace(found.path, items)

    def remove(self, path: KeyPath) -> None:
        """Take the item or key at `path` out, with its comments (`removal` says which)."""
        found = find(self._source, path)
        if len(found.way) == 1:
            raise CannotEdit("Không xóa cả tệp")
        above, holder = self._holder(found.path[:-1])
        self._remove(above, holder, steps_of(holder).index(found.path[-1]), 1)

    def move(self, path: KeyPath, to: int) -> None:
        """Let the item at `path` be item `to` of its list, its comments with it."""
        _, holder = self._holder(path[:-1])
        index = path[-1]
        order: list[int] = [*range(len(holder))]
        if not isinstance(index, int) or not {index, to} <= {*order}:
            raise CannotEdit("Không có chỗ như vậy trong danh sách")
        order.insert(to, order.pop(index))
        self.reorder(path[:-1], order)

    def reorder(self, path: KeyPath, order: Sequence[int]) -> None:
        """Put the items of the list at `path`, with their comments, into `order`: the number of each as they stand."""
        found, holder = self._holder(path)
        if not isinstance(holder, MarkedList) or not holder:
            raise CannotEdit("Không có chỗ như vậy trong danh sách")
        self._edits.append(reorder(self._text, self._entries(holder), order))
        low, high = moved_range(order)
        for number in order[low:high]:
            self._expected.remove((*found.path, number))
            self._expected.insert_item(found.path, high, plain_value(holder[number]))

    def comment(self, path: KeyPath, comment: str, *, behind: bool = False) -> None:
        """Put `comment` (without `#`) on a line above the value at `path`, or `behind` its line.

        In brackets the line above the whole `[ ]` or `{ }` is meant. Behind a block, it comes to stand beside
        its `|` or its key; CannotEdit where a comment stands already.
        """
        found = find(self._source, path)
        start, end = comment_place(found, self._text, self._entries)
        if not behind:
            self._edits.append(comment_above(self._text, start, comment, found.around.line_end))
            return
        if any(
            line_start(self._text, end) <= each.start <= line_end(self._text, end) for each in self.comments
        ):
            raise CannotEdit("Cuối dòng này đã có lời ghi chú")
        self._edits.append(comment_behind(self._text, end, comment))

    def remove_comment(self, comment: YamlComment) -> None:
        """Take `comment`, one of `comments`, out, with its line when it has one of its own."""
        self._edits.append(comment_removal(self._text, comment))

    @cached_property
    def comments(self) -> tuple[YamlComment, ...]:
        """All comments of the file as it stands."""
        return comments_of(self._source)

    def edited(self) -> Source:
        """Return the file with all changes; CannotEdit when the result would not be exactly that."""
        return proven(self._source, self._all_edits(), self._expected, self._canonical_key)

    def moved(self, positions: Iterable[Position]) -> Iterator[Position]:
        """Yield for each of `positions` in the file as it stands where that is in the edited one."""
        edits = self._all_edits()
        old, new = SourceText("", self._text), SourceText("", apply_edits(self._text, edits))
        for each in positions:
            yield new.position(moved_index(self._text, old.line_start(each.line) + each.column - 1, edits))

    def _all_edits(self) -> list[TextEdit]:
        return [*self._edits, *self._removals(), *self._scalar_edits()]

    def _scalar_edits(self) -> list[TextEdit]:
        edits: list[TextEdit] = []
        for path in dict.fromkeys([*self._replaced, *self._changes]):
            found = find(self._source, path)
            value = self._new_value(found)
            if value != text_of(found):
                edits += rewritten(found, self._text, value, self._changes.get(path, ()))
        return edits

    def _new_value(self, found: Found) -> str | None:
        value, changes = self._replaced.get(found.path), self._changes.get(found.path, [])
        if changes and found.path in self._replaced:
            raise CannotEdit("Một chỗ không sửa hai lần trong một lượt được")
        try:
            value = apply_edits(text_of(found) or "", changes) if changes else value
        except ValueError as error:
            raise CannotEdit("Các chỗ sửa chồng lên nhau") from error
        self._expected.replace(found.path, value)
        return value

    def _holder(self, path: KeyPath) -> tuple[Found, MarkedMap | MarkedList]:
        found = find(self._source, path)
        holder = found.place.value
        if not isinstance(holder, MarkedMap | MarkedList):
            raise CannotEdit("Chỗ này không phải một danh sách hay một nhóm mục")
        return found, holder

    def _insert(self, holder: MarkedMap | MarkedList, index: int, typed: str, around: Surroundings) -> None:
        if holder:
            entries = self._entries(holder)
            self._edits.append(insertion(self._text, entries, index, typed, around.line_end))
        else:
            start = start_of(holder.opening) + 1
            self._edits.append(TextEdit(start, start, typed))

    def _remove(self, found: Found, holder: MarkedMap | MarkedList, index: int, count: int) -> None:
        if not 0 <= index < index + count <= len(holder):
            raise CannotEdit("Không có mục như vậy")
        # Entries that stand side by side have to go in one edit, so all wait for the end.
        _, removed = self._removed.setdefault(id(holder), (holder, set()))
        removed.update(range(index, index + count))
        for step in steps_of(holder)[index : index + count]:
            self._expected.remove((*found.path, step))

    def _removals(self) -> Iterator[TextEdit]:
        for holder, removed in self._removed.values():
            for first in sorted(index for index in removed if index - 1 not in removed):
                count = next(count for count in range(1, len(holder) + 1) if first + count not in removed)
                yield removal(self._text, self._entries(holder), first, count)

    def _entries(self, holder: MarkedMap | MarkedList) -> Entries:
        if id(holder) not in self._entries_of:
            self._entries_of[id(holder)] = entries_of(holder, self._text)
        return self._entries_of[id(holder)]

    def _style(self, holder: MarkedMap | MarkedList) -> str:
        """Return the quotes that all texts in `holder` have, "" when they have none or not the same."""
        if id(holder) not in self._style_of:
            self._style_of[id(holder)] = quotes_of(holder)
        return self._style_of[id(holder)]

    def _is_list(self, path: KeyPath) -> bool:
        return isinstance(find(self._source, path).place.value, MarkedList)
