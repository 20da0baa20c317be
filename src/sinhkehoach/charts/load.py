"""Tasks → how many of them each unit leads at once: where one has too much to do."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.charts import svg
from sinhkehoach.charts.months import Axis, number_of
from sinhkehoach.charts.work import Work

# The height of the row of a unit.
ROW: Final = 20.0
# A narrower cell has no room for its number.
_NUMBER: Final = 13.0
# The tones from one task to four and more.
_TONES: Final = ("#dbe6f0", "#a9c4dd", "#6d9bc4", "#2f6395")


class Load(NamedTuple):
    """What a unit leads: how many tasks in each cell of the axis."""

    unit: str
    counts: list[int]


def loads_of(works: Sequence[Work], axis: Axis) -> list[Load]:
    """Return the units that lead several tasks at once, the busiest first."""
    units = dict.fromkeys(unit for work in works for unit in work.units)
    cells = axis.cells()
    found = []
    for unit in units:
        spans = [work.days() for work in works if unit in work.units]
        months = [[(number_of(a) - axis.first, number_of(b) - axis.first) for a, b in each] for each in spans]
        counts = [
            sum(any(a < cell.end and b >= cell.first for a, b in each) for each in months) for cell in cells
        ]
        found.append(Load(unit, counts))
    busy = [load for load in found if max(load.counts) > 1]
    return sorted(busy, key=lambda load: (-max(load.counts), -sum(load.counts)))


def drawn_loads(loads: Sequence[Load], axis: Axis, left: float, top: float) -> Iterator[str]:
    """Yield a row for each of `loads` below a heading, the names from `left` on; nothing where there are none."""
    if loads:
        yield svg.text("Số việc chủ trì cùng lúc (đơn vị có từ hai việc)", left, top - 8, bold=True)
    for row, load in enumerate(loads):
        line = top + (row + 1) * ROW - 6
        name = svg.wrapped(load.unit, axis.left - left - 14, most=1)[0]
        told = f"{load.unit}: nhiều nhất {max(load.counts)} việc cùng lúc"
        yield svg.part(None, told, svg.text(name, left + 4, line), *_cells(load, axis, line))


def _cells(load: Load, axis: Axis, line: float) -> Iterator[str]:
    for cell, count in zip(axis.cells(), load.counts, strict=True):
        if count:
            left, right = axis.month(cell.first), axis.month(cell.end)
            tone = _TONES[min(count, len(_TONES)) - 1]
            ink = "#fff" if tone == _TONES[-1] else svg.INK
            yield svg.rect(left + 0.5, line - ROW + 7, right - left - 1, ROW - 2, tone)
            if right - left >= _NUMBER:
                yield svg.text(
                    str(count), (left + right) / 2, line, size=svg.SMALL, anchor="middle", fill=ink
                )
