"""Plan files and office files → their problems, without writing anything."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.jobs.office_workspace import OFFICE_FILE
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.load.reader import read_source
from sinhkehoach.plan.keys import canonical_key
from sinhkehoach.plan.validate import validate_office
from sinhkehoach.rules.check import BROKEN_RULE


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The problems of one file: a plan, or an office's `co-quan.yaml`."""

    file: Path
    problems: tuple[Problem, ...]

    @property
    def is_our_fault(self) -> bool:
        """True when a rule broke instead of answering."""
        return any(problem.code == BROKEN_RULE for problem in self.problems)


def check_files(files: Iterable[Path], *, strict: bool = False) -> list[CheckResult]:
    """Return the problems of each file, in the order given; raises nothing for bad input.

    Where `strict`, a warning counts as an error; a hint stays a hint.
    """
    offices = Offices()
    found = [CheckResult(file, _problems(file, offices)) for file in files]
    return (
        [replace(each, problems=tuple(map(_as_error, each.problems))) for each in found] if strict else found
    )


def _as_error(problem: Problem) -> Problem:
    """Return a warning about the plan as an error, anything else as it is."""
    if problem.severity is Severity.WARNING and problem.code != BROKEN_RULE:
        return replace(problem, severity=Severity.ERROR)
    return problem


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
