"""A file's values + a key path -> the line and column where they were typed."""

from dataclasses import dataclass

from yaml.events import Event, ScalarEvent

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.pasted_rows import PastedCell, cell_at
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import nfc, with_short_quotes
from sinhkehoach.yaml.events import start_of
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.read.builder import Built
from sinhkehoach.yaml.read.scalar_offsets import index_in_scalar
from sinhkehoach.yaml.source_text import SourceText

# What a hint names of them: more nobody looks up one by one.
_MOST_LINES = 12


@dataclass(slots=True, eq=False, repr=False)
class Place:
    """A value on the way down a path: the step to it, what opens it, its key's event.

    `lost` tells that a further step named a key which the value, a map, does not have; `beyond` are the steps that lead
    into a text: to a cell of the rows that were pasted there.
    """

    value: object
    event: Event
    key_event: ScalarEvent | None = None
    step: str | int | None = None
    lost: bool = False
    beyond: KeyPath = ()

    @property
    def cell(self) -> PastedCell | None:
        """The cell of pasted rows that the steps `beyond` lead to; None for no such cell."""
        if not self.beyond or self.step is None or not isinstance(self.value, str):
            return None
        return cell_at(self.value, (self.step, *self.beyond))


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Source:
    """The values of one file, the problems met while reading it, and where everything stands.

    `lost_keys` are the keys at the left margin whose sections could not be read; their problems say why.
    """

    name: str
    text: str
    value: object
    problems: tuple[Problem, ...]
    lost_keys: frozenset[str]
    _typed: SourceText
    _built: Built

    def position_of(self, path: KeyPath, *, offset: int | None = None, at_key: bool = False) -> Position:
        """Return where the value at `path` begins, its character `offset`, or its key.

        Steps that are no key or index of the value reached so far are skipped. A key that is missing at the
        end of the path gives the key, or else the start, of the map in which it is missing.
        """
        return self._typed.position(self._index_of(self.way_to(path)[-1], offset, at_key=at_key))

    def way_to(self, path: KeyPath) -> list[Place]:
        """Return every value from the whole file down to `path`, skipping steps as `position_of` does."""
        way = [Place(self._built.value, self._built.opening)]
        for step in path:
            value = way[-1].value
            key = _key_of(value, step)
            if isinstance(value, MarkedMap) and key is not None:
                way.append(Place(value[key], value.value_event(key), value.key_event(key), key))
            elif isinstance(value, MarkedList) and isinstance(step, int) and 0 <= step < len(value):
                way.append(Place(value[step], value.value_events[step], step=step))
            else:
                way[-1].lost = isinstance(value, MarkedMap)
                way[-1].beyond = (*way[-1].beyond, step)
        return way

    def locate(self, problem: Problem) -> Problem:
        """Return `problem` with its file, position and line filled in, and what it quotes at a length to be read."""
        position = problem.position or self.position_of(
            problem.path, offset=problem.offset, at_key=problem.at_key
        )
        line = problem.source_line or (
            "" if self._stands_nowhere(problem) else self._typed.line(position.line)
        )
        hint = problem.hint + self._other_lines(problem, position.line) if problem.others else problem.hint
        return problem._replace(
            file=problem.file or self.name,
            message=with_short_quotes(problem.message),
            position=position,
            source_line=line,
            hint=with_short_quotes(hint),
            others=(),
            corrections=tuple(map(self._located, problem.corrections)),
        )

    def _located(self, correction: Correction) -> Correction:
        position = correction.position or self.position_of(
            correction.path, offset=correction.start, at_key=correction.start is None
        )
        return correction._replace(position=position)

    def _other_lines(self, problem: Problem, here: int) -> str:
        """Return the lines of the other places of `problem`, as the end of its hint."""
        places = (self.position_of(path, offset=offset) for path, offset in problem.others)
        lines = sorted({place.line for place in places} - {here})
        shown = ", ".join(map(str, lines[:_MOST_LINES])) + ", …" * (len(lines) > _MOST_LINES)
        return f"{'; ' if problem.hint else ''}xem cả dòng {shown}" if lines else ""

    def locate_all(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """Return `problems` located and sorted by position and code."""
        return in_order(tuple(self.locate(problem) for problem in problems))

    def _stands_nowhere(self, problem: Problem) -> bool:
        """Return True for a key that the whole file lacks: there is no line to show for it."""
        value = self._built.value
        return len(problem.path) == 1 and isinstance(value, MarkedMap) and problem.path[0] not in value

    def _index_of(self, place: Place, offset: int | None, *, at_key: bool) -> int:
        event, value = place.event, place.value
        if cell := place.cell:
            offset = cell.start + (offset or 0)
        if offset is not None and isinstance(event, ScalarEvent) and isinstance(value, str):
            return index_in_scalar(self.text, event, value, offset)
        if place.key_event is not None and (at_key or place.lost or value is None):
            return start_of(place.key_event)
        return start_of(event)


def _key_of(value: object, step: str | int) -> str | None:
    """Return the key of the map `value` that `step` names, as the format or as the author spells it."""
    if not isinstance(value, MarkedMap) or not isinstance(step, str):
        return None
    if step in value:
        return step
    return next((key for key in value if nfc(value.typed_key(key)) == step), None)


def in_order(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return `problems` sorted by position and code, the same one at the same place once.

    What an alias (`*tên`) repeats has its faults as often as it is read, and stands in the file once.
    """
    told = {(problem.file, problem.position, problem.code, problem.message): problem for problem in problems}
    return tuple(
        sorted(told.values(), key=lambda problem: (problem.position or Position(0, 0), problem.code))
    )
