"""Options and arguments that several commands share."""

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, Final

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]

JSON: Final = "json"
_MOST_SKIPPED: Final = 5

plan_files: Decorator = click.argument(
    "plan_files", metavar="[TỆP]...", nargs=-1, type=click.Path(path_type=Path)
)
_FORMAT: Decorator = click.option(
    "--dinh-dang",
    "output_format",
    type=click.Choice(["chu", JSON]),
    default="chu",
    show_default=True,
    help="In kết quả bằng chữ cho người đọc, hay JSON cho máy đọc.",
)
unit_table: Decorator = click.option(
    "--theo-bang",
    "table",
    metavar="BẢNG",
    type=click.Path(path_type=Path),
    help="Bảng đơn vị (.xlsx, .csv, .yaml), mỗi đơn vị một hàng: kế hoạch lấy giá trị bằng [[đơn vị: TÊN CỘT]].",
)
output_folder: Decorator = click.option(
    "-o",
    "--thu-muc",
    "output",
    metavar="THƯ-MỤC",
    type=click.Path(path_type=Path),
    help="Ghi văn bản vào thư mục này, thay cho output/.",
)
overwriting: Decorator = click.option(
    "--ghi-de",
    "overwrite",
    is_flag=True,
    help="Ghi đè cả văn bản đã sửa bằng tay; bản ấy được giữ lại dưới tên có ngày.",
)
worker_number: Decorator = click.option(
    "--so-luong",
    "workers",
    metavar="N",
    type=click.IntRange(1, 512),
    help="Số tiến trình chạy cùng lúc; không ghi thì dùng mọi lõi của máy khi có nhiều tệp.",
)


def output_format(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the option; what keeps the whole of it from being done is told in that format too."""

    @wraps(command)
    def told(*args: Any, **options: Any) -> Any:  # noqa: ANN401 — whatever click gives, and takes
        from sinhkehoach.base.errors import UserError
        from sinhkehoach.cli.exit_codes import PROBLEMS
        from sinhkehoach.cli.show import error_record, show_json

        try:
            return command(*args, **options)
        except UserError as error:
            if options["output_format"] != JSON:
                raise
            show_json([error_record(error)])
            return PROBLEMS

    return _FORMAT(told)


def common_plan(files: list[Path]) -> Path:
    """Return the one plan that a table of units is for; raises click's UsageError for several."""
    if len(files) != 1:
        raise click.UsageError("--theo-bang dùng cho một kế hoạch chung: ghi tên một TỆP.")
    return files[0]


def chosen_files(given: tuple[Path, ...]) -> list[Path]:
    """Return the files named on the command line, each once, else every plan of the workspace around the current folder.

    A folder stands for the plans in it. What lies among them and is no plan is told on stderr. Raises UserError when
    there is no workspace, or no plan.
    """
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.paths import shown_path
    from sinhkehoach.jobs.find_plans import chosen_plans, no_plans

    found = chosen_plans(given, current_folder())
    for each in found.skipped[:_MOST_SKIPPED]:
        click.echo(f"Bỏ qua {shown_path(each.file)}: {each.reason}", err=True)
    if more := len(found.skipped[_MOST_SKIPPED:]):
        click.echo(f"Bỏ qua {more} tệp khác không phải kế hoạch", err=True)
    if not found.plans:
        raise no_plans(given)
    return [file if file in given else Path(shown_path(file)) for file in found.plans]


def plan_called(name: str) -> str:
    """Return the path of the plan that `name` means, `name` itself where it means none or something else."""
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.paths import shown_path
    from sinhkehoach.jobs.find_plans import called

    (file, *more) = called(Path(name), current_folder())
    return name if more or file == Path(name) else shown_path(file)
