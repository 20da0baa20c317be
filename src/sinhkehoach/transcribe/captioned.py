"""Blocks below one heading → its prose, and its tables with the lines that belong to them: name, unit, notes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from sinhkehoach.conformance.markers import Rank, TextMarkers
from sinhkehoach.lexicon.table_heads import UNIT_LINE
from sinhkehoach.transcribe.draft import Values
from sinhkehoach.transcribe.prose import may_be_pasted, prose_of
from sinhkehoach.transcribe.sheet import Block, SheetLine
from sinhkehoach.transcribe.tables import free_table

# The smallest size of running text (NĐ 30/2020, Phụ lục I, II.5), in pt.
_TEXT_SIZE: Final = 13.0


@dataclass(slots=True)
class Captioned:
    """The prose of a heading and its tables; `has_text_behind` tells that a table's note was hardly meant as one."""

    lines: list[Block] = field(default_factory=list)
    tables: list[Values] = field(default_factory=list)
    has_text_behind: bool = False

    @property
    def content(self) -> str:
        """The lines as a block of prose."""
        return prose_of(self.lines)


def text_or_tables(blocks: Sequence[Block], markers: TextMarkers, *, with_sums: bool) -> Captioned:
    """Return what `captioned` does; tables that text goes on behind stand in the text, row by row, where they can."""
    result = captioned(blocks, markers, with_sums=with_sums)
    return Captioned(list(blocks)) if result.has_text_behind and may_be_pasted(blocks) else result


def captioned(blocks: Iterable[Block], markers: TextMarkers, *, with_sums: bool) -> Captioned:
    """Return the lines and tables of `blocks`, each table with its name, its unit and what stands below it.

    Nothing but a note can stand below a table: other lines there become one, so that none changes its place.
    """
    result = Captioned()
    pending: list[SheetLine] = []
    for block in blocks:
        if isinstance(block, SheetLine):
            pending.append(block)
            continue
        above = _above(pending, markers)
        _place(pending, result, markers)
        pending = []
        result.tables.append(above | free_table(block, with_sums=with_sums))
    _place(pending, result, markers)
    return result


def _place(pending: list[SheetLine], result: Captioned, markers: TextMarkers) -> None:
    """Put lines where they belong: before the first table, or below the last one so far."""
    if not result.tables:
        result.lines += pending
    elif pending:
        result.tables[-1]["ghi chú"] = prose_of(pending)
        result.has_text_behind |= not _is_note(pending[0], markers)


def _above(pending: list[SheetLine], markers: TextMarkers) -> Values:
    """Take the unit and the name of a table, which stand right above it, off the lines; return them."""
    values: Values = {}
    if pending and (unit := UNIT_LINE.match(pending[-1].words)):
        values["đơn vị tính"] = unit["unit"]
        pending.pop()
    if pending and pending[-1].rank is Rank.PLAIN and _names_table(pending[-1], markers):
        values = {"tên": pending.pop().heading} | values
    return values


def _names_table(line: SheetLine, markers: TextMarkers) -> bool:
    return bool(markers.caption.match(line.words)) or (line.is_centred and line.is_bold)


def _is_note(line: SheetLine, markers: TextMarkers) -> bool:
    """Say whether a line below a table looks like a note to it: by its words, or in italics or small type."""
    size = max((face.size for face in line.item.line.faces), default=0.0)
    # A text file has letters of one size, which say nothing.
    is_small = size < _TEXT_SIZE and size != line.item.paragraph.plain.size
    return bool(markers.note.match(line.words)) or line.is_italic or is_small
