"""Lines pasted from a table of Word, Excel or Markdown → which of them are rows, and their cells."""

import csv
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern

# A mark of Word's lists is followed by a tab as well: that one parts no cells.
_MARK: Final = lazy_pattern(r"(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)/]|[^\w\s]|o|§|Ø|ü)\t\s*")
_RULE: Final = lazy_pattern(r"[\s|:+=-]*-[\s|:+=-]*")
_FEWEST_ROWS: Final = 2
_CSV_SEPARATORS: Final = (";", ",")


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
    """Yield each cell of a row, placed in `line`, blanks around it left out; a line that draws has none.

    A `|` at the end closes a row that a `|` opens; behind any other row it begins an empty cell.
    """
    separator = _separator(line) or "\t" * ("\t" in line)
    if separator == "|" and _RULE.fullmatch(line):
        return
    at = 0
    if separator == "|":
        at = len(line) - len(line.lstrip().removeprefix("|"))
        line = line.rstrip().removesuffix("|") if at else line
    for cell in line[at:].split(separator) if separator else (line,):
        yield PastedCell(at + len(cell) - len(cell.lstrip()), cell.strip())
        at += len(cell) + 1


def table_rows(text: str) -> list[list[PastedCell]]:
    """Return the cells of each line of `text`, a table that was pasted as a whole."""
    return [row for row in cells_of_lines(text) if row]


def cells_of_lines(text: str) -> list[list[PastedCell]]:
    """Return the cells of each line of `text`, none for an empty line and for one that only draws."""
    separator = csv_separator(text)
    rows: list[list[PastedCell]] = []
    start = 0
    for line in text.split("\n"):
        cells = _csv_cells(line, separator) if separator else row_cells(line)
        rows.append([PastedCell(start + at, words) for at, words in cells] if line.strip() else [])
        start += len(line) + 1
    return rows


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
    """Return True when cells are parted by Tab or | in every line of `text`, or by the mark of a CSV file."""
    return _has_rows(_filled(text)) or bool(csv_separator(text))


def csv_separator(text: str) -> str:
    """Return what parts the cells of the lines of a CSV file, `;` or `,`; "" for other rows and where it is not sure.

    It is where all lines, two and more, have as many cells, and no blank stands behind a mark as it does in sentences.
    """
    lines = _filled(text)
    if len(lines) < _FEWEST_ROWS or _has_rows(lines):
        return ""
    return next((each for each in _CSV_SEPARATORS if _is_csv(lines, each)), "")


def _is_csv(lines: Sequence[str], separator: str) -> bool:
    try:
        rows = list(csv.reader(lines, delimiter=separator))
    except csv.Error:  # a cell beyond all bounds
        return False
    is_even = len(rows) == len(lines) and len({len(row) for row in rows}) == 1 and len(rows[0]) > 1
    return is_even and not any(cell.startswith(" ") for row in rows for cell in row)


def _csv_cells(line: str, separator: str) -> Iterator[PastedCell]:
    """Yield each cell of a line of a CSV file, placed in `line`; a separator between quotes parts nothing."""
    at = 0
    pieces = line.split(separator)
    for cell in next(csv.reader([line], delimiter=separator)):
        count = cell.count(separator) + 1
        typed, pieces = separator.join(pieces[:count]), pieces[count:]
        yield PastedCell(at + len(typed) - len(typed.lstrip(' "')), cell.strip())
        at += len(typed) + 1


def _filled(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _has_rows(lines: Sequence[str]) -> bool:
    return bool(lines) and all(map(_separator, lines))


def _separator(line: str) -> str:
    """Return what parts the cells of `line`: a tab, or a bar; "" for a line that is no row.

    Tabs before and behind the words indent a line as often as they stand for empty cells: they alone make no row.
    """
    if "\t" not in line and "|" not in line:
        return ""
    words = line.strip()
    mark = _MARK.match(words) if "\t" in words else None
    if "\t" in words[mark.end() if mark else 0 :]:
        return "\t"
    return "|" if words.startswith("|") or " | " in words else ""
