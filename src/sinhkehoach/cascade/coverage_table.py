"""How plans cover what a superior assigns → the rows of its table, and the Document that has it as an appendix."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.cascade.coverage import CoverageRow, PlanCoverage
from sinhkehoach.compose.document import Align, Cell, Document, DocumentAppendix, Row
from sinhkehoach.compose.free_tables import group_row
from sinhkehoach.compose.table_builder import Head, build_table, text_cell, text_runs
from sinhkehoach.values.ordinals import roman

LABEL: Final = "BẢNG ĐỐI ỨNG"
_TITLE: Final = "CÁC NHIỆM VỤ, CHỈ TIÊU ĐƯỢC GIAO TẠI {}"
_NOTHING: Final = "Chưa có"
_Heads = tuple[tuple[str, float], ...]
_OF_ONE: Final[_Heads] = (
    ("TT", 0.6), ("Mục", 1.3), ("Cấp trên giao", 4), ("Vai trò, thời hạn, mức giao", 2), ("Kế hoạch đối ứng", 4),
    ("Đơn vị chủ trì", 2), ("Thời gian, mức đăng ký", 2),
)  # fmt: skip
_OF_MANY: Final[_Heads] = (
    ("TT", 0.6), ("Mục", 1.3), ("Cấp trên giao", 4), ("Vai trò, thời hạn, mức giao", 2), ("Đã có", 1),
    ("Kế hoạch còn thiếu", 5),
)  # fmt: skip


class TableRow(NamedTuple):
    """A row of the table: the lines of each cell, the number left out; a `group` stands over all columns."""

    cells: tuple[tuple[str, ...], ...]
    group: str = ""


class CoverageTable(NamedTuple):
    """The table: heads with their relative widths, rows under their groups."""

    heads: tuple[tuple[str, float], ...]
    rows: tuple[TableRow, ...]

    def numbered(self) -> Iterator[tuple[str, TableRow]]:
        """Yield the rows with their numbers: groups `I`, the others counted through."""
        groups = numbers = 0
        for row in self.rows:
            if row.group:
                groups += 1
                yield roman(groups), row
            else:
                numbers += 1
                yield str(numbers), row


class Gathered(NamedTuple):
    """What is assigned to several plans: how many cover it, of how many, and whose do not."""

    row: CoverageRow
    covered: int
    plans: int
    lacking: tuple[str, ...]


def gathered(plans: Sequence[PlanCoverage]) -> tuple[list[Gathered], list[Gathered]]:
    """Return the tasks and the indicators that are assigned to any of `plans`, each once."""
    tasks = ((plan.issuer, row) for plan in plans for row in plan.tasks)
    indicators = ((plan.issuer, row) for plan in plans for row in plan.indicators)
    return _gathered(tasks), _gathered(indicators)


def _gathered(rows: Iterable[tuple[str, CoverageRow]]) -> list[Gathered]:
    by_place: dict[tuple[str, str], list[tuple[str, CoverageRow]]] = {}
    for issuer, row in rows:
        by_place.setdefault((fold(row.place), fold(row.name)), []).append((issuer, row))
    return [
        Gathered(
            same[0][1],
            sum(not row.is_missing for _, row in same),
            len(same),
            tuple(issuer for issuer, row in same if row.is_missing),
        )
        for same in by_place.values()
    ]


def coverage_table(plans: Sequence[PlanCoverage]) -> CoverageTable:
    """Return the table of one plan, or that of several, which tells whose leave what out."""
    if len(plans) == 1:
        heads, sides = (
            _OF_ONE,
            [list(map(_row_of_one, each)) for each in (plans[0].tasks, plans[0].indicators)],
        )
    else:
        heads, sides = _OF_MANY, [list(map(_row_of_many, each)) for each in gathered(plans)]
    rows: list[TableRow] = []
    for name, side in zip(("Nhiệm vụ", "Chỉ tiêu"), sides, strict=True):
        rows += [TableRow((), name), *side] if side else []
    return CoverageTable(heads, tuple(rows))


def _row_of_one(row: CoverageRow) -> TableRow:
    ours = [f"{each.name} ({each.place})" if each.place else each.name for each in row.ours]
    told = ours or [f"Không thực hiện: {row.excuse}" if row.excuse else _NOTHING]
    who, when = ([getattr(each, key) for each in row.ours] for key in ("who", "when"))
    return TableRow(((row.place,), (row.name,), (row.asked,), tuple(told), tuple(who), tuple(when)))


def _row_of_many(each: Gathered) -> TableRow:
    row = each.row
    return TableRow(
        ((row.place,), (row.name,), (row.asked,), (f"{each.covered}/{each.plans}",), each.lacking)
    )


def coverage_document(ours: Document, table: CoverageTable, document: str) -> Document:
    """Return our document with the table as its only appendix, on landscape pages; `document` names the superior's."""
    heads = [
        Head(text_runs(name), width=width, align=Align.CENTER if place == 0 else Align.LEFT)
        for place, (name, width) in enumerate(table.heads)
    ]
    rows = [_row(number, row, len(heads)) for number, row in table.numbered()]
    appendix = DocumentAppendix(
        LABEL,
        text_runs(_TITLE.format(document.upper())),
        landscape=True,
        blocks=(build_table(heads, rows, ()),),
    )
    return ours._replace(appendices=(appendix,))


def _row(number: str, row: TableRow, width: int) -> Row:
    if row.group:
        return group_row(text_runs(row.group), number, width, ())
    cells = (Cell(tuple(map(text_runs, cell)) or ((),)) for cell in row.cells)
    return Row((text_cell(number, align=Align.CENTER), *cells))
