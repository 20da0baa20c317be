"""`sinhkehoach sinh`: checks plans and writes their documents."""

from pathlib import Path

import click

from sinhkehoach.cli.cache_folder import cache_folder
from sinhkehoach.cli.options import chosen_plans, output_format, plan_files
from sinhkehoach.cli.show import count_words, problem_record, show_json, show_problem, shown_path
from sinhkehoach.jobs.build import Builder, BuildResult


@click.command("sinh", epilog="Ví dụ: sinhkehoach sinh plans/ke-hoach-2027.yaml -o van-ban")
@plan_files
@click.option(
    "-o", "--thu-muc", "output", type=click.Path(path_type=Path), help="Thư mục ghi văn bản (thường là output/)."
)
@click.option(
    "--mau", "template", type=click.Path(path_type=Path), help="Tệp mẫu Word, thay cho templates/ke-hoach.docx."
)
@output_format
def command(plan_files: tuple[Path, ...], output: Path | None, template: Path | None, output_format: str) -> int:
    """Kiểm tra kế hoạch rồi sinh văn bản Word.

    Không ghi TỆP thì sinh mọi kế hoạch trong thư mục plans/. Kế hoạch có lỗi thì không ghi văn bản; các kế hoạch
    khác vẫn được ghi.
    """
    files = chosen_plans(plan_files)
    builder = Builder(output=output, template=template, cache=cache_folder())
    with click.progressbar(files, label="Đang sinh văn bản", hidden=len(files) < 2) as bar:
        results = [builder.build(file) for file in bar]
    if output_format == "json":
        show_json([_record(result) for result in results])
    else:
        _show(results)
    return int(any(result.written is None for result in results))


def _record(result: BuildResult) -> dict[str, object]:
    return {
        "kế hoạch": str(result.plan_file),
        "văn bản": str(result.written) if result.written else None,
        "vấn đề": [problem_record(problem) for problem in result.problems],
    }


def _show(results: list[BuildResult]) -> None:
    for result in results:
        for problem in result.problems:
            show_problem(problem)
    for result in results:
        words = count_words(result.problems)
        if result.written is None:
            click.echo(f"{result.plan_file}: không ghi văn bản ({words})")
        else:
            click.echo(f"{result.plan_file} → {shown_path(result.written)}" + (f" ({words})" if words else ""))
