"""A superior's plan, and who we are for it → what it assigns to us: tasks, lines that give us work, indicators."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count, takewhile
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_lower, first_upper
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.cascade.places import PrintedPlaces, indicators_as_printed
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compose.indicator_blocks import target_of
from sinhkehoach.compose.inline_renderer import quantity_text
from sinhkehoach.model.assignment_list import TARGET, AssignedIndicator, AssignedTask, AssignmentList
from sinhkehoach.model.indicator import IndicatorGroup
from sinhkehoach.model.inline import plain_inline
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.model.prose import Level, Prose, ProseItem
from sinhkehoach.model.task import Task, UnitWork
from sinhkehoach.model.walk import walk
from sinhkehoach.values.periods import parse_when

LEADS: Final = "chủ trì"
COORDINATES: Final = "phối hợp"
CARRIES_OUT: Final = "thực hiện"
_TASKS: Final = "nhiệm vụ"
_IMPLEMENTATION: Final = "tổ chức thực hiện"
# A line that gives work ends with its time, where it has one: `…, hoàn thành trước 15/11/2027`.
_DEADLINE: Final = lazy_pattern(
    r"(?<=\w)(?:\s*[,;])?\s+(?:(?:hoàn thành|xong)\s+)?"
    r"(?P<when>(?:trước|chậm nhất(?: là)?|đến hết|trong)\s+(?:ngày\s+|tháng\s+|[Qq]uý\s+|năm\s+)?[\dIV]+(?:/\d+)*)$"
)
_TITLE_GOES_ON: Final = ("về ", "triển khai ", "thực hiện ", "tổ chức ")


def assigned_to(us: Addressees, version: PlanVersion) -> AssignmentList:
    """Return what the plan of `version` assigns to us, in the order of the plan, each at a place of its own."""
    found = _Assigned(us, version)
    indicators = version.plan.indicators
    return AssignmentList(
        document=cited(version),
        period=version.plan.period,
        columns=indicators.columns if indicators else (),
        tasks=tuple(_at_own_places(list(found.tasks()), [*found.works(), *found.orders()])),
        indicators=tuple(found.indicators()),
    )


def vaguely_assigned(us: Addressees, version: PlanVersion) -> list[str]:
    """Return the names of the tasks that may be meant for us: their units are told in words such as `liên quan`."""
    return [
        version.words(task.name)
        for _, task in walk(version.plan.tasks, (Task,), (_TASKS,))
        if any(
            us.is_vaguely_named(version.facts.unit_name(unit)) for unit in (*task.lead, *task.coordinators)
        )
    ]


def cited(version: PlanVersion) -> CitedDocument:
    """Return the plan of `version` as other plans cite it."""
    plan = version.plan
    title = first_lower(version.words(plan.title))
    return CitedDocument(
        kind=version.facts.kind.name,
        number=version.document.number_symbol.strip() if plan.number else None,
        date=plan.date if plan.date and plan.date.full() else None,
        issuer=version.facts.issuer.name,
        title=plain_inline(title if title.startswith(_TITLE_GOES_ON) else f"về {title}"),
    )


class _Assigned:
    """Walks the superior's plan once for each kind of thing that may be assigned."""

    def __init__(self, us: Addressees, version: PlanVersion) -> None:
        self._us = us
        self._version = version
        self._plan = version.plan
        self._places = PrintedPlaces(version)
        self._own_texts: set[KeyPath] = set()

    def tasks(self) -> Iterator[AssignedTask]:
        """Yield the tasks that name us: those without tasks below by the lead of a group above, too."""
        tasks = dict(walk(self._plan.tasks, (Task,), (_TASKS,)))
        for path, task in tasks.items():
            above = [tasks[path[:end]] for end in range(2, len(path), 2)]
            lead = task.lead or next((each.lead for each in reversed(above) if each.lead), ())
            role = self._role(() if task.tasks else lead, task.coordinators)
            if role:
                yield self._task(path, task, role, lead, above)

    def _role(self, lead: Sequence[str], coordinators: Sequence[str]) -> str:
        if self._names_us(lead):
            return LEADS
        return COORDINATES if self._names_us(coordinators) else ""

    def _names_us(self, units: Sequence[str]) -> bool:
        return any(self._us.is_named(self._version.facts.unit_name(unit)) for unit in units)

    def _task(
        self, path: KeyPath, task: Task, role: str, lead: Sequence[str], above: Sequence[Task]
    ) -> AssignedTask:
        words = self._version.words
        return AssignedTask(
            place=self._places.of(path),
            name=words(task.name),
            role=role,
            group=words(above[0].name) if above else "",
            lead=tuple(map(self._version.facts.unit_name, lead)),
            coordinators=tuple(map(self._version.facts.unit_name, task.coordinators)),
            when=words(task.when),
            product=words(task.product),
        )

    def works(self) -> Iterator[AssignedTask]:
        """Yield what is given to us unit by unit, under tasks and in the part on who carries the plan out."""
        for key, value in ((_TASKS, self._plan.tasks), (_IMPLEMENTATION, self._plan.implementation)):
            for path, work in walk(value, (UnitWork,), (key,)):
                if self._names_us(work.units):
                    here = (*path, "nội dung")
                    self._own_texts.add(here)
                    for line, item in _leading(list(enumerate(work.content.items))):
                        yield self._line(here, line, self._version.words(item.inline))

    def orders(self) -> Iterator[AssignedTask]:
        """Yield the lines of other texts that begin with us: `- UBND các xã, phường rà soát …`, or stand below us."""
        for key in (_TASKS, "các phần", _IMPLEMENTATION):
            value = getattr(self._plan, type(self._plan).KEYS[key])
            for path, text in walk(value, (Prose,), (key,)):
                if path not in self._own_texts:
                    yield from self._orders_in(path, text)

    def _orders_in(self, path: KeyPath, text: Prose) -> Iterator[AssignedTask]:
        lines = list(enumerate(text.items))
        for line, item in lines:
            words = self._version.words(item.inline)
            if self._us.is_head(words):
                for below, each in _leading(_below(item, lines[line + 1 :])):
                    yield self._line(path, below, self._version.words(each.inline))
            elif order := self._us.order_in(words):
                yield self._line(path, line, order)

    def _line(self, path: KeyPath, line: int, words: str) -> AssignedTask:
        name = first_upper(words.rstrip(" ;.,:/"))
        found = _DEADLINE.search(name)
        when = found["when"] if found and parse_when(found["when"], self._plan.period).spans else ""
        return AssignedTask(
            place=self._places.of(path, line),
            name=name[: found.start()] if found and when else name,
            role=CARRIES_OUT,
            when=when,
        )

    def indicators(self) -> Iterator[AssignedIndicator]:
        """Yield every indicator: what the superior wants reached, all who carry the plan out have a share in."""
        indicators = self._plan.indicators
        if indicators is None:
            return
        groups = dict(walk(indicators, (IndicatorGroup,), ("chỉ tiêu",)))
        for path, indicator in indicators_as_printed(self._plan):
            group = groups.get(path[:3])
            targets = {
                column or TARGET: quantity_text(target.target, indicator.measure)
                for column in ("", *indicators.columns)
                if (target := target_of(indicator, column)) is not None and (column or indicator.target)
            }
            yield AssignedIndicator(
                place=self._places.of(path),
                name=self._version.words(indicator.name),
                group=self._version.words(group.name) if group else "",
                measure=indicator.measure or "",
                targets={TARGET: targets[TARGET]} if TARGET in targets else targets,
            )


