"""Builds plan after plan, with a progress bar where a person is watching."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.show_builds import show_written
from sinhkehoach.cli.terminal import is_dumb
from sinhkehoach.jobs.build_places import BuildPlaces, BuildResult, BuildSettings, document_up_to_date
from sinhkehoach.jobs.workspace import OFFICE_FILE

_WORTH_A_BAR: Final = 2


def plans_among(files: list[Path]) -> list[Path]:
    """Return `files` without the office's own file, which `plans/*.yaml` takes in; UserError when nothing is left."""
    plans = [file for file in files if file.name != OFFICE_FILE]
    if not plans:
        hint = "ghi tên một kế hoạch, hoặc không ghi tệp nào để tạo văn bản của mọi kế hoạch trong plans/"
        raise UserError(f"{OFFICE_FILE} là tệp của cơ quan, không phải kế hoạch", hint)
    return plans


def build_all(plans: list[Path], settings: BuildSettings) -> list[BuildResult]:
    """Return what became of each plan; when it breaks off, tell what has been written so far and go up."""
    return _gathered(_results(plans, settings), len(plans))


def build_for_units(
    plan: Path, table: Path, settings: BuildSettings, only: tuple[str, ...], *, as_plans: bool
) -> list[BuildResult]:
    """Return what became of each unit of `table`, `only` of some: its document, or its own plan where `as_plans`.

    Raises UserError for a table or a plan that cannot be opened; breaks off as `build_all` does.
    """
    from sinhkehoach.base.errors import ProblemsFound
    from sinhkehoach.jobs.build_units import UnitBuilder

    try:
        builder = UnitBuilder(plan, table, settings)
    except ProblemsFound as found:
        return [BuildResult(plan, found.problems)]
    tasks = builder.tasks(only)
    return _gathered(map(builder.write_plan if as_plans else builder.build, tasks), len(tasks))


def _gathered(results: Iterator[BuildResult], count: int) -> list[BuildResult]:
    done: list[BuildResult] = []
    try:
        if count < _WORTH_A_BAR or not sys.stderr.isatty() or is_dumb():
            done.extend(results)
        else:
            _gather_behind_bar(results, done, count)
    except BaseException:
        show_written(done)
        raise
    return done


def _results(plans: list[Path], settings: BuildSettings) -> Iterator[BuildResult]:
    """Yield what becomes of each plan; what reads plans is loaded when one has to be read."""
    places = BuildPlaces(settings)
    builder = None
    for plan in plans:
        if document := document_up_to_date(plan, places):
            yield BuildResult(plan, (), unchanged=document)
            continue
        if builder is None:
            from sinhkehoach.jobs.build import Builder

            builder = Builder(places)
        yield builder.build(plan)


def _gather_behind_bar(results: Iterator[BuildResult], done: list[BuildResult], count: int) -> None:
    """Add `results` to `done`; the bar goes to stderr, so that stdout holds results only."""
    label = "Đang tạo văn bản"
    with click.progressbar(label=label, length=count, file=sys.stderr, show_eta=False) as bar:
        for result in results:
            done.append(result)
            bar.update(1)
