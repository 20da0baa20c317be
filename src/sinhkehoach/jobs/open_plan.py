"""Plan file → plan and facts with all problems: the first half of the main line, for every job that reads plans."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.compose.compose import compose
from sinhkehoach.compose.document import Document
from sinhkehoach.jobs.cascade_checks import cascade_answers
from sinhkehoach.jobs.every_text import EVERY_TEXT
from sinhkehoach.jobs.no_office import is_empty, with_one_reason
from sinhkehoach.jobs.page_rules import PAGE_RULES, LaidOut
from sinhkehoach.jobs.pictures import read_pictures
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.validate import validate, validate_office
from sinhkehoach.opc.picture_file import PictureFile
from sinhkehoach.resolve.facts import Facts, find_facts
from sinhkehoach.rules.check import answer, ask, broken, kept
from sinhkehoach.rules.support.view import View
from sinhkehoach.unit_table.slots import may_have_slots
from sinhkehoach.yaml.mistakes.recover import without_consequences
from sinhkehoach.yaml.read.confirmations import unconfirmed
from sinhkehoach.yaml.read.decode import decode
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source, in_order


class OpenPlan(NamedTuple):
    """A plan file as far as it could be understood; None stands for what an error keeps from being known."""

    file: Path
    plan: Plan | None
    facts: Facts | None
    problems: tuple[Problem, ...]
    document: Document | None = None
    source: Source | None = None
    pictures: Mapping[str, PictureFile] = MappingProxyType({})


class OpenOffice(NamedTuple):
    """An office's file as far as it could be understood; `office` is None where an error stands in the way."""

    file: Path
    source: Source | None
    office: Office | None
    problems: tuple[Problem, ...]

    @property
    def says_nothing(self) -> bool:
        """True where there is no such file, or nothing in it."""
        return self.source is None and self.office is not None


class Offices:
    """Reads each `co-quan.yaml` once, however many plans stand beside it; `files` are those of the run."""

    def __init__(self, files: SourceFiles | None = None) -> None:
        self.files = files or SourceFiles()
        self._read: dict[Path, OpenOffice] = {}

    def beside(self, plan_file: Path) -> OpenOffice:
        """Return the office's facts for `plan_file`: empty where there is no file."""
        file = self.files.office_file(plan_file)
        try:
            if self.files.if_there(file) is None:
                # Nothing is known, so nothing need be checked: what checks an office takes time to make.
                return OpenOffice(file, None, Office(), ())
        except (ProblemsFound, UserError):
            pass
        return self.at(file)

    def at(self, file: Path) -> OpenOffice:
        """Return the office's facts in `file`, or the problems that keep it from being understood."""
        if file not in self._read:
            self._read[file] = _open_office(file, self.files)
        return self._read[file]


def open_plan(file: Path, offices: Offices) -> OpenPlan:
    """Return the plan in `file` with its facts and all its problems, located; raises nothing for bad input.

    A plan that many units share has none of its own: it is checked as far as it goes without their values.
    """
    try:
        source = parse_source(decode(offices.files.plan(file), str(file)), str(file), canonical_key)
    except UserError as error:
        return OpenPlan(file, None, None, (unreadable(file, error),))
    except ProblemsFound as found:
        return _not_understood(file, None, found, offices)
    if may_have_slots(source.text):
        from sinhkehoach.unit_table.alone import problems_alone  # noqa: PLC0415 — most plans have one author

        office = offices.beside(file).office or Office()
        alone = problems_alone(source, office, lambda filled: open_source(file, filled, offices).problems)
        if alone:
            return OpenPlan(file, None, None, alone, source=source)
    return open_source(file, source, offices)


def open_source(file: Path, source: Source, offices: Offices) -> OpenPlan:
    """Return what `open_plan` does for the values of the plan in `file`, wherever they come from."""
    try:
        plan = validate(source)
    except ProblemsFound as found:
        return _not_understood(file, source, found, offices)
    opened = offices.beside(file)
    if opened.office is None:
        problems = without_consequences(in_order(source.problems + _further(source, opened)))
        return OpenPlan(file, plan, None, problems, source=source)
    facts, problems = find_facts(plan, opened.office)
    answers, document = _checked(plan, facts, file, offices) if facts else ((), None)
    pictures = read_pictures(plan, file, offices.files)
    marks = unconfirmed(source, issued=plan.number is not None)
    located = without_consequences(
        in_order(source.problems + source.locate_all(problems + pictures.problems + answers) + marks)
    )
    if opened.says_nothing:
        located = with_one_reason(located, opened.file)
    if has_errors(located):
        return OpenPlan(file, plan, None, located, source=source)
    return OpenPlan(file, plan, facts, located, document, source, pictures.files)


def _not_understood(file: Path, source: Source | None, found: ProblemsFound, offices: Offices) -> OpenPlan:
    """Return what is left of a plan that cannot be understood: what was found, and what is wrong besides."""
    further = _further(source, offices.beside(file))
    problems = without_consequences(in_order(found.problems + further))
    return OpenPlan(file, None, None, problems, source=source)


def _checked(
    plan: Plan, facts: Facts, file: Path, offices: Offices
) -> tuple[tuple[Problem, ...], Document | None]:
    """Return what the rules find in `plan` and in how its document is laid out, and that document.

    Where our own fault keeps it from being composed, that is reported with the rest, and there is no document.
    """
    view = View(plan)
    answers = ask(view, facts) | cascade_answers(view, facts, file, offices.files)
    try:
        document = compose(plan, facts)
    except Exception as error:  # noqa: BLE001 — what the rules have found must still be heard
        answers |= {rule.code: [] for rule, _ in PAGE_RULES} | {EVERY_TEXT.code: [broken(EVERY_TEXT, error)]}
        return kept(answers, plan.ignored_rules), None
    paper = LaidOut(document)
    for rule, findings in PAGE_RULES:
        answers[rule.code] = answer(rule, partial(findings, plan, facts, paper))
    return kept(answers, plan.ignored_rules), document


def _open_office(file: Path, files: SourceFiles) -> OpenOffice:
    source = None
    try:
        source = parse_source(decode(files.plan(file), str(file)), str(file), canonical_key)
        return OpenOffice(file, source, validate_office(source), source.problems)
    except UserError as error:
        return OpenOffice(file, source, None, (unreadable(file, error),))
    except ProblemsFound as found:
        if is_empty(found.problems):
            return OpenOffice(file, None, Office(), ())
        return OpenOffice(file, source, None, found.problems)


def _further(source: Source | None, opened: OpenOffice) -> tuple[Problem, ...]:
    """Return the problems beyond the first stage: of the office's file, or of what is left of the plan."""
    if source is None:
        return () if opened.office else opened.problems
    from sinhkehoach.resolve.recover import further_problems  # noqa: PLC0415 — most plans need none

    further = further_problems(source, opened.office)
    if opened.says_nothing:
        return with_one_reason(further, opened.file)
    return further if opened.office else further + opened.problems
