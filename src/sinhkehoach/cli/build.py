"""`sinhkehoach sinh`: checks plans and writes their documents."""

from datetime import date
from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import (
    JSON,
    chosen_files,
    output_folder,
    output_format,
    overwriting,
    plan_files,
    unit_table,
    worker_number,
)


@named_command(
    "sinh",
    "sinhkehoach sinh",
    "sinhkehoach sinh plans/ke-hoach-2027.yaml -o van-ban",
    "sinhkehoach sinh plans/khung.yaml --theo-bang plans/cac-xa.xlsx",
)
@plan_files
@output_folder
@click.option(
    "--mau",
    "template",
    metavar="TỆP.docx",
    type=click.Path(path_type=Path),
    help="Dùng mẫu Word này, thay cho templates/ke-hoach.docx.",
)
@click.option(
    "--khong-kem-nguon",
    "without_sources",
    is_flag=True,
    help="Không kèm tệp kế hoạch vào trong văn bản; dùng khi công bố.",
)
@overwriting
@unit_table
@click.option(
    "--ra-yaml",
    "as_plans",
    is_flag=True,
    help="Cùng với --theo-bang: ghi cho mỗi đơn vị một tệp kế hoạch riêng để làm tiếp, không tạo văn bản.",
)
@click.option(
    "--chi",
    "only",
    metavar="TÊN-ĐƠN-VỊ",
    multiple=True,
    help="Cùng với --theo-bang: chỉ làm cho đơn vị này; ghi được nhiều lần.",
)
@click.option(
    "--phan",
    "shard",
    metavar="K/N",
    help="Chỉ làm phần thứ K khi chia mọi kế hoạch ra N phần (nhiều máy); mỗi phần ghi một tệp kê, xem lệnh gop-phan.",
)
@worker_number
@click.option(
    "--cum",
    "cluster",
    metavar="ĐỊA-CHỈ",
    help="Làm trên cụm máy tính Dask ở địa chỉ này (tcp://MÁY:CỔNG); tai-cho: các tiến trình của máy này, để thử.",
)
@output_format
def command(
    plan_files: tuple[Path, ...],
    output: Path | None,
    template: Path | None,
    output_format: str,
    *,
    table: Path | None,
    shard: str | None,
    workers: int | None,
    cluster: str | None,
    without_sources: bool,
    overwrite: bool,
    as_plans: bool,
    only: tuple[str, ...],
) -> int:
    """Kiểm tra kế hoạch rồi tạo văn bản Word.

    TỆP là tên tệp, tên đã ghi cho lệnh tao, hoặc một thư mục; không ghi thì tạo văn bản của mọi kế hoạch trong thư
    mục plans/. Kế hoạch có lỗi thì không ghi văn bản; các kế hoạch khác vẫn được ghi. Văn bản đã sửa bằng tay trong
    Word không bao giờ bị ghi đè, trừ khi ghi rõ --ghi-de. Với --theo-bang, một kế hoạch chung cho mỗi đơn vị của bảng một
    văn bản, vào thư mục mang tên kế hoạch.
    """
    if table is None and (as_plans or only):
        raise click.UsageError("--ra-yaml và --chi chỉ dùng cùng với --theo-bang.")
    if cluster is not None and as_plans:
        raise click.UsageError("--cum chỉ để tạo văn bản, không dùng cùng với --ra-yaml.")
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.cli.build_run import of_plans, of_units, plans_among, run_build
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.options import common_plan
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import RecordStream, error_record, show_json
    from sinhkehoach.cli.show_builds import build_record, exit_code, show_builds
    from sinhkehoach.jobs.build_places import BuildSettings
    from sinhkehoach.jobs.shards import Shard, manifest_folder, write_manifest
    from sinhkehoach.jobs.workers import Cluster

    settings = BuildSettings(
        date.today(),  # noqa: DTZ011 — the office's day
        output,
        template,
        cache_folder(),
        enclose_sources=not without_sources,
        overwrite=overwrite,
    )
    try:
        part = Shard.read(shard) if shard is not None else None
        hands = workers if cluster is None else Cluster.read(cluster, workers)
        files = plans_among(chosen_files(plan_files))
        if table is None:
            build = of_plans(files, settings, hands, part)
        else:
            work = "write_plan" if as_plans else "build"
            build = of_units(common_plan(files), table, settings, hands, work=work, only=only, shard=part)
    except UserError as error:
        if output_format != JSON:
            raise
        show_json([{"kế hoạch": None, "văn bản": None, "vấn đề": [error_record(error)]}])
        return PROBLEMS
    if output_format == JSON:
        with RecordStream() as stream:
            results = run_build(build, lambda result: stream.show(build_record(result)))
    else:
        results = run_build(build)
        show_builds(results)
    if part is not None:
        write_manifest(manifest_folder(files[0], output), part, results)
    return exit_code(results)
