"""Problems and results → text for people, or JSON for machines."""

import json
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final, Self

import click

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.errors import UserError, unreadable
from sinhkehoach.base.keypath import keypath_text
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.base.text import sentence_case, shortened
from sinhkehoach.cli.terminal import unfolded

_COLOURS: Final = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.HINT: "cyan"}
_DIFF_COLOURS: Final = {"+": "green", "-": "red", "@": "cyan"}
_WIDEST_LINE: Final = 100
_NARROWEST_LINE: Final = 40
# The number of the line, the bar, and `…` on both sides.
_MARGIN: Final = 11
# After so many problems of one kind in a file, the next ones are shown in one line each.
_SHOWN_IN_FULL: Final = 3
_MOST_UNITS: Final = 6
# So many plans have more problems than anybody counts.
_MANY_PLANS: Final = 9
_WIDEST_EXAMPLE: Final = 70
_WIDEST_UNIT: Final = 60
# Characters that a terminal obeys, or that nobody sees.
_UNSEEN: Final = lazy_pattern("[\x00-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]")


def in_reading_order(problems: Iterable[Problem]) -> list[Problem]:
    """Return `problems`, each once: file by file in the order the files first come, from top to bottom."""
    once = list(dict.fromkeys(problems))
    files = list(dict.fromkeys(problem.file for problem in once))
    return sorted(once, key=lambda each: (files.index(each.file), each.position or Position(0, 0)))


def with_units(found: Iterable[tuple[str, Iterable[Problem]]]) -> list[Problem]:
    """Return each problem once, from (unit, problems of its plan); one that not all units have says which have it."""
    units: dict[Problem, list[str]] = {}
    count = 0
    for unit, problems in found:
        count += bool(unit)
        for problem in dict.fromkeys(problems):
            units.setdefault(problem, []).append(unit)
    return [
        each if not any(names) or 1 < count == len(names) else _of_units(each, names)
        for each, names in units.items()
    ]


def show_kinds(found: Sequence[Iterable[Problem]]) -> None:
    """Print how often each kind of problem was `found`, and in how many plans, where these are many; most first."""
    if len(found) < _MANY_PLANS:
        return
    places = Counter(problem.code for problems in found for problem in problems)
    plans = Counter(code for problems in found for code in {problem.code for problem in problems})
    first: dict[str, Problem] = {}
    for problem in (problem for problems in found for problem in problems):
        first.setdefault(problem.code, problem)
    for code, count in places.most_common():
        example = shortened(first[code].message, _WIDEST_EXAMPLE)
        click.echo(f"{code}: {count} {first[code].severity} trong {plans[code]} kế hoạch, như: {example}")


def _of_units(problem: Problem, units: list[str]) -> Problem:
    more = len(units) - _MOST_UNITS
    named = ", ".join(shortened(unit, _WIDEST_UNIT) for unit in units[:_MOST_UNITS]) + (
        f" và {more} đơn vị nữa" if more > 0 else ""
    )
    return problem._replace(message=f"{problem.message} – {named}")


def show_problems(problems: Sequence[Problem]) -> None:
    """Print `problems`, a blank line after each; those of a kind already shown several times in one line each."""
    counts: Counter[tuple[str, str, str]] = Counter()
    in_full = True
    for problem in problems:
        kind = (problem.file, problem.code, problem.hint)
        counts[kind] += 1
        before, in_full = in_full, counts[kind] <= _SHOWN_IN_FULL
        if in_full and not before:
            click.echo()
        _show_problem(problem, full=in_full)
    if not in_full:
        click.echo()


