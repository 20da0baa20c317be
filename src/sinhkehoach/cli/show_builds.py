"""What became of the plans that were built → text for people, or records for machines."""

from pathlib import Path
from typing import Any

import click

from sinhkehoach.cli.exit_codes import OUR_FAULT, PROBLEMS
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import (
    count_words,
    in_reading_order,
    problem_record,
    show_kinds,
    show_problems,
    with_units,
)
from sinhkehoach.jobs.build_places import BuildResult


def show_builds(results: list[BuildResult]) -> None:
    """Print every problem once, then what was written where, then what was not written."""
    show_problems(in_reading_order(with_units((result.unit, result.problems) for result in results)))
    show_written(results)
    failed = [result for result in results if result.failed]
    for result in failed:
        click.echo(f"Chưa tạo văn bản từ {result.made_from}: {count_words(result.problems)}")
    for result in results:
        if result.is_common:
            click.echo(f"Bỏ qua {result.plan_file}: kế hoạch chung, tạo văn bản cùng với bảng đơn vị")
    show_kinds([result.problems for result in results])
    if len(results) != 1:
        written = sum(result.written is not None for result in results)
        kept = sum(result.unchanged is not None for result in results)
        rest = f", {kept} văn bản không đổi" if kept else ""
        rest += f", còn {len(failed)} kế hoạch có lỗi" if failed else ""
        click.echo(f"Đã tạo {written} văn bản{rest}.")


def show_written(results: list[BuildResult]) -> None:
    """Print a line for each plan that has its document, and what became of a file that somebody had worked on."""
    for result in results:
        document = result.written or result.unchanged
        if document is None:
            continue
        notes = [count_words(result.problems), "" if result.written else "không đổi, giữ nguyên"]
        remark = "; ".join(filter(None, notes))
        click.echo(f"{result.made_from} → {shown_path(document)}{f' ({remark})' if remark else ''}")
        if result.spared is not None:
            _show_spared(result.plan_file, result.spared)
        if result.copy is not None:
            click.echo(f"    Bản đã sửa bằng tay được giữ lại ở {shown_path(result.copy)}")
        for removed in result.removed:
            click.echo(f"    Đã xóa {shown_path(removed)}: bản in cũ để bên cạnh, nay không cần nữa")


def _show_spared(plan: Path, spared: Path) -> None:
    click.echo(
        f"    Giữ nguyên {shown_path(spared)}: tệp này không còn như lúc chương trình tạo ra, có thể đã sửa bằng tay."
    )
    click.echo(f"    Xem các chỗ đã sửa và đưa về kế hoạch: sinhkehoach doi-chieu {typed_path(spared)}")
    click.echo(f"    Nếu không cần các chỗ ấy nữa:          sinhkehoach sinh {typed_path(plan)} --ghi-de")


def build_record(result: BuildResult) -> dict[str, Any]:
    """Return what became of one plan as JSON has it."""
    document = result.written or result.unchanged
    return {
        "kế hoạch": str(result.plan_file),
        **({"đơn vị": result.unit} if result.unit else {}),
        "văn bản": str(document) if document else None,
        "không đổi": result.unchanged is not None,
        "giữ nguyên": str(result.spared) if result.spared else None,
        "bản sao": str(result.copy) if result.copy else None,
        "đã xóa": [str(removed) for removed in result.removed],
        "vấn đề": [problem_record(problem) for problem in result.problems],
    }


def exit_code(results: list[BuildResult]) -> int:
    """Return 3 where a rule broke, 1 where a plan has no document and should have one, or none has, else 0."""
    if any(result.is_our_fault for result in results):
        return OUR_FAULT
    if any(result.failed for result in results):
        return PROBLEMS
    return PROBLEMS if results and all(result.is_common for result in results) else 0
