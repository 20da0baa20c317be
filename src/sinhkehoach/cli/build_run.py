"""Builds plan after plan, with a progress bar where a person is watching."""

import sys
from pathlib import Path
from typing import Final

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.show_builds import show_written
from sinhkehoach.jobs.build import Builder, BuildResult
from sinhkehoach.jobs.office_workspace import OFFICE_FILE

_WORTH_A_BAR: Final = 2


def plans_among(files: list[Path]) -> list[Path]:
    """Return `files` without the office's own file, which `plans/*.yaml` takes in; UserError when nothing is left."""
    plans = [file for file in files if file.name != OFFICE_FILE]
    if not plans:
        hint = "ghi tên một kế hoạch, hoặc không ghi tệp nào để sinh mọi kế hoạch trong plans/"
        raise UserError(f"{OFFICE_FILE} là tệp của cơ quan, không phải kế hoạch", hint)
    return plans


def build_all(plans: list[Path], builder: Builder) -> list[BuildResult]:
    """Return what became of each plan; when interrupted, tell what has been written so far and go up."""
    done: list[BuildResult] = []
    try:
        if len(plans) < _WORTH_A_BAR or not sys.stderr.isatty():
            done.extend(map(builder.build, plans))
        else:
            _build_behind_bar(plans, builder, done)
    except KeyboardInterrupt:
        show_written(done)
        raise
    return done


def _build_behind_bar(plans: list[Path], builder: Builder, done: list[BuildResult]) -> None:
    """Build `plans`, adding to `done`; the bar goes to stderr, so that stdout holds results only."""
    label, shown = "Đang sinh văn bản", len(plans)
    with click.progressbar(label=label, length=shown, file=sys.stderr, show_eta=False) as bar:
        for plan in plans:
            done.append(builder.build(plan))
            bar.update(1)
