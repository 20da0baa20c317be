"""Problems of one file → the same without those that only follow from a line that was misread."""

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.yaml.mistakes.mistake import COLON_WITHOUT_SPACE, DASH_WITHOUT_SPACE
from sinhkehoach.yaml.mistakes.pitfalls import COMMA_IN_BRACKETS, KEY_WITHOUT_VALUE

# YAML reads these lines otherwise than they were meant: later stages then find fault with what nobody wrote.
_MISREAD = frozenset({COLON_WITHOUT_SPACE, COMMA_IN_BRACKETS, DASH_WITHOUT_SPACE, KEY_WITHOUT_VALUE})
_OF_READING = "SKH1"


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
