"""A row of a table + the source → the line that it was pasted as, and how such a line is changed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.pasted_rows import cell_at, row_cells
from sinhkehoach.reconcile.leaves import Leaf, text_lines
from sinhkehoach.yaml.edit.scalar import find
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from sinhkehoach.yaml.read.source import Source

_BAR: Final = " | "


@dataclass(frozen=True, slots=True)
class PastedRow:
    """A row that was typed as line `number` of the text at `path`, from character `start` of it on."""

    path: KeyPath
    number: int
    start: int
    text: str

    @property
    def width(self) -> int:
        """The number of its cells."""
        return len(list(row_cells(self.text)))

    def leaf(self, column: int) -> Leaf:
        """Return the words of a cell; of one that the line lacks, none at its end."""
        cells = list(row_cells(self.text))
        at, words = cells[column] if column < len(cells) else (len(self.text.rstrip(" |")), "")
        return Leaf(self.path, self.start + at, words)

    def filled(self, column: int, words: str) -> TextEdit:
        """Return the edit that types `words` into an empty cell; the cells that the line lacks before it are added."""
        at = self.leaf(column).start
        missing = max(column + 1 - self.width, 0)
        return TextEdit(at, at, self._between * missing + escaped(words))

    def line_of(self, cells: Sequence[str]) -> str:
        """Return the line for another row of the same table."""
        indentation = self.text[: len(self.text) - len(self.text.lstrip())]
        line = self._between.join(escaped(cell) for cell in cells)
        return indentation + (f"| {line} |" if self.text.lstrip().startswith("|") else line)

    @property
    def _between(self) -> str:
        return "\t" if "\t" in self.text else _BAR


def pasted_row(source: Source, path: KeyPath, line: int) -> PastedRow | None:
    """Return the line that the row at `path`, line `line` of the text there, was pasted as; None for any other row."""
    try:
        found = find(source, path)
    except CannotEdit:
        return None
    value = found.place.value
    if not isinstance(value, str):
        return None
    number = _number(value, (found.place.step or "", *found.place.beyond), line)
    text = "" if number is None else value.split("\n")[number]
    if number is None or len(list(row_cells(text))) == 1:
        return None
    start = sum(len(each) + 1 for each in value.split("\n")[:number])
    return PastedRow(found.path, number, start, text)


def _number(value: str, steps: KeyPath, line: int) -> int | None:
    """Return the number of the line that `steps` lead to, or else of what is line `line` in print."""
    if len(steps) > 1:
        cell = cell_at(value, steps)
        return None if cell is None else value.count("\n", 0, cell.start)
    numbers = text_lines(value)
    return numbers[line] if line < len(numbers) else None
