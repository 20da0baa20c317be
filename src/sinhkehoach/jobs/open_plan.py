"""Plan file → plan and facts with all problems: the first half of the main line, for every job that reads plans."""

from dataclasses import dataclass
from pathlib import Path

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.jobs.every_text import Composing
from sinhkehoach.jobs.office_workspace import OFFICE_FILE
from sinhkehoach.load.consequences import without_consequences
from sinhkehoach.load.reader import read_source
from sinhkehoach.load.source import Source, in_order
from sinhkehoach.plan.facts import Facts, find_facts
from sinhkehoach.plan.keys import canonical_key
from sinhkehoach.plan.office import Office
from sinhkehoach.plan.plan import Plan
from sinhkehoach.plan.salvage import further_problems
from sinhkehoach.plan.validate import validate, validate_office
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import check
from sinhkehoach.typeset.document import Document


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """A plan file as far as it could be understood; None stands for what an error keeps from being known."""

    file: Path
    plan: Plan | None
    facts: Facts | None
    problems: tuple[Problem, ...]
    document: Document | None = None


class Offices:
    """Reads each `co-quan.yaml` once, however many plans stand beside it."""

    def __init__(self) -> None:
        self._read: dict[Path, Office | tuple[Problem, ...]] = {}

    def beside(self, plan_file: Path) -> Office | tuple[Problem, ...]:
        """Return the office's facts for `plan_file` (empty where there is no file), or the problems of that file."""
        file = plan_file.parent / OFFICE_FILE
        if file not in self._read:
            self._read[file] = _read_office(file) if file.exists() else Office()
        return self._read[file]


def open_plan(file: Path, offices: Offices) -> OpenPlan:
    """Return the plan in `file` with its facts and all its problems, located; raises nothing for bad input."""
    source = None
    try:
        source = read_source(file, canonical_key)
        plan = validate(source)
    except UserError as error:
        return OpenPlan(file, None, None, (unreadable(file, error),))
    except ProblemsFound as found:
        further = _further(source, offices.beside(file))
        problems = without_consequences(in_order(found.problems + further))
        return OpenPlan(file, None, None, problems)
    office = offices.beside(file)
    if not isinstance(office, Office):
        problems = without_consequences(in_order(source.problems + _further(source, office)))
        return OpenPlan(file, plan, None, problems)
    facts, problems = find_facts(plan, office)
    composing = Composing()
    if facts is not None:
        problems += check(plan, facts, (*ALL_RULES, composing.rule))
    located = without_consequences(in_order(source.problems + source.locate_all(problems)))
    if has_errors(located):
        return OpenPlan(file, plan, None, located)
    return OpenPlan(file, plan, facts, located, composing.document)


def _read_office(file: Path) -> Office | tuple[Problem, ...]:
    try:
        return validate_office(read_source(file, canonical_key))
    except UserError as error:
        return (unreadable(file, error),)
    except ProblemsFound as found:
        return found.problems


def _further(source: Source | None, office: Office | tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return the problems beyond the first stage: of the office's file, or of what is left of the plan."""
    known = office if isinstance(office, Office) else None
    further = further_problems(source, known) if source else ()
    return further if isinstance(office, Office) else further + office
