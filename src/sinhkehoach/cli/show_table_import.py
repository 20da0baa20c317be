"""What became of a table that was brought into a plan → text for people, or a record for machines."""

from collections.abc import Sequence
from typing import Any, Final

import click

from sinhkehoach.base.text import shortened
from sinhkehoach.cli.exit_codes import PROBLEMS
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.cli.show import problem_record, show_problems
from sinhkehoach.jobs.import_table import TableImportResult

_MOST_NAMES: Final = 8
_LONGEST: Final = 50
_MOST_LINES: Final = 200


def exit_code(result: TableImportResult) -> int:
    """Return 0 unless problems keep the table out of the plan."""
    return PROBLEMS if result.problems else 0


def show_table_import(result: TableImportResult) -> None:
    """Print what was left out and why, what is different in the plan, and what to do next."""
    name = shown_path(result.plan)
    if result.problems and not result.is_table_at_fault:
        show_problems(result.problems)
        click.echo(f"Chưa nhập: hãy sửa các lỗi trên của {name} trước.")
        return
    click.echo(f"Bảng “{result.table}” → {name}, {result.target}:")
    for each in result.told:
        click.echo(f"  - {each}")
    _show_names("sửa", result.changed)
    _show_names("thêm", result.added)
    _show_names("xóa" if result.dropped else "bảng không còn, kế hoạch vẫn giữ", result.gone)
    if result.gone and not result.dropped:
        click.echo("    (muốn xóa khỏi kế hoạch thì thêm --bo-dong-thua)")
    show_plain_diff(result.diff)
    if result.problems:
        show_problems(result.problems)
        if result.leaves_references:
            click.echo(
                "Mục bị xóa còn được nhắc bằng [[…]]: sửa lời nhắc trước, hoặc bỏ --bo-dong-thua để giữ mục ấy."
            )
        click.echo(
            f"Chưa ghi gì: nhập bảng như vậy thì {name} có các lỗi trên. "
            "Hãy sửa bảng, hoặc sửa tệp kế hoạch, rồi gõ lại lệnh."
        )
    elif not result.diff:
        click.echo(f"Không có gì thay đổi: {name} đã ghi đúng như bảng.")
    elif result.written:
        click.echo(f"Đã ghi {name}, đọc lại khớp từng ô của bảng. Việc tiếp theo:")
        click.echo(f"  - Kiểm tra:          sinhkehoach kiem-tra {typed_path(result.plan)}")
        click.echo(f"  - Tạo văn bản Word:  sinhkehoach sinh {typed_path(result.plan)}")
    else:
        click.echo("Xem trước, chưa ghi gì.")


def _show_names(what: str, names: Sequence[str]) -> None:
    if names:
        shown = ", ".join(f"“{shortened(each, _LONGEST)}”" for each in names[:_MOST_NAMES])
        more = f" và {len(names) - _MOST_NAMES} mục nữa" if len(names) > _MOST_NAMES else ""
        click.echo(f"  - {what} {len(names)} mục: {shown}{more}")


def show_plain_diff(diff: str) -> None:
    """Print how the plan differs, indented; of a long difference its beginning."""
    lines = diff.splitlines()
    for line in lines[:_MOST_LINES]:
        click.echo(f"  {line}")
    if len(lines) > _MOST_LINES:
        click.echo(f"  … và {len(lines) - _MOST_LINES} dòng nữa")


def table_import_record(result: TableImportResult) -> dict[str, Any]:
    """Return the plan, what was done and told, how it differs, and the problems, as JSON has them."""
    return {
        "kế hoạch": str(result.plan),
        "bảng": result.table,
        "chỗ nhập": result.target,
        "đã ghi": result.written,
        "lưu ý": list(result.told),
        "sửa": list(result.changed),
        "thêm": list(result.added),
        "bảng không còn": list(result.gone),
        "thay đổi": result.diff,
        "vấn đề": [problem_record(each) for each in result.problems],
    }
