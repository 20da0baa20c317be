"""Plan → what every `[[name]]` in it may point to, by the names people give it."""

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sinhkehoach.base.correction import likeliest
from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, join_vi, nearest, strip_diacritics
from sinhkehoach.model.indicator import Indicator
from sinhkehoach.model.office import CitedDocument
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import Task
from sinhkehoach.model.walk import walk
from sinhkehoach.resolve.amounts import Amounts, budget_items
from sinhkehoach.resolve.figures import Figure, reference_names
from sinhkehoach.resolve.targets import (
    AmountTarget,
    AppendixTarget,
    DocumentTarget,
    FactTarget,
    IndicatorTarget,
    NumberTarget,
    Target,
    TaskTarget,
    UnitTarget,
    WordsTarget,
)
from sinhkehoach.values.number_words import money_in_words
from sinhkehoach.values.periods import NO_PERIOD

_IN_WORDS = lazy_pattern(r"(.*[^\s:])(?:\s*:\s*|\s+)bằng chữ")
PLAN_FACTS = ("số", "ngày", "kỳ", "trích yếu", "cơ quan")


class _Entry(NamedTuple):
    """A target with the folded names that mean it; `shown` is the name that hints offer.

    `column` is the folded name of a column that all the names end with, "" for a whole thing.
    """

    shown: str
    names: tuple[str, ...]
    target: Target
    column: str = ""


class References:
    """Finds what a name points to: by its whole name first, else by part of it."""

    def __init__(self, entries: list[_Entry]) -> None:
        self._entries = entries
        self._named: defaultdict[str, list[_Entry]] = defaultdict(list)
        self._found: dict[str, Target] = {}
        for entry in entries:
            for name in dict.fromkeys(entry.names):
                self._named[name].append(entry)

    def find(self, name: str) -> Target:
        """Return what `name` points to; raises BadValue when that is nothing, or more than one thing."""
        if name not in self._found:
            self._found[name] = self._search(name)
        return self._found[name]

    def _search(self, name: str) -> Target:
        wanted = fold(name)
        in_words = _IN_WORDS.fullmatch(wanted)
        if in_words and self._entries_of(in_words[1]):
            return _words(self.find(in_words[1]), name)
        found = self._entries_of(wanted)
        if len(found) == 1:
            return found[0].target
        if found:
            several = join_vi([f"[[{entry.shown}]]" for entry in found[:4]], "hay")
            raise BadValue(f"Tham chiếu [[{name}]] có thể hiểu nhiều cách", f"ghi rõ: {several}")
        offered = self._offered(wanted)
        hint = near_names(name, offered, "[[{}]]") or _KINDS_HINT
        meant = likeliest(name, nearest(name, offered))
        raise BadValue(f"Không có gì tên là “{name}” để tham chiếu", hint, correction=meant)

    def _entries_of(self, wanted: str) -> list[_Entry]:
        """Return what has the folded name `wanted`, else what it means a part of."""
        return self._named.get(wanted) or [entry for entry in self._entries if _means_part(wanted, entry)]

    def _offered(self, wanted: str) -> list[str]:
        """Return the names that may be offered for `wanted`, where it says `bằng` with those of amounts in words."""
        names = [entry.shown for entry in self._entries]
        if "bang" in strip_diacritics(wanted).split():
            names += [f"{entry.shown}: bằng chữ" for entry in self._entries if _is_money(entry.target)]
        return names

    def documents(self) -> list[str]:
        """Return the short names of the documents that can be cited."""
        return [entry.target.id for entry in self._entries if isinstance(entry.target, DocumentTarget)]


def _is_money(target: Target) -> bool:
    return isinstance(target, AmountTarget) or (isinstance(target, NumberTarget) and target.unit is not None)


def _words(target: Target, name: str) -> Target:
    """Return the amount of `target` in words, `target` itself where it has none yet; raises BadValue for no amount."""
    if isinstance(target, AmountTarget):
        return target if target.dong is None else WordsTarget(money_in_words(target.dong))
    if isinstance(target, NumberTarget) and target.unit is not None:
        return WordsTarget(money_in_words(target.number * target.unit.factor))
    raise BadValue(f"[[{name}]]: chỉ số tiền mới viết được bằng chữ", "viết như [[tổng kinh phí: bằng chữ]]")


