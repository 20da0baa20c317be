"""Tables → whether their words fit the page, lying or upright, in the usual size or a smaller one."""

from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.compose.document import Block, Document, Table
from sinhkehoach.compose.table_builder import PADDING_MM, TABLE_PT

# A4 within the least margins of the decree (NĐ 30/2020, Phụ lục I, I.I), as the template of the program has it.
UPRIGHT_MM: Final = 165.0
LYING_MM: Final = 252.0
# The decree names no size for tables; custom takes none below this.
_SMALL_PT: Final = 11.0
_NARROWER: Final = "đổi đơn vị tính cho số ngắn lại, hoặc bớt cột"
# Word calls a file damaged that has more.
MOST_COLUMNS: Final = 63


def needed_mm(table: Table) -> float:
    """Return the least width in mm at which `table` breaks no word."""
    return sum(column.tight_mm for column in table.columns)


def is_squeezed(table: Table, width_mm: float) -> bool:
    """Return True when a column of `table`, `width_mm` wide, becomes a narrow strip of text."""
    return sum(max(column.tight_mm, column.comfortable_mm) for column in table.columns) > width_mm


def wants_lying_page(blocks: Iterable[Block]) -> bool:
    """Return True when a table among `blocks` would break words, or hold a strip of text, on an upright page."""
    tables = (block for block in blocks if isinstance(block, Table))
    return any(needed_mm(table) > UPRIGHT_MM or is_squeezed(table, UPRIGHT_MM) for table in tables)


def fitted(blocks: Iterable[Block], width_mm: float) -> tuple[Block, ...]:
    """Return `blocks` with a table that breaks words in the usual size, but not in the smaller one, in that."""
    return tuple(_fitted(block, width_mm) if isinstance(block, Table) else block for block in blocks)


def _fitted(table: Table, width_mm: float) -> Table:
    if needed_mm(table) <= width_mm:
        return table
    columns = tuple(
        column._replace(minimum_mm=(column.minimum_mm - PADDING_MM) * _SMALL_PT / TABLE_PT + PADDING_MM)
        for column in table.columns
    )
    small = table._replace(columns=columns, size_pt=_SMALL_PT)
    return small if needed_mm(small) <= width_mm else table


def placed_tables(document: Document) -> Iterator[tuple[Table, float, str]]:
    """Yield each table with the width of its page in mm, and what can be done where that is not enough."""
    for block in document.body:
        if isinstance(block, Table):
            yield block, UPRIGHT_MM, f"đưa bảng vào phụ lục khổ ngang, {_NARROWER}"
    for appendix in document.appendices:
        way_out = _NARROWER if appendix.landscape else f"đặt “khổ: ngang”, {_NARROWER}"
        for block in appendix.blocks:
            if isinstance(block, Table):
                yield block, LYING_MM if appendix.landscape else UPRIGHT_MM, way_out
