"""Rows that come back, and the rows of the plan by now → which is which: by their keys, else by likeness of names."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sinhkehoach.base.matching import MatchItem, align
from sinhkehoach.base.text import fold
from sinhkehoach.export.filled_sheet import FilledRow
from sinhkehoach.export.list_table import ListTable
from sinhkehoach.export.row_mark import RowKeys, RowMark


class Matched(NamedTuple):
    """Pairs of a row and the place of the same one in the table; `by_likeness` are those known by their names alone.

    `unknown` are rows of nothing that is in the table, `missing` the places in it that no row is for.
    """

    pairs: tuple[tuple[FilledRow, int], ...]
    by_likeness: tuple[tuple[FilledRow, int], ...]
    unknown: tuple[FilledRow, ...]
    missing: tuple[int, ...]


def matched_rows(rows: Iterable[tuple[FilledRow, RowMark]], table: ListTable) -> Matched:
    """Return which of `rows` is which row of `table`; rows that were copied are for the same one."""
    known = _Known(table)
    pairs: list[tuple[FilledRow, int]] = []
    strange: list[FilledRow] = []
    for row, mark in rows:
        place = known.place(mark.keys)
        if place is None:
            strange.append(row)
        else:
            pairs.append((row, place))
    left = sorted(set(range(len(table.rows))) - {place for _, place in pairs})
    names = [table.words(table.rows[place])[table.name_head] for place in left]
    found = align(list(map(_item, names)), [_item(row.words(table.name_head)) for row in strange])
    alike = tuple((strange[new], left[old]) for old, new in found)
    same = {new for _, new in found}
    unknown = tuple(row for at, row in enumerate(strange) if at not in same)
    missing = tuple(place for at, place in enumerate(left) if at not in {old for old, _ in found})
    return Matched((*pairs, *alike), alike, unknown, missing)


def _item(name: str) -> MatchItem:
    return MatchItem("", fold(name), name)


class _Known:
    """The rows of a table by their keys; a key that several have is none."""

    def __init__(self, table: ListTable) -> None:
        self._by_key = [
            _places([row.keys[kind] for row in table.rows]) for kind in range(len(RowKeys._fields))
        ]

    def place(self, keys: RowKeys) -> int | None:
        """Return the place of the row with one of `keys`, the surest that is known."""
        for key, places in zip(keys, self._by_key, strict=True):
            if key in places:
                return places[key]
        return None


def _places(keys: Sequence[str]) -> dict[str, int]:
    counts = Counter(keys)
    return {key: place for place, key in enumerate(keys) if key and counts[key] == 1}
