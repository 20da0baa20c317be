"""A progress bar with the rate and the time left, where a person is watching; it goes to stderr alone."""

import sys
from collections.abc import Iterator
from time import monotonic
from typing import Final, TypeVar

import click

from sinhkehoach.cli.terminal import is_dumb

Result = TypeVar("Result")

# So many checks take a while; a document takes longer.
WORTH_A_BAR: Final = 9
_SEVERAL: Final = 2
# What is told of the first second says little of the rest.
_SECONDS_BEFORE_RATE: Final = 1


def with_progress(
    results: Iterator[Result], count: int, label: str, least: int = _SEVERAL
) -> Iterator[Result]:
    """Yield `results`, `count` of them, behind a bar with `label` where there are `least` and stderr is a terminal."""
    if count < least or not sys.stderr.isatty() or is_dumb():
        yield from results
        return
    begin = monotonic()
    with click.progressbar(label=label, length=count, file=sys.stderr, show_pos=True, show_eta=True) as bar:
        for done, result in enumerate(results, 1):
            yield result
            seconds = monotonic() - begin
            if seconds > _SECONDS_BEFORE_RATE:
                bar.label = f"{label} ({rate_text(done / seconds)})"
            bar.update(1)


def rate_text(rate: float) -> str:
    """Return how many are done in a second, or in a minute where they are few: `12/giây`, `40/phút`."""
    return f"{rate:.0f}/giây" if rate >= 2 else f"{rate * 60:.0f}/phút"  # noqa: PLR2004 — few digits, but not one
