"""The sheets of a workbook or a CSV file, or a YAML list → the table of units."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.inline_marks import unescaped
from sinhkehoach.base.text import fold
from sinhkehoach.sheets.parts import TableParts, is_total
from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.sheets.workbook import SheetRow, Worksheet
from sinhkehoach.unit_table.table import UnitRow, UnitTable, UnitValue
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.source import Source

# Over the column that holds the units' names, the surest first.
_NAME_HEADS: Final = (
    "tên đơn vị",
    "đơn vị",
    "tên",
    "tên xã",
    "tên trường",
    "xã, phường",
    "xã",
    "trường",
    "tên cơ quan",
)
# So many rows may name the columns, and one below them says that there are no more.
_MOST_HEADS: Final = 4
_NO_TABLE: Final = (
    "Không thấy bảng đơn vị: chưa có dòng đầu bảng với một cột “tên” hoặc “đơn vị”",
    "ghi tên các cột ở dòng đầu: tên; ký hiệu; địa danh; người ký; số học sinh…; mỗi đơn vị một hàng",
)
_NO_LIST: Final = (
    "Bảng đơn vị bằng YAML phải là một danh sách, mỗi đơn vị một mục có “tên”",
    "viết như: “- tên: UBND xã An Hòa”, dòng dưới thụt vào: “số học sinh: 1.250”",
)


def table_of_sheets(sheets: Sequence[Worksheet], name: str) -> UnitTable:
    """Return the table on the first sheet, of those that are seen, that has one; raises UserError for none."""
    for sheet in (sheet for sheet in sheets if not sheet.is_hidden):
        for at, row in enumerate(sheet.rows):
            if not _name_column([unescaped(cell.text) for cell in row.cells]):
                continue
            heads, below = _heads(sheet.rows[at:])
            if name_column := _name_column(list(heads.values())):
                rows = tuple(_rows(sheet, below, heads, name_column))
                return _with_rows(UnitTable(name, tuple(heads.values()), rows))
    raise UserError(*_NO_TABLE)


def table_of_yaml(source: Source) -> UnitTable:
    """Return the table that a YAML list of maps is; raises UserError for anything else."""
    items = source.value
    if not isinstance(items, list) or not all(isinstance(each, Mapping) for each in items):
        raise UserError(*_NO_LIST)
    columns = tuple(dict.fromkeys(key for each in items for key in each))
    name_column = _name_column(list(columns))
    if not name_column:
        raise UserError(*_NO_LIST)
    rows = tuple(_row_of_map(source, at, each, name_column) for at, each in enumerate(items))
    return _with_rows(UnitTable(source.name, columns, rows))


def _row_of_map(source: Source, at: int, item: Mapping[str, object], name_column: str) -> UnitRow:
    values = {}
    for key, typed in item.items():
        place = f"dòng {source.position_of((at, key)).line}"
        text = typed if isinstance(typed, str) else (as_sentence(typed) or "")
        is_text = typed is None or isinstance(typed, str) or bool(text)
        fault = "" if is_text else f"{place} là một danh sách hay một nhóm mục, không phải một giá trị"
        values[fold(key)] = UnitValue(key, " ".join(text.split()), place, fault)
    place = f"dòng {source.position_of((at,)).line}"
    name = values.get(fold(name_column))
    return UnitRow(name.text if name else "", place, values)


def _with_rows(table: UnitTable) -> UnitTable:
    if not table.rows:
        raise UserError(
            f"Bảng đơn vị “{table.name}” chưa có hàng nào dưới dòng tên cột", "ghi mỗi đơn vị một hàng"
        )
    return table


def _heads(rows: Sequence[SheetRow]) -> tuple[dict[int, str], Sequence[SheetRow]]:
    """Return the name over each column, by its place, and the rows below: `Số học sinh` over `Tiểu học` is one name."""
    width = max(cell.column + cell.span for row in rows[:1] for cell in row.cells)
    head = TableParts(SheetTable(tuple(row.cells for row in rows[:_MOST_HEADS]), width)).heads
    names: dict[int, list[str]] = {}
    for cell in (cell for row in head for cell in row if cell.text):
        for column in range(cell.column, cell.column + cell.span):
            names.setdefault(column, []).append(unescaped(cell.text))
    return {column: " ".join(found) for column, found in sorted(names.items())}, rows[len(head) :]


def _name_column(heads: list[str]) -> str:
    folded = {fold(head): head for head in heads}
    return next((folded[name] for name in _NAME_HEADS if name in folded), "") if len(folded) > 1 else ""


def _rows(
    sheet: Worksheet, rows: Sequence[SheetRow], heads: Mapping[int, str], name_column: str
) -> Iterator[UnitRow]:
    """Yield the units: no row that numbers the columns, none of totals."""
    above: dict[int, SheetCell] = {}
    for row in rows:
        cells = {cell.column: above.get(cell.column, cell) if cell.goes_on else cell for cell in row.cells}
        above = cells
        texts = [cell.text for cell in row.cells]
        numbers = [text.strip("()") for text in texts] == [str(place + 1) for place in range(len(texts))]
        if not any(texts) or numbers or is_total(row.cells):
            continue
        # Of two columns that have the same name the first counts; a plan that asks for it is told of both.
        values = {
            fold(head): _value(cells.get(column), head, f"ô {sheet.letters[column]}{row.number}")
            for column, head in reversed([*heads.items()])
        }
        yield UnitRow(values[fold(name_column)].text, f"hàng {row.number}", values)


def _value(cell: SheetCell | None, head: str, place: str) -> UnitValue:
    return UnitValue(head, unescaped(cell.text), place, cell.fault) if cell else UnitValue(head, "", place)
