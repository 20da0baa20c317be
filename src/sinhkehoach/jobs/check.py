"""Plan file → its problems, without writing anything."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.open_plan import Offices, open_plan


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The problems of one plan file."""

    plan_file: Path
    problems: tuple[Problem, ...]


def check_plans(plan_files: Iterable[Path]) -> list[CheckResult]:
    """Return the problems of each plan, in the order given; raises nothing for bad input."""
    offices = Offices()
    return [CheckResult(file, open_plan(file, offices).problems) for file in plan_files]
