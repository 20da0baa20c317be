"""The cells of a table with lines → its rows; a table that goes on over pages is one, its repeated head taken away."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sinhkehoach.pdf.lines import Line, lines_of
from sinhkehoach.pdf.pages import Box, Word
from sinhkehoach.pdf.paragraphs import paragraph
from sinhkehoach.render.plain_document import PlainCell, PlainParagraph, PlainTable
from sinhkehoach.render.wrapped_lines import BEGINS

_NEAR: Final = 3.0
_MOST_HEADS: Final = 3
_WIDEST_PAD: Final = 8.0
_SPACE: Final = 0.3


class PlacedTable(NamedTuple):
    """A table, what it covers on its page, the places of its columns across, the words that it holds."""

    table: PlainTable
    box: Box
    edges: tuple[float, ...]
    words: frozenset[Word]


def placed_table(cells: Sequence[Box], words: Iterable[Word]) -> PlacedTable:
    """Return the table of `cells` with those of `words` that stand in them."""
    columns = _edges(edge for cell in cells for edge in (cell.left, cell.right))
    rows = _edges(edge for cell in cells for edge in (cell.top, cell.bottom))
    inside = {cell: [word for word in words if cell.holds(word.box.middle)] for cell in cells}
    pad = _pad(inside)
    made: list[list[PlainCell]] = [[] for _ in rows[:-1]]
    for cell in sorted(cells, key=lambda each: each.left):
        column, row = _place(columns, cell.left), _place(rows, cell.top)
        span, down = _place(columns, cell.right) - column, _place(rows, cell.bottom) - row
        if span and down:
            paragraphs = _paragraphs(lines_of(inside[cell]), cell.right - cell.left - 2 * pad)
            made[row].append(PlainCell(paragraphs, column, span, down))
    held = frozenset(word for found in inside.values() for word in found)
    box = Box(columns[0], rows[0], columns[-1], rows[-1])
    return PlacedTable(PlainTable(tuple(map(tuple, made)), len(columns) - 1), box, columns, held)


def _edges(places: Iterable[float]) -> tuple[float, ...]:
    """Return the places that differ, from the first to the last."""
    found: list[float] = []
    for place in sorted(places):
        if not found or place - found[-1] > _NEAR:
            found.append(place)
    return tuple(found)


def _place(edges: Sequence[float], place: float) -> int:
    return min(range(len(edges)), key=lambda at: abs(edges[at] - place))


def _pad(inside: dict[Box, list[Word]]) -> float:
    """Return the room between the lines of the table and what stands in its cells."""
    pads = [word.box.left - cell.left for cell, words in inside.items() for word in words]
    return min(_WIDEST_PAD, max(0.0, min(pads, default=0.0)))


def _paragraphs(lines: Sequence[Line], width: float) -> tuple[PlainParagraph, ...]:
    """Return the paragraphs in a cell: a new one begins where the line before had room for more, or by its mark."""
    found: list[list[Line]] = []
    for line in lines:
        last = found[-1][-1] if found else None
        if last is None or _has_room(last, line, width) or BEGINS.match(line.text):
            found.append([line])
        else:
            found[-1].append(line)
    return tuple(paragraph(each) for each in found)


def _has_room(last: Line, line: Line, width: float) -> bool:
    first = line.words[0].box
    taken = last.box.right - last.box.left
    return width - taken > first.right - first.left + last.size * _SPACE


def goes_on(table: PlacedTable, rest: PlacedTable) -> bool:
    """Say whether `rest`, at the head of the next page, has the columns of `table`."""
    return len(table.edges) == len(rest.edges) and all(
        abs(one - other) < _NEAR for one, other in zip(table.edges, rest.edges, strict=True)
    )


class Joined(NamedTuple):
    """A table over two pages, and whether the second repeated its head."""

    table: PlainTable
    repeats: bool


def joined(table: PlainTable, rest: PlainTable) -> Joined:
    """Return `table` with the rows of `rest`, but those of its head; a row torn by the page is one again."""
    heads = 0
    while heads < min(len(table.rows), len(rest.rows), _MOST_HEADS) and _texts(table, heads) == _texts(
        rest, heads
    ):
        heads += 1
    rows = list(table.rows)
    rows_behind = list(rest.rows[heads:])
    if rows_behind and _is_rest(rows[-1], rows_behind[0]):
        rows[-1] = _one_row(rows[-1], rows_behind.pop(0))
    return Joined(PlainTable((*rows, *rows_behind), table.columns), heads > 0)


def _texts(table: PlainTable, row: int) -> list[tuple[int, str]]:
    return [(cell.column, cell.text) for cell in table.rows[row]]


def _is_rest(row: Sequence[PlainCell], below: Sequence[PlainCell]) -> bool:
    """Say whether `below` only goes on with what `row` says: not in its first cell, and somewhere inside a sentence."""
    above = {cell.column: cell.text for cell in row}
    filled = [cell for cell in below if cell.text.strip()]
    if not filled or filled[0].column == 0 or len(below) != len(row) or not above.get(0, "").strip():
        return False
    return all(above.get(cell.column, "").strip() for cell in filled) and any(
        cell.text[:1].islower() or not above[cell.column].rstrip().endswith((".", ";")) for cell in filled
    )


def _one_row(row: Sequence[PlainCell], below: Sequence[PlainCell]) -> tuple[PlainCell, ...]:
    rest = {cell.column: cell for cell in below}
    return tuple(cell._replace(blocks=_as_one(cell.paragraphs, rest[cell.column].paragraphs)) for cell in row)


def _as_one(
    above: tuple[PlainParagraph, ...], below: tuple[PlainParagraph, ...]
) -> tuple[PlainParagraph, ...]:
    if not above or not below or BEGINS.match(below[0].text):
        return (*above, *below)
    first, *others = below[0].runs
    whole = above[-1]._replace(runs=(*above[-1].runs, first._replace(text=f" {first.text}"), *others))
    return (*above[:-1], whole, *below[1:])
