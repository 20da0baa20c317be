"""The text of a plan or an office's file → the same with what is surely mistyped corrected, each correction proven."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from sinhkehoach.base.problem import Problem
from sinhkehoach.corrections.correct import Corrected, correct
from sinhkehoach.corrections.proof import attempt
from sinhkehoach.corrections.reading import Reading
from sinhkehoach.jobs.check import read_and_check
from sinhkehoach.jobs.source_files import TypedFiles

# Whether the correction of a problem, which may be wrong, is wanted; None: ask no more.
Ask = Callable[[Problem], bool | None]


def reading_of(file: Path, text: str) -> Reading:
    """Return what is found in `text`, to be saved as the plan or office's `file`; raises nothing for bad input."""
    text = text.removeprefix("\ufeff")
    return Reading(str(file), text, *read_and_check(file, TypedFiles({file: text})))


def corrected_safely(file: Path, text: str) -> Corrected:
    """Return `text` with the corrections that can mean nothing else, as far as they are proven."""
    return correct(
        reading_of(file, text), lambda problem: problem.can_be_corrected_safely, partial(reading_of, file)
    )


def corrected_as_asked(file: Path, text: str, ask: Ask) -> Corrected:
    """Return `text` with the safe corrections, then with those of the others, one by one, that `ask` wants.

    What cannot be proven is not asked about.
    """
    now, mended, unproven = corrected_safely(file, text)
    read = partial(reading_of, file)
    made, refused = [*mended], [*unproven]
    at = 0
    while at < len(now.problems):
        problem = now.problems[at]
        at += 1
        if not problem.corrections or problem.can_be_corrected_safely or problem.file != now.name:
            continue
        after = attempt(now, [problem], read).after
        if after is None:
            refused.append(problem)
            continue
        answer = ask(problem)
        if answer is None:
            break
        if answer:
            made.append(problem)
            # The problems behind it have moved up by one.
            now, at = after, at - 1
    return Corrected(now, tuple(made), tuple(refused))