_Lines = list[tuple[int, ProseItem]]
_RANKS: Final = (Level.NUMBER, Level.LETTER, Level.DASH, Level.PLUS)


def _below(head: ProseItem, lines: _Lines) -> _Lines:
    """Return those of `lines`, which follow `head`, that stand below it, with their numbers."""

    def is_below(line: tuple[int, ProseItem]) -> bool:
        item = line[1]
        if head.level not in _RANKS or item.level not in _RANKS:
            return item.level is not head.level
        return _rank(item) > _rank(head)

    return list(takewhile(is_below, lines))


def _leading(lines: _Lines) -> Iterator[tuple[int, ProseItem]]:
    """Yield those of `lines` that begin something, with their numbers; what is below them explains them."""
    marked = [each for each in lines if each[1].level in _RANKS]
    if not marked:
        yield from ((line, item) for line, item in lines if item.level is Level.PARAGRAPH)
        return
    highest = min(_rank(item) for _, item in marked)
    yield from ((line, item) for line, item in marked if _rank(item) == highest)


def _rank(item: ProseItem) -> tuple[int, int]:
    return _RANKS.index(item.level), item.depth


def _at_own_places(tasks: Sequence[AssignedTask], lines: Sequence[AssignedTask]) -> Iterator[AssignedTask]:
    """Yield tasks and lines; a line that has its place from what stands above it is told by its number there."""
    taken = Counter(each.place for each in (*tasks, *lines))
    yield from tasks
    numbers: dict[str, Iterator[int]] = {}
    for each in lines:
        if taken[each.place] == 1:
            yield each
        else:
            number = next(numbers.setdefault(each.place, count(1)))
            yield each.replace(place=f"{each.place} ý {number}")
