"""`sinhkehoach bao-cao`: writes the report on how a plan is carried out."""

from datetime import date
from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_folder, output_format, overwriting, plan_called


@named_command(
    "bao-cao",
    'sinhkehoach bao-cao giao-duc-2027 --ky "6 tháng"',
    "sinhkehoach bao-cao plans/giao-duc-2027.yaml --ky năm --du-thao",
)
@click.argument("plan_file", metavar="TỆP")
@click.option(
    "--ky",
    "period",
    metavar="KỲ",
    help="Kỳ báo cáo: “quý I”, “6 tháng”, “9 tháng”, “năm”; không ghi thì là kỳ cuối cùng có trong mục “báo cáo”.",
)
@click.option(
    "--du-thao",
    "as_draft",
    is_flag=True,
    help="Vẫn tạo bản dự thảo khi còn thiếu số liệu: chỗ thiếu in dấu “…”.",
)
@output_folder
@overwriting
@output_format
def command(
    plan_file: str,
    period: str | None,
    output: Path | None,
    output_format: str,
    *,
    as_draft: bool,
    overwrite: bool,
) -> int:
    """Lập báo cáo kết quả thực hiện kế hoạch: chỉ tiêu, nhiệm vụ, kinh phí so với kế hoạch.

    Số liệu lấy từ “kết quả”, “tình trạng”, “đã chi” ghi ngay trong tệp kế hoạch; lời đánh giá, số, ngày, nơi nhận của báo
    cáo ghi ở mục “báo cáo”. Thiếu số liệu nào thì chỉ ra dòng phải điền, không tự đặt ra con số.
    """
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_papers import report_record, show_report
    from sinhkehoach.jobs.build_places import BuildSettings
    from sinhkehoach.jobs.report import make_report

    today = date.today()  # noqa: DTZ011 — the office's day
    settings = BuildSettings(today, output, cache=cache_folder(), overwrite=overwrite)
    result = make_report(Path(plan_called(plan_file)), period, settings, as_draft=as_draft)
    if output_format == JSON:
        show_json(report_record(result))
    else:
        show_report(result)
    return PROBLEMS if result.built is None or result.built.failed else 0
