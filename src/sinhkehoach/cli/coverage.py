"""`sinhkehoach doi-ung`: shows which of a superior's tasks plans answer."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, chosen_files, output_format, plan_files


@named_command(
    "doi-ung",
    "sinhkehoach doi-ung ke-hoach-tinh.docx plans/giao-duc-2027.yaml",
    "sinhkehoach doi-ung plans/ke-hoach-tinh.yaml plans/cac-xa -o con-thieu.xlsx",
)
@click.argument("superior", metavar="KH-CẤP-TRÊN", type=click.Path(path_type=Path))
@plan_files
@click.option(
    "-o",
    "output",
    metavar="TỆP",
    type=click.Path(path_type=Path),
    help="Ghi thêm bảng đối ứng ra tệp .docx (một phụ lục Word) hoặc .xlsx.",
)
@output_format
def command(superior: Path, plan_files: tuple[Path, ...], output_format: str, output: Path | None) -> int:
    """Đối chiếu hai cấp: việc, chỉ tiêu cấp trên giao đã có nhiệm vụ nào thực hiện, ai chủ trì, khi nào xong.

    TỆP là kế hoạch thực hiện, một hay nhiều, hoặc một thư mục; không ghi thì lấy mọi kế hoạch trong plans/ có gắn với văn
    bản ấy. Nhiều kế hoạch thì cho biết mỗi việc còn kế hoạch nào thiếu. Đủ cả thì mã thoát là 0, còn thiếu thì 1.
    """
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import show_json
    from sinhkehoach.cli.show_coverage import coverage_record, exit_code, show_coverage
    from sinhkehoach.jobs.coverage import coverage, with_file

    result = coverage(superior, chosen_files(plan_files), cache_folder(), all_given=bool(plan_files))
    if output is not None:
        result = with_file(result, output, cache_folder())
    if output_format == JSON:
        show_json(coverage_record(result))
    else:
        show_coverage(result)
    return exit_code(result)
