"""Options and arguments that several commands share."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

plan_files: Decorator = click.argument(
    "plan_files", metavar="[TỆP…]", nargs=-1, type=click.Path(path_type=Path)
)
output_format: Decorator = click.option(
    "--dinh-dang",
    "output_format",
    type=click.Choice(["chu", "json"]),
    default="chu",
    show_default=True,
    help="In kết quả bằng chữ cho người đọc, hay JSON cho máy đọc.",
)


def chosen_plans(given: tuple[Path, ...]) -> list[Path]:
    """Return the plans named on the command line, else every plan of the workspace around the current folder.

    Raises a click exception when there is no workspace, or no plan in it.
    """
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.cli.show import shown_path, user_error
    from sinhkehoach.jobs.office_workspace import current_workspace

    try:
        return list(given) or [Path(shown_path(file)) for file in current_workspace(Path.cwd()).plan_files()]
    except UserError as error:
        raise user_error(error) from None
