"""Figures of a report → its tables: indicators, tasks, money."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compose.budget_blocks import row_kind, row_number, tree_depth
from sinhkehoach.compose.document import Align, Block, Cell, Row, RowKind, Runs
from sinhkehoach.compose.free_tables import NUMBER_HEAD, group_row, unit_line
from sinhkehoach.compose.inline_renderer import InlineRenderer, quantity_text
from sinhkehoach.compose.table_builder import Head, build_table, text_cell, text_runs
from sinhkehoach.model.budget import BudgetItem
from sinhkehoach.model.task import Task
from sinhkehoach.report.indicators import Reached
from sinhkehoach.report.money import MoneySpent, share
from sinhkehoach.report.tasks import Progress
from sinhkehoach.resolve.amounts import BUDGET
from sinhkehoach.values.money import format_amount
from sinhkehoach.values.numbers import format_number
from sinhkehoach.values.ordinals import roman

# Stands in a draft for a figure that is not noted yet.
UNKNOWN: Final = "…"


def indicator_table(reached: tuple[Reached, ...], renderer: InlineRenderer) -> list[Block]:
    """Return the table of targets and results, a row for each target, numbered by the indicators."""
    heads = (
        NUMBER_HEAD,
        Head(text_runs("Chỉ tiêu")),
        Head(text_runs("Đơn vị tính"), align=Align.CENTER),
        Head(text_runs("Kế hoạch"), align=Align.CENTER),
        Head(text_runs("Kết quả"), align=Align.CENTER),
        Head(text_runs("Tỷ lệ so với kế hoạch (%)"), align=Align.CENTER),
        Head(text_runs("Đánh giá"), align=Align.CENTER),
    )
    return [build_table(heads, list(_indicator_rows(reached, renderer, len(heads))), ())]


def _indicator_rows(reached: tuple[Reached, ...], renderer: InlineRenderer, width: int) -> Iterator[Row]:
    groups: list[KeyPath] = []
    before: KeyPath = ()
    number = 0
    for each in reached:
        group = each.path[:-2]
        if each.path != before:
            number, before = number + 1, each.path
            if group not in groups and "nhóm" in group:
                groups.append(group)
                yield group_row(_group_name(group, renderer), roman(len(groups)), width, group)
            shown = str(number)
        else:
            shown = ""
        yield _indicator_row(each, shown, renderer)


def _group_name(path: KeyPath, renderer: InlineRenderer) -> Runs:
    indicators = renderer.plan.indicators
    place = path[-1]
    return renderer.runs(indicators.groups[place].name) if indicators and isinstance(place, int) else ()


def _indicator_row(each: Reached, number: str, renderer: InlineRenderer) -> Row:
    indicator, measure = each.indicator, each.indicator.measure
    column = text_runs(f" ({each.column})" if each.column else "")
    cells = (
        text_cell(number),
        Cell(((*renderer.runs(indicator.name), *column),), path=(*each.path, "tên")),
        text_cell(measure or ""),
        text_cell(quantity_text(each.target, measure)),
        Cell(
            (text_runs(quantity_text(each.result, measure) if each.result else UNKNOWN),),
            path=each.result_path,
        ),
        text_cell("" if each.percent is None else format_number(each.percent)),
        text_cell(each.judgement or ""),
    )
    return Row(cells, path=(*each.path, each.column) if each.column else each.path)


def task_table(progress: tuple[Progress, ...], renderer: InlineRenderer) -> list[Block]:
    """Return the table of tasks, and groups that note it, with how far they have come; a row for each group."""
    heads = (
        NUMBER_HEAD,
        Head(text_runs("Nhiệm vụ")),
        Head(text_runs("Đơn vị chủ trì")),
        Head(text_runs("Thời gian thực hiện"), align=Align.CENTER),
        Head(text_runs("Tình trạng"), align=Align.CENTER),
        Head(text_runs("Kết quả")),
    )
    known = {each.path: each for each in progress}
    rows = list(_task_rows(renderer.plan.tasks, ("nhiệm vụ",), known, renderer, len(heads)))
    return [build_table(heads, rows, ())]


def _task_rows(
    tasks: tuple[Task, ...],
    path: KeyPath,
    known: dict[KeyPath, Progress],
    renderer: InlineRenderer,
    width: int,
) -> Iterator[Row]:
    number = groups = 0
    is_top = len(path) == 1
    for index, task in enumerate(tasks):
        here = (*path, index)
        if task.tasks:
            groups += 1
            mark = roman(groups) if is_top else ""
            if here in known:
                kind = RowKind.GROUP if is_top else RowKind.SUBGROUP
                yield _task_row(known[here], mark, renderer)._replace(kind=kind)
            else:
                yield group_row(renderer.runs(task.name), mark, width, (*here, "tên"), top=is_top)
            yield from _task_rows(task.tasks, (*here, "nhiệm vụ"), known, renderer, width)
        else:
            number += 1
            yield _task_row(known[here], str(number), renderer)


def _task_row(each: Progress, number: str, renderer: InlineRenderer) -> Row:
    when = renderer.runs(each.task.when) if each.task.when else ()
    result = renderer.runs(each.result) if each.result else ()
    return Row(
        (
            text_cell(number),
            Cell((renderer.runs(each.task.name),), path=(*each.path, "tên")),
            text_cell(renderer.unit_names(each.leads)),
            Cell((when,), path=(*each.path, "thời gian")),
            text_cell(standing_words(each)),
            Cell((result,), path=each.result_path),
        ),
        path=each.path,
    )


def standing_words(each: Progress) -> str:
    """Return how far a task has come, in words: `Đang thực hiện, quá hạn`."""
    if each.standing is None:
        # How far a group has come need not be said beside what is said of its tasks.
        return "" if each.task.tasks else UNKNOWN
    return f"{each.standing}, quá hạn" if each.is_late else str(each.standing)


def money_table(money: MoneySpent, renderer: InlineRenderer) -> list[Block]:
    """Return the table of the budget's items, what they have and what was spent of them, the whole first."""
    heads = (
        NUMBER_HEAD,
        Head(text_runs("Nội dung")),
        Head(text_runs("Kế hoạch"), align=Align.RIGHT),
        Head(text_runs("Đã chi"), align=Align.RIGHT),
        Head(text_runs("Tỷ lệ (%)"), align=Align.RIGHT),
    )
    table = _MoneyTable(money, renderer)
    rows = [table.total_row(), *table.rows(money.budget.items, BUDGET, ())]
    return [*unit_line(money.budget.unit.text, (*BUDGET, "đơn vị tính")), build_table(heads, rows, ())]


