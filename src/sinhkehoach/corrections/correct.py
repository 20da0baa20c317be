"""A text → the same with the corrections of its problems, as many as can be proven."""

from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.problem import Problem
from sinhkehoach.corrections.edited import is_of_file
from sinhkehoach.corrections.proof import attempt
from sinhkehoach.corrections.reading import Read, Reading

# What is corrected lets more be seen: a file that can be read has its values checked.
_MOST_PASSES: Final = 8


class Corrected(NamedTuple):
    """A text as it is `now`, the problems that were `mended` in it, and those whose corrections stay `unproven`."""

    now: Reading
    mended: tuple[Problem, ...]
    unproven: tuple[Problem, ...]


def correct(reading: Reading, chosen: Callable[[Problem], bool], read: Read) -> Corrected:
    """Return the text of `reading` with the corrections of its `chosen` problems, pass after pass, as far as proven."""
    now, mended = reading, list[Problem]()
    waiting = _waiting(now, chosen)
    for _ in range(_MOST_PASSES):
        now, done = _pass(now, waiting, read)
        if not done:
            break
        mended += done
        waiting = _waiting(now, chosen)
    return Corrected(now, tuple(mended), tuple(waiting))


def _waiting(now: Reading, chosen: Callable[[Problem], bool]) -> list[Problem]:
    return [each for each in now.problems if each.corrections and each.file == now.name and chosen(each)]


def _pass(now: Reading, waiting: Sequence[Problem], read: Read) -> tuple[Reading, list[Problem]]:
    """Return what can be mended of the file's own characters, else of its values.

    Until those are right, its values are not what was meant.
    """
    of_file = [each for each in waiting if any(map(is_of_file, each.corrections))]
    after, done = _most(now, of_file, read)
    return (after, done) if done else _most(now, [each for each in waiting if each not in of_file], read)


def _most(now: Reading, problems: Sequence[Problem], read: Read) -> tuple[Reading, list[Problem]]:
    """Return the text with the corrections of as many of `problems` as are proven together, and these.

    Most are right: all are tried at once, then those that nothing speaks against and the others, and so on.
    """
    if not problems:
        return now, []
    after, suspects = attempt(now, problems, read)
    if after:
        return after, [*problems]
    if len(problems) == 1:
        return now, []
    first, second = (_most(now, part, read) for part in _parted(problems, suspects))
    if not first[1] or not second[1]:
        return first if first[1] else second
    together = [*first[1], *second[1]]
    after, _ = attempt(now, together, read)
    # Where two do not go together, the second waits for the next pass.
    return (after, together) if after else first


def _parted(problems: Sequence[Problem], suspects: Sequence[Problem]) -> tuple[list[Problem], list[Problem]]:
    """Return `problems` in two parts, neither of them empty: without the suspects, and these; else in halves."""
    if 0 < len(suspects) < len(problems):
        return [each for each in problems if each not in suspects], [*suspects]
    half = len(problems) // 2
    return [*problems[:half]], [*problems[half:]]
