"""A plan → the places that can take the rows of a table, and which of them is meant."""

from collections.abc import Iterator, Sequence
from enum import Enum
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold, shortened, strip_diacritics
from sinhkehoach.model.appendix import Appendix
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.part import Part
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.table import FreeTable
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.values.ordinals import roman

_LONGEST: Final = 70
_TABLES: Final = "bảng"


class Kind(Enum):
    """What the rows of a table become."""

    ROWS = "hàng của bảng"
    NEW_TABLE = "bảng mới"
    INDICATORS = DerivedFrom.INDICATORS.value
    TASKS = DerivedFrom.TASKS.value
    BUDGET = DerivedFrom.BUDGET.value


class Target(NamedTuple):
    """A place for rows: where it stands, what it is called (the first name is shown), the table that is there."""

    kind: Kind
    path: KeyPath
    names: tuple[str, ...]
    table: FreeTable | None = None

    @property
    def shown(self) -> str:
        """The name by which it is asked for, and what it is."""
        title = next((name for name in self.names[1:] if name), "")
        words = f" – {shortened(title, _LONGEST)}" if title else ""
        return (
            f"{self.names[0]}{words} ({self.kind.value})"
            if self.kind.value != self.names[0]
            else self.names[0]
        )


def targets_of(plan: Plan) -> tuple[Target, ...]:
    """Return every place of `plan` that takes rows, in the order in which they are listed."""
    parts = [
        Target(kind, (kind.value,), (kind.value,)) for kind in (Kind.TASKS, Kind.INDICATORS, Kind.BUDGET)
    ]
    return (*_of_appendices(plan.appendices), *_of_parts(plan.parts, ("các phần",)), *_of_tasks(plan), *parts)


def chosen(targets: Sequence[Target], typed: str) -> Target:
    """Return the target that `typed` names, whatever its capitals and marks; raises UserError for none or several."""
    if not typed.strip():
        raise UserError("Chưa ghi nhập vào chỗ nào của kế hoạch", _list_of(targets))
    wanted = _bare(typed)
    ways = (
        [each for each in targets if any(fold(name) == fold(typed) for name in each.names)],
        [each for each in targets if any(_bare(name) == wanted for name in each.names)],
        [each for each in targets if any(wanted in _bare(name) for name in each.names)],
    )
    found = next(filter(None, ways), [])
    if len({each.path for each in found}) == 1:
        return found[-1]
    reason = (
        "là tên của nhiều chỗ trong kế hoạch"
        if found
        else "không phải là chỗ nào nhập bảng được trong kế hoạch"
    )
    raise UserError(f"“{typed}” {reason}", _list_of(found or targets))


def _bare(name: str) -> str:
    return strip_diacritics(fold(name.replace("-", " ")))


def _list_of(targets: Sequence[Target]) -> str:
    lines = "".join(f"\n      {each.shown}" for each in targets)
    return f'ghi tên một chỗ sau dấu hai chấm, ví dụ --vao TỆP.yaml:"{targets[0].names[0]}"; các chỗ nhập được:{lines}'


def _of_appendices(appendices: Sequence[Appendix]) -> Iterator[Target]:
    for index, each in enumerate(appendices):
        names = [f"phụ lục {index + 1}", each.name.plain, f"phụ lục {roman(index + 1)}", each.id or ""]
        path: KeyPath = ("phụ lục", index)
        if each.made_from is not None:
            yield Target(Kind(each.made_from.value), (each.made_from.value,), tuple(names))
            continue
        sections = [
            _Holder((*path, "mục", place), section.tables, section.name.plain)
            for place, section in enumerate(each.sections)
        ]
        yield from _tables(names, [_Holder(path, each.tables), *sections])


def _of_parts(parts: Sequence[object], path: KeyPath) -> Iterator[Target]:
    for index, part in enumerate(parts):
        if isinstance(part, Part):
            here = (*path, index)
            if part.name is not None and (part.tables or not part.contains):
                yield from _tables([part.name.plain], [_Holder(here, part.tables)])
            yield from _of_parts(part.contains, (*here, "gồm"))


def _of_tasks(plan: Plan) -> Iterator[Target]:
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        if task.tables:
            yield from _tables([task.name.plain, task.id or ""], [_Holder(path, task.tables)])


class _Holder(NamedTuple):
    """Where tables may stand, those that do, and the name of the section that it is."""

    path: KeyPath
    tables: Sequence[FreeTable]
    name: str = ""


def _tables(names: list[str], holders: Sequence[_Holder]) -> Iterator[Target]:
    """Yield the tables that stand under one name: the only one, each with its number, or a new one."""
    found = [
        ((*each.path, _TABLES, place), table, each.name)
        for each in holders
        for place, table in enumerate(each.tables)
    ]
    if not found:
        yield Target(Kind.NEW_TABLE, holders[0].path, tuple(names))
    for number, (path, table, section) in enumerate(found, 1):
        title = table.name.plain if table.name is not None else section
        if len(found) == 1:
            yield Target(Kind.ROWS, path, (*names, title), table)
        else:
            own = tuple(f"{name}, bảng {number}" for name in names if name)
            yield Target(Kind.ROWS, path, (own[0], title, *own[1:]), table)
