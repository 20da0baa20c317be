"""Corrections of a text → the text read again, where that proves them: their problems gone, all else as it was."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.corrections.edited import Edited, is_of_file, with_file_corrected, with_values_corrected
from sinhkehoach.corrections.reading import Read, Reading
from sinhkehoach.yaml.edit.proof import same_values
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.marked import MarkedMap
from sinhkehoach.yaml.read.source import Source

# Where the digit stands in a code that names the stage: an error of an early one keeps the later ones from being asked.
_STAGE: Final = len("SKH")
_READING: Final = "1"
_EARLY: Final = (_READING, "2")
_LAST: Final = "9"

# Code, file and place of a problem.
_Known = tuple[str, str, Position | None]


class Attempt(NamedTuple):
    """Some corrections made, and the text read again: they are proven when there is such a text `after`.

    `suspects` are those of the problems on whose corrected lines something has come; nobody may be suspected.
    """

    after: Reading | None
    suspects: tuple[Problem, ...] = ()


def attempt(reading: Reading, problems: Sequence[Problem], read: Read) -> Attempt:
    """Return what comes of making the corrections of `problems`.

    They are proven where all these problems are gone, no other one has come, and no value has changed but those
    corrected. What could not be seen before, because an error kept a later stage from being asked, has not come.
    """
    corrections = [each for problem in problems for each in problem.corrections]
    of_file = [each for each in corrections if is_of_file(each)]
    try:
        if of_file and len(of_file) == len(corrections):
            result = with_file_corrected(reading.text, of_file)
        elif reading.source and not of_file:
            result = with_values_corrected(reading.source, corrections)
        else:
            return Attempt(None)
    except CannotEdit:
        return Attempt(None)
    after = read(result.text)
    if come := _come(reading, problems, result, after):
        return Attempt(None, tuple(_on_lines(problems, result, come)))
    lines = Counter(each.position.line for each in of_file if each.position)
    stays = not of_file or _others_stay(reading.source, after.source, lines)
    return Attempt(after if stays else None)


def _come(before: Reading, mended: Sequence[Problem], result: Edited, after: Reading) -> Counter[_Known]:
    """Return the problems of `after` that were not there before, or are among those to be mended."""
    gone = frozenset(mended)
    stays = [problem for problem in before.problems if problem not in gone]
    places = [each.position for each in stays if each.position and each.file == before.name]
    moved = dict(zip(places, result.moved(places), strict=True))
    known = Counter(
        (code, file, moved.get(position, position) if position and file == before.name else position)
        for code, file, position in map(_known, stays)
    )
    return Counter(map(_known, _not_hidden(before, mended, result, after))) - known


def _not_hidden(
    before: Reading, mended: Sequence[Problem], result: Edited, after: Reading
) -> Iterator[Problem]:
    """Yield the problems of `after` that no error of `before` hid.

    Hidden were those of a later stage, those behind where reading ended, and those under a key that was none.
    """
    seen = _last_stage_seen(before.problems)
    ends = result.moved(each.position for each in mended if each.position)
    is_whole = before.source is not None and not before.source.lost_keys
    first = None if is_whole else min(ends, default=None)
    opened = [
        (*each.path[:-1], each.new)
        for problem in mended
        for each in problem.corrections
        if each.start is None and each.is_safe
    ]
    for problem in after.problems:
        is_below = any(problem.path[: len(key)] == key != problem.path for key in opened)
        is_behind = first is not None and problem.code[_STAGE] == _READING and _stands_behind(problem, first)
        if problem.code[_STAGE] <= seen and not is_below and not is_behind:
            yield problem


def _stands_behind(problem: Problem, place: Position) -> bool:
    """Return True below the line of `place`, and behind it on that line for what can be corrected in its turn."""
    if problem.position is None:
        return False
    return problem.position > place and (problem.position.line > place.line or bool(problem.corrections))


def _on_lines(problems: Sequence[Problem], result: Edited, come: Iterable[_Known]) -> Iterator[Problem]:
    lines = {position.line for _, _, position in come if position}
    places = [
        (problem, each.position) for problem in problems for each in problem.corrections if each.position
    ]
    moved = result.moved(position for _, position in places)
    blamed = (problem for (problem, _), place in zip(places, moved, strict=True) if place.line in lines)
    yield from dict.fromkeys(blamed)


def _known(problem: Problem) -> _Known:
    return problem.code, problem.file, problem.position


def _last_stage_seen(problems: Iterable[Problem]) -> str:
    """Return the digit of the stage that `problems` let nothing behind it be seen of."""
    errors = (each.code[_STAGE] for each in problems if each.severity is Severity.ERROR)
    return min((stage for stage in errors if stage in _EARLY), default=_LAST)


def _others_stay(before: Source | None, after: Source | None, lines: Counter[int]) -> bool:
    """Return True unless a value has changed that does not stand on one of the corrected `lines` of the file.

    In a section that holds some of these, no more texts may go than there are corrections; what could not be read
    before may come.
    """
    if after is None or before is None:
        return after is not None
    old, new = before.value, after.value
    if not (isinstance(old, MarkedMap) and isinstance(new, MarkedMap)):
        return False
    starts = [(before.position_of((key,), at_key=True).line, key) for key in old]
    touched = Counter[str]()
    for line, count in lines.items():
        touched[max((each for each in starts if each[0] <= line), default=(0, ""))[1]] += count
    return all(
        same_values(new.get(key), value)
        if key not in touched
        else (Counter(_leaves(value)) - Counter(_leaves(new.get(key)))).total() <= touched[key]
        for key, value in old.items()
    )


def _leaves(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for child in value.values():
            yield from _leaves(child)
    elif isinstance(value, list):
        for child in value:
            yield from _leaves(child)
    elif value is not None:
        yield str(value)
