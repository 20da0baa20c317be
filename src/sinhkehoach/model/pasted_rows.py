"""Lines pasted from a table of Word, Excel or Markdown → which of them are rows, and their cells."""

from collections.abc import Iterator, Sequence
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

# A mark of Word's lists is followed by a tab as well: that one parts no cells.
_MARK: Final = lazy_pattern(r"(?:\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ][.)/]|[^\w\s]|o|§|Ø|ü)\t\s*")
_RULE: Final = lazy_pattern(r"[\s|:+=-]*-[\s|:+=-]*")
_FEWEST_ROWS: Final = 2


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
    lines = [line for line in text.split("\n") if line.strip()]
    rows = [[cell for _, cell in row_cells(line)] for line in lines]
    return [row for row in rows if row]


def parts_cells(text: str) -> bool:
    """Return True when cells are parted by Tab or | in every line of `text`."""
    lines = [line for line in text.split("\n") if line.strip()]
    return bool(lines) and all(map(_separator, lines))


def _separator(line: str) -> str:
    """Return what parts the cells of `line`: a tab, or a bar; "" for a line that is no row.

    Tabs before and behind the words indent a line as often as they stand for empty cells: they alone make no row.
    """
    words = line.strip()
    mark = _MARK.match(words) if "\t" in words else None
    if "\t" in words[mark.end() if mark else 0 :]:
        return "\t"
    return "|" if words.startswith("|") or " | " in words else ""
