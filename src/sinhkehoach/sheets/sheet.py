"""A table as a person reads it, wherever it comes from: rows of cells, each with its place and its width."""

from dataclasses import dataclass
from typing import NamedTuple


class SheetCell(NamedTuple):
    """A cell: its paragraphs, its first column, how many it spans.

    One that `goes_on` is one with the cell above it. `fault` says why a program could not tell what stands in it.
    """

    lines: tuple[str, ...]
    column: int
    span: int = 1
    is_bold: bool = False
    goes_on: bool = False
    fault: str = ""

    @property
    def text(self) -> str:
        """Its paragraphs as one line."""
        return " ".join(filter(None, self.lines))


@dataclass(frozen=True)
class SheetTable:
    """A table with lines around its cells; `index` is its place in the document."""

    rows: tuple[tuple[SheetCell, ...], ...]
    columns: int
    index: int = 0
