"""What became of the plans that were built → text for people, or records for machines."""

from typing import Any

import click

from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path
from sinhkehoach.cli.show import count_words, in_reading_order, problem_record, show_problems
from sinhkehoach.jobs.build import BuildResult


def show_builds(results: list[BuildResult]) -> None:
    """Print every problem once, then what was written where, then what was not written."""
    show_problems(in_reading_order(problem for result in results for problem in result.problems))
    show_written(results)
    failed = [result for result in results if result.written is None]
    for result in failed:
        click.echo(f"Chưa sinh {result.plan_file}: {count_words(result.problems)}")
    if len(results) > 1:
        rest = f", còn {len(failed)} kế hoạch có lỗi" if failed else ""
        click.echo(f"Đã sinh {len(results) - len(failed)} văn bản{rest}.")


def show_written(results: list[BuildResult]) -> None:
    """Print one line for each document that was written."""
    for result in results:
        if result.written is not None:
            counted = count_words(result.problems)
            warned = f" ({counted})" if counted else ""
            click.echo(f"{result.plan_file} → {shown_path(result.written)}{warned}")


def build_record(result: BuildResult) -> dict[str, Any]:
    """Return what became of one plan as JSON has it."""
    return {
        "kế hoạch": str(result.plan_file),
        "văn bản": str(result.written) if result.written else None,
        "vấn đề": [problem_record(problem) for problem in result.problems],
    }


def exit_code(results: list[BuildResult]) -> int:
    """Return 1 where a plan was not written, else 0."""
    return PROBLEMS if any(result.written is None for result in results) else 0
