"""The plan for the next period and every decision on the way to it → text for people, or a record for machines."""

from typing import Any, Final

import click

from sinhkehoach.base.text import shortened
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.jobs.next_period import NextPeriodResult

_HEADINGS: Final = {"đã đổi": "Đã đổi", "giữ nguyên": "Giữ nguyên", "cần xác nhận": "Cần bạn xác nhận"}
_LONGEST: Final = 60


def show_next_period(made: NextPeriodResult) -> None:
    """Print every decision by its kind, its line and column in the new file first, then what to do next."""
    for kind, decisions in made.by_kind():
        click.echo(f"{_HEADINGS[kind]} {len(decisions)} chỗ:")
        for each in decisions:
            place = f"{each.position.line}:{each.position.column}"
            click.echo(f"  {place:<8} {_change(each.old, each.new)}  ({each.reason})")
        click.echo()
    new = shown_path(made.written) if made.written else ""
    click.echo(f"Đã tạo {new} (kỳ: {made.period}); {shown_path(made.file)} giữ nguyên.")
    click.echo("Số dòng ghi ở trên là của tệp mới. Việc tiếp theo:")
    click.echo(
        f"  1. Mở {new}, tìm các dòng “# cần xác nhận: …”; xem nội dung ngay dưới, sửa nếu cần rồi xóa dòng ấy."
    )
    click.echo(
        f"  2. Xem còn chỗ nào chưa xác nhận: sinhkehoach kiem-tra {typed_path(made.written) if made.written else new}"
    )


def next_period_record(made: NextPeriodResult) -> dict[str, Any]:
    """Return the files, the period and every decision, as JSON has them."""
    return {
        "tệp cũ": str(made.file),
        "tệp mới": str(made.written),
        "kỳ": made.period,
        "các chỗ": [
            {
                "việc": str(each.kind),
                "dòng": each.position.line,
                "cột": each.position.column,
                "cũ": each.old,
                "mới": each.new,
                "lý do": each.reason,
            }
            for each in made.decisions
        ],
    }


def _change(old: str, new: str) -> str:
    old, new = shortened(old, _LONGEST), shortened(new, _LONGEST)
    return old if old == new else f"{old} → {new}"
