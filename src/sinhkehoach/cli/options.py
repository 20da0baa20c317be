"""Options and arguments that several commands share."""

from collections.abc import Callable
from glob import glob
from pathlib import Path
from typing import Any, Final

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

JSON: Final = "json"

plan_files: Decorator = click.argument(
    "plan_files", metavar="[TỆP]...", nargs=-1, type=click.Path(path_type=Path)
)
output_format: Decorator = click.option(
    "--dinh-dang",
    "output_format",
    type=click.Choice(["chu", JSON]),
    default="chu",
    show_default=True,
    help="In kết quả bằng chữ cho người đọc, hay JSON cho máy đọc.",
)


def chosen_files(given: tuple[Path, ...]) -> list[Path]:
    """Return the files named on the command line, each once, else every plan of the workspace around the current folder.

    Raises UserError when there is no workspace, or no plan in it.
    """
    from sinhkehoach.base.files import current_folder, real_path
    from sinhkehoach.cli.paths import shown_path
    from sinhkehoach.jobs.workspace import current_workspace

    if not given:
        return [Path(shown_path(file)) for file in current_workspace(current_folder()).plan_files()]
    once: dict[Path, Path] = {}
    for name in given:
        for file in _matching(name):
            once.setdefault(real_path(file), file)
    return list(once.values())


def _matching(name: Path) -> list[Path]:
    """Return the files that `name` means: Windows leaves it to the program what `*.yaml` stands for."""
    from sinhkehoach.base.files import is_there

    found = [] if is_there(name) else sorted(glob(str(name)))  # noqa: PTH207 — a pattern may begin at a drive
    return [Path(file) for file in found] or [name]
