"""Plan → the totals of its tables' summed columns, by the names under which they can be referred to."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from sinhkehoach.base.text import fold
from sinhkehoach.model.part import Part
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.table import FreeTable
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.columns import column_totals, leaf_columns, leaf_units
from sinhkehoach.values.money import MoneyUnit


class Figure(NamedTuple):
    """The total of a column: `shown` in hints, meant by any of the folded `names`, all ending with `: column`.

    `unit` is the unit of money the column is in, None where none is named.
    """

    shown: str
    names: tuple[str, ...]
    column: str
    number: Decimal
    unit: MoneyUnit | None


def table_figures(plan: Plan) -> list[Figure]:
    """Return the totals of all tables of `plan`, whose cells must have been checked (`table_problems`)."""
    return [figure for names, table in _named_tables(plan) for figure in _figures(names, table)]


def reference_names(kind: str, id_: str | None, name: str) -> tuple[str, ...]:
    """Return the folded names of a thing of some kind: `phụ lục <id>`, `phụ lục <name>`, both without the kind too."""
    folded = [fold(each) for each in (id_, name) if each]
    return tuple(dict.fromkeys([f"{kind} {each}" for each in folded] + folded))


def _named_tables(plan: Plan) -> Iterator[tuple[tuple[str, ...], FreeTable]]:
    """Yield each table with the names of what it stands in and its own name, which comes first."""
    for appendix in plan.appendices:
        names = reference_names("phụ lục", appendix.id, appendix.name.plain)
        for table in appendix.tables:
            yield (*_own_name(table), *names), table
        for section in appendix.sections:
            for table in section.tables:
                yield (*_own_name(table), fold(section.name.plain)), table
    for _, task in walk(plan.tasks, (Task,)):
        for table in task.tables:
            yield (*_own_name(table), *reference_names("nhiệm vụ", task.id, task.name.plain)), table
    for _, part in walk(plan.parts, (Part,)):
        for table in part.tables:
            yield (*_own_name(table), *((fold(part.name.plain),) if part.name else ())), table


def _own_name(table: FreeTable) -> tuple[str, ...]:
    return (fold(table.name.plain),) if table.name else ()


def _figures(names: tuple[str, ...], table: FreeTable) -> Iterator[Figure]:
    leaves = leaf_columns(table.columns)
    for column, total, unit in zip(leaves, column_totals(table), leaf_units(table), strict=True):
        if total is not None and names:
            name = fold(column.name.plain)
            shown = f"{names[0]}: {column.name.plain}"
            yield Figure(shown, tuple(f"{each}: {name}" for each in names), name, total, unit)
