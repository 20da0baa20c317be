"""Templates → what may stand in them, and what is wrong with one: text for people, or records for machines."""

from pathlib import Path

import click

from sinhkehoach.base.problem import has_errors
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.options import JSON
from sinhkehoach.cli.show import (
    count_words,
    in_reading_order,
    problem_record,
    show_json,
    show_problems,
)
from sinhkehoach.jobs.template import PRESENCES, KnownTag, check_template, known_records, known_tags


def show_names(output_format: str) -> None:
    """Print the tags that a template may hold, those that it must hold first."""
    tags, records = known_tags(), known_records()
    if output_format == JSON:
        keys = ("tên", "thẻ", "mức", "nghĩa", "ví dụ")
        show_json([dict(zip(keys, tag, strict=True)) for tag in (*tags, *records)])
        return
    for presence in PRESENCES:
        _show_tags(presence.capitalize(), [tag for tag in tags if tag.presence == presence])
    _show_tags("Chỉ tiêu, nhiệm vụ, kinh phí (mẫu in theo cách đầy đủ)", records)
    click.echo("Kiểm tra một mẫu: sinhkehoach mau templates/ke-hoach.docx")


def _show_tags(head: str, tags: list[KnownTag]) -> None:
    click.secho(f"{head}:", bold=True)
    for tag in tags:
        click.echo(f"  {tag.tag}")
        click.echo(f"      {tag.meaning}; ví dụ: {tag.example}")
    click.echo()


def show_template(template: Path, output_format: str) -> int:
    """Print what is wrong with `template`; return the exit code."""
    found = check_template(template)
    problems = in_reading_order(found.problems)
    if output_format == JSON:
        show_json([problem_record(problem) for problem in problems])
    else:
        show_problems(problems)
        click.echo(f"Đã kiểm tra {template}: {count_words(problems) or 'không có lỗi'}")
        if not has_errors(found.problems):
            way = f"đầy đủ (bằng Jinja), vì có {found.for_jinja}" if found.for_jinja else "nhanh"
            click.echo(f"Cách in: {way}")
    return PROBLEMS if has_errors(tuple(problems)) else 0
