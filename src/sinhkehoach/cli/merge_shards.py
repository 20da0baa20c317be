"""`sinhkehoach gop-phan`: joins what the parts of a run have made, and tells what is missing or double."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, chosen_files, output_format, plan_files, unit_table

if TYPE_CHECKING:
    from sinhkehoach.jobs.merge_shards import MergedShards

_MOST_SHOWN: Final = 20


@named_command(
    "gop-phan",
    "sinhkehoach gop-phan",
    "sinhkehoach gop-phan plans/khung.yaml --theo-bang plans/cac-xa.xlsx -o van-ban",
)
@plan_files
@click.option(
    "-o",
    "--thu-muc",
    "output",
    metavar="THƯ-MỤC",
    type=click.Path(path_type=Path),
    help="Thư mục mà các phần đã ghi văn bản vào, thay cho output/.",
)
@unit_table
@output_format
def command(plan_files: tuple[Path, ...], output: Path | None, table: Path | None, output_format: str) -> int:
    """Gộp tệp kê của các phần đã chạy bằng sinh --phan: kể kế hoạch còn thiếu, bị làm hai lần, hay văn bản đã khác.

    Ghi đúng các TỆP, BẢNG và THƯ-MỤC đã ghi cho lệnh sinh. Kế hoạch nào cũng có văn bản, mỗi kế hoạch một lần, thì mã
    thoát là 0.
    """
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.jobs.merge_shards import merge_shards
    from sinhkehoach.jobs.shards import manifest_folder

    files = chosen_files(plan_files)
    folder = manifest_folder(files[0], output)
    merged = merge_shards(folder, _names(files, table))
    if output_format == JSON:
        show_json(_record(merged))
    else:
        _show(merged)
    return 0 if merged.is_whole else PROBLEMS


def _names(files: list[Path], table: Path | None) -> list[str]:
    from sinhkehoach.cli.build_run import plans_among
    from sinhkehoach.cli.options import common_plan
    from sinhkehoach.jobs.shards import shard_name

    plans = plans_among(files)
    if table is None:
        return [shard_name(plan) for plan in plans]
    from sinhkehoach.jobs.unit_table import read_unit_table

    return [shard_name(common_plan(plans), row.name) for row in read_unit_table(table).rows]


def _show(merged: MergedShards) -> None:
    """Print a line for each thing that is wrong, then one that sums up."""
    for number in merged.absent:
        click.echo(f"Chưa có phần {number}/{merged.total}: sinhkehoach sinh … --phan {number}/{merged.total}")
    for words, names in (
        ("Thiếu", merged.missing),
        ("Hai lần, hoặc trùng văn bản", merged.double),
        ("Chưa có văn bản vì có lỗi", merged.failed),
        ("Văn bản không còn, hoặc đã khác lúc tạo ra", merged.changed),
        ("Không còn trong các kế hoạch", merged.foreign),
    ):
        for name in names[:_MOST_SHOWN]:
            click.echo(f"{words}: {name}")
        if len(names) > _MOST_SHOWN:
            click.echo(f"{words}: và {len(names) - _MOST_SHOWN} kế hoạch nữa")
    documents = sum(bool(each.document) for each in merged.made)
    verdict = "đủ" if merged.is_whole else "chưa đủ"
    click.echo(f"{merged.total - len(merged.absent)}/{merged.total} phần, {documents} văn bản: {verdict}.")


def _record(merged: MergedShards) -> dict[str, object]:
    """Return what is there and what is wrong as JSON has it."""
    return {
        "đủ": merged.is_whole,
        "số phần": merged.total,
        "văn bản": [each._asdict() for each in merged.made if each.document],
        "phần chưa có": list(merged.absent),
        "thiếu": list(merged.missing),
        "hai lần": list(merged.double),
        "có lỗi": list(merged.failed),
        "đã khác": list(merged.changed),
        "không còn": list(merged.foreign),
    }