class _MoneyTable:
    """Sets the rows of the table of money."""

    def __init__(self, money: MoneySpent, renderer: InlineRenderer) -> None:
        self._money = money
        self._renderer = renderer
        self._depth = tree_depth(money.budget.items)

    def total_row(self) -> Row:
        """Return the row of the whole budget; its name takes the column of numbers as well."""
        planned, spent = self._money.amounts.total, self._money.spending.total
        name = text_cell("TỔNG CỘNG", columns=2, align=Align.CENTER)
        return Row((name, *self._figures(planned, spent, ())), RowKind.TOTAL)

    def rows(self, items: tuple[BudgetItem, ...], path: KeyPath, number: tuple[int, ...]) -> Iterator[Row]:
        """Yield the rows of `items` and of what stands below them."""
        for index, item in enumerate(items):
            here, place = (*path, "khoản", index), (*number, index + 1)
            planned, spent = self._money.amounts.items[here].total, self._money.spending.items[here]
            cells = (
                text_cell(row_number(place, self._depth)),
                Cell((self._renderer.runs(item.name),), path=(*here, "tên")),
                *self._figures(planned, spent.dong, spent.typed_at),
            )
            yield Row(cells, row_kind(item, place, self._depth), here)
            yield from self.rows(item.items, here, place)

    def _figures(self, planned: Decimal | None, spent: Decimal | None, path: KeyPath) -> Iterator[Cell]:
        """Yield what is planned, what was spent, and the share of it."""
        percent = share(spent, planned)
        yield text_cell(self._amount(planned))
        unknown = UNKNOWN if planned is not None else ""
        yield text_cell(unknown if spent is None else self._amount(spent))._replace(path=path)
        yield text_cell("" if percent is None else format_number(percent))

    def _amount(self, dong: Decimal | None) -> str:
        return "" if dong is None else format_amount(dong, self._money.budget.unit)
