"""Lines of the text → a block of prose as it is typed: each line behind the mark of its level."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from sinhkehoach.conformance.markers import Rank
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.transcribe.outline import Node
from sinhkehoach.transcribe.sheet import Block, SheetLine

# Rows and columns that make a table in a text.
_FEWEST: Final = 2


def prose_line(line: SheetLine) -> str:
    """Return `line` as it is typed in a block of text: its mark tells its level only, the program counts anew."""
    if line.depth:
        return f"{line.number}. {line.heading if line.is_bold else line.text}"
    if line.rank is Rank.POINT:
        return f"{line.number.lower()}) {line.text}"
    if line.rank is Rank.DASH:
        sign = "+" if line.item.mark.startswith("+") else "-"
        return f"{sign} {line.text}"
    if line.rank is Rank.PLAIN:
        return line.text
    return f"{line.item.mark} {line.text}"


def prose_of(lines: Iterable[Block]) -> str:
    """Return the block of text that `lines` make, tables row by row; "" for none."""
    typed = [text for line in lines for text in _typed(line)]
    return "\n".join(typed) + "\n" if typed else ""


def _typed(block: Block) -> list[str]:
    if isinstance(block, SheetLine):
        return [prose_line(block)]
    return [f"| {' | '.join(cell.text for cell in row)} |" for row in block.rows]


def may_be_pasted(blocks: Sequence[Block]) -> bool:
    """Say whether every table of `blocks` can stand in a text row by row: plain cells, lines between two tables."""
    tables = [isinstance(block, SheetTable) for block in blocks]
    if any(one and other for one, other in pairwise(tables)):
        return False
    return all(_is_plain(block) for block in blocks if isinstance(block, SheetTable))


def _is_plain(table: SheetTable) -> bool:
    if table.columns < _FEWEST or len(table.rows) < _FEWEST:
        return False
    return all(
        len(row) == table.columns
        and any(cell.lines for cell in row)
        and all(len(cell.lines) <= 1 and "|" not in cell.text and "\n" not in cell.text for cell in row)
        for row in table.rows
    )


def flattened(node: Node) -> list[Block]:
    """Return everything below the heading of `node` in reading order, headings of sections as lines."""
    blocks = list(node.blocks)
    for section in node.sections:
        blocks += [*([section.heading] if section.heading else []), *flattened(section)]
    return blocks
