"""Free table → blocks: its name, its unit, the numbered table with groups and totals, its note."""

from collections.abc import Iterator

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.document import (
    Align,
    Block,
    Cell,
    Paragraph,
    ParagraphKind,
    Row,
    RowKind,
    Runs,
    Table,
    TextRow,
)
from sinhkehoach.compose.inline_renderer import InlineRenderer
from sinhkehoach.compose.prose import prose_paragraphs
from sinhkehoach.compose.table_builder import Head, build_table, text_cell, text_runs
from sinhkehoach.model.choices import CellAlign
from sinhkehoach.model.inline import Inline
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.table import Cells, FreeTable, PlainRow, RowGroup, TableColumn
from sinhkehoach.resolve.columns import column_totals, leaf_columns, table_rows
from sinhkehoach.values.numbers import format_number
from sinhkehoach.values.ordinals import roman

ALIGNS = {CellAlign.LEFT: Align.LEFT, CellAlign.CENTER: Align.CENTER, CellAlign.RIGHT: Align.RIGHT}
NUMBER_HEAD = Head(text_runs("TT"), align=Align.CENTER)


def free_table_blocks(tables: tuple[FreeTable, ...], renderer: InlineRenderer, path: KeyPath) -> list[Block]:
    """Return the blocks of `tables`, in order."""
    return [
        block
        for index, table in enumerate(tables)
        for block in _table_blocks(table, renderer, (*path, "bảng", index))
    ]


def _table_blocks(table: FreeTable, renderer: InlineRenderer, path: KeyPath) -> list[Block]:
    blocks: list[Block] = []
    if table.name is not None:
        blocks.append(
            Paragraph(
                ParagraphKind.TABLE_NAME, renderer.runs(table.name), keep_next=True, path=(*path, "tên")
            )
        )
    blocks += unit_line(table.unit, (*path, "đơn vị tính"))
    heads = [_head(column, renderer) for column in table.columns]
    rows = list(_rows(table, renderer, path))
    if table.own_numbers and table.columns[0].align is None:
        heads[0] = heads[0]._replace(align=Align.CENTER)
    if table.number_head:
        heads.insert(0, NUMBER_HEAD._replace(name=text_runs(table.number_head)))
    built = build_table(heads, rows, path, column_numbers=table.column_numbers)
    return blocks + with_note(built, note_paragraphs(table.note, renderer, (*path, "ghi chú")))


def unit_line(unit: str | None, path: KeyPath) -> list[Paragraph]:
    """Return the line `Đơn vị tính: …` that stands over a table, none without a unit."""
    if not unit:
        return []
    runs = text_runs(f"Đơn vị tính: {unit}")
    return [Paragraph(ParagraphKind.UNIT_LINE, runs, keep_next=True, path=path)]


def note_paragraphs(note: Prose | None, renderer: InlineRenderer, path: KeyPath) -> list[Paragraph]:
    """Return the note under a table, as the author words it."""
    return [
        Paragraph(ParagraphKind.TABLE_NOTE, each.runs, each.number, path=each.path)
        for each in prose_paragraphs(note, renderer, path)
    ]


def with_note(table: Table, note: list[Paragraph]) -> list[Block]:
    """Return the table followed by its note, which stays on the page of the last row."""
    return [table._replace(keep_next=bool(note)), *note]


def _head(column: TableColumn, renderer: InlineRenderer) -> Head:
    width = None if column.width is None else float(column.width)
    align = ALIGNS[column.align] if column.align else (Align.RIGHT if column.summed else Align.LEFT)
    return Head(
        renderer.runs(column.name), tuple(_head(each, renderer) for each in column.columns), width, align
    )


def _rows(table: FreeTable, renderer: InlineRenderer, path: KeyPath) -> Iterator[Row | TextRow]:
    """Yield the rows; numbering starts again in every group."""
    width = len(leaf_columns(table.columns))
    number, groups = 0, 0
    for here, depth, row in table_rows(table.rows, path):
        if isinstance(row, RowGroup):
            number, groups = 0, groups + (depth == 0)
            mark = roman(groups) if depth == 0 and table.number_head else ""
            name = renderer.runs(row.group)
            yield group_row(name, mark, width + bool(table.number_head), here, top=depth == 0)
        else:
            number += 1
            yield _body_row(row, number if table.number_head else None, renderer, here)
    if any(column.summed for column in leaf_columns(table.columns)):
        yield _total_row(table, renderer, path)


def group_row(name: Runs, number: str, width: int, path: KeyPath, *, top: bool = True) -> Row:
    """Return the row of a group, or (not `top`) of a group within a group, `width` columns wide.

    A `number` takes the first column, the one of the rows' numbers.
    """
    before = (text_cell(number),) if number else ()
    cell = Cell((name,), width - len(before), align=Align.LEFT, path=path)
    return Row((*before, cell), RowKind.GROUP if top else RowKind.SUBGROUP, path)


def _body_row(row: Cells, number: int | None, renderer: InlineRenderer, path: KeyPath) -> Row | TextRow:
    if isinstance(row, PlainRow):
        return TextRow(row, path) if number is None else TextRow((str(number), *row), path, is_counted=True)
    cells = tuple(cell_of(cell or (), renderer, (*path, index)) for index, cell in enumerate(row))
    return Row(cells if number is None else (text_cell(str(number)), *cells), path=path)


def cell_of(lines: tuple[Inline, ...], renderer: InlineRenderer, path: KeyPath) -> Cell:
    """Return the cell with a paragraph for each line, one empty paragraph for no line."""
    return Cell(tuple(renderer.runs(line) for line in lines) or ((),), path=path)


def _total_row(table: FreeTable, renderer: InlineRenderer, path: KeyPath) -> Row:
    """Return the last row: the name of the total over the columns before the first sum, then the sums."""
    totals = column_totals(table)
    first = next(index for index, total in enumerate(totals) if total is not None)
    label = renderer.runs(table.total_name) if table.total_name else text_runs("Tổng cộng")
    typed = (*path, "dòng cộng") if table.total_name else ()
    sums = [text_cell("" if total is None else format_number(total)) for total in totals[first:]]
    before = first + bool(table.number_head)
    head = [Cell((label,), before, align=Align.CENTER, path=typed)] if before else []
    return Row((*head, *sums), RowKind.TOTAL)
