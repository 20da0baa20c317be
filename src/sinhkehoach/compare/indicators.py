"""Indicators → their changes: groups, names, targets by column."""

from collections.abc import Iterator

from sinhkehoach.base.text import fold
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.side import Side
from sinhkehoach.compare.sides import Sides, Spot
from sinhkehoach.compare.trees import Naming, Node, match_trees, tree_changes
from sinhkehoach.compose.indicator_blocks import target_of
from sinhkehoach.compose.inline_renderer import quantity_text
from sinhkehoach.model.indicator import Indicator, IndicatorGroup, Indicators, Target

INDICATORS = "Chỉ tiêu"
_Entry = Indicator | IndicatorGroup


def indicator_changes(sides: Sides) -> Iterator[Change]:
    """Yield what became of the indicators and their groups."""
    old, new = (side.plan.indicators or Indicators() for side in (sides.old, sides.new))
    spot = Spot(INDICATORS, INDICATORS, INDICATORS, ("chỉ tiêu",), ("chỉ tiêu",))
    yield from sides.prose(spot.below("mở đầu"), "lời dẫn", old.opening, new.opening)
    yield from _column_changes(spot.below("cột"), old.columns, new.columns)
    columns = tuple({fold(name): name for name in (*old.columns, *new.columns)}.values())

    def inside(here: Spot, before: _Entry, after: _Entry) -> Iterator[Change]:
        if isinstance(before, Indicator) and isinstance(after, Indicator):
            yield from sides.plain(here.below("đơn vị"), "đơn vị tính", before.measure, after.measure)
            for column in ("", *columns):
                yield from _target_changes(sides, here, column, (before, after))
            yield from sides.line(here.below("ghi chú"), "ghi chú", before.note, after.note)

    naming: Naming[_Entry] = Naming(
        INDICATORS,
        (INDICATORS, INDICATORS),
        lambda node: _name(sides.old, node),
        lambda node: _name(sides.new, node),
    )
    nodes = (list(_nodes(old, sides.old)), list(_nodes(new, sides.new)))
    yield from tree_changes(match_trees(*nodes), naming, sides, inside)
    printing = (old.print_as or "", new.print_as or "")
    yield from sides.plain(spot.below("cách in"), "cách in", *printing)
    yield from sides.prose(spot.below("ghi chú"), "ghi chú dưới bảng", old.note, new.note)


def _name(side: Side, node: Node[_Entry]) -> str:
    """Return `Chỉ tiêu 3`, `Nhóm chỉ tiêu “Đội ngũ”`."""
    if isinstance(node.value, IndicatorGroup):
        return f"Nhóm chỉ tiêu “{node.name}”"
    return f"{INDICATORS} {side.number(node.path) or f'“{node.name}”'}"


def _nodes(indicators: Indicators, side: Side) -> Iterator[Node[_Entry]]:
    for index, indicator in enumerate(indicators.indicators):
        yield _node(indicator, side, ("chỉ tiêu", "chỉ tiêu", index), (), indicators.columns)
    for place, group in enumerate(indicators.groups):
        path, name = ("chỉ tiêu", "nhóm", place), side.words(group.name)
        below = [
            _node(indicator, side, (*path, "chỉ tiêu", index), path, indicators.columns)
            for index, indicator in enumerate(group.indicators)
        ]
        told = "\n".join((name, *(node.told for node in below)))
        yield Node(path, (), "", group.name, name, told, " ".join(node.name for node in below), group)
        yield from below


def _node(
    indicator: Indicator,
    side: Side,
    path: tuple[str | int, ...],
    parent: tuple[str | int, ...],
    columns: tuple[str, ...],
) -> Node[_Entry]:
    name = side.words(indicator.name)
    targets = [
        f"{f'{column} ' if column else ''}{quantity_text(target.target, indicator.measure)}"
        for column in ("", *columns)
        if (target := target_of(indicator, column))
    ]
    told = f"{name}: {'; '.join(targets)}" if targets else name
    text = " ".join((indicator.measure or "", *targets))
    return Node(path, parent, indicator.id or "", indicator.name, name, told, text, indicator)


def _column_changes(spot: Spot, old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[Change]:
    """Yield the columns that are new or gone, else their new order."""
    names = ({fold(name) for name in old}, {fold(name) for name in new})
    for name in new:
        if fold(name) not in names[0]:
            yield spot.change("cột", "", name)
    for name in old:
        if fold(name) not in names[1]:
            yield spot.change("cột", name, "")
    if names[0] == names[1] and list(map(fold, old)) != list(map(fold, new)):
        yield spot.change("thứ tự các cột", ", ".join(old), ", ".join(new))


def _target_changes(
    sides: Sides, spot: Spot, column: str, both: tuple[Indicator, Indicator]
) -> Iterator[Change]:
    """Yield how the target of one column ("" for the only one) changed, and the present value and result beside it."""
    targets = [target_of(indicator, column) for indicator in both]
    here = spot.called(f" ({column})") if column else spot
    values = [_value(target, indicator) for target, indicator in zip(targets, both, strict=True)]
    yield from sides.plain(here.below(column or "đích"), "", *values)
    holders = targets if column else both
    for key, name in (("hiện tại", "current"), ("kết quả", "result")):
        texts = [
            quantity_text(getattr(holder, name), indicator.measure) if holder else ""
            for holder, indicator in zip(holders, both, strict=True)
        ]
        yield from sides.plain(here.below(*filter(None, (column, key))), key, *texts)


def _value(target: Target | None, indicator: Indicator) -> str:
    return quantity_text(target.target, indicator.measure) if target else ""
