"""`sinhkehoach nam-sau`: makes the plan for the next period."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.cli.options import JSON, output_format, plan_called


@named_command(
    "nam-sau",
    "sinhkehoach nam-sau plans/giao-duc-2027.yaml",
    "sinhkehoach nam-sau plans/giao-duc-2027.yaml --ky 2029",
)
@click.argument("plan_file", metavar="TỆP")
@click.option(
    "--ky",
    "period",
    metavar="KỲ",
    help="Kỳ của kế hoạch mới, ví dụ 2028; không ghi thì là kỳ ngay sau kỳ cũ.",
)
@output_format
def command(plan_file: str, period: str | None, output_format: str) -> int:
    """Lập kế hoạch kỳ sau từ kế hoạch cũ: tệp mới đặt cạnh tệp cũ, tệp cũ giữ nguyên.

    Năm tháng được đổi theo kỳ mới; văn bản viện dẫn giữ nguyên. Chỗ nào cần người xem lại thì có dòng
    “# cần xác nhận: …” ngay bên trên: xem xong thì xóa dòng ấy.
    """
    from sinhkehoach.cli.exit_codes import PROBLEMS
    from sinhkehoach.cli.show import problem_record, show_json, show_problems
    from sinhkehoach.cli.show_next_period import next_period_record, show_next_period
    from sinhkehoach.jobs.next_period import make_next_period

    made = make_next_period(Path(plan_called(plan_file)), period)
    if made.written is None:
        if output_format == JSON:
            show_json([problem_record(problem) for problem in made.problems])
        else:
            show_problems(made.problems)
            click.echo("Chưa lập kế hoạch kỳ sau: hãy sửa các lỗi trên trước.")
        return PROBLEMS
    if output_format == JSON:
        show_json(next_period_record(made))
    else:
        show_next_period(made)
    return 0
