"""`sinhkehoach cu-the-hoa`: makes our plan from the superior's."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format


@named_command(
    "cu-the-hoa",
    "sinhkehoach cu-the-hoa ke-hoach-tinh.docx -o plans/giao-duc-2027.yaml",
    "sinhkehoach cu-the-hoa ke-hoach-tinh.yaml --cho “UBND các xã, phường” -o plans/giao-duc-2027.yaml",
)
@click.argument("superior", metavar="KH-CẤP-TRÊN", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--tep",
    "target",
    metavar="TỆP.yaml",
    required=True,
    type=click.Path(path_type=Path),
    help="Tệp kế hoạch của ta: chưa có thì lập mới, có rồi thì cập nhật theo văn bản cấp trên.",
)
@click.option(
    "--cho",
    "called",
    metavar="TÊN",
    multiple=True,
    help="Cách văn bản ấy gọi cơ quan mình, nếu máy chưa tự nhận ra; ghi nhiều lần được.",
)
@output_format
def command(superior: Path, target: Path, called: tuple[str, ...], output_format: str) -> int:
    """Cụ thể hóa kế hoạch của cấp trên: mỗi việc được giao thành một nhiệm vụ của ta, có ghi theo mục nào.

    KH-CẤP-TRÊN là tệp kế hoạch .yaml, hoặc văn bản mà lệnh nhap đọc được (.docx, .pdf, .doc…). Thời hạn, sản phẩm, chỉ
    tiêu được chép sang; chỗ nào phải ghi cho cụ thể thì có dòng “# cần xem: …” ngay bên trên.

    Cấp trên sửa văn bản thì gõ lại lệnh: chỗ của ta chưa sửa thì theo cấp trên, chỗ đã sửa thì giữ; đổi gì cũng được nêu.
    """
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.cli.show import problem_record, show_json, show_problems
    from sinhkehoach.cli.show_cascade import cascade_record, show_cascade
    from sinhkehoach.jobs.cascade import CascadeRequest, cascade

    result = cascade(CascadeRequest(superior, target, called, cache_folder()))
    if output_format == JSON:
        problems = [problem_record(problem) for problem in result.problems]
        show_json(problems or cascade_record(result))
    elif result.problems:
        show_problems(result.problems)
        click.echo("Chưa ghi gì: hãy sửa các lỗi trên trước.")
    else:
        show_cascade(result)
    return PROBLEMS if result.problems else 0
