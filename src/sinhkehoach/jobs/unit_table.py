"""A workbook, a CSV file or a YAML list on the disk → the table of units in it."""

from pathlib import Path
from typing import Final

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.files import read_file
from sinhkehoach.jobs.kept_table import KeptTable
from sinhkehoach.jobs.plain_text import plain_text
from sinhkehoach.jobs.workspace import PLAN_ENDINGS
from sinhkehoach.sheets.delimited import delimited_sheet
from sinhkehoach.sheets.workbook import read_workbook
from sinhkehoach.unit_table.read_table import table_of_sheets, table_of_yaml
from sinhkehoach.unit_table.table import UnitTable
from sinhkehoach.yaml.read.decode import decode
from sinhkehoach.yaml.read.reader import parse_source

_WORKBOOKS: Final = (".xlsx", ".xlsm", ".xltx", ".xltm")
_TEXT: Final = (".csv", ".tsv", ".tab", ".txt")


def read_unit_table(file: Path, cache: Path | None = None) -> UnitTable:
    """Return the table of units in `file`; raises UserError where it cannot be read or is none.

    What a workbook holds is kept below the folder `cache`.
    """
    ending = file.suffix.lower()
    if ending in PLAN_ENDINGS:
        return _from_yaml(file)
    if ending in _WORKBOOKS:
        return _from_workbook(file, cache)
    if ending in _TEXT:
        text, _ = plain_text(read_file(file), file.name)
        return table_of_sheets([delimited_sheet(text, file.name)], file.name)
    raise UserError(
        f"“{file}” không phải là bảng đơn vị đọc được",
        "lưu bảng thành .xlsx, .csv hoặc .yaml rồi gõ lại lệnh",
    )


def _from_workbook(file: Path, cache: Path | None) -> UnitTable:
    data = read_file(file)
    kept = KeptTable(cache, file, data) if cache else None
    if kept and (table := kept.load()):
        return table
    table = table_of_sheets(read_workbook(data), file.name)
    if kept:
        kept.keep(table)
    return table


def _from_yaml(file: Path) -> UnitTable:
    try:
        source = parse_source(decode(read_file(file), file.name), file.name, str)
    except ProblemsFound as found:
        problem = found.problems[0]
        line = f", dòng {problem.position.line}" if problem.position else ""
        raise UserError(f"Bảng đơn vị “{file.name}”{line}: {problem.message}", problem.hint) from found
    return table_of_yaml(source)
