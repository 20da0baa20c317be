"""Lines pasted from a table of Word, Excel or Markdown → which of them are rows, and their cells."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern

# A mark of Word's lists is followed by a tab as well: that one parts no cells.
_MARK: Final = lazy_pattern(r"(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)/]|[^\w\s]|o|§|Ø|ü)\t\s*")
_RULE: Final = lazy_pattern(r"[\s|:+=-]*-[\s|:+=-]*")
_FEWEST_ROWS: Final = 2


class PastedCell(NamedTuple):
    """The words of a cell, and where they begin in the text that it was pasted in."""

    start: int
    words: str


def pasted_rows(lines: Sequence[str]) -> frozenset[int]:
    """Return the places of the `lines` that are rows: two and more, one below the other, with the same way of parting.

    One line with a tab inside is a sentence with a tab; a line that only draws (`|---|---|`) belongs to the rows.
    """
    found: set[int] = set()
    run: list[int] = []
    for place, line in enumerate((*lines, "")):
        if run and _goes_on(line, _separator(lines[run[0]])):
            run.append(place)
            continue
        if len(run) >= _FEWEST_ROWS:
            found.update(run)
        run = [place] if _separator(line) else []
    return frozenset(found)


def _goes_on(line: str, separator: str) -> bool:
    """Return True for a further row of a table with cells parted by `separator`: all but one may be empty."""
    return _separator(line) == separator or (separator == "\t" in line and not _MARK.match(line.strip()))


def row_cells(line: str) -> Iterator[PastedCell]:
    """Yield each cell of a row, placed in `line`, blanks around it left out; a line that draws has none."""
    separator = _separator(line) or "\t" * ("\t" in line)
    if separator == "|" and _RULE.fullmatch(line):
        return
    at = 0
    if separator == "|":
        at = len(line) - len(line.lstrip().removeprefix("|"))
        line = line.rstrip().removesuffix("|")
    for cell in line[at:].split(separator) if separator else (line,):
        yield PastedCell(at + len(cell) - len(cell.lstrip()), cell.strip())
        at += len(cell) + 1


def table_rows(text: str) -> list[list[PastedCell]]:
    """Return the cells of each line of `text`, a table that was pasted as a whole."""
    rows, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            rows.append([PastedCell(start + at, words) for at, words in row_cells(line)])
        start += len(line) + 1
    return [row for row in rows if row]


def cell_at(text: str, steps: KeyPath) -> PastedCell | None:
    """Return the cell of the pasted rows in `text` that `steps` lead to, the first of them the one to `text` itself.

    `hàng`, row, column: every line is a row. `bảng`, `hàng`, row, column: the first line names the columns (`cột`,
    column). The number of a row, column: it is one row. None where there is no such cell.
    """
    key = next((step for step in ("hàng", "cột") if step in steps), "")
    numbers = [step for step in steps[steps.index(key) if key else 1 :] if isinstance(step, int)]
    if key != "hàng":
        numbers.insert(0, 0)
    elif steps[0] != key:
        numbers[:1] = [1 + sum(numbers[:1])]
    row, column = (*numbers, 0, 0)[:2]
    rows = table_rows(text) if parts_cells(text) else []
    return rows[row][column] if row < len(rows) and column < len(rows[row]) else None


def parts_cells(text: str) -> bool:
    """Return True when cells are parted by Tab or | in every line of `text`."""
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and all(map(_separator, lines))


def _separator(line: str) -> str:
    """Return what parts the cells of `line`: a tab, or a bar; "" for a line that is no row.

    Tabs before and behind the words indent a line as often as they stand for empty cells: they alone make no row.
    """
    words = line.strip()
    mark = _MARK.match(words)
    if "\t" in words[mark.end() if mark else 0 :]:
        return "\t"
    return "|" if words.startswith("|") or " | " in words else ""
