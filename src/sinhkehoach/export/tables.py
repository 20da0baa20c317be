"""What is handed on of a plan → its tables: tasks, indicators, recipients; that of money has a module of its own."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.compose.indicator_blocks import target_of
from sinhkehoach.export.list_table import (
    ListColumn,
    ListRow,
    ListTable,
    ShownColumn,
    Value,
    heads_of,
    values_of,
    with_values,
)
from sinhkehoach.export.listing import IndicatorEntry, Listing, TaskEntry
from sinhkehoach.export.money_table import money_table
from sinhkehoach.export.row_mark import RowKeys, RowNamer
from sinhkehoach.model.choices import TaskState
from sinhkehoach.model.indicator import Target
from sinhkehoach.resolve.results import latest, latest_step
from sinhkehoach.values.periods import Period
from sinhkehoach.values.quantity import Quantity

TASKS: Final = "Nhiệm vụ"
INDICATORS: Final = "Chỉ tiêu"
MEASURE: Final = "Đơn vị tính"
STATES: Final = tuple(state.value for state in TaskState)
_NUMBER: Final = ListColumn("TT", 7)
_STATE: Final = ListColumn("Tình trạng", 12, is_open=True, choices=STATES)
_RESULT: Final = ListColumn("Kết quả", 24, is_open=True)
_NOTE: Final = ListColumn("Ghi chú", 14, is_open=True)


def tables_of(listing: Listing) -> tuple[ListTable, ...]:
    """Return the tables of a plan that have rows."""
    makers = (task_table, indicator_table, money_table, recipient_table)
    return tuple(table for make in makers if (table := make(listing)).rows)


def task_table(listing: Listing) -> ListTable:
    """Return the tasks and the groups that they stand in."""
    words, period = listing.version.words, listing.version.plan.period
    columns = with_values(
        listing.tasks,
        ShownColumn(_NUMBER, lambda each: each.number),
        ShownColumn(ListColumn("Nhóm", 16), lambda each: " / ".join(each.above), is_optional=True),
        ShownColumn(ListColumn("Tên nhiệm vụ", 38), lambda each: each.name),
        ShownColumn(ListColumn("Đơn vị chủ trì", 18), lambda each: "; ".join(each.lead)),
        ShownColumn(
            ListColumn("Đơn vị phối hợp", 18), lambda each: "; ".join(each.coordinators), is_optional=True
        ),
        ShownColumn(
            ListColumn("Lãnh đạo phụ trách", 15), lambda each: words(each.task.leader), is_optional=True
        ),
        ShownColumn(ListColumn("Sản phẩm", 20), lambda each: words(each.task.product), is_optional=True),
        ShownColumn(ListColumn("Thời gian thực hiện", 14), lambda each: each.work.when),
        ShownColumn(ListColumn("Ngày cuối", 12), lambda each: each.last_day or "", is_optional=True),
        ShownColumn(_STATE, lambda each: str(latest(each.task.state, period) or "")),
        ShownColumn(_RESULT, lambda each: words(latest(each.task.result, period))),
        ShownColumn(_NOTE, lambda each: words(each.task.note)),
    )
    namer = RowNamer()
    rows = (
        _task_row(each, columns, namer.keys(each.task.id, each.above, each.name), period)
        for each in listing.tasks
    )
    return ListTable(TASKS, heads_of(columns), tuple(rows), "Tên nhiệm vụ", "nv")


def _task_row(entry: TaskEntry, columns: list[ShownColumn], keys: RowKeys, period: Period) -> ListRow:
    path, task = entry.path, entry.task
    return ListRow(
        path,
        values_of(entry, columns),
        entry.work.level,
        entry.work.is_group,
        keys,
        (
            (_STATE.head, (*path, "tình trạng", *latest_step(task.state, period))),
            (_RESULT.head, (*path, "kết quả", *latest_step(task.result, period))),
            (_NOTE.head, (*path, "ghi chú")),
        ),
    )


def indicator_table(listing: Listing) -> ListTable:
    """Return the indicators; each column of targets has one of results."""
    levels, period = _levels(listing), listing.version.plan.period
    columns = with_values(
        listing.indicators,
        ShownColumn(_NUMBER, lambda each: each.number),
        ShownColumn(ListColumn("Nhóm", 18), lambda each: each.group, is_optional=True),
        ShownColumn(ListColumn("Tên chỉ tiêu", 40), lambda each: each.name),
        ShownColumn(ListColumn(MEASURE, 9), lambda each: each.indicator.measure or "", is_optional=True),
        *_by_level("Hiện tại", levels, lambda target: _figure(target.current), is_optional=True),
        *_by_level("Đích", levels, lambda target: _figure(target.target)),
        *_by_level("Kết quả", levels, lambda target: _text(latest(target.result, period)), is_open=True),
        ShownColumn(_NOTE, lambda each: listing.version.words(each.indicator.note)),
    )
    namer = RowNamer()
    rows = (
        ListRow(
            each.path,
            values_of(each, columns),
            keys=namer.keys(each.indicator.id, (each.group,), each.name),
            fills=(*_results(each, levels, period), (_NOTE.head, (*each.path, "ghi chú"))),
        )
        for each in listing.indicators
    )
    return ListTable(INDICATORS, heads_of(columns), tuple(rows), "Tên chỉ tiêu", "ct")


def _levels(listing: Listing) -> list[str]:
    """Return the columns in which any indicator has a target, "" for the one of those that have but one."""
    every = [each.indicator for each in listing.indicators]
    levels = [level for level in ("", *listing.columns) if any(target_of(each, level) for each in every)]
    return levels or [""]


def _by_level(
    what: str,
    levels: Iterable[str],
    value: Callable[[Target], Value],
    *,
    is_open: bool = False,
    is_optional: bool = False,
) -> Iterator[ShownColumn]:
    """Yield a column for each of the `levels`, with `value` of the target that an indicator has there."""

    def of(level: str) -> Callable[[IndicatorEntry], Value]:
        def found(entry: IndicatorEntry) -> Value:
            target = target_of(entry.indicator, level)
            return value(target) if target else ""

        return found

    for level in levels:
        column = ListColumn(f"{what} {level}".strip(), 12, is_open=is_open, is_centred=True)
        yield ShownColumn(column, of(level), is_optional)


def _text(quantity: Quantity | None) -> str:
    return quantity.text if quantity else ""


def _figure(quantity: Quantity | None) -> Value:
    """Return a plain number as one, anything else in its own words."""
    if quantity is None:
        return ""
    is_plain = quantity.comparator is None and quantity.fraction is None and not quantity.percent
    if is_plain and quantity.low is not None and quantity.low == quantity.high:
        return quantity.low
    return quantity.text


def _results(entry: IndicatorEntry, levels: Iterable[str], period: Period) -> Iterator[tuple[str, KeyPath]]:
    """Yield the heads of results that an indicator may have, each with where it stands in the plan."""
    keys = {fold(key): key for key in entry.indicator.by_column}
    for level in levels:
        target = target_of(entry.indicator, level)
        if target is not None:
            column = (keys[fold(level)],) if level else ()
            yield (
                f"Kết quả {level}".strip(),
                (*entry.path, *column, "kết quả", *latest_step(target.result, period)),
            )


def recipient_table(listing: Listing) -> ListTable:
    """Return who gets the plan, and what is remarked on each."""
    columns = (_NUMBER, ListColumn("Nơi nhận", 60), ListColumn("Lời ghi", 30))
    namer = RowNamer()
    rows = (
        ListRow((), (str(number), each.name, each.remark), keys=namer.keys(None, (), each.name))
        for number, each in enumerate(listing.recipients, 1)
    )
    return ListTable("Nơi nhận", columns, tuple(rows), "Nơi nhận", "nn")
