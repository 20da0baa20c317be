"""Plan file → the plan file for the next period, beside it."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sinhkehoach.base.errors import BadValue, UserError
from sinhkehoach.base.files import is_there, real_path
from sinhkehoach.base.problem import Problem
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.jobs.workspace import OFFICE_FILE, PLANS, workspace_of
from sinhkehoach.model.plan import Plan
from sinhkehoach.next_period.decision import Decision, DecisionKind
from sinhkehoach.next_period.next_plan import NextPlan, next_plan, years_later
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.write.guard import Taken, save_file
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.read.decode import encode_as
from sinhkehoach.yaml.read.source import Source


@dataclass(frozen=True, slots=True)
class NextPeriodResult:
    """What became of one plan: the file written and its period, every decision; or the problems in the way."""

    file: Path
    written: Path | None = None
    period: str = ""
    decisions: tuple[Decision, ...] = ()
    problems: tuple[Problem, ...] = ()

    def by_kind(self) -> Iterator[tuple[str, list[Decision]]]:
        """Yield each kind of decision that was taken, in words, with its decisions."""
        for kind in DecisionKind:
            if decisions := [each for each in self.decisions if each.kind is kind]:
                yield kind, decisions


def make_next_period(file: Path, period: str | None) -> NextPeriodResult:
    """Write the plan for the period after that of `file`, or for `period`, beside it; never over another file.

    A plan with errors gives its problems, and nothing is written. Raises UserError where the period is no later
    one of the same kind, where the file cannot be edited, and where the new one is there or cannot be written.
    """
    if file.name == OFFICE_FILE:
        raise UserError(f"{OFFICE_FILE} là tệp của cơ quan, dùng cho mọi năm", "ghi tên một tệp kế hoạch")
    offices = Offices()
    opened = open_plan(file, offices)
    if opened.source is None or opened.plan is None or opened.facts is None:
        return NextPeriodResult(file, problems=opened.problems)
    new = _next_plan(opened.source, opened.plan, opened.facts, period)
    target = _target(file, new)
    try:
        save_file(encode_as(offices.files.plan(file), new.text), target, seen=None)
    except Taken:
        raise _there_is(target) from None
    return NextPeriodResult(file, target, new.period.text, new.decisions)


def _next_plan(source: Source, plan: Plan, facts: Facts, period: str | None) -> NextPlan:
    try:
        return next_plan(source, plan, facts, period)
    except BadValue as bad:
        raise UserError(bad.message, bad.hint) from bad
    except CannotEdit as cannot:
        message = f"Không sửa tự động được tệp “{source.name}”: {cannot}"
        raise UserError(message, "chép tệp ra tệp mới rồi sửa bằng tay") from cannot


def _target(file: Path, new: NextPlan) -> Path:
    """Return the name with its years as much later as the period is, or with the new year behind it."""
    stem = years_later(file.stem, new.years)
    folder = _folder(file, new)
    if stem == file.stem and folder == file.parent:
        stem = f"{file.stem}-{new.period.first.year}"
    target = folder / f"{stem}{file.suffix}"
    for existing in (target.with_suffix(ending) for ending in (".yaml", ".yml")):
        if is_there(existing):
            raise _there_is(existing)
    return target


def _there_is(file: Path) -> UserError:
    hint = "tệp ấy được giữ nguyên; muốn lập lại thì đổi tên hoặc xóa nó trước"
    return UserError(f"Đã có tệp “{file}”", hint)


def _folder(file: Path, new: NextPlan) -> Path:
    """Return the folder of the new plan: a subfolder of `plans/` called by the old year gives way to that of the new."""
    folder, plans = file.parent, workspace_of(file).root / PLANS
    is_of_year = str(new.period.first.year - new.years) in folder.name
    if is_of_year and plans in real_path(folder).parents:
        return folder.with_name(years_later(folder.name, new.years))
    return folder
