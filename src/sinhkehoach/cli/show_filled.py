"""What became of a workbook that was filled in → text for people, or a record for machines."""

from collections import Counter
from typing import Any, Final

import click

from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import problem_record, show_problems
from sinhkehoach.cli.show_table_import import show_plain_diff
from sinhkehoach.jobs.filled_workbook import FilledResult

# A unit may send back its own rows only; a program may have spelt all dates of a column anew.
_MOST_OF_ONE_KIND: Final = 3


def exit_code(result: FilledResult) -> int:
    """Return 0 unless something that was typed is not in the plan."""
    return PROBLEMS if result.problems or result.leaves_something else 0


def show_filled(result: FilledResult) -> None:
    """Print what was taken, what was not and why, and what is different in the plan."""
    name = shown_path(result.plan)
    if result.problems:
        show_problems(result.problems)
        click.echo(f"Chưa nhập: hãy sửa các lỗi trên của {name} trước.")
        return
    counts = Counter(each.sheet for each in result.taken)
    taken = ", ".join(f"{count} ô của trang “{sheet}”" for sheet, count in counts.items())
    click.echo(f"Bảng đã điền “{result.file.name}” → {name}: nhận {taken or '0 ô'}.")
    _show_told(result)
    show_plain_diff(result.diff)
    if result.written:
        click.echo(f"Đã ghi {name}, đọc lại khớp từng ô đã nhận.")
        click.echo(f"  - Kiểm tra:  sinhkehoach kiem-tra {typed_path(result.plan)}")
    elif result.diff:
        click.echo("Xem trước, chưa ghi gì.")
    else:
        click.echo(f"Không có gì thay đổi trong {name}.")


def _show_told(result: FilledResult) -> None:
    """Print what is told; of what is said of many cells of a column, or of many missing rows, the first ones."""
    counts: Counter[tuple[str, str]] = Counter()
    for each in result.told:
        counts[each.sheet, each.of_many] += bool(each.of_many)
        if counts[each.sheet, each.of_many] <= _MOST_OF_ONE_KIND:
            click.echo(f"  - {each.where}: {each.message}")
    for (sheet, of_many), count in counts.items():
        if (more := count - _MOST_OF_ONE_KIND) > 0:
            click.echo(f"  - trang “{sheet}”: … và {more} {of_many}")


def filled_record(result: FilledResult) -> dict[str, Any]:
    """Return what was taken and what is told, how the plan differs, and the problems, as JSON has them."""
    return {
        "tệp": str(result.file),
        "kế hoạch": str(result.plan),
        "đã ghi": result.written,
        "nhận": [
            {"trang": each.sheet, "ô": each.place, "mục": list(each.path), "giá trị": each.value}
            for each in result.taken
        ],
        "không nhận": [
            {"loại": each.kind.value, "trang": each.sheet, "chỗ": each.place, "lời": each.message}
            for each in result.told
        ],
        "thay đổi": result.diff,
        "vấn đề": [problem_record(each) for each in result.problems],
    }
