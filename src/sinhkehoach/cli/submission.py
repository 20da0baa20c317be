"""`sinhkehoach to-trinh`: writes the tờ trình that submits a plan."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import plan_called


@named_command(
    "to-trinh", "sinhkehoach to-trinh giao-duc-2027", "sinhkehoach to-trinh giao-duc-2027 -o to-trinh.docx"
)
@click.argument("plan_file", metavar="TỆP")
@click.option(
    "-o",
    "output",
    metavar="TỆP.docx",
    type=click.Path(path_type=Path),
    help="Ghi tờ trình vào tệp này, thay cho output/TỆP-to-trinh.docx.",
)
def command(plan_file: str, output: Path | None) -> int:
    """Lập tờ trình xin ban hành kế hoạch.

    Mục “tờ trình” của kế hoạch ghi điều chỉ người soạn biết: kính gửi ai, sự cần thiết, điều xin ý kiến. Căn cứ, mục
    đích, số chỉ tiêu, số nhiệm vụ, tổng kinh phí lấy từ kế hoạch.
    """
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.paths import cache_folder, shown_path
    from sinhkehoach.cli.show import show_problems
    from sinhkehoach.jobs.submission import make_submission

    made = make_submission(Path(plan_called(plan_file)), output, cache_folder())
    if made.written is None:
        show_problems(made.problems)
        click.echo("Chưa lập được tờ trình: hãy sửa các lỗi trên trước.")
        return PROBLEMS
    click.echo(f"Đã ghi {shown_path(made.written)}")
    return 0
