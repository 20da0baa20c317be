"""Items of a plan and of a table → edits of the plan: those of one name updated, new ones added in their places."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.table_import.items import Shape, below
from sinhkehoach.table_import.update_item import ItemUpdate
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.write_value import NewValue


@dataclass(slots=True)
class MergeResult:
    """What was done: the names of the items changed, added, and of those that the table no longer has."""

    changed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Standing:
    """An item of the plan: its place, and the items below it; `is_replaced` where others have come in its place."""

    key: str
    value: object
    holder: KeyPath
    index: int
    below: "list[_Standing]"
    wanted: "_Wanted | None" = None
    is_replaced: bool = False

    @property
    def path(self) -> KeyPath:
        return (*self.holder, self.index)

    @property
    def is_kept(self) -> bool:
        """True for what the table has, or something below it."""
        return any(each.wanted for each in self.all())

    def all(self) -> "Iterator[_Standing]":
        yield self
        for each in self.below:
            yield from each.all()


@dataclass(slots=True, eq=False)
class _Wanted:
    """An item of the table: all of it, the key of the items below it and these."""

    key: str
    value: NewValue
    holder: str
    below: "list[_Wanted]"
    found: _Standing | None = None


class Merge:
    """Lists of a plan and of a table; `add` pairs them, `write` edits the plan."""

    def __init__(self, editor: Editor, shape: Shape, *, drop: bool) -> None:
        """With `drop`, the items go that the table no longer has."""
        self._editor = editor
        self._shape = shape
        self._drop = drop
        self._update = ItemUpdate(editor, shape)
        self._lists: list[tuple[KeyPath, list[_Standing], list[_Wanted]]] = []
        self.result = MergeResult()

    def add(self, path: KeyPath, standing: Sequence[object], wanted: Sequence[NewValue]) -> None:
        """Have the items `standing` at `path` become those `wanted`; for a list that is not there there are none."""
        old, new = self._standing(path, standing), self._wanted(wanted)
        self._lists.append((path, old, new))
        _pair(old, new)

    def write(self) -> None:
        """Edit the plan."""
        self._pair_across()
        for path, standing, wanted in self._lists:
            self._write_list(path, standing, wanted)
        for path, standing, _ in self._lists:
            self._leave_list(path, standing)

    def _standing(self, path: KeyPath, values: Sequence[object]) -> list[_Standing]:
        found = []
        for index, value in enumerate(values):
            holder, items = below(value)
            inside = self._standing((*path, index, holder), items)
            found.append(_Standing(self._shape.key_of(value), value, path, index, inside))
        return found

    def _wanted(self, values: Sequence[object]) -> list[_Wanted]:
        found = []
        for value in values:
            holder, items = below(value)
            found.append(_Wanted(self._shape.key_of(value), value, holder, self._wanted(items)))  # type: ignore[arg-type]
        return found

    def _pair_across(self) -> None:
        """Pair what is left over by names that stand once on each side: a table may well tell no groups."""
        items = (item for _, standing, _ in self._lists for item in standing)
        old = [each for item in items for each in item.all() if not each.wanted]
        new = [each for _, _, wanted in self._lists for each in _left(wanted)]
        counts = Counter(each.key for each in old), Counter(each.key for each in new)
        by_key = {each.key: each for each in old if counts[0][each.key] == 1}
        for wanted in new:
            found = by_key.get(wanted.key)
            if found is not None and counts[1][wanted.key] == 1 and not wanted.below:
                wanted.found, found.wanted = found, wanted

    def _write_list(self, path: KeyPath, standing: Sequence[_Standing], wanted: Sequence[_Wanted]) -> None:
        found = [each.found for each in wanted if each.found]
        if wanted and not found and (not standing or self._drop):
            self._write_whole(path, standing, wanted)
            return
        before: _Standing | None = None
        for each in wanted:
            if each.found:
                before = each.found
                self._write_item(each, before)
                continue
            if before:
                self._editor.insert_item(before.holder, before.index + 1, _whole(each.value))
            elif found:
                self._editor.insert_item(found[0].holder, found[0].index, _whole(each.value))
            else:
                self._editor.insert_item(path, len(standing), _whole(each.value))
            self.result.added.append(self._shape.name_of(each.value))

    def _write_whole(self, path: KeyPath, standing: Sequence[_Standing], wanted: Sequence[_Wanted]) -> None:
        """Write a list that is not there yet, or in the place of one of which nothing is left."""
        items = [_whole(each.value) for each in wanted]
        if standing and not any(each.is_kept for each in standing):
            self._editor.replace_items(path, items)
            for each in standing:
                each.is_replaced = True
        elif standing:
            for item in items:
                self._editor.insert_item(path, len(standing), item)
        else:
            self._editor.insert_pair(path[:-1], str(path[-1]), items)
        self.result.added += [self._shape.name_of(each.value) for each in wanted]

    def _write_item(self, wanted: _Wanted, standing: _Standing) -> None:
        if self._update.update(standing.path, standing.value, wanted.value):
            self.result.changed.append(self._shape.name_of(wanted.value))
        if wanted.below:
            self._write_list((*standing.path, wanted.holder), standing.below, wanted.below)

    def _leave_list(self, path: KeyPath, items: Sequence[_Standing]) -> None:
        """Tell what the table no longer has, and take it out; a list of which nothing is left goes with its key."""
        if self._drop and items and not any(each.is_kept for each in items):
            for each in items:
                self._tell_gone(each)
            if not items[0].is_replaced:
                self._editor.remove(path)
            return
        for each in items:
            if each.is_kept:
                self._leave_list(each.below[0].holder if each.below else (), each.below)
                continue
            self._tell_gone(each)
            if self._drop:
                self._editor.remove(each.path)

    def _tell_gone(self, standing: _Standing) -> None:
        self.result.gone.append(self._shape.name_of(standing.value))


def _pair(old: Sequence[_Standing], new: Sequence[_Wanted]) -> None:
    """Pair the items of the same name in one list, the first with the first, and so those below them."""
    waiting: defaultdict[tuple[str, bool], list[_Standing]] = defaultdict(list)
    for each in reversed(old):
        waiting[each.key, isinstance(each.value, Mapping)].append(each)
    for wanted in new:
        if same := waiting.get((wanted.key, isinstance(wanted.value, Mapping))):
            standing = same.pop()
            wanted.found, standing.wanted = standing, wanted
            _pair(standing.below, wanted.below)


def _left(wanted: Sequence[_Wanted]) -> Iterator[_Wanted]:
    """Yield the items that are not found, but for those below one."""
    for each in wanted:
        if each.found is None:
            yield each
        else:
            yield from _left(each.below)


def _whole(value: NewValue) -> NewValue:
    """Return an item with empty cells where the table tells nothing."""
    if isinstance(value, Mapping):
        return {key: _whole(each) for key, each in value.items()}
    if isinstance(value, str) or value is None:
        return value or ""
    return [_whole(each) for each in value]
