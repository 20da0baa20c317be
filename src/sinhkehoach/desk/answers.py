"""What jobs give → JSON for the desk's page: places in a text count as a browser counts them, in units of UTF-16."""

from collections.abc import Iterable
from typing import Any

from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import sentence_case
from sinhkehoach.jobs.typed_plan import TextChange

Answer = dict[str, Any]


def problem_answers(problems: Iterable[Problem], text: str) -> list[Answer]:
    """Return the `problems` of `text`: how bad, what, how to mend it, and where it stands (line 0: it has no place).

    `cure` tells whether the program can try to mend one, `isSafe` whether it may do so unasked.
    """
    found = list(problems)
    places = place_answers((problem.position for problem in found), text)
    return [
        {
            "severity": problem.severity.value,
            "code": problem.code,
            "message": sentence_case(problem.message),
            "hint": sentence_case(problem.hint) if problem.hint else "",
            "path": list(problem.path),
            "line": problem.position.line if problem.position else 0,
            "at": place,
            "cure": bool(problem.corrections),
            "isSafe": problem.can_be_corrected_safely,
        }
        for problem, place in zip(found, places, strict=True)
    ]


def place_answers(positions: Iterable[Position | None], text: str) -> list[int]:
    """Return for each position in `text` how much stands before it, 0 for none."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + utf16_length(line) + 1)
    return [
        starts[position.line - 1] + utf16_length(lines[position.line - 1][: position.column - 1])
        if position and position.line <= len(lines)
        else 0
        for position in positions
    ]


def edit_answer(edit: TextChange, text: str) -> Answer:
    """Return what of `text` gives way to what."""
    start = utf16_length(text[: edit.start])
    return {"from": start, "to": start + utf16_length(text[edit.start : edit.end]), "insert": edit.new}


def utf16_length(text: str) -> int:
    """Return how long `text` is for a browser: a character beyond U+FFFF counts twice."""
    return len(text) + sum(character > "\uffff" for character in text)
