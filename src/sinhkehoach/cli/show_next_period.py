"""The plan for the next period and every decision on the way to it → text for people, or a record for machines."""

from typing import Any, Final

import click

from sinhkehoach.base.text import shortened
from sinhkehoach.cli.paths import shown_path
from sinhkehoach.jobs.next_period import NextPeriodResult
from sinhkehoach.next_period.notes import Decision, DecisionKind

_HEADINGS: Final = {
    DecisionKind.CHANGED: "Đã đổi {count} chỗ:",
    DecisionKind.LEFT: "Giữ nguyên {count} chỗ:",
    DecisionKind.TO_CONFIRM: "Cần bạn xác nhận {count} chỗ:",
}
_LONGEST: Final = 60


def show_next_period(made: NextPeriodResult) -> None:
    """Print every decision by its outcome, its line and column in the old file first, then what to do next."""
    for outcome, heading in _HEADINGS.items():
        notes = [note for note in made.notes if note.outcome is outcome]
        if notes:
            click.echo(heading.format(count=len(notes)))
            for note in notes:
                click.echo(f"  {_line(note)}")
            click.echo()
    new = shown_path(made.written) if made.written else ""
    click.echo(f"Đã tạo {new} (kỳ: {made.period}); {shown_path(made.file)} giữ nguyên.")
    click.echo("Số dòng ghi ở trên là của tệp cũ. Việc tiếp theo:")
    click.echo(
        f"  1. Mở {new}, tìm các dòng “# cần xác nhận: …”; xem nội dung ngay dưới, sửa nếu cần rồi xóa dòng ấy."
    )
    click.echo(f"  2. Xem còn chỗ nào chưa xác nhận: sinhkehoach kiem-tra {new}")


def next_period_record(made: NextPeriodResult) -> dict[str, Any]:
    """Return the files, the period and every decision, as JSON has them."""
    return {
        "tệp cũ": str(made.file),
        "tệp mới": str(made.written),
        "kỳ": made.period,
        "các chỗ": [
            {
                "việc": str(note.outcome),
                "dòng": note.position.line,
                "cột": note.position.column,
                "cũ": note.old,
                "mới": note.new,
                "lý do": note.reason,
            }
            for note in made.notes
        ],
    }


def _line(note: Decision) -> str:
    place = f"{note.position.line}:{note.position.column}"
    old, new = shortened(note.old, _LONGEST), shortened(note.new, _LONGEST)
    return f"{place:<8} {old if old == new else f'{old} → {new}'}  ({note.reason})"
