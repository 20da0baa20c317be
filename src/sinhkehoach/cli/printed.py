"""What a command says of one file, made in any process, printed by the run's own in the order of the files."""

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any, NamedTuple

import click

from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.options import JSON
from sinhkehoach.cli.progress import WORTH_A_BAR, with_progress
from sinhkehoach.cli.show import RecordStream, problem_record, show_problems
from sinhkehoach.cli.terminal import colour
from sinhkehoach.jobs.workers import worker_count


class Printed(NamedTuple):
    """What is said of one file: to people, to machines, to the shell."""

    text: str
    record: dict[str, Any]
    code: int


# What makes, in whatever process, the function that does the work for one file; it takes whether colours are wanted.
Start = Callable[[bool], Callable[[Path], Printed]]


class _Text(StringIO):
    """Takes what would be printed on a terminal, or on none."""

    def __init__(self, *, on_terminal: bool) -> None:
        super().__init__()
        self._on_terminal = on_terminal

    def isatty(self) -> bool:
        return self._on_terminal


def text_of(show: Callable[[], None], *, colours: bool) -> str:
    """Return what `show` prints."""
    with redirect_stdout(_Text(on_terminal=colours)) as text:
        show()
    return text.getvalue()


def _done(
    files: Sequence[Path], start: Callable[[], Callable[[Path], Printed]], workers: int
) -> Iterator[Printed]:
    if workers == 1:
        return map(start(), files)
    from sinhkehoach.jobs.pool import done_by_many

    # What does the work is loaded with its command, but for the libraries of Word.
    return done_by_many(files, start, _lost, workers, "sinhkehoach.docx.read")


def _lost(file: Path) -> Printed:
    """Return what is said of a file where the process that worked at it was killed."""
    from sinhkehoach.base.errors import lost_process

    problem = lost_process(file)
    text = text_of(lambda: show_problems([problem]), colours=False)
    return Printed(text, {"tệp": str(file), **problem_record(problem)}, PROBLEMS)


def print_all(files: Sequence[Path], start: Start, label: str, output_format: str, asked: int | None) -> int:
    """Print what is said of each file, in their order, as soon as it is there; return the highest exit code.

    `asked` is how many processes to use, None for as many as are worth it.
    """
    wanted = colour()
    colours = sys.stdout.isatty() if wanted is None else wanted
    workers = worker_count(asked, len(files))
    codes = [0]
    if output_format == JSON:
        with RecordStream() as stream:
            for each in _done(files, partial(start, colours), workers):
                stream.show(each.record)
                codes.append(each.code)
        return max(codes)
    # A bar would stand among the lines where both go to one terminal.
    results = _done(files, partial(start, colours), workers)
    shown = results if sys.stdout.isatty() else with_progress(results, len(files), label, WORTH_A_BAR)
    for each in shown:
        click.echo(each.text, nl=False, color=colours)
        codes.append(each.code)
    return max(codes)
