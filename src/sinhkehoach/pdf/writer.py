"""Pages taken apart → sections of a document: what a page had torn is whole again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from sinhkehoach.pdf.columns import Columns, with_rest
from sinhkehoach.pdf.layout import Area
from sinhkehoach.pdf.lines import Line
from sinhkehoach.pdf.notes import Note, with_references
from sinhkehoach.pdf.paragraphs import merged, paragraph, paragraphs_of
from sinhkehoach.pdf.sheets import Item, Sheet
from sinhkehoach.pdf.tables import PlacedTable, goes_on, joined
from sinhkehoach.render.plain_document import (
    PlainBlock,
    PlainCell,
    PlainParagraph,
    PlainSection,
    PlainTable,
    plain_document,
)


@dataclass(slots=True)
class Writer:
    """The document on its way: sections of pages of one shape; lines wait until their paragraph is whole."""

    sections: list[tuple[bool, list[PlainBlock]]] = field(default_factory=list)
    notes: dict[int, PlainParagraph] = field(default_factory=dict)
    repeated: list[int] = field(default_factory=list)
    waiting: list[Line] = field(default_factory=list)
    numbers: dict[int, int] = field(default_factory=dict)
    area: Area = field(default=Area(0.0, 0.0, {}))
    table: PlacedTable | None = None
    count: int = 0

    def add(self, sheet: Sheet) -> None:
        """Add what stands on the next page."""
        self.count += 1
        landscape = sheet.page.width > sheet.page.height
        if not self.sections or self.sections[-1][0] != landscape:
            self._end_paragraph()
            self.sections.append((landscape, []))
            self.table = None
        self.area = sheet.area
        self._take_notes(sheet.notes)
        for item in sheet.items():
            self._item(item)

    def _item(self, item: Item) -> None:
        if isinstance(item, Line):
            # The next page may count its footnotes from 1 again.
            self.waiting.append(item.with_runs(with_references(item.runs, self.numbers)))
            self.table = None
            return
        self._end_paragraph()
        if isinstance(item, Columns):
            self._add_columns(item)
        elif self.table is not None and goes_on(self.table, item):
            whole = joined(self.table.table, self._referring(item.table))
            self._blocks[-1] = whole.table
            self.table = item._replace(table=whole.table)
            if whole.repeats:
                self.repeated.append(self.count)
        else:
            self.table = item._replace(table=self._referring(item.table))
            self._blocks.append(self.table.table)

    def _add_columns(self, columns: Columns) -> None:
        self.table = None
        last = self._blocks[-1] if self._blocks else None
        if columns.is_rest and isinstance(last, PlainTable):
            self._blocks[-1] = with_rest(last, columns.table)
        else:
            self._blocks.append(self._referring(columns.table))

    @property
    def _blocks(self) -> list[PlainBlock]:
        return self.sections[-1][1]

    def _take_notes(self, notes: Iterable[Note]) -> None:
        """Number the footnotes anew, from the first page to the last; `numbers` has those of the last pages."""
        for number, text in notes:
            if number == 0 and self.notes:
                last = max(self.notes)
                before = self.notes[last]
                first, *others = text.runs
                rest = (first._replace(text=f" {first.text}"), *others)
                self.notes[last] = before._replace(runs=tuple(merged((*before.runs, *rest))))
                continue
            place = len(self.notes) + 1
            self.notes[place] = text
            self.numbers[number] = place

    def _end_paragraph(self) -> None:
        for lines in paragraphs_of(self.waiting, self.area):
            centred = self.area.has_in_middle(lines[-1]) and all(map(self.area.is_even, lines))
            self._blocks.append(paragraph(lines, centred=centred))
        self.waiting = []

    def _referring(self, table: PlainTable) -> PlainTable:
        def block(each: PlainBlock) -> PlainBlock:
            if isinstance(each, PlainTable):
                return self._referring(each)
            return each._replace(runs=with_references(each.runs, self.numbers))

        def cell(each: PlainCell) -> PlainCell:
            return each._replace(blocks=tuple(map(block, each.blocks)))

        return table._replace(rows=tuple(tuple(map(cell, row)) for row in table.rows))

    def written(self) -> bytes:
        """Return the Word file."""
        self._end_paragraph()
        sections = [PlainSection(tuple(blocks), landscape) for landscape, blocks in self.sections]
        return plain_document(sections, self.notes)
