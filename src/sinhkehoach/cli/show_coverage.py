"""How plans cover what a superior assigns → text for people, 80 columns wide, or a record for machines."""

from collections.abc import Iterable
from textwrap import fill
from typing import Any, Final

import click

from sinhkehoach.base.text import join_vi
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path
from sinhkehoach.cli.show import count_words, in_reading_order, problem_record, show_problems
from sinhkehoach.jobs.coverage import CoverageResult

_WIDTH: Final = 80
_NOTHING: Final = "chưa có"


def exit_code(result: CoverageResult) -> int:
    """Return 0 where everything assigned is answered or has its reason, else 1."""
    return PROBLEMS if result.problems or any(each.coverage.missing for each in result.plans) else 0


def show_coverage(result: CoverageResult) -> None:
    """Print what is assigned with what answers it; of several plans, whose leave it out."""
    if result.remark:
        click.echo(f"{result.remark}\n")
    if len(result.plans) == 1:
        _show_one(result)
    elif result.plans:
        _show_many(result)
    if result.problems:
        problems = in_reading_order(result.problems)
        show_problems(problems)
        click.echo(f"Có kế hoạch chưa đọc được: {count_words(problems)}")
    if result.written is not None:
        click.echo(f"Đã ghi {shown_path(result.written)}")


def _show_one(result: CoverageResult) -> None:
    (plan,) = result.plans
    head = f"{result.document} → {shown_path(plan.file)} ({plan.coverage.issuer})"
    click.echo(f"{fill(head, _WIDTH, subsequent_indent='  ')}\n")
    for row in plan.coverage.rows:
        _show_assigned(row.place, row.name, row.asked)
        for ours in row.ours:
            who = ": ".join(filter(None, (ours.name, "; ".join(filter(None, (ours.who, ours.when))))))
            _show_below(f"→ {ours.place} {who}")
        if row.excuse and not row.ours:
            _show_below(f"→ không thực hiện: {row.excuse}")
        if row.is_missing:
            _show_below(f"→ {_NOTHING}", bold=True)
    click.echo(f"\n{_count(result)}")


def _show_many(result: CoverageResult) -> None:
    click.echo(f"{result.document} → {len(result.plans)} kế hoạch\n")
    for each in (every for side in result.gathered() for every in side):
        _show_assigned(each.row.place, each.row.name, each.row.asked)
        lacking = f"; thiếu: {join_vi(each.lacking)}" if each.lacking else ""
        _show_below(f"→ {each.covered}/{each.plans} kế hoạch đã có{lacking}", bold=bool(lacking))
    click.echo()
    for plan in result.plans:
        missing = len(plan.coverage.missing)
        told = f"thiếu {missing} mục" if missing else "đủ"
        click.echo(f"{shown_path(plan.file)} ({plan.coverage.issuer}): {told}")
    click.echo(f"\n{_count(result)}")


def _show_assigned(place: str, name: str, asked: str) -> None:
    click.echo(fill(f"{place}: {name}{f' ({asked})' if asked else ''}", _WIDTH, subsequent_indent="  "))


def _show_below(words: str, *, bold: bool = False) -> None:
    click.secho(fill(words, _WIDTH, initial_indent="    ", subsequent_indent="      "), bold=bold)


def _count(result: CoverageResult) -> str:
    plans = [each.coverage for each in result.plans]
    tasks = _share(row.is_missing for plan in plans for row in plan.tasks)
    indicators = _share(row.is_missing for plan in plans for row in plan.indicators)
    return f"Đã có đối ứng: {tasks} việc, {indicators} chỉ tiêu."


def _share(missing: Iterable[bool]) -> str:
    every = list(missing)
    return f"{len(every) - sum(every)}/{len(every)}"


def coverage_record(result: CoverageResult) -> dict[str, Any]:
    """Return what every plan answers, as JSON has it."""
    return {
        "văn bản": result.document,
        "kế hoạch": [
            {
                "tệp": str(plan.file),
                "cơ quan": plan.coverage.issuer,
                "được giao": [
                    {
                        "chỗ": row.place,
                        "tên": row.name,
                        "giao": row.asked,
                        "đối ứng": [
                            {"chỗ": each.place, "tên": each.name, "chủ trì": each.who, "thời gian": each.when}
                            for each in row.ours
                        ],
                        "không thực hiện": row.excuse,
                    }
                    for row in plan.coverage.rows
                ],
            }
            for plan in result.plans
        ],
        "vấn đề": [problem_record(problem) for problem in result.problems],
    }