def _show_problem(problem: Problem, *, full: bool) -> None:
    """Print `file:line:column: severity CODE: message`; in full also the line as typed and the way to mend it."""
    position = problem.position
    place = f"{problem.file}:{position.line}:{position.column}" if position else problem.file
    kind = click.style(f"{problem.severity} {problem.code}", fg=_COLOURS[problem.severity], bold=True)
    message = sentence_case(problem.message)
    click.echo(f"{place}: {kind}: {message}" if place else f"{kind}: {message}")
    if not full:
        return
    if position and problem.source_line.strip():
        _show_line(problem.source_line, position)
    if problem.hint:
        click.echo(f"    Cách sửa: {sentence_case(problem.hint)}")
    click.echo()


def _show_line(line: str, position: Position) -> None:
    """Print the line as typed with a caret below; a line wider than the terminal is cut around the caret."""
    room = _room()
    start = max(0, position.column - room * 2 // 3) if len(line) > room else 0
    shown = line[start : start + room].replace("\t", " ")
    shown = shown if shown.isprintable() else _UNSEEN.sub("\ufffd", shown)
    lead, tail = ("…" if start else ""), ("…" if start + room < len(line) else "")
    before = shown[: position.column - 1 - start]
    click.echo(f"{position.line:>6} | {lead}{shown}{tail}")
    click.echo(f"       | {' ' * (len(lead) + _width(before))}{click.style('^', fg='green', bold=True)}")


def _room() -> int:
    """Return how many characters of a line fit beside its number."""
    if not sys.stdout.isatty():
        return _WIDEST_LINE
    from shutil import get_terminal_size

    return min(_WIDEST_LINE, max(_NARROWEST_LINE, get_terminal_size().columns - _MARGIN))


def _width(text: str) -> int:
    """Return the columns that `text` takes: none for a mark that stands over the letter before it."""
    return sum(not unicodedata.combining(character) for character in text)


def show_diff(diff: str) -> None:
    """Print the lines in which two texts differ, as `diff -u` has them."""
    for line in diff.splitlines():
        click.echo(click.style(line, fg=_DIFF_COLOURS.get(line[:1])))


def problem_record(problem: Problem) -> dict[str, Any]:
    """Return a problem as JSON has it, with what to type instead where that is known."""
    return {
        "mã": problem.code,
        "mức": str(problem.severity),
        "tệp": problem.file,
        "dòng": problem.position.line if problem.position else None,
        "cột": problem.position.column if problem.position else None,
        "chỗ": keypath_text(problem.path),
        "lỗi": sentence_case(problem.message),
        "cách sửa": sentence_case(problem.hint),
        "sửa thành": [_correction_record(each) for each in problem.corrections],
    }


def _correction_record(correction: Correction) -> dict[str, Any]:
    position = correction.position
    return {
        "dòng": position.line if position else None,
        "cột": position.column if position else None,
        "cũ": correction.old,
        "mới": correction.new,
        "chắc chắn": correction.is_safe,
    }


def error_record(error: UserError) -> dict[str, Any]:
    """Return as JSON has it what keeps the whole command from being done."""
    return problem_record(unreadable(None, error))


def show_json(value: object) -> None:
    """Print `value` as JSON, Vietnamese letters as they are."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2), file=unfolded(sys.stdout))


class RecordStream:
    """Prints a JSON list with one record a line, each as soon as it is there."""

    def __init__(self) -> None:
        self._before = "[\n"

    def __enter__(self) -> Self:
        return self

    def show(self, record: object) -> None:
        """Print the next record."""
        line = json.dumps(record, ensure_ascii=False)
        click.echo(f"{self._before}{line}", nl=False, file=unfolded(sys.stdout))
        self._before = ",\n"

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """End the list, unless the run breaks off: who reads it is to know that it is not whole."""
        if kind is None:
            click.echo("[]" if self._before.startswith("[") else "\n]", file=unfolded(sys.stdout))


def count_words(problems: Iterable[Problem]) -> str:
    """Return `3 lỗi, 1 cảnh báo`, "" for no problem."""
    counts = Counter(problem.severity for problem in problems)
    return ", ".join(f"{counts[kind]} {kind}" for kind in Severity if counts[kind])
