"""A kind of plan, the office's facts, the years in a name → a commented plan file to begin with."""

from datetime import date
from pathlib import Path
from string import Template
from typing import NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import is_there
from sinhkehoach.jobs.office_words import OfficeWords, office_words
from sinhkehoach.jobs.open_plan import Offices, OpenOffice
from sinhkehoach.jobs.plan_name import plan_stem
from sinhkehoach.jobs.plan_years import kind_named, year_words, years_of
from sinhkehoach.jobs.workspace import PLAN_ENDINGS, PLANS, Workspace
from sinhkehoach.model.office import Office
from sinhkehoach.write.guard import Taken, save_file


class NewPlan(NamedTuple):
    """The file of a new plan, its kind, its period in words, and what is left to fill in.

    `missing` names what the office's file does not know; `office_file` is that file where it could not be read.
    """

    file: Path
    kind: str
    period: str
    missing: tuple[str, ...] = ()
    office_file: Path | None = None


def make_plan(name: str, kind: str | None, workspace: Workspace, today: date) -> NewPlan:
    """Write a new plan called `name` into `workspace`: of `kind`, or of the kind that its name tells.

    Its years are those in its name, or else follow from `today`; its issuer, signer and units are the office's own.
    Raises UserError when `name` makes no file name, and when the file is there already or cannot be written.
    """
    folder = workspace.root / PLANS
    file = folder / f"{plan_stem(name)}{PLAN_ENDINGS[0]}"
    for existing in (folder / f"{file.stem}{ending}" for ending in PLAN_ENDINGS):
        if is_there(existing):
            raise _there_is(existing)
    kind = kind or kind_named(file.stem)
    opened = Offices().beside(file)
    office = office_words(opened.office or Office())
    years = year_words(years_of(file.stem, kind, today), today)
    template = Template((Path(__file__).parent / "plan_kinds" / f"{kind}.yaml").read_text(encoding="utf-8"))
    try:
        save_file(template.substitute(office.words | years).encode(), file, seen=None)
    except Taken:
        raise _there_is(file) from None
    return NewPlan(file, kind, years["period_text"], _missing(office, template), _unread(opened))


def _there_is(file: Path) -> UserError:
    return UserError(f"Đã có tệp {file}", "đặt tên khác; tệp cũ được giữ nguyên")


def _missing(office: OfficeWords, template: Template) -> tuple[str, ...]:
    """Return what the office's file lacks of that which the texts of `template` name, each once."""
    names = (name.removesuffix("_text") for name in template.get_identifiers())
    return tuple(dict.fromkeys(office.missing[name] for name in names if name in office.missing))


def _unread(opened: OpenOffice) -> Path | None:
    return opened.file if opened.office is None or not is_there(opened.file) else None