def near_names(name: str, known: list[str], shown: str) -> str:
    """Return the question whether one of `known`, each `shown` so (`[[{}]]`), was meant; nothing where none is near."""
    near = [shown.format(each) for each in nearest(name, known)]
    return f"có phải là {join_vi(near, 'hay')}?" if near else ""


_KINDS_HINT = (
    "có thể tham chiếu phụ lục, khoản kinh phí, chỉ tiêu, văn bản, đơn vị: "
    "[[phụ lục …]], [[kinh phí …]], [[chỉ tiêu …]], hoặc tên gọi tắt"
)


def _means_part(wanted: str, entry: _Entry) -> bool:
    """Return True when `wanted` is a kind and some words of a name of that kind: `phụ lục tiến độ`.

    A column is meant only by its whole name, behind the part: `phụ lục bồi dưỡng: Số lớp`.
    """
    kind = next((kind for kind in ("phụ lục ", "kinh phí ", "chỉ tiêu ") if wanted.startswith(kind)), None)
    if kind is None:
        return False
    ending = f": {entry.column}" if entry.column else ""
    if not wanted.endswith(ending):
        return False
    words = f" {wanted.removeprefix(kind).removesuffix(ending)} "
    names = (name.removesuffix(ending) for name in entry.names if name.startswith(kind))
    return any(words in f" {name.removeprefix(kind)} " for name in names)


def collect_references(
    plan: Plan,
    amounts: Amounts | None,
    figures: list[Figure],
    units: dict[str, str],
    documents: dict[str, CitedDocument],
) -> References:
    """Return everything that `plan` may refer to; `units` gives each unit's full name by its folded names."""
    stated = [key for key in PLAN_FACTS if key != "kỳ" or plan.period != NO_PERIOD]
    entries = [_Entry(key, (key,), FactTarget(key)) for key in stated]
    entries += _appendices(plan)
    entries += [
        _Entry(each.shown, each.names, NumberTarget(each.number, each.unit), each.column) for each in figures
    ]
    entries += _amounts(plan, amounts)
    entries += _indicators(plan)
    entries += _tasks(plan)
    entries += [_Entry(id_, (fold(id_),), DocumentTarget(id_)) for id_ in documents]
    aliases: defaultdict[str, list[str]] = defaultdict(list)
    for alias, name in units.items():
        aliases[name].append(alias)
    entries += [_Entry(name, tuple(names), UnitTarget(name)) for name, names in aliases.items()]
    return References(entries)


def _appendices(plan: Plan) -> Iterator[_Entry]:
    for index, appendix in enumerate(plan.appendices):
        name = appendix.name.plain
        names = reference_names("phụ lục", appendix.id, name)
        if len(plan.appendices) == 1:
            names = (*names, "phụ lục")
        yield _Entry(f"phụ lục {appendix.id or name}", names, AppendixTarget(index))


def _amounts(plan: Plan, amounts: Amounts | None) -> Iterator[_Entry]:
    if plan.budget is None or amounts is None:
        return
    unit = plan.budget.unit
    if amounts.items:
        yield _Entry("tổng kinh phí", ("tổng kinh phí", "kinh phí"), AmountTarget(amounts.total, unit))
    for path, item in budget_items(plan.budget.items):
        name = item.name.plain
        shown = f"kinh phí {item.id or name}"
        target = AmountTarget(amounts.items[path].total, unit, path)
        yield _Entry(shown, reference_names("kinh phí", item.id, name), target)


def _indicators(plan: Plan) -> Iterator[_Entry]:
    for _, indicator in walk(plan.indicators, (Indicator,)):
        name = indicator.name.plain
        names = reference_names("chỉ tiêu", indicator.id, name)
        shown = f"chỉ tiêu {indicator.id or name}"
        if indicator.target is not None:
            yield _Entry(shown, names, IndicatorTarget(indicator, ""))
        for column in indicator.by_column:
            of_column = tuple(f"{each}: {fold(column)}" for each in names)
            target = IndicatorTarget(indicator, column)
            yield _Entry(f"{shown}: {column}", of_column, target, fold(column))


def _tasks(plan: Plan) -> Iterator[_Entry]:
    for path, task in walk(plan.tasks, (Task,), ("nhiệm vụ",)):
        if task.id:
            yield _Entry(f"nhiệm vụ {task.id}", (f"nhiệm vụ {fold(task.id)}",), TaskTarget(path))
