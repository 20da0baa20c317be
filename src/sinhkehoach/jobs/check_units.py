"""A common plan and a table of units → the problems of each unit's plan, without writing anything."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.build_many import done_for_units
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.build_units import open_units
from sinhkehoach.jobs.check import CheckResult
from sinhkehoach.jobs.workers import worker_count


def check_units(plan_file: Path, table_file: Path, asked: int | None = None) -> Iterator[CheckResult]:
    """Yield the problems of the plan of each unit, in the order of the table; `asked` is how many processes to use.

    Raises UserError for a plan or a table that cannot be opened.
    """
    try:
        builder, tasks = open_units(plan_file, table_file, BuildSettings(date.min))
    except ProblemsFound as found:
        yield CheckResult(plan_file, found.problems)
        return
    for each in done_for_units(builder, tasks, "check", worker_count(asked, len(tasks))):
        yield CheckResult(plan_file, each.problems, each.unit)
