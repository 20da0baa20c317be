"""What the items of a plan and of a table have in common: names, the items below them, words to compare."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.text import fold, nfc
from sinhkehoach.table_import.reading import Reading
from sinhkehoach.yaml.read.builder import as_sentence

_NAMES: Final = ("tên", "nhóm")
HOLDERS: Final = ("nhiệm vụ", "khoản", "chỉ tiêu", "hàng")


class Shape(NamedTuple):
    """How items are known and compared.

    `reading` tells what is read where something else is typed. `name_cell` is the cell that names a row. `covered` are
    the keys that the table tells: one that it leaves empty goes from the plan.
    """

    reading: Reading
    covered: frozenset[str] = frozenset()
    name_cell: int = 0

    def name_of(self, item: object) -> str:
        """Return the name of an item, or of a row, as it is typed."""
        if isinstance(item, Mapping):
            return next((words_of(item[key]) for key in _NAMES if key in item), "")
        if isinstance(item, list):
            return words_of(item[self.name_cell]) if self.name_cell < len(item) else ""
        return words_of(item)

    def key_of(self, item: object) -> str:
        """Return by what an item is known again: its name as it is read."""
        return fold(self.reading.meaning(in_lines(self.name_of(item))))


def below(item: object) -> tuple[str, Sequence[object]]:
    """Return the key under which further items stand in an item, and these; "" and none for most."""
    if isinstance(item, Mapping):
        for key in HOLDERS:
            if isinstance(items := item.get(key), list):
                return key, items
    return "", ()


def words_of(value: object) -> str:
    """Return what is typed in a cell or behind a key, "" for nothing and for what is no sentence."""
    if isinstance(value, str):
        return nfc(value)
    return (as_sentence(value) or "") if value is not None else ""


def in_lines(text: str) -> str:
    """Return the lines of `text` that hold something, single blanks between their words."""
    return "\n".join(filter(None, (" ".join(line.split()) for line in text.split("\n"))))
