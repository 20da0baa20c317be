"""Indicators → their changes: groups, names, targets by column."""

from collections.abc import Iterator
from functools import partial

from sinhkehoach.base.text import fold
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location, PlanPair, in_one_line
from sinhkehoach.compare.plan_version import PlanVersion
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.compose.indicator_blocks import target_of
from sinhkehoach.compose.inline_renderer import quantity_text
from sinhkehoach.model.indicator import Indicator, IndicatorGroup, Indicators, Target

INDICATORS = "Chỉ tiêu"
_Entry = Indicator | IndicatorGroup


def indicator_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield what became of the indicators and their groups."""
    old, new = (version.plan.indicators or Indicators() for version in (pair.old, pair.new))
    location = Location(INDICATORS, INDICATORS, INDICATORS, ("chỉ tiêu",), ("chỉ tiêu",))
    yield from pair.prose(location.below("mở đầu"), "lời dẫn", old.opening, new.opening)
    yield from _column_changes(location.below("cột"), old.columns, new.columns)
    columns = tuple({fold(name): name for name in (*old.columns, *new.columns)}.values())

    def inside(here: Location, before: _Entry, after: _Entry) -> Iterator[Change]:
        if isinstance(before, Indicator) and isinstance(after, Indicator):
            yield from pair.plain(here.below("đơn vị"), "đơn vị tính", before.measure, after.measure)
            for column in ("", *columns):
                yield from _target_changes(pair, here, column, (before, after))
            yield from pair.answers(here.below("theo"), "theo", before.answers, after.answers)
            yield from pair.line(here.below("ghi chú"), "ghi chú", before.note, after.note)

    naming: Naming[_Entry] = Naming(
        INDICATORS,
        (INDICATORS, INDICATORS),
        lambda node: _name(pair.old, node),
        lambda node: _name(pair.new, node),
    )
    nodes = (list(_nodes(old, pair.old)), list(_nodes(new, pair.new)))
    yield from tree_changes(match_trees(*nodes), naming, pair, inside)
    printing = (old.print_as or "", new.print_as or "")
    yield from pair.plain(location.below("cách in"), "cách in", *printing)
    yield from pair.prose(location.below("ghi chú"), "ghi chú dưới bảng", old.note, new.note)


def _name(version: PlanVersion, node: Node[_Entry]) -> str:
    """Return `Chỉ tiêu 3`, `Nhóm chỉ tiêu “Đội ngũ”`."""
    if isinstance(node.value, IndicatorGroup):
        return f"Nhóm chỉ tiêu “{node.name}”"
    return f"{INDICATORS} {version.number(node.path) or f'“{node.name}”'}"


def _nodes(indicators: Indicators, version: PlanVersion) -> Iterator[Node[_Entry]]:
    for index, indicator in enumerate(indicators.indicators):
        yield _node(indicator, version, ("chỉ tiêu", "chỉ tiêu", index), (), indicators.columns)
    for place, group in enumerate(indicators.groups):
        path, name = ("chỉ tiêu", "nhóm", place), version.words(group.name)
        below = [
            _node(indicator, version, (*path, "chỉ tiêu", index), path, indicators.columns)
            for index, indicator in enumerate(group.indicators)
        ]
        summary = "\n".join((name, *(node.summary for node in below)))
        yield Node(path, (), "", group.name, name, summary, " ".join(node.name for node in below), group)
        yield from below


def _node(
    indicator: Indicator,
    version: PlanVersion,
    path: tuple[str | int, ...],
    parent: tuple[str | int, ...],
    columns: tuple[str, ...],
) -> Node[_Entry]:
    name = version.words(indicator.name)
    targets = [
        f"{f'{column} ' if column else ''}{quantity_text(target.target, indicator.measure)}"
        for column in ("", *columns)
        if (target := target_of(indicator, column))
    ]
    summary = f"{name}: {'; '.join(targets)}" if targets else name
    text = " ".join((indicator.measure or "", *targets))
    return Node(path, parent, indicator.id or "", indicator.name, name, summary, text, indicator)


def _column_changes(location: Location, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Change]:
    """Yield the columns that are new or gone, else their new order."""
    names = ({fold(name) for name in old}, {fold(name) for name in new})
    for name in new:
        if fold(name) not in names[0]:
            yield location.change("cột", "", name)
    for name in old:
        if fold(name) not in names[1]:
            yield location.change("cột", name, "")
    if names[0] == names[1] and list(map(fold, old)) != list(map(fold, new)):
        yield location.change("thứ tự các cột", ", ".join(old), ", ".join(new))


def _target_changes(
    pair: PlanPair, location: Location, column: str, both: tuple[Indicator, Indicator]
) -> Iterator[Change]:
    """Yield how the target of one column ("" for the only one) changed, and the present value and result beside it."""
    targets = [target_of(indicator, column) for indicator in both]
    here = location.called(f" ({column})") if column else location
    values = [_value(target, indicator) for target, indicator in zip(targets, both, strict=True)]
    yield from pair.plain(here.below(column or "đích"), "", *values)
    holders = targets if column else both
    for key, name in (("hiện tại", "current"), ("kết quả", "result")):
        texts = [
            in_one_line(getattr(holder, name, None), partial(quantity_text, measure=indicator.measure))
            for holder, indicator in zip(holders, both, strict=True)
        ]
        yield from pair.plain(here.below(*filter(None, (column, key))), key, *texts)


def _value(target: Target | None, indicator: Indicator) -> str:
    return quantity_text(target.target, indicator.measure) if target else ""
