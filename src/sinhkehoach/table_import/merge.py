"""Items of a plan and of a table → edits of the plan: those of one name updated, new ones added in their places."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold, nfc
from sinhkehoach.table_import.reading import Reading
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.builder import as_sentence

_NAMES: Final = ("tên", "nhóm")
_HOLDERS: Final = ("nhiệm vụ", "khoản", "chỉ tiêu", "hàng")
# The key that a value alone stands for where a map may stand.
_MAIN: Final = "đích"
# The key that an item of the budget needs not have: the plan works it out.
_AMOUNT: Final = "tiền"
_PERCENT: Final = "%"


class Shape(NamedTuple):
    """How items are known and compared.

    `reading` tells what is read where something else is typed. `name_cell` is the cell that names a row. `covered` are
    the keys that the table tells: one that it leaves empty goes from the plan.
    """

    reading: Reading
    covered: frozenset[str] = frozenset()
    name_cell: int = 0


@dataclass(slots=True)
class MergeResult:
    """What was done: the names of the items changed, added, and of those that the table no longer has."""

    changed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class _Standing:
    """An item of the plan: its place, and the items below it."""

    name: str
    value: object
    holder: KeyPath
    index: int
    below: "list[_Standing]"
    wanted: "_Wanted | None" = None

    @property
    def path(self) -> KeyPath:
        return (*self.holder, self.index)

    def all(self) -> "Iterator[_Standing]":
        yield self
        for each in self.below:
            yield from each.all()


@dataclass(slots=True, eq=False)
class _Wanted:
    """An item of the table: all of it, the key of the items below it and these."""

    name: str
    value: NewValue
    holder: str
    below: "list[_Wanted]"
    found: _Standing | None = None


class Merge:
    """Lists of a plan and of a table; `add` pairs them, `write` edits the plan."""

    def __init__(self, editor: Editor, shape: Shape) -> None:
        self._editor = editor
        self._shape = shape
        self._lists: list[tuple[KeyPath, list[_Standing], list[_Wanted]]] = []
        self._missing: set[KeyPath] = set()
        # What the program prints behind the figures of the item at hand, typed or not.
        self._sign = ""
        self.result = MergeResult()

    def add(self, path: KeyPath, standing: Sequence[object] | None, wanted: Sequence[NewValue]) -> None:
        """Have the items `standing` at `path` become those `wanted`; None stands for a list that is not there."""
        if standing is None:
            self._missing.add(path)
        old, new = self._standing(path, standing or ()), self._wanted(wanted)
        self._lists.append((path, old, new))
        _pair(old, new)

    def write(self, *, drop: bool) -> None:
        """Edit the plan; with `drop`, the items go that the table no longer has."""
        self._pair_across()
        for path, standing, wanted in self._lists:
            self._write_list(path, len(standing), wanted)
        for _, standing, _ in self._lists:
            for each in standing:
                self._leave(each, drop=drop)

    def _standing(self, path: KeyPath, values: Sequence[object]) -> list[_Standing]:
        found = []
        for index, value in enumerate(values):
            key, below = _below(value)
            items = self._standing((*path, index, key), below)
            found.append(_Standing(self._name(value), value, path, index, items))
        return found

    def _wanted(self, values: Sequence[NewValue]) -> list[_Wanted]:
        found = []
        for value in values:
            key, below = _below(value)
            found.append(_Wanted(self._name(value), value, key, self._wanted(below)))  # type: ignore[arg-type]
        return found

    def _name(self, value: object) -> str:
        return fold(self._shape.reading.meaning(_plain(_shown(value, self._shape))))

    def _pair_across(self) -> None:
        """Pair what is left over by names that stand once on each side: a table may well tell no groups."""
        old = [
            each for _, items, _ in self._lists for item in items for each in item.all() if not each.wanted
        ]
        new = [each for _, _, items in self._lists for each in _left(items)]
        counts = Counter(each.name for each in old), Counter(each.name for each in new)
        by_name = {each.name: each for each in old if counts[0][each.name] == 1}
        for wanted in new:
            found = by_name.get(wanted.name)
            if found is not None and counts[1][wanted.name] == 1 and not wanted.below:
                wanted.found, found.wanted = found, wanted

    def _write_list(self, path: KeyPath, length: int, wanted: Sequence[_Wanted]) -> None:
        before: _Standing | None = None
        behind = [each.found for each in wanted if each.found]
        if path in self._missing and not behind and wanted:
            self._write_new(path, wanted)
            return
        for each in wanted:
            if each.found:
                before = each.found
                self._update(each, before)
                continue
            if before:
                self._editor.insert_item(before.holder, before.index + 1, _whole(each.value))
            elif behind:
                self._editor.insert_item(behind[0].holder, behind[0].index, _whole(each.value))
            else:
                self._editor.insert_item(path, length, _whole(each.value))
            self.result.added.append(_shown(each.value, self._shape))

    def _write_new(self, path: KeyPath, wanted: Sequence[_Wanted]) -> None:
        holder = self._editor.value_at(path[:-1])
        items = [_whole(each.value) for each in wanted]
        if isinstance(holder, Mapping) and path[-1] in holder:
            self._editor.replace_by(path, items)
        else:
            self._editor.insert_pair(path[:-1], str(path[-1]), items)
        self.result.added += [_shown(each.value, self._shape) for each in wanted]

    def _update(self, wanted: _Wanted, standing: _Standing) -> None:
        self._sign = _PERCENT if _PERCENT in (_measure(standing.value), _measure(wanted.value)) else ""
        if self._update_value(standing.path, standing.value, wanted.value, is_item=True):
            self.result.changed.append(_shown(wanted.value, self._shape))
        if not wanted.below:
            return
        if standing.below:
            self._write_list((*standing.path, wanted.holder), len(standing.below), wanted.below)
        else:
            self._editor.insert_pair(
                standing.path, wanted.holder, [_whole(each.value) for each in wanted.below]
            )
            self.result.added += [_shown(each.value, self._shape) for each in wanted.below]

    def _update_value(self, path: KeyPath, old: object, new: NewValue, *, is_item: bool = False) -> bool:
        """Edit what stands at `path`; return whether anything is different."""
        if isinstance(new, Mapping):
            return self._update_map(path, old, new, is_item=is_item)
        if isinstance(new, str):
            return self._update_text(path, old, new)
        if new is None:
            return False
        if is_item and isinstance(old, list):
            cells = zip(range(len(old)), old, new, strict=False)
            return sum(self._update_value((*path, at), cell, wanted) for at, cell, wanted in cells) > 0
        return self._update_names(path, old, [each for each in new if isinstance(each, str)])

    def _update_text(self, path: KeyPath, old: object, new: str) -> bool:
        if isinstance(old, Mapping) and _MAIN in old:
            return self._update_text((*path, _MAIN), old[_MAIN], new)
        if isinstance(old, list) and as_sentence(old) is None:
            return self._update_names(path, old, [new])
        if self._same(_text(old), new):
            return False
        self._editor.replace(path, new)
        return True

    def _update_names(self, path: KeyPath, old: object, new: list[str]) -> bool:
        names = list(map(_text, old)) if isinstance(old, list) else [_text(old)]
        if len(names) == len(new) and all(map(self._same, names, new)):
            return False
        if not isinstance(old, list):
            self._editor.replace_by(path, new)
            return True
        for at, (name, wanted) in enumerate(zip(names, new, strict=False)):
            if not self._same(name, wanted):
                self._editor.replace((*path, at), wanted)
        for wanted in new[len(names) :]:
            self._editor.insert_item(path, len(names), wanted)
        for at in range(len(new), len(names)):
            self._editor.remove((*path, at))
        return True

    def _update_map(self, path: KeyPath, old: object, new: Mapping[str, NewValue], *, is_item: bool) -> bool:
        if not isinstance(old, Mapping):
            if _MAIN not in new and old is not None:
                raise CannotEdit("Chỗ này ghi một giá trị chung, trong bảng lại chia ra nhiều giá trị")
            self._editor.replace_by(path, new)
            return True
        changed = False
        for key, value in new.items():
            if is_item and key in _HOLDERS and not isinstance(value, str):
                continue
            if key == _AMOUNT and key not in old and self._shape.reading.works_out(path, str(value)):
                continue
            if old.get(key) is not None:
                changed |= self._update_value((*path, key), old[key], value)
            elif key in old:
                self._fill((*path, key), value)
                changed = True
            else:
                self._editor.insert_pair(path, key, value, _last_of_its_own(old))
                changed = True
        for key in self._shape.covered & old.keys() - new.keys() if is_item else ():
            if old[key] is not None and not (key == _AMOUNT and _below(old)[1]):
                self._editor.remove((*path, key))
                changed = True
        return changed

    def _fill(self, path: KeyPath, value: NewValue) -> None:
        if isinstance(value, str):
            self._editor.replace(path, value)
        elif value:
            self._editor.replace_by(path, value)

    def _same(self, old: str, new: str) -> bool:
        return old == new or self._meaning(old) == self._meaning(new)

    def _meaning(self, text: str) -> str:
        return self._shape.reading.meaning(_plain(text)).removesuffix(self._sign).rstrip()

    def _leave(self, standing: _Standing, *, drop: bool) -> None:
        """Tell what the table no longer has; a group goes where all in it goes."""
        if standing.wanted or any(each.wanted for each in standing.all()):
            for each in standing.below:
                self._leave(each, drop=drop)
            return
        self.result.gone.append(_shown(standing.value, self._shape))
        if drop:
            self._editor.remove(standing.path)


def _pair(old: Sequence[_Standing], new: Sequence[_Wanted]) -> None:
    """Pair the items of the same name in one list, the first with the first, and so those below them."""
    waiting: defaultdict[tuple[str, bool], list[_Standing]] = defaultdict(list)
    for each in reversed(old):
        waiting[each.name, isinstance(each.value, Mapping)].append(each)
    for wanted in new:
        if same := waiting.get((wanted.name, isinstance(wanted.value, Mapping))):
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


def _below(value: object) -> tuple[str, Sequence[object]]:
    """Return the key under which further items stand in an item, and these; "" and none for most."""
    if isinstance(value, Mapping):
        for key in _HOLDERS:
            if isinstance(below := value.get(key), list):
                return key, below
    return "", ()


def _last_of_its_own(item: Mapping[str, object]) -> str:
    """Return the key behind which further facts of an item are written: before the items below it."""
    key, _ = _below(item)
    before = list(item)[: list(item).index(key)] if key else []
    return before[-1] if before else ""


def _whole(value: NewValue) -> NewValue:
    """Return an item with empty cells where the table tells nothing."""
    if isinstance(value, Mapping):
        return {key: _whole(each) for key, each in value.items()}
    if isinstance(value, str) or value is None:
        return value or ""
    return [_whole(each) for each in value]


def _measure(item: object) -> str:
    return _text(item.get("đơn vị")) if isinstance(item, Mapping) else ""


def _shown(value: object, shape: Shape) -> str:
    if isinstance(value, Mapping):
        return next((_text(value[key]) for key in _NAMES if key in value), "")
    if isinstance(value, list):
        return _text(value[shape.name_cell]) if shape.name_cell < len(value) else ""
    return _text(value)


def _text(value: object) -> str:
    if isinstance(value, str):
        return nfc(value)
    return (as_sentence(value) or "") if value is not None else ""


def _plain(text: str) -> str:
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
