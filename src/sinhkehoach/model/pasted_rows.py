"""Lines pasted from a table of Word, Excel or Markdown → which of them are rows, and their cells."""

import csv
from collections.abc import Iterator, Sequence
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# A mark of Word's lists is followed by a tab as well: that one parts no cells.
_MARK: Final = lazy_pattern(r"(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)/]|[^\w\s]|o|§|Ø|ü)\t\s*")
_RULE: Final = lazy_pattern(r"[\s|:+=-]*-[\s|:+=-]*")
_FEWEST_ROWS: Final = 2
_CSV_SEPARATORS: Final = (";", ",")


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


def row_cells(line: str) -> Iterator[tuple[int, str]]:
    """Yield (place in `line`, words) of each cell of a row, blanks around them left out; a line that draws has none."""
    separator = _separator(line) or "\t" * ("\t" in line)
    if separator == "|" and _RULE.fullmatch(line):
        return
    at = 0
    if separator == "|":
        at = len(line) - len(line.lstrip().removeprefix("|"))
        line = line.rstrip().removesuffix("|")
    for cell in line[at:].split(separator) if separator else (line,):
        yield at + len(cell) - len(cell.lstrip()), cell.strip()
        at += len(cell) + 1


def table_rows(text: str) -> list[list[str]]:
    """Return the cells of each line of `text`, a table that was pasted as a whole."""
    return [row for row in cells_of_lines(text) if row]


def cells_of_lines(text: str) -> list[list[str]]:
    """Return the cells of each line of `text`, none for an empty line and for one that only draws."""
    lines = text.split("\n")
    if separator := csv_separator(text):
        rows = ((line, csv.reader([line], delimiter=separator)) for line in lines)
        return [[cell.strip() for cell in next(row)] if line.strip() else [] for line, row in rows]
    return [[cell for _, cell in row_cells(line)] if line.strip() else [] for line in lines]


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


def _filled(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _has_rows(lines: Sequence[str]) -> bool:
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
