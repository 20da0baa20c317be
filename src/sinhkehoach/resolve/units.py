"""Names by which a plan calls what `co-quan.yaml` knows → problems of those that are known to no list."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import takewhile
from typing import Final, TypeVar

from sinhkehoach.base.correction import Correction, likeliest, placed
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import fold, nearest
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.task_facts import UNIT_FACTS

T = TypeVar("T")

UNKNOWN_NAME: Final = "SKH231"
NO_OFFICE_FILE: Final = "SKH290"
NAME_CUT_BY_COMMA: Final = "SKH265"
NAMES_IN_ONE_LINE: Final = "SKH266"
SHORT_NAME_PRINTED: Final = "SKH267"
_BETWEEN_NAMES: Final = lazy_pattern(r"\s*[,;+&/]\s*|\s+và\s+")
_SHORT_NAME: Final = lazy_pattern(r"[^\W\d_]\w*(?:-\w+)+")


def named_units(plan: Plan) -> Iterator[tuple[KeyPath, str]]:
    """Yield (key path, unit as typed) where work is given: leads and coordinators of tasks, then work unit by unit."""
    works = (
        *walk(plan.tasks, (UnitWork,), ("nhiệm vụ",)),
        *walk(plan.implementation, (UnitWork,), ("tổ chức thực hiện",)),
    )
    yield from units_at_work(walk(plan.tasks, (Task,), ("nhiệm vụ",)), works)


def units_at_work(
    tasks: Iterable[tuple[KeyPath, Task]], works: Iterable[tuple[KeyPath, UnitWork]]
) -> Iterator[tuple[KeyPath, str]]:
    """Yield (key path, unit as typed) of `tasks`, then of work that is given unit by unit."""
    for path, task in tasks:
        for fact in UNIT_FACTS:
            for index, name in enumerate(getattr(task, fact.attribute)):
                yield (*path, fact.key, index), name
    for path, work in works:
        for index, name in enumerate(work.units):
            yield (*path, "đơn vị", index), name


def unit_problems(plan: Plan, units: Mapping[str, str], short_names: list[str]) -> list[Problem]:
    """Return the problems of units written like a short name (`phòng-vhx`) that none of the folded `units` is called.

    Such a word would go to the paper as typed; other names of no list are names in full. So would short names typed in
    one line, among the recipients, and what is left of a name that was cut at its commas.
    """
    known = {fold(name) for name in short_names}
    problems = []
    for path, name in named_units(plan):
        if fold(name) not in units and _is_short_name(name, known):
            problems.append(unknown_name("đơn vị", name, short_names, path))
        elif fold(name) not in units:
            problems += _in_one_line(name, units, known, path)
    recipients = list(_recipients(plan))
    for path, name in recipients:
        full = units.get(fold(name), "")
        if full and name == name.lower() and _SHORT_NAME.fullmatch(name):
            message = f"Nơi nhận in đúng như gõ: sẽ in ra tên gọi tắt “{name}”"
            corrections = placed(path, Correction(0, name, full))
            problem = Problem(SHORT_NAME_PRINTED, message, f"ghi tên đầy đủ: {full}", path=path)
            problems.append(problem._replace(corrections=corrections))
    return [*problems, *_cut_names([*named_units(plan), *recipients], units)]


def _recipients(plan: Plan) -> Iterator[tuple[KeyPath, str]]:
    """Yield (key path, recipient as typed) of the plan, then of its reports."""
    of_reports = ((("báo cáo", place), report.recipients) for place, report in enumerate(plan.reports))
    above: KeyPath
    for above, recipients in (((), plan.recipients), *of_reports):
        for index, each in enumerate(recipients):
            here: KeyPath = (*above, "nơi nhận", index)
            names = (each,) if isinstance(each, str) else each.recipients
            for place, name in enumerate(names):
                yield here if isinstance(each, str) else (*here, "nơi nhận", place), name


def _in_one_line(
    name: str, units: Mapping[str, str], short_names: Collection[str], path: KeyPath
) -> Iterator[Problem]:
    """Yield the problem of several units typed as one, where a short name among them would be printed."""
    pieces = _pieces(name)
    if printed := names_in_one(name, units, short_names):
        message = f"Nhiều đơn vị viết chung một dòng, nên “{printed[0]}” sẽ in ra nguyên như gõ"
        yield Problem(NAMES_IN_ONE_LINE, message, f"viết thành danh sách: [{', '.join(pieces)}]", path=path)


def names_in_one(name: str, units: Mapping[str, str], short_names: Collection[str]) -> list[str]:
    """Return those of the names typed as one that would be printed in full, or are short names, had each its own."""
    pieces = _pieces(name)
    return [
        piece
        for piece in (pieces if len(pieces) > 1 else ())
        if units.get(fold(piece), piece) != piece or _is_short_name(piece, short_names)
    ]


def _pieces(name: str) -> list[str]:
    return list(filter(None, _BETWEEN_NAMES.split(name)))


def _cut_names(names: list[tuple[KeyPath, str]], units: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a warning for each run of names that begin with a small letter, as what follows a comma does."""
    rests = [
        bool(place) and names[place - 1][0][:-1] == path[:-1] and _begins_inside(name, units)
        for place, (path, name) in enumerate(names)
    ]
    for first in (place for place, rest in enumerate(rests) if rest and not rests[place - 1]):
        run = takewhile(lambda place: rests[place], range(first, len(names)))
        whole = ", ".join(names[place][1] for place in (first - 1, *run))
        message = f"“{names[first][1]}” bắt đầu bằng chữ thường: có phải “{whole}” bị dấu phẩy tách ra?"
        hint = f'nếu là một tên, đặt cả tên trong ngoặc kép: "{whole}"'
        yield Problem(NAME_CUT_BY_COMMA, message, hint, Severity.WARNING, names[first][0])


def _begins_inside(name: str, units: Mapping[str, str]) -> bool:
    """Return True for a name that begins like the rest of another: small, and no short name."""
    return name[:1].islower() and fold(name) not in units and not _SHORT_NAME.fullmatch(name)


def _is_short_name(name: str, known: Collection[str]) -> bool:
    """Return True for `phòng-vhx`, and for `phòng vhxh` where `phòng-vhxh` is known."""
    if name != name.lower():
        return False
    return _SHORT_NAME.fullmatch(name) is not None or fold(name).replace(" ", "-") in known


def named(name: str, known: Mapping[str, T], path: KeyPath, kind: str) -> tuple[T | None, list[Problem]]:
    """Return the one of `known` called `name`; where there is none, the problem at `path`."""
    found = {fold(id_): each for id_, each in known.items()}.get(fold(name))
    if found is not None:
        return found, []
    return None, [unknown_name(kind, name, list(known), path)]


def unknown_name(kind: str, name: str, known: list[str], path: KeyPath) -> Problem:
    """Return the problem of `name` at `path`, which no `kind` (`người ký`, `đơn vị`) of those `known` is called."""
    near = nearest(name, known)
    if near:
        hint = f"có phải là “{near[0]}”?"
    elif known:
        hint = f"trong co-quan.yaml hiện có: {', '.join(known)}"
    else:
        hint = f"thêm “{kind}” vào tệp co-quan.yaml cùng thư mục, hoặc ghi đầy đủ ngay tại đây"
    message = f"Không có {kind} nào tên gọi tắt là “{name}”"
    corrections = placed(path, likeliest(name, near))
    return Problem(UNKNOWN_NAME, message, hint, path=path, corrections=corrections)
