"""What was corrected in plans, and what was not → text for people, or records for machines."""

from typing import Any, Final

import click

from sinhkehoach.base.problem import Problem
from sinhkehoach.base.text import shortened
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import count_words, problem_record, show_diff, show_problems
from sinhkehoach.jobs.correct_plan import CorrectionResult

_LONGEST: Final = 40


def show_correction(result: CorrectionResult) -> None:
    """Print how the file differs, what was corrected and what was not, and what is left to be done by hand."""
    file = shown_path(result.file)
    show_diff(result.diff)
    if result.mended:
        click.echo(f"{'Đã sửa' if result.written else 'Sửa được'} {len(result.mended)} chỗ trong {file}:")
    for each in result.mended:
        click.echo(f"  {_place(each)}{shown_change(each)} ({each.code})")
    for each in result.unproven:
        click.echo(
            f"  {_place(each)}không tự sửa {shown_change(each)} ({each.code}): {_why_not(each, result)}"
        )
    if result.mended or result.unproven:
        click.echo()
    show_problems(result.left)
    click.echo(_conclusion(result))
    if result.offered:
        command = f"sinhkehoach kiem-tra {typed_path(result.file)} --sua-ca"
        click.echo(f"{result.offered} chỗ có thể sửa nếu bạn đồng ý: {command}")
    click.echo()


def _why_not(problem: Problem, result: CorrectionResult) -> str:
    """Return why a correction was not made: what cannot be read yet comes first."""
    before = next((each for each in result.left if each.is_of_reading), None)
    if before is None or before.position is None or problem.is_of_reading:
        return "sửa vậy vẫn còn chỗ sai"
    return f"phải sửa lỗi ở dòng {before.position.line} trước"


def _conclusion(result: CorrectionResult) -> str:
    file, left = shown_path(result.file), count_words(result.left) or "không có lỗi"
    if result.written:
        return f"Đã ghi {file}. Còn lại: {left}"
    if result.mended:
        return f"Xem trước, chưa ghi gì vào {file}. Còn lại: {left}"
    return f"Không có chỗ nào tự sửa được trong {file}: {left}"


def _place(problem: Problem) -> str:
    return f"dòng {problem.position.line}: " if problem.position else ""


def shown_change(problem: Problem) -> str:
    """Return `“bổ xung” → “bổ sung”`: the first correction of `problem`, and how many more there are."""
    first = problem.corrections[0]
    new = f"→ {_quoted(first.new)}" if first.new else "(bỏ đi)"
    more = f" và {len(problem.corrections) - 1} chỗ nữa" if len(problem.corrections) > 1 else ""
    return f"{_quoted(first.old)} {new}{more}"


def _quoted(text: str) -> str:
    """Return `text` in quotes, its blanks and line ends as signs where they are what matters."""
    words = " ".join(text.split())
    return (
        f"“{shortened(words, _LONGEST) if words == text else text.replace(' ', '␣').replace(chr(10), '↵')}”"
    )


def correction_record(result: CorrectionResult) -> dict[str, Any]:
    """Return what became of one file as JSON has it."""
    return {
        "tệp": str(result.file),
        "đã ghi": result.written,
        "thay đổi": result.diff,
        "đã sửa": [problem_record(each) for each in result.mended],
        "không sửa được": [problem_record(each) for each in result.unproven],
        "còn lại": [problem_record(each) for each in result.left],
    }
