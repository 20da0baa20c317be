"""A table and a target → what of the plan its rows become: items with their facts, or rows of cells."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue, UserError
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, join_vi
from sinhkehoach.lexicon.table_heads import NUMBER_HEADS
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.resolve.columns import leaf_columns
from sinhkehoach.resolve.derived_columns import NUMBER_COLUMN
from sinhkehoach.sheets.parts import Row, TableParts
from sinhkehoach.sheets.sheet import SheetTable
from sinhkehoach.table_import.columns import NAME_COLUMN, NOTHING, facts_shown, places_in
from sinhkehoach.table_import.found_table import FoundTable
from sinhkehoach.table_import.levels import row_levels, wrong_parents
from sinhkehoach.table_import.target import Kind, Target
from sinhkehoach.table_import.totals import without_totals
from sinhkehoach.transcribe.budget import budget_item, budget_tree
from sinhkehoach.transcribe.derived_heads import ShownColumn
from sinhkehoach.transcribe.draft import Values, filled
from sinhkehoach.transcribe.indicators import read_indicators
from sinhkehoach.transcribe.tables import described_table, grouped_rows
from sinhkehoach.transcribe.task_table import read_tasks, tasks_from
from sinhkehoach.transcribe.unit_names import UnitNames
from sinhkehoach.values.money import MoneyUnit, parse_unit, unit_in_heading
from sinhkehoach.yaml.edit.write_value import NewValue

_GROUP_NUMBER: Final = lazy_pattern(r"[IVXLC]+\.?|[A-ZĐ]\.?")
_MOST_FAULTS: Final = 5


class PlanRows(NamedTuple):
    """What a table says, in the words of the plan.

    `lists` are the lists of items by their keys below the target (the target itself under ""), `whole` all of it under
    the keys of the format, for a plan that has nothing there. `columns` are those of targets; `covered` and `name_cell`
    are for the merge, `told` for people.
    """

    lists: Mapping[str, Sequence[NewValue]]
    whole: NewValue
    told: tuple[str, ...] = ()
    covered: frozenset[str] = frozenset()
    name_cell: int = 0
    columns: tuple[str, ...] = ()


def plan_rows(found: FoundTable, target: Target, plan: Plan, office: Office) -> PlanRows:
    """Return what `found` says for `target`; raises UserError for a table that has nothing for it."""
    return _READERS[target.kind](found, target, plan, office)


def _tasks(found: FoundTable, _target: Target, _plan: Plan, office: Office) -> PlanRows:
    table, told, *_ = without_totals(found.table)
    parts = TableParts(table)
    shown, left = _facts(parts, DerivedFrom.TASKS, ())
    rows = read_tasks(parts, shown, UnitNames(office, keeps_text=False))
    levels = [*row_levels(parts), 0]
    placed = zip(rows, levels, levels[1:], strict=False)
    tasks = tasks_from([row._replace(depth=here, is_group=below > here) for row, here, below in placed])
    return PlanRows({"": tasks}, tasks, (*told, *left), _covered(shown))


def _indicators(found: FoundTable, _target: Target, plan: Plan, _office: Office) -> PlanRows:
    table, told, *_ = without_totals(with_groups(found.table))
    parts = TableParts(table)
    shown, left = _facts(parts, DerivedFrom.INDICATORS, plan.indicators.columns if plan.indicators else ())
    values = read_indicators(parts, shown)
    columns = tuple(dict.fromkeys(each.part for each in shown if each.part))
    lists = {key: _list(values.get(key)) for key in ("nhóm", "chỉ tiêu")}
    if "chỉ tiêu" in {each.shows for each in shown}:
        return PlanRows(lists, values, (*told, *left), _covered(shown), columns=columns)
    raise _nothing_for(parts, "tên chỉ tiêu")


def _budget(found: FoundTable, _target: Target, plan: Plan, _office: Office) -> PlanRows:
    table, told, *_ = without_totals(found.table)
    parts = TableParts(table)
    shown, left = _facts(parts, DerivedFrom.BUDGET, ())
    unit = _unit_of_amounts(parts, found.unit)
    if plan.budget is not None:
        _refuse_other_unit(unit, plan.budget.unit, "kinh phí")
    rows = [*zip(row_levels(parts), (budget_item(row, shown) for row in parts.rows), strict=True)]
    told += tuple(wrong_parents(rows))
    items = budget_tree(rows)
    whole: Values = {"đơn vị tính": unit.text if unit else "", "khoản": items}
    if unit is None and plan.budget is None:
        told += ("bảng không ghi đơn vị tính: kế hoạch hiểu là triệu đồng",)
    return PlanRows({"khoản": items}, filled(whole), (*told, *left), _covered(shown) - {"tính"})


def _rows(found: FoundTable, target: Target, _plan: Plan, _office: Office) -> PlanRows:
    free = target.table
    if free is None:
        raise AssertionError("rows are for a table")
    leaves = leaf_columns(free.columns)
    total_name = free.total_name.plain if free.total_name is not None else ""
    table, told, *_ = without_totals(
        found.table if free.own_numbers else with_groups(found.table), total_name
    )
    parts = TableParts(table)
    places = places_in(parts, free.columns)
    first = next((cell.text for cell in parts.heads[0][:1]), "")
    has_numbers = fold(first) in NUMBER_HEADS and not free.own_numbers
    if all(place is None for place in places[has_numbers:]):
        names = ", ".join(f"“{leaf.name.plain}”" for leaf in leaves)
        raise UserError(
            f"Không cột nào của bảng ({_listed(parts.names)}) có tên như cột của bảng trong kế hoạch",
            f"sửa tên cột cho giống: {names}",
        )
    _refuse_faults(parts.rows, [place is not None for place in places])
    _refuse_other_unit(_money(found.unit), _money(free.unit or ""), "bảng trong kế hoạch")
    if has_numbers and not parts.is_counted:
        told += (f"không nhập cột “{first}”: số thứ tự do chương trình đánh",)
    parts.is_counted = has_numbers
    rows = _placed(grouped_rows(parts.rows, parts), places[has_numbers:], len(leaves))
    named = list(zip(parts.names, places, strict=True))[has_numbers:]
    left = _left_over(name for name, place in named if place is None)
    known = [place for place in places[has_numbers:] if place is not None]
    names_first = [place for place in sorted(known) if not (free.own_numbers and place == 0)]
    return PlanRows({"hàng": rows}, rows, (*told, *left), name_cell=(names_first or known)[0])


def _new_table(found: FoundTable, _target: Target, _plan: Plan, _office: Office) -> PlanRows:
    table, told, summed, label = without_totals(with_groups(found.table))
    parts = TableParts(table)
    _refuse_faults(parts.rows, [True] * parts.width)
    unit: Values = {"đơn vị tính": found.unit} if found.unit else {}
    values = described_table(parts, parts.rows, summed, label)
    return PlanRows({"hàng": _list(values["hàng"])}, [unit | values], told)


_READERS: Final[Mapping[Kind, Callable[[FoundTable, Target, Plan, Office], PlanRows]]] = {
    Kind.TASKS: _tasks,
    Kind.INDICATORS: _indicators,
    Kind.BUDGET: _budget,
    Kind.ROWS: _rows,
    Kind.NEW_TABLE: _new_table,
}


def with_groups(table: SheetTable) -> SheetTable:
    """Return `table` with the rows that only hold a Roman number or a letter and a name as heads of groups."""
    parts = TableParts(table)
    if not parts.heads or fold(parts.heads[0][0].text) not in NUMBER_HEADS:
        return table
    rows = (_as_group(row, table.columns) for row in parts.rows)
    heads = table.rows[: len(table.rows) - len(parts.rows)]
    return SheetTable((*heads, *rows), table.columns, table.index)


def _as_group(row: Row, width: int) -> Row:
    number, name, *others = (*row[:2], *row[2:]) if len(row) > 1 else (row[0], row[0])
    is_group = (
        others
        and name.text
        and _GROUP_NUMBER.fullmatch(number.text)
        and not any(cell.text for cell in others)
    )
    return (number, name._replace(span=width - 1)) if is_group else row


def _facts(
    parts: TableParts, source: DerivedFrom, columns: Sequence[str]
) -> tuple[list[ShownColumn], tuple[str, ...]]:
    shown = facts_shown(parts, source, columns)
    if NAME_COLUMN[source] not in {each.shows for each in shown}:
        raise _nothing_for(parts, f"tên ({NAME_COLUMN[source]})")
    _refuse_faults(parts.rows, [each != NOTHING for each in shown])
    return shown, tuple(
        _left_over(name for name, each in zip(parts.names, shown, strict=True) if each == NOTHING)
    )


def _nothing_for(parts: TableParts, what: str) -> UserError:
    return UserError(f"Không thấy cột {what} trong bảng", f"bảng có các cột: {_listed(parts.names)}")


def _left_over(names: Iterator[str]) -> Iterator[str]:
    left = [f"“{name}”" if name else "không tên" for name in names]
    if left:
        yield f"không nhập cột {join_vi(left)}: kế hoạch không có chỗ cho cột ấy"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(f"“{name}”" for name in dict.fromkeys(names) if name)


def _covered(shown: Sequence[ShownColumn]) -> frozenset[str]:
    """Return the keys of an item of which the columns tell."""
    keys = {each.part if each.shows == "đích" and each.part else each.shows for each in shown}
    keys = {"tiền" if key == "số tiền" else "tính" if key == "cách tính" else key for key in keys}
    return frozenset(keys - {"", NUMBER_COLUMN, *NAME_COLUMN.values()})


def _refuse_faults(rows: Sequence[Row], taken: Sequence[bool]) -> None:
    """Raise UserError for cells that hold no value: what they say would be a guess."""
    faults = [cell.fault for row in rows for cell in row if cell.fault and taken[cell.column]]
    if faults:
        more = f" và {len(faults) - _MOST_FAULTS} ô nữa" if len(faults) > _MOST_FAULTS else ""
        hint = "mở bằng Excel, sửa ô lỗi, lưu lại (Excel tính lại công thức khi lưu), rồi gõ lại lệnh"
        raise UserError(f"Chưa nhập được: {', '.join(faults[:_MOST_FAULTS])}{more}", hint)


def _unit_of_amounts(parts: TableParts, typed: str) -> MoneyUnit | None:
    return next(filter(None, map(unit_in_heading, parts.names)), None) or _money(typed)


def _money(unit: str) -> MoneyUnit | None:
    try:
        return parse_unit(unit) if unit else None
    except BadValue:
        return None


def _refuse_other_unit(unit: MoneyUnit | None, other: MoneyUnit | None, what: str) -> None:
    if unit is not None and other is not None and unit is not other:
        hint = "đổi các số cho cùng đơn vị trong bảng nhập vào, hoặc sửa “đơn vị tính” trong kế hoạch"
        raise UserError(f"Bảng nhập vào tính theo {unit.text}, {what} tính theo {other.text}", hint)


def _placed(rows: Sequence[NewValue], places: Sequence[int | None], width: int) -> list[NewValue]:
    """Return `rows` with their cells in the places of the plan's columns; None where the table has no such column."""
    result: list[NewValue] = []
    for row in rows:
        if isinstance(row, Mapping):
            result.append({**row, "hàng": _placed(_list(row["hàng"]), places, width)})
            continue
        cells: list[NewValue] = [None] * width
        for place, cell in zip(places, _list(row), strict=True):
            if place is not None:
                cells[place] = cell
        result.append(cells)
    return result


def _list(value: NewValue) -> Sequence[NewValue]:
    return value if isinstance(value, Sequence) and not isinstance(value, str) else []
