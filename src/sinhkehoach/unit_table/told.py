"""Problems of a unit's plan → the same at their places in the common plan, with the cells that they come from."""

from __future__ import annotations

from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import shortened
from sinhkehoach.reconcile.merge import lines_now
from sinhkehoach.unit_table.common_plan import CommonPlan, UnitPlan
from sinhkehoach.unit_table.slots import SlotText
from sinhkehoach.unit_table.table import UnitValue
from sinhkehoach.yaml.edit.text_edit import difference
from sinhkehoach.yaml.read.source import Source
from sinhkehoach.yaml.source_text import SourceText

_LONGEST: Final = 60


def told_in_common(
    problems: tuple[Problem, ...], file: str, plan: UnitPlan, common: CommonPlan
) -> tuple[Problem, ...]:
    """Return `problems` of the unit's plan called `file` as they stand in `common`; those of other files as they are."""
    if not problems:
        return ()
    lines = _Lines(plan.source.text, common.source)
    return tuple(_told(each, plan, common, lines) if each.file == file else each for each in problems)


def _told(problem: Problem, plan: UnitPlan, common: CommonPlan, lines: _Lines) -> Problem:
    asking = next((text for text in common.texts if text.path == problem.path), None)
    if asking is None or problem.offset is None:
        # A key is the common plan's own, whatever its value.
        cells = "" if problem.at_key else _cells(problem.path, plan)
        return lines.at(problem)._replace(message=problem.message + cells)
    offset, slot = _slot_at(asking, plan.typed[asking.path], problem.offset)
    position = common.source.position_of(problem.path, offset=offset)
    shown = "" if slot is None else _shown([plan.cells[asking.path][slot]])
    line = SourceText("", common.source.text).line(position.line)
    return problem._replace(
        file=common.source.name, position=position, source_line=line, message=problem.message + shown
    )


def _slot_at(asking: SlotText, typed: tuple[str, ...], offset: int) -> tuple[int, int | None]:
    """Return where the character at `offset` of the filled text stands in the common one, and in which slot, if any."""
    for place, (slot, value) in enumerate(zip(asking.slots, typed, strict=True)):
        if offset < slot.start:
            break
        if offset < slot.start + len(value):
            return slot.start, place
        offset += slot.end - slot.start - len(value)
    return offset, None


def _cells(path: KeyPath, plan: UnitPlan) -> str:
    """Return the cells that what stands at `path` was filled from, "" for none."""
    return _shown([value for at, values in plan.cells.items() if _meets(at, path) for value in values])


def _shown(cells: list[UnitValue]) -> str:
    shown = (
        f"{each.place} “{each.column}” ghi “{shortened(each.text, _LONGEST)}”"
        for each in dict.fromkeys(cells)
    )
    return f" ({'; '.join(shown)})" if cells else ""


def _meets(at: KeyPath, path: KeyPath) -> bool:
    return bool(path) and (at[: len(path)] == path or path[: len(at)] == at)


class _Lines:
    """The lines of a unit's plan, and where each of them stands in the common plan."""

    def __init__(self, text: str, common: Source) -> None:
        self._name = common.name
        self._own, self._common = SourceText("", text), SourceText("", common.text)
        self._places = lines_now(text, common.text)

    def at(self, problem: Problem) -> Problem:
        """Return `problem` at its place in the common plan."""
        if problem.position is None:
            return problem._replace(file=self._name)
        number, column = problem.position
        line = self._places[number - 1] + 1
        there = self._common.line(line)
        return problem._replace(
            file=self._name,
            position=Position(line, _column(self._own.line(number), there, column)),
            source_line=there if problem.source_line else "",
        )


def _column(own: str, there: str, column: int) -> int:
    """Return where the character at `column` of the line `own` stands in the line `there`."""
    change = difference(own, there)
    if column > change.end:
        return column + len(there) - len(own)
    return min(column, change.start + 1)
