"""After a mistake: the rest of the text is read, so that its other faults show, and what only follows is not reported."""

import re
from collections.abc import Callable
from typing import NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.yaml.mistakes.mistake import COLON_WITHOUT_SPACE, DASH_WITHOUT_SPACE
from sinhkehoach.yaml.mistakes.pitfalls import COMMA_IN_BRACKETS, KEY_WITHOUT_VALUE, RUN_ON_ITEMS
from sinhkehoach.yaml.mistakes.structure_messages import FORGOTTEN_DASH
from sinhkehoach.yaml.source_text import SourceText

# A key at the left margin; what stands under it, down to the next one, is its section.
_TOP_KEY = lazy_pattern(r"^(?![-#\]}])\S[^:\r\n]*?(?=[ \t]*:(?:\s|$))", re.MULTILINE)
_MARGIN = lazy_pattern(r"^(?=[^\s#-])", re.MULTILINE)
_VISIBLE = lazy_pattern(r"[^\r\n]")

# YAML reads these lines otherwise than they were meant: later stages then find fault with what nobody wrote.
_MISREAD = frozenset(
    {
        COLON_WITHOUT_SPACE,
        COMMA_IN_BRACKETS,
        DASH_WITHOUT_SPACE,
        FORGOTTEN_DASH,
        KEY_WITHOUT_VALUE,
        RUN_ON_ITEMS,
    }
)
_OF_READING = "SKH1"


class Rest(NamedTuple):
    """What is left of a text, and the key of the section that was blanked, "" before the first key."""

    text: str
    lost_key: str


def without_line(typed: SourceText, number: int, is_key: Callable[[str], bool]) -> Rest | None:
    """Return `typed` without its line `number`, and what is indented below, where a known key lacks its colon there."""
    key = key_without_colon(typed.line(number), is_key)
    if not key:
        return None
    start = typed.line_start(number)
    below = _MARGIN.search(typed.text, start + 1)
    end = below.start() if below else len(typed.text)
    return Rest(typed.text[:start] + _VISIBLE.sub(" ", typed.text[start:end]) + typed.text[end:], key)


def key_without_colon(line: str, is_key: Callable[[str], bool]) -> str:
    """Return the known key, as long as can be, that `line` begins with, words or a colon right behind it; "" for none."""
    words = line.split(":", maxsplit=1)[0].split()
    if line[:1].isspace() or re.search(r":(\s|$)", line):
        return ""
    keys = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    return next((key for key in keys if is_key(key)), "")


def without_section(text: str, index: int) -> Rest | None:
    """Return `text` without the section that holds the character at `index`, None when that is blank already."""
    keys = list(_TOP_KEY.finditer(text))
    above = [key for key in keys if key.start() <= index]
    start = above[-1].start() if above else 0
    end = next((key.start() for key in keys if key.start() > index), len(text))
    section = text[start:end]
    if not section.strip():
        return None
    return Rest(text[:start] + _VISIBLE.sub(" ", section) + text[end:], above[-1].group() if above else "")


def without_consequences(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """Return `problems` with one reason for each misread line; what was a warning there becomes an error."""
    misread = {_line(problem) for problem in problems if problem.code in _MISREAD}
    follows = [
        problem
        for problem in problems
        if _line(problem) in misread and not problem.code.startswith(_OF_READING)
    ]
    spoiled = {_line(problem) for problem in follows if problem.severity is Severity.ERROR}
    return tuple(
        problem._replace(severity=Severity.ERROR)
        if problem.code in _MISREAD and _line(problem) in spoiled
        else problem
        for problem in problems
        if problem not in follows
    )


def _line(problem: Problem) -> tuple[str, int]:
    return problem.file, problem.position.line if problem.position else 0
