"""A common plan and a table of units → the problems of each unit's plan, without writing anything."""

from datetime import date
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.build_units import UnitBuilder
from sinhkehoach.jobs.check import CheckResult, as_strict


def check_units(plan_file: Path, table_file: Path, *, strict: bool = False) -> list[CheckResult]:
    """Return the problems of the plan of each unit, in the order of the table.

    Raises UserError for a plan or a table that cannot be opened. Where `strict`, a warning counts as an error.
    """
    try:
        builder = UnitBuilder(plan_file, table_file, BuildSettings(date.min))
    except ProblemsFound as found:
        return [CheckResult(plan_file, found.problems)]
    checked = map(builder.check, builder.tasks())
    results = [CheckResult(plan_file, each.problems, each.unit) for each in checked]
    return [as_strict(each) for each in results] if strict else results
