"""Rows pasted into a plan as a block of lines, and those of a table → the lines of the block brought up to date."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from sinhkehoach.base.text import fold, nfc
from sinhkehoach.model.pasted_rows import row_cells
from sinhkehoach.table_import.merge import MergeResult
from sinhkehoach.yaml.edit.text_edit import CannotEdit

_TAB: Final = "\t"


def merged_lines(
    text: str, rows: Sequence[Sequence[str | None]], name_cell: int, *, skipped: int, drop: bool
) -> tuple[str, MergeResult]:
    """Return the block `text` with the cells of `rows`, and what was done; its first `skipped` rows are no rows.

    Raises CannotEdit for a cell that no line can hold.
    """
    result, lines = MergeResult(), text.removesuffix("\n").split("\n")
    cells = [[cell for _, cell in row_cells(line)] for line in lines]
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
            inserted[last].append(_line(["" if cell is None else cell for cell in row], text))
            result.added.append(row[name_cell] or "")
            continue
        last = same.pop()
        kept.add(last)
        wanted = [old if new is None else nfc(new) for old, new in zip(cells[last], row, strict=False)]
        if wanted != cells[last]:
            lines[last] = _line(wanted, text)
            result.changed.append(row[name_cell] or "")
    gone = [at for at in own if at not in kept]
    result.gone += [cells[at][name_cell] for at in gone]
    return _joined(lines, inserted, set(gone) if drop else set()) + "\n" * text.endswith("\n"), result


def _name(cells: Sequence[str | None], name_cell: int) -> str:
    return fold(cells[name_cell] or "") if name_cell < len(cells) else ""


def _line(cells: Sequence[str], text: str) -> str:
    separator = _TAB if _TAB in text else " | "
    if any(each in cell for cell in cells for each in ("\n", separator.strip(" "))):
        raise CannotEdit(
            "Các hàng trong kế hoạch là dòng dán; ô nhiều dòng hoặc có dấu ngăn ô thì không ghi được ở đó"
        )
    line = separator.join(cells)
    return f"| {line} |" if text.lstrip().startswith("|") else line


def _joined(lines: Sequence[str], inserted: dict[int, list[str]], gone: set[int]) -> str:
    result = list(inserted.get(-1, ()))
    for at, line in enumerate(lines):
        result += [line] if at not in gone else []
        result += inserted.get(at, ())
    return "\n".join(result)
