"""What became of plans that were handed on → text for people, or a record for machines."""

from collections.abc import Iterable
from typing import Any, Final

import click

from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path
from sinhkehoach.cli.show import problem_record, show_problems
from sinhkehoach.jobs.export import ExportResult

_MOST_NAMED: Final = 12


def exit_code(results: Iterable[ExportResult]) -> int:
    """Return 0 unless problems keep a plan from being handed on."""
    return PROBLEMS if any(each.problems for each in results) else 0


def show_export(result: ExportResult) -> None:
    """Print the files of a plan, what is in each, and what is to be known of them."""
    for each in result.files:
        click.echo(f"Đã ghi {shown_path(each.file)}: {each.holds}.")
        if each.spared is not None:
            click.echo(f"  - {shown_path(each.spared)} đã có người sửa nên giữ nguyên.")
    if result.remark:
        click.echo(f"  - {result.remark}")
    if result.undated:
        click.echo(f"  - {len(result.undated)} nhiệm vụ không ghi ngày nên không có trong lịch:")
    for name in result.undated[:_MOST_NAMED]:
        click.echo(f"      {name}")
    if (more := len(result.undated) - _MOST_NAMED) > 0:
        click.echo(f"      … và {more} nhiệm vụ nữa")
    if result.problems:
        show_problems(result.problems)
        click.echo(f"Chưa xuất {shown_path(result.plan)}: hãy sửa các lỗi trên trước.")


def export_record(result: ExportResult) -> dict[str, Any]:
    """Return the files of a plan and its problems, as JSON has them."""
    return {
        "kế hoạch": str(result.plan),
        "tệp": [
            {
                "tệp": str(each.file),
                "gồm": each.holds,
                "giữ nguyên": str(each.spared) if each.spared else None,
            }
            for each in result.files
        ],
        "lưu ý": result.remark,
        "không có ngày": list(result.undated),
        "vấn đề": [problem_record(each) for each in result.problems],
    }
