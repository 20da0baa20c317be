"""Rows pasted into a plan as a block of lines, and those of a table → the lines of the block brought up to date."""

import csv
from collections import defaultdict
from collections.abc import Callable, Sequence
from io import StringIO
from typing import Final

from sinhkehoach.base.pasted_rows import cells_of_lines, csv_separator
from sinhkehoach.base.text import fold, nfc
from sinhkehoach.table_import.merge import MergeResult
from sinhkehoach.yaml.edit.text_edit import CannotEdit

_TAB: Final = "\t"
_BAR: Final = "|"
_NO_ROOM: Final = (
    "Các hàng trong kế hoạch là dòng dán; ô nhiều dòng hoặc có dấu ngăn ô thì không ghi được ở đó"
)


def merged_lines(
    text: str, rows: Sequence[Sequence[str | None]], name_cell: int, *, skipped: int, drop: bool
) -> tuple[str, MergeResult]:
    """Return the block `text` with the cells of `rows`, and what was done; its first `skipped` rows are no rows.

    Raises CannotEdit for a cell that no line can hold.
    """
    result, lines = MergeResult(), text.removesuffix("\n").split("\n")
    cells = [[cell.words for cell in row] for row in cells_of_lines(text.removesuffix("\n"))]
    line_of = _writer(text)
    own = [at for at, each in enumerate(cells) if each][skipped:]
    waiting: defaultdict[str, list[int]] = defaultdict(list)
    for at in reversed(own):
        waiting[_name(cells[at], name_cell)].append(at)
    last = own[0] - 1 if own else len(lines) - 1
    inserted: defaultdict[int, list[str]] = defaultdict(list)
    kept: set[int] = set()
    for row in rows:
        same = waiting.get(_name(row, name_cell))
        if not same:
            inserted[last].append(line_of(["" if cell is None else cell for cell in row]))
            result.added.append(row[name_cell] or "")
            continue
        last = same.pop()
        kept.add(last)
        wanted = [old if new is None else nfc(new) for old, new in zip(cells[last], row, strict=False)]
        if wanted != cells[last]:
            lines[last] = line_of(wanted)
            result.changed.append(row[name_cell] or "")
    gone = [at for at in own if at not in kept]
    result.gone += [cells[at][name_cell] for at in gone]
    return _joined(lines, inserted, set(gone) if drop else set()) + "\n" * text.endswith("\n"), result


def _name(cells: Sequence[str | None], name_cell: int) -> str:
    return fold(cells[name_cell] or "") if name_cell < len(cells) else ""


def _writer(text: str) -> Callable[[Sequence[str]], str]:
    """Return what makes a line of cells, parted as in `text`."""
    mark = csv_separator(text)
    separator = mark or (_TAB if _TAB in text else _BAR)
    is_framed = text.lstrip().startswith(_BAR)

    def line_of(cells: Sequence[str]) -> str:
        if any("\n" in cell or (not mark and separator in cell) for cell in cells):
            raise CannotEdit(_NO_ROOM)
        if mark:
            line = StringIO()
            csv.writer(line, delimiter=mark, lineterminator="").writerow(cells)
            return line.getvalue()
        joined = (_TAB if separator == _TAB else f" {_BAR} ").join(cells)
        return f"{_BAR} {joined} {_BAR}" if is_framed else joined

    return line_of


def _joined(lines: Sequence[str], inserted: dict[int, list[str]], gone: set[int]) -> str:
    result = list(inserted.get(-1, ()))
    for at, line in enumerate(lines):
        result += [line] if at not in gone else []
        result += inserted.get(at, ())
    return "\n".join(result)
