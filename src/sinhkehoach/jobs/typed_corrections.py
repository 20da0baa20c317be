"""A text that is being typed, and a problem in it → the one change that mends it, proven when it is asked for."""

from functools import partial
from pathlib import Path

from sinhkehoach.base.problem import Problem
from sinhkehoach.corrections.proof import attempt
from sinhkehoach.jobs.correct_text import corrected_safely, reading_of
from sinhkehoach.jobs.typed_plan import TextChange
from sinhkehoach.yaml.edit.text_edit import difference


def typed_correction(file: Path, text: str, problem: Problem) -> TextChange | None:
    """Return the change of `text`, a plan or an office's file, that mends `problem`, which was found in it.

    None where there is no correction, and where reading the text again does not prove it: takes two checks of the text.
    """
    if not problem.corrections or problem.file != str(file):
        return None
    after = attempt(reading_of(file, text), [problem], partial(reading_of, file)).after
    return _change(text, after.text) if after else None


def typed_safe_corrections(file: Path, text: str) -> tuple[TextChange, int] | None:
    """Return the one change of `text` that makes all safe corrections, and how many; None for none."""
    now, mended, _ = corrected_safely(file, text)
    return (_change(text, now.text), len(mended)) if mended else None


def _change(old: str, new: str) -> TextChange:
    change = difference(old, new)
    return TextChange(change.start, change.end, change.new)
