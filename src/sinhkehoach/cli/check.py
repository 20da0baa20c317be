"""`sinhkehoach kiem-tra`: shows what is wrong with plans."""

from pathlib import Path

import click

from sinhkehoach.base.problem import has_errors
from sinhkehoach.cli.options import chosen_plans, output_format, plan_files
from sinhkehoach.cli.show import count_words, problem_record, show_json, show_problem
from sinhkehoach.jobs.check import CheckResult, check_plans


@click.command("kiem-tra", epilog="Ví dụ: sinhkehoach kiem-tra plans/ke-hoach-2027.yaml")
@plan_files
@output_format
def command(plan_files: tuple[Path, ...], output_format: str) -> int:
    """Kiểm tra kế hoạch, chỉ ra mọi chỗ sai và cách sửa; không ghi tệp nào.

    Không ghi TỆP thì kiểm tra mọi kế hoạch trong thư mục plans/.
    """
    results = check_plans(chosen_plans(plan_files))
    if output_format == "json":
        show_json([problem_record(problem) for result in results for problem in result.problems])
    else:
        _show(results)
    return int(any(has_errors(result.problems) for result in results))


def _show(results: list[CheckResult]) -> None:
    for result in results:
        for problem in result.problems:
            show_problem(problem)
    for result in results:
        click.echo(f"{result.plan_file}: {count_words(result.problems) or 'không có lỗi'}")
