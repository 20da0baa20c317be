"""The tasks of a plan → the days by which they are to be done, of all units or of one."""

from datetime import date
from hashlib import sha256
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.text import fold, nearest
from sinhkehoach.export.listing import Listing, TaskEntry
from sinhkehoach.export.row_mark import RowNamer

_DOMAIN: Final = "sinhkehoach"


class Deadline(NamedTuple):
    """A day by which a task is to be done; `uid` lasts as long as the task, of one with an id whatever it is called."""

    uid: str
    day: date
    name: str
    told: str
    is_done: bool


class Deadlines(NamedTuple):
    """The deadlines of a plan, or of one `unit` in it ("" for all), and the names of the tasks that have no day.

    `uid` is that of the whole; `issued` the day of the plan, or else the first of its period.
    """

    uid: str
    title: str
    unit: str
    issued: date
    found: tuple[Deadline, ...]
    undated: tuple[str, ...]


def deadlines(listing: Listing, typed_unit: str = "") -> Deadlines:
    """Return the deadlines of the tasks that a unit leads or helps with, of all tasks where none is named.

    `typed_unit` is its short or its full name. Raises UserError where no task names it.
    """
    unit = _unit(listing, typed_unit) if typed_unit else ""
    namer = RowNamer()
    found: list[Deadline] = []
    undated: list[str] = []
    for entry in listing.tasks:
        keys = namer.keys(entry.task.id, entry.above, entry.name)
        is_asked_for = not unit or fold(unit) in map(fold, (*entry.lead, *entry.coordinators))
        if not is_asked_for or (entry.work.is_group and not entry.work.when):
            continue
        if entry.last_day is None:
            undated.append(f"{entry.name} ({entry.work.when or 'chưa ghi thời gian'})")
        else:
            uid = f"{_identity(listing.stem, keys.by_id or keys.by_place)}@{_DOMAIN}"
            found.append(_deadline(entry, entry.last_day, uid, listing))
    plan = listing.version.plan
    issued = plan.date.full() if plan.date else None
    return Deadlines(
        f"{_identity(listing.stem, fold(unit))}@{_DOMAIN}",
        f"{listing.title} – {unit}" if unit else listing.title,
        unit,
        issued or plan.period.first,
        tuple(found),
        tuple(undated),
    )


def _unit(listing: Listing, typed: str) -> str:
    wanted = listing.version.facts.unit_name(typed)
    units = dict.fromkeys(name for each in listing.tasks for name in (*each.lead, *each.coordinators))
    for name in units:
        if fold(name) == fold(wanted):
            return name
    near = nearest(wanted, units)
    hint = f"có phải là “{near[0]}”?" if near else f"các đơn vị có việc: {', '.join(units)}"
    raise UserError(f"Kế hoạch không giao việc cho “{typed}”", hint)


def _identity(stem: str, key: str) -> str:
    return sha256(f"{fold(stem)}|{key}".encode()).hexdigest()[:32]


def _deadline(entry: TaskEntry, day: date, uid: str, listing: Listing) -> Deadline:
    facts = (
        ("Chủ trì", "; ".join(entry.lead)),
        ("Phối hợp", "; ".join(entry.coordinators)),
        ("Sản phẩm", listing.version.words(entry.task.product)),
        ("Thời gian", entry.work.when),
        ("Mục", entry.number),
        ("Kế hoạch", listing.title),
    )
    told = "\n".join(f"{name}: {words}" for name, words in facts if words)
    return Deadline(uid, day, entry.name, told, entry.work.is_done)
