"""A superior's plan that has changed → our plan brought up to it: what we have not touched follows, all else is told."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from sinhkehoach.base.inline_marks import escaped
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.text import fold
from sinhkehoach.cascade.answers import Answering, Answers, every_answer
from sinhkehoach.cascade.change import ChangeKind, SuperiorChange
from sinhkehoach.cascade.draft import Desk, superior_entry
from sinhkehoach.cascade.entries import (
    indicator_entry,
    indicators_entry,
    our_name,
    our_target,
    task_entry,
    task_mark,
)
from sinhkehoach.cascade.follow import Follower
from sinhkehoach.cascade.list_text import document_entry
from sinhkehoach.cascade.versions import versions_of
from sinhkehoach.model.answer import Answer
from sinhkehoach.model.assignment_list import TARGET, AssignedIndicator, AssignedTask, AssignmentList
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.validate import validate
from sinhkehoach.yaml.edit.write_value import NewValue
from sinhkehoach.yaml.marked import MarkedMap
from sinhkehoach.yaml.read.source import Source

_SUPERIORS: Final = "kế hoạch cấp trên"
_DOCUMENTS: Final = "văn bản"
_NOT_OURS: Final = "không thực hiện"
_NEW_INDICATOR: Final = "chỉ tiêu mới được giao; ghi đích của ta"


def brought_up(
    source: Source, plan: Plan, versions: tuple[AssignmentList | None, AssignmentList], desk: Desk
) -> tuple[Source, tuple[SuperiorChange, ...]]:
    """Return our plan after what changed from the one of `versions` to the other, and every change with its fate.

    Without the first one, which is lost or was never there, only what our plan does not answer yet is put in. The
    plan is read again and proven; raises CannotEdit where that cannot be done.
    """
    old, new = versions
    work = _BringUp(source, plan, desk, is_first=old is None)
    if old is not None:
        work.document(old, new)
    work.tasks(old.tasks if old else (), new.tasks)
    work.indicators(old.indicators if old else (), new.indicators)
    work.first_indicators(new.columns)
    return work.finished(), tuple(work.follower.changes)


class _BringUp:
    """One plan of ours on its way."""

    def __init__(self, source: Source, plan: Plan, desk: Desk, *, is_first: bool) -> None:
        self.follower = Follower(source)
        self._plan = plan
        self._desk = desk
        self._is_first = is_first
        self._answers = Answers(plan, desk.document)
        superior = plan.superiors.get(desk.document)
        self._not_ours = {fold(place): place for place in superior.not_ours} if superior else {}
        self._added: dict[KeyPath, list[NewValue]] = defaultdict(list)
        self._first_indicators: list[AssignedIndicator] = []
        self._marks: dict[str, str] = {}
        # The numbers of `theo` that name what is gone: left alone, they would come to name another place.
        self._idle: dict[KeyPath, list[int]] = defaultdict(list)
        if superior is None:
            self._add_superior()

    def _add_superior(self) -> None:
        self._insert(_SUPERIORS, {self._desk.document: superior_entry(self._desk)})

    def document(self, old: AssignmentList, new: AssignmentList) -> None:
        """Let the superior's document be cited as it is now, where our plan lists it."""
        if self._desk.document in self._plan.documents:
            before, after = document_entry(old.document), document_entry(new.document)
            for key in after:
                path = (_DOCUMENTS, self._desk.document, key)
                self.follower.follow(path, "văn bản", str(before.get(key, "")), str(after[key]))

    def tasks(self, old: Sequence[AssignedTask], new: Sequence[AssignedTask]) -> None:
        """Follow what became of the tasks."""
        for before, after in versions_of(old, new):
            if after is None:
                self._gone(before)
            elif before is None:
                self._add_task(after)
            else:
                for each in self._answering(before, after):
                    self._follow_task(each.path, before, after)

    def indicators(self, old: Sequence[AssignedIndicator], new: Sequence[AssignedIndicator]) -> None:
        """Follow what became of the indicators."""
        for before, after in versions_of(old, new):
            if after is None:
                self._gone(before)
            elif before is None:
                self._add_indicator(after)
            else:
                for each in self._answering(before, after):
                    self._follow_indicator(each.path, before, after)

    def _answering(
        self, before: AssignedTask | AssignedIndicator, after: AssignedTask | AssignedIndicator
    ) -> tuple[Answering, ...]:
        """Return what answers the thing assigned, each with the place that it has now."""
        answering = self._answers.to(before.place)
        if before.place != after.place:
            self._renumber(answering, before.place, after.place)
        return answering

    def _renumber(self, answering: Sequence[Answering], old: str, new: str) -> None:
        editor, document = self.follower.editor, self._desk.document
        for each in answering:
            editor.replace((*each.path, "theo", each.number), str(Answer(new, document)))
        if typed := self._not_ours.get(fold(old)):
            editor.rename_key((_SUPERIORS, document, _NOT_OURS, typed), new)
        self.follower.changes.append(SuperiorChange(ChangeKind.RENUMBERED, new, "chỗ", old, new))

    def _follow_task(self, path: KeyPath, before: AssignedTask, after: AssignedTask) -> None:
        follow, place = self.follower.follow, after.place
        follow((*path, "tên"), place, escaped(our_name(before)), escaped(our_name(after)))
        follow((*path, "thời gian"), place, escaped(before.when), escaped(after.when))
        follow((*path, "sản phẩm"), place, escaped(before.product), escaped(after.product))
        parts = (_part(before), _part(after))
        if parts[0] != parts[1]:
            self.follower.keep(path, SuperiorChange(ChangeKind.KEPT, place, "phân công", *parts))

    def _follow_indicator(self, path: KeyPath, before: AssignedIndicator, after: AssignedIndicator) -> None:
        place = after.place
        self.follower.follow((*path, "tên"), place, escaped(before.name), escaped(after.name))
        for column in dict.fromkeys((*before.targets, *after.targets)):
            old, new = (our_target(each.targets.get(column, ""), each) for each in (before, after))
            self.follower.follow(self._target(path, column), place, old, new)

    def _target(self, path: KeyPath, column: str) -> KeyPath:
        """Return where the target of a column is typed: alone, or with the present value beside it."""
        here = (*path, column)
        held = self.follower.source.way_to(here)[-1].value
        is_beside = column != TARGET and isinstance(held, MarkedMap) and TARGET in held
        return (*here, TARGET) if is_beside else here

    def _gone(self, before: AssignedTask | AssignedIndicator | None) -> None:
        if before is None:
            return
        for each in self._answers.to(before.place):
            self.follower.mark(
                each.path, f"cấp trên đã bỏ “{before.name}” ({before.place}); giữ hay bỏ mục này"
            )
            self._idle[each.path].append(each.number)
        self.follower.changes.append(SuperiorChange(ChangeKind.GONE, before.place, before.name))

    def _is_answered(self, place: str) -> bool:
        return self._is_first and (bool(self._answers.to(place)) or fold(place) in self._not_ours)

    def _add_task(self, task: AssignedTask) -> None:
        if self._is_answered(task.place):
            return
        groups = (
            at
            for at, each in enumerate(self._plan.tasks)
            if each.tasks and fold(each.name.plain) == fold(task.group)
        )
        group = next(groups, None)
        path: KeyPath = ("nhiệm vụ",) if group is None else ("nhiệm vụ", group, "nhiệm vụ")
        self._added[path].append(task_entry(task, self._desk.document, self._desk.us))
        self._marks[task.place] = task_mark(task, self._desk.us)
        self.follower.changes.append(SuperiorChange(ChangeKind.ADDED, task.place, task.name))

    def _add_indicator(self, indicator: AssignedIndicator) -> None:
        if self._is_answered(indicator.place):
            return
        self._marks[indicator.place] = _NEW_INDICATOR
        change = SuperiorChange(ChangeKind.ADDED, indicator.place, indicator.name)
        self.follower.changes.append(change)
        if self._plan.indicators is None:
            self._first_indicators.append(indicator)
            return
        groups = self._plan.indicators.groups
        group = next(
            (at for at, each in enumerate(groups) if fold(each.name.plain) == fold(indicator.group)), None
        )
        path: KeyPath = ("chỉ tiêu",) if group is None else ("chỉ tiêu", "nhóm", group)
        fitting = _in_columns(indicator, self._plan.indicators.columns)
        self._added[(*path, "chỉ tiêu")].append(indicator_entry(fitting, self._desk.document))

    def first_indicators(self, columns: tuple[str, ...]) -> None:
        """Put indicators into a plan that had none."""
        if self._first_indicators:
            entry = indicators_entry(tuple(self._first_indicators), columns, self._desk.document)
            self._insert("chỉ tiêu", entry)

    def finished(self) -> Source:
        """Return the plan with everything in it, a mark above what was put in."""
        for path, indices in self._idle.items():
            self._take_out(path, indices)
        for path, entries in self._added.items():
            self._insert_all(path, entries)
        edited = self.follower.editor.edited()
        if not self._marks:
            return edited
        marker = Follower(edited)
        for path, _, _, answer in every_answer(validate(edited)):
            if fold(answer.document) == fold(self._desk.document) and answer.place in self._marks:
                marker.mark(path, self._marks[answer.place])
        return marker.editor.edited()

    def _take_out(self, path: KeyPath, indices: Sequence[int]) -> None:
        here = (*path, "theo")
        held = self.follower.source.way_to(here)[-1].value
        if isinstance(held, list) and len(held) > len(indices):
            for index in indices:
                self.follower.editor.remove((*here, index))
        else:
            self.follower.editor.remove(here)

    def _insert_all(self, path: KeyPath, entries: Sequence[NewValue]) -> None:
        editor, source = self.follower.editor, self.follower.source
        place = source.way_to(path)[-1]
        if isinstance(place.value, list):
            for entry in entries:
                editor.insert_item(path, len(place.value), entry)
        elif len(path) == 1:
            self._insert(str(path[0]), entries)
        else:
            editor.insert_pair(path[:-1], str(path[-1]), entries)

    def _insert(self, key: str, value: Mapping[str, NewValue] | Sequence[NewValue]) -> None:
        """Put a key of the plan in, where the format has it."""
        order = [each.key for each in Plan.FIELDS.values()]
        value_now = self.follower.source.value
        known = [each for each in value_now if each in order] if isinstance(value_now, MarkedMap) else []
        before = [each for each in known if order.index(each) < order.index(key)]
        self.follower.editor.insert_pair((), key, value, max(before, key=order.index, default=""))


def _in_columns(indicator: AssignedIndicator, columns: Sequence[str]) -> AssignedIndicator:
    """Return `indicator` with a single target in words where our plan has not all of its columns."""
    if set(map(fold, indicator.targets)) <= {TARGET, *map(fold, columns)}:
        return indicator
    return indicator.replace(targets={TARGET: "; ".join(map(" ".join, indicator.targets.items()))})


def _part(task: AssignedTask) -> str:
    """Return in words who does a task, and our part in it."""
    units = (
        (name, "; ".join(each)) for name, each in (("chủ trì", task.lead), ("phối hợp", task.coordinators))
    )
    told = ", ".join(f"{name}: {each}" for name, each in units if each)
    return f"ta {task.role}" + (f" ({told})" if told else "")
