"""Templates → what may stand in them, and what is wrong with one: text for people, or records for machines."""

from pathlib import Path

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.problem import has_errors
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.options import JSON
from sinhkehoach.cli.show import (
    count_words,
    error_record,
    in_reading_order,
    problem_record,
    show_json,
    show_problems,
)
from sinhkehoach.jobs.template import PRESENCES, check_template, known_tags


def show_names(output_format: str) -> None:
    """Print the tags that a template may hold, those that it must hold first."""
    tags = known_tags()
    if output_format == JSON:
        keys = ("tên", "thẻ", "mức", "nghĩa", "ví dụ")
        show_json([dict(zip(keys, tag, strict=True)) for tag in tags])
        return
    for presence in PRESENCES:
        click.secho(f"{presence.capitalize()}:", bold=True)
        for tag in tags:
            if tag.presence == presence:
                click.echo(f"  {tag.tag}")
                click.echo(f"      {tag.meaning}; ví dụ: {tag.example}")
        click.echo()
    click.echo("Kiểm tra một mẫu: sinhkehoach mau templates/ke-hoach.docx")


def show_template(template: Path, output_format: str) -> int:
    """Print what is wrong with `template`; return the exit code."""
    try:
        problems = in_reading_order(check_template(template))
    except UserError as error:
        if output_format != JSON:
            raise
        show_json([error_record(error)])
        return PROBLEMS
    if output_format == JSON:
        show_json([problem_record(problem) for problem in problems])
    else:
        show_problems(problems)
        click.echo(f"Đã kiểm tra {template}: {count_words(problems) or 'không có lỗi'}")
    return PROBLEMS if has_errors(tuple(problems)) else 0
