"""`sinhkehoach trich`: writes what of a plan is for one unit."""

from datetime import date
from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_folder, output_format, overwriting, plan_called


@named_command(
    "trich",
    'sinhkehoach trich giao-duc-2027 --don-vi "Phòng Văn hóa - Xã hội"',
    "sinhkehoach trich plans/giao-duc-2027.yaml --tat-ca",
)
@click.argument("plan_file", metavar="TỆP")
@click.option(
    "--don-vi",
    "units",
    metavar="TÊN",
    multiple=True,
    help="Trích cho đơn vị này: tên đầy đủ hoặc tên gọi tắt trong co-quan.yaml; ghi được nhiều lần.",
)
@click.option(
    "--tat-ca",
    "all_units",
    is_flag=True,
    help="Trích cho mọi đơn vị có tên trong kế hoạch, mỗi đơn vị một tệp.",
)
@click.option(
    "--nguoi-ky",
    "signer",
    metavar="TÊN",
    help="Người ký bản trích, theo tên gọi tắt trong co-quan.yaml; không ghi thì là người ký kế hoạch.",
)
@output_folder
@overwriting
@output_format
def command(
    plan_file: str,
    units: tuple[str, ...],
    output: Path | None,
    signer: str | None,
    output_format: str,
    *,
    all_units: bool,
    overwrite: bool,
) -> int:
    """Trích từ kế hoạch phần việc của một đơn vị: nhiệm vụ, việc được giao, thời hạn, kinh phí, chỉ tiêu.

    Việc giao cho một nhóm (“các trường”, “UBND các xã, phường”) có trong bản trích của mỗi đơn vị thuộc nhóm ấy. Mỗi việc
    có kèm số mục của nó trong kế hoạch.
    """
    if all_units == bool(units):
        raise click.UsageError("Ghi --don-vi TÊN để trích cho một đơn vị, hoặc --tat-ca cho mọi đơn vị.")
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_papers import extracts_record, show_extracts
    from sinhkehoach.jobs.build_places import BuildSettings
    from sinhkehoach.jobs.extract import make_extracts

    today = date.today()  # noqa: DTZ011 — the office's day
    settings = BuildSettings(today, output, cache=cache_folder(), overwrite=overwrite)
    result = make_extracts(Path(plan_called(plan_file)), units, settings, signer=signer)
    if output_format == JSON:
        show_json(extracts_record(result))
    else:
        show_extracts(result)
    return PROBLEMS if result.failed else 0
