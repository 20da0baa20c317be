"""`sinhkehoach ve`: draws the pictures of a plan."""

from datetime import date
from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import plan_called


@named_command("ve", "sinhkehoach ve giao-duc-2027", "sinhkehoach ve plans/giao-duc-2027.yaml -o hinh")
@click.argument("plan_file", metavar="TỆP")
@click.option(
    "-o",
    "--thu-muc",
    "folder",
    metavar="THƯ-MỤC",
    type=click.Path(path_type=Path),
    help="Ghi hình vào thư mục này, thay cho output/.",
)
def command(plan_file: str, folder: Path | None) -> int:
    """Vẽ kế hoạch thành hình (.svg): tiến độ nhiệm vụ, kinh phí theo nguồn và năm, chỉ tiêu từ hiện tại đến đích.

    Hình tiến độ đánh dấu việc quá hạn đến hôm nay. Tệp .svg mở bằng trình duyệt, chèn được vào Word (Insert › Pictures).
    """
    from sinhkehoach.base.problem import Severity
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.paths import shown_path
    from sinhkehoach.cli.show import show_problems
    from sinhkehoach.jobs.charts import draw_charts

    drawn = draw_charts(Path(plan_called(plan_file)), folder, date.today())  # noqa: DTZ011 — the office's day
    if not drawn.files and not drawn.empty:
        show_problems([each for each in drawn.problems if each.severity is Severity.ERROR])
        click.echo("Chưa vẽ được: hãy sửa các lỗi trên trước.")
        return PROBLEMS
    for chart, file in drawn.files:
        click.echo(f"{chart.title}: {shown_path(file)}")
    for chart in drawn.empty:
        click.echo(f"Không vẽ hình “{chart.title}”: {chart.empty}.")
    return 0
