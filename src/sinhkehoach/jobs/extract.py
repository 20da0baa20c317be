"""Plan file → the extract for one unit, or for each that the plan names."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import nearest
from sinhkehoach.extract.compose_extract import compose_extract
from sinhkehoach.extract.membership import Membership, units_of
from sinhkehoach.extract.share import Role, Share, share_of, tasks_of_nobody, works_of_nobody
from sinhkehoach.jobs.build_places import BuildResult, BuildSettings
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.place_paper import PaperPlacer, file_words
from sinhkehoach.jobs.plan_papers import EXTRACT_PAPER
from sinhkehoach.model.office import Office, Signer
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.provenance.origin import Paper
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.units import named

_NO_UNITS: Final = "Kế hoạch chưa giao việc cho đơn vị nào"
_NO_UNITS_HINT: Final = "ghi “chủ trì”, “phối hợp” của nhiệm vụ, hoặc “tổ chức thực hiện”"
_MOST_NAMES: Final = 8


class UnitExtract(NamedTuple):
    """The extract of one unit: how many tasks it leads, and has another part in; how much other work; its file.

    `vague` are the names of tasks that may concern the unit as well: they say `các đơn vị liên quan`.
    """

    unit: str
    leads: int
    takes_part: int
    works: int
    vague: tuple[str, ...]
    built: BuildResult


class ExtractResult(NamedTuple):
    """What became of the extracts of one plan; `of_nobody` says which tasks and other work are in no unit's extract.

    Where `problems` keep the plan from being understood, there are none.
    """

    file: Path
    problems: tuple[Problem, ...] = ()
    extracts: tuple[UnitExtract, ...] = ()
    of_nobody: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """True where an extract that was asked for is not there."""
        return bool(self.problems) or any(each.built.failed for each in self.extracts)


def make_extracts(
    file: Path, units: Sequence[str], settings: BuildSettings, *, signer: str | None = None
) -> ExtractResult:
    """Write the extracts of the plan `file` for `units`, for every one that it names where none is given.

    `signer` is the short name of whoever signs them. Raises UserError for a unit that the plan has nothing for, for a
    signer of no list, and where something cannot be read.
    """
    offices = Offices()
    opened = open_plan(file, offices)
    if opened.plan is None or opened.facts is None:
        errors = (each for each in opened.problems if each.severity is Severity.ERROR)
        return ExtractResult(file, tuple(errors))
    plan, facts = opened.plan, opened.facts
    shares = _shares(plan, facts, units)
    signs = _signer(signer, offices.beside(file).office or Office())
    placer = PaperPlacer(opened, settings, offices.files)
    taken: set[str] = set()
    extracts = []
    try:
        for membership, share in shares:
            addition = _addition(share.unit, taken)
            paper = Paper(EXTRACT_PAPER, share.unit)
            built = placer.place(compose_extract(plan, facts, share, signs), paper, addition)
            extracts.append(_told(plan, membership, share, built))
    except ProblemsFound as found:
        return ExtractResult(file, found.problems, tuple(extracts))
    left = () if units else tuple(_of_nobody(plan, facts, [share for _, share in shares]))
    return ExtractResult(file, (), tuple(extracts), left)


def _of_nobody(plan: Plan, facts: Facts, shares: list[Share]) -> Iterator[str]:
    yield from _names(plan, tasks_of_nobody(plan, shares))
    for work in works_of_nobody(plan, shares):
        yield f"việc của “{'; '.join(map(facts.unit_name, work.units))}” trong phần tổ chức thực hiện"


def _shares(plan: Plan, facts: Facts, units: Sequence[str]) -> list[tuple[Membership, Share]]:
    """Return each unit with what is its; raises UserError for one that the plan has nothing for."""
    known = units_of(plan, facts)
    if not known:
        raise UserError(_NO_UNITS, _NO_UNITS_HINT)
    members = [Membership(facts, unit) for unit in units or known]
    shares = [(each, share_of(plan, facts, each)) for each in members]
    for each, share in shares:
        if not (share.tasks or share.works):
            near = nearest(each.name, [*known, *facts.units])
            hint = f"có phải là “{near[0]}”?" if near else f"kế hoạch có: {'; '.join(known[:_MOST_NAMES])}"
            raise UserError(f"Kế hoạch không giao việc gì cho “{each.name}”", hint)
    return shares


def _signer(name: str | None, office: Office) -> Signer | None:
    """Return the signer of that short name; raises UserError for one of no list."""
    if name is None:
        return None
    signer, problems = named(name, office.signers, (), "người ký")
    for problem in problems:
        raise UserError(problem.message, problem.hint)
    return signer


def _addition(unit: str, taken: set[str]) -> str:
    """Return what the name of the plan gets for the extract of `unit`, another one for each unit."""
    words = file_words(f"{EXTRACT_PAPER} {unit}")
    addition = next(each for each in _counted(words) if each not in taken)
    taken.add(addition)
    return addition


def _counted(words: str) -> Iterator[str]:
    yield words
    number = 2
    while True:
        yield f"{words}-{number}"
        number += 1


def _told(plan: Plan, membership: Membership, share: Share, built: BuildResult) -> UnitExtract:
    leads = len(share.with_role(Role.LEADS))
    own = {each.path for each in share.tasks}
    vague = (
        path
        for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",))
        if path not in own and membership.is_vaguely_among(_named_in(task))
    )
    return UnitExtract(
        share.unit,
        leads,
        len(share.tasks) - leads,
        len(share.works),
        tuple(_names(plan, tuple(vague))),
        built,
    )


def _named_in(task: Task) -> Iterator[str]:
    yield from (*task.lead, *task.coordinators)
    for work in task.unit_work:
        yield from work.units


def _names(plan: Plan, paths: tuple[KeyPath, ...]) -> Iterator[str]:
    tasks = dict(walk(plan.tasks, (Task,), ("nhiệm vụ",)))
    yield from (tasks[path].name.plain for path in paths)
