"""An item as it stands in a plan, and as a table wants it → the edits of just what is different."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import takewhile
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.table_import.items import HOLDERS, Shape, below, in_lines, words_of
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.read.builder import as_sentence

# The key that a value alone stands for where a map may stand.
_MAIN: Final = "đích"
# The key that an item of the budget needs not have: the plan works it out.
_AMOUNT: Final = "tiền"
_PERCENT: Final = "%"
# What may be noted by stretches of time, of which a table does not tell.
_RESULT: Final = "kết quả"


class ItemUpdate:
    """The edits of one item; whatever is said in other words stays."""

    def __init__(self, editor: Editor, shape: Shape) -> None:
        self._editor = editor
        self._shape = shape
        # What the program prints behind the figures of the item, typed or not.
        self._sign = ""

    def update(self, path: KeyPath, old: object, new: NewValue) -> bool:
        """Edit the item `old` at `path` to be `new`, but for the items below it; return whether it is different."""
        if isinstance(new, Mapping) and isinstance(old, Mapping):
            measures = (words_of(old.get("đơn vị")), words_of(new.get("đơn vị")))
            self._sign = _PERCENT if _PERCENT in measures else ""
            own = {key: each for key, each in new.items() if key not in HOLDERS or isinstance(each, str)}
            return self._update_map(path, old, own, self._going(old, new))
        if isinstance(new, Sequence) and not isinstance(new, str) and isinstance(old, list):
            cells = zip(range(len(old)), old, new, strict=False)
            return sum(self._update_value((*path, at), cell, wanted) for at, cell, wanted in cells) > 0
        raise CannotEdit("Trong danh sách này có hàng dán thành một dòng; ghi các ô của nó trong ngoặc [ ]")

    def _update_value(self, path: KeyPath, old: object, new: NewValue) -> bool:
        """Edit what stands at `path`; return whether anything is different."""
        if new is None:
            return False
        if isinstance(new, str):
            return self._update_text(path, old, new)
        if not isinstance(new, Mapping):
            return self._update_names(path, old, [each for each in new if isinstance(each, str)])
        if isinstance(old, Mapping):
            return self._update_map(path, old, new, set())
        if _MAIN not in new:
            raise CannotEdit("Chỗ này ghi một giá trị chung, trong bảng lại chia ra nhiều giá trị")
        self._editor.replace_by(path, new)
        return True

    def _update_text(self, path: KeyPath, old: object, new: str) -> bool:
        if isinstance(old, Mapping) and _MAIN in old:
            return self._update_text((*path, _MAIN), old[_MAIN], new)
        if isinstance(old, Mapping) and path[-1] == _RESULT:
            return self._refuse_result(old, new)
        if isinstance(old, list) and as_sentence(old) is None:
            return self._update_names(path, old, [new])
        if self._same(words_of(old), new):
            return False
        self._editor.replace(path, new)
        return True

    def _refuse_result(self, by_time: Mapping[str, object], new: str) -> bool:
        """Return False for a result that stands in the plan; raises CannotEdit for one whose stretch nobody knows."""
        if any(self._same(words_of(each), new) for each in by_time.values()):
            return False
        noted = "; ".join(f"{name}: {words_of(each)}" for name, each in by_time.items())
        raise CannotEdit(f"Kế hoạch ghi kết quả theo kỳ ({noted}); bảng ghi “{new}”, không rõ của kỳ nào")

    def _update_names(self, path: KeyPath, old: object, new: list[str]) -> bool:
        names = list(map(words_of, old)) if isinstance(old, list) else [words_of(old)]
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

    def _update_map(
        self, path: KeyPath, old: Mapping[str, object], new: Mapping[str, NewValue], going: AbstractSet[str]
    ) -> bool:
        changed = bool(going)
        after = _last_of_its_own(old, going)
        for key, value in new.items():
            if old.get(key) is not None:
                changed |= self._update_value((*path, key), old[key], value)
            elif key != _AMOUNT or not self._shape.reading.works_out(path, str(value)):
                self._editor.insert_pair(path, key, value, after)
                changed = True
        for key in going:
            self._editor.remove((*path, key))
        return changed

    def _going(self, old: Mapping[str, object], new: Mapping[str, NewValue]) -> AbstractSet[str]:
        """Return the keys of an item that the table tells and leaves empty.

        The amount of parts is their sum; results by stretches of time are not the table's.
        """
        keys = self._shape.covered & old.keys() - new.keys()
        kept = {_AMOUNT} if below(old)[1] else set()
        if isinstance(old.get(_RESULT), Mapping):
            kept.add(_RESULT)
        return {key for key in keys - kept if old[key] is not None}

    def _same(self, old: str, new: str) -> bool:
        return old == new or self._meaning(old) == self._meaning(new)

    def _meaning(self, text: str) -> str:
        return self._shape.reading.meaning(in_lines(text)).removesuffix(self._sign).rstrip()


def _last_of_its_own(item: Mapping[str, object], going: AbstractSet[str]) -> str:
    """Return the key behind which further facts of an item are written: one that stays, before the items below it."""
    holder, _ = below(item)
    own = [key for key in takewhile(lambda key: key != holder, item) if key not in going]
    return own[-1] if own else ""
