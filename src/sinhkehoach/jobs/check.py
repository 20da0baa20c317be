"""Plan files and office files → their problems, without writing anything."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.office_workspace import OFFICE_FILE
from sinhkehoach.jobs.open_plan import Offices, open_plan, unreadable
from sinhkehoach.load.reader import read_source
from sinhkehoach.plan.keys import canonical_key
from sinhkehoach.plan.validate import validate_office


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The problems of one file: a plan, or an office's `co-quan.yaml`."""

    file: Path
    problems: tuple[Problem, ...]


def check_files(files: Iterable[Path]) -> list[CheckResult]:
    """Return the problems of each file, in the order given; raises nothing for bad input."""
    offices = Offices()
    return [CheckResult(file, _problems(file, offices)) for file in files]


def _problems(file: Path, offices: Offices) -> tuple[Problem, ...]:
    return _office_problems(file) if file.name == OFFICE_FILE else open_plan(file, offices).problems


def _office_problems(file: Path) -> tuple[Problem, ...]:
    try:
        source = read_source(file, canonical_key)
        validate_office(source)
    except UserError as error:
        return (unreadable(file, error),)
    except ProblemsFound as found:
        return found.problems
    return source.problems
