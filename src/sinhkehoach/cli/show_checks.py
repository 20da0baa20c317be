"""The problems of the files that were checked → text for people, or records for machines; a rule, explained."""

from textwrap import indent
from typing import Any

import click

from sinhkehoach.base.problem import Problem, has_errors
from sinhkehoach.cli.exit_codes import OUR_FAULT, PROBLEMS
from sinhkehoach.cli.show import (
    count_words,
    in_reading_order,
    problem_record,
    show_kinds,
    show_problems,
    with_units,
)
from sinhkehoach.jobs.check import CheckResult
from sinhkehoach.jobs.explain_rule import Explanation
from sinhkehoach.jobs.workspace import OFFICE_FILE


def show_checks(results: list[CheckResult]) -> None:
    """Print every problem once, then one line that sums up."""
    problems = _problems(results)
    show_problems(problems)
    counted = count_words(problems)
    if len(results) == 1:
        click.echo(f"Đã kiểm tra {results[0].file}: {counted or 'không có lỗi'}")
        return
    show_kinds([result.problems for result in results])
    faulty = sum(has_errors(result.problems) for result in results)
    verdict = f"{len(results) - faulty} không có lỗi, {faulty} có lỗi" if faulty else "không có lỗi"
    click.echo(f"Đã kiểm tra {_named(results)}: {verdict}{f' ({counted})' if counted else ''}")


def check_records(results: list[CheckResult]) -> list[dict[str, Any]]:
    """Return every problem once, as JSON has it."""
    return [problem_record(problem) for problem in _problems(results)]


def show_explanation(explanation: Explanation) -> None:
    """Print the rule's title, source and advice, an example with its mended form, and how to pass over it."""
    rule = explanation.rule
    click.echo(f"{click.style(rule.code, bold=True)} – {rule.title} ({rule.severity})")
    click.echo(f"\nVì sao: {rule.source}\n\nCách sửa: {rule.advice}")
    if rule.wrong:
        click.echo(
            f"\nVí dụ bị báo:\n{indent(rule.wrong, '    ')}\nSửa thành:\n{indent(rule.mended, '    ')}"
        )
    if explanation.can_be_switched_off:
        click.echo(f"Biết chắc là đúng thì ghi vào kế hoạch:\n\n    bỏ qua:\n      {rule.code}: lý do")


def exit_code(results: list[CheckResult]) -> int:
    """Return 3 where a rule broke, 1 where a file has an error, else 0."""
    if any(result.is_our_fault for result in results):
        return OUR_FAULT
    return PROBLEMS if any(has_errors(result.problems) for result in results) else 0


def _problems(results: list[CheckResult]) -> list[Problem]:
    return in_reading_order(with_units((result.unit, result.problems) for result in results))


def _named(results: list[CheckResult]) -> str:
    """Return `7 kế hoạch`, `7 kế hoạch và co-quan.yaml`."""
    plans = sum(result.file.name != OFFICE_FILE for result in results)
    offices = "" if plans == len(results) else f" và {OFFICE_FILE}"
    return f"{plans} kế hoạch{offices}"
