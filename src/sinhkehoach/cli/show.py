"""Problems and results → text for people, or JSON for machines."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.keypath import keypath_text
from sinhkehoach.base.problem import Problem, Severity

_COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
_WIDEST_LINE: Final = 100


def show_problem(problem: Problem) -> None:
    """Print a problem: `file:line:column: severity CODE: message`, the line as typed with a caret, the way to mend it."""
    position = problem.position
    place = f"{problem.file}:{position.line}:{position.column}" if position else problem.file
    kind = click.style(f"{problem.severity} {problem.code}", fg=_COLOURS[problem.severity], bold=True)
    click.echo(f"{place}: {kind}: {problem.message}")
    if position and problem.source_line.strip():
        _show_line(problem.source_line, position.line, position.column)
    if problem.hint:
        click.echo(f"    Cách sửa: {problem.hint}")


def _show_line(line: str, number: int, column: int) -> None:
    """Print the line as typed with a caret below; a long line is cut around the caret."""
    start = max(0, column - _WIDEST_LINE * 2 // 3) if len(line) > _WIDEST_LINE else 0
    shown = line[start : start + _WIDEST_LINE].replace("\t", " ")
    lead, tail = ("…" if start else ""), ("…" if start + _WIDEST_LINE < len(line) else "")
    click.echo(f"{number:>5} | {lead}{shown}{tail}")
    click.echo(f"      | {' ' * (len(lead) + column - 1 - start)}^")


def problem_record(problem: Problem) -> dict[str, Any]:
    """Return a problem as JSON has it."""
    return {
        "mã": problem.code,
        "mức": str(problem.severity),
        "tệp": problem.file,
        "dòng": problem.position.line if problem.position else None,
        "cột": problem.position.column if problem.position else None,
        "chỗ": keypath_text(problem.path),
        "lỗi": problem.message,
        "cách sửa": problem.hint,
    }


def show_json(value: object) -> None:
    """Print `value` as JSON, Vietnamese letters as they are."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def count_words(problems: Iterable[Problem]) -> str:
    """Return `3 lỗi, 1 cảnh báo`, "" for no problem."""
    problems = list(problems)
    counts = [(sum(each.severity is kind for each in problems), kind) for kind in Severity]
    return ", ".join(f"{count} {kind}" for count, kind in counts if count)


def user_error(error: UserError) -> click.ClickException:
    """Return the exception that makes click print a UserError and leave with exit code 1."""
    return _Sentence(error.message + (f"\n    Cách sửa: {error.hint}" if error.hint else ""))


class _Sentence(click.ClickException):
    """A sentence for the user, printed without the word Error."""

    exit_code = 1

    def show(self, file: Any = None) -> None:
        click.echo(self.message, err=True)


def shown_path(path: Path) -> str:
    """Return `path` as seen from the current folder where it lies below it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
