"""What became of a superior's plan in ours → text for people, or a record for machines."""

from collections.abc import Iterable
from typing import Any, Final

import click

from sinhkehoach.base.text import shortened
from sinhkehoach.cli.paths import shown_path, typed_path
from sinhkehoach.jobs.cascade import CascadeResult

_LONGEST: Final = 60
_RENUMBERED: Final = "đánh số lại"
_HEADS: Final = {
    "thêm việc": "Cấp trên giao thêm, đã đưa vào kế hoạch",
    "cấp trên bỏ": "Cấp trên đã bỏ, ghi theo số mục cũ",
    "sửa theo": "Đã sửa theo cấp trên",
    "giữ của ta": "Cấp trên đã sửa; ở đây giữ của ta, có dòng “# cần xem”",
    _RENUMBERED: "Số mục của cấp trên đã đổi, “theo” đã ghi lại",
}


def show_cascade(result: CascadeResult) -> None:
    """Print what was assigned and every change, then what to do next."""
    if result.remark:
        click.echo(f"{result.remark}\n")
    if result.is_new:
        _show_new(result)
    else:
        _show_changes(result)
    _show_vague(result.vague)
    if result.written:
        _show_next(result)


def _show_new(result: CascadeResult) -> None:
    joined = result.tasks - result.led
    click.echo(
        f"{result.document} giao {result.tasks} việc ({result.led} việc chủ trì, {joined} việc phối hợp, thực hiện)"
        f" và {result.indicators} chỉ tiêu."
    )
    click.echo(
        f"Đã lập {shown_path(result.target)}; những điều được giao ghi ở {shown_path(result.list_file)}."
    )


def _show_changes(result: CascadeResult) -> None:
    if not result.changes:
        click.echo(f"{result.document}: không có gì đổi, {shown_path(result.target)} giữ nguyên.")
        return
    for kind, head in _HEADS.items():
        if changes := [each for each in result.changes if each.kind == kind]:
            click.echo(f"{head} ({len(changes)}):")
            for each in changes:
                click.echo(f"  {_line(kind, *each[1:])}")
            click.echo()
    click.echo(f"Đã cập nhật {shown_path(result.target)} theo {result.document}.")


def _line(kind: str, place: str, *words: str) -> str:
    what, old, new, ours = words
    if not old and not new:
        return f"{place}: “{shortened(what, _LONGEST)}”"
    if kind == _RENUMBERED:
        return f"{old} → {new}"
    before, after = (shortened(each, _LONGEST) or "không ghi" for each in (old, new))
    kept = f"; ta ghi: {shortened(ours, _LONGEST)}" if ours else ""
    return f"{place}: {what}: {before} → {after}{kept}"


def _show_vague(vague: Iterable[str]) -> None:
    names = list(vague)
    if names:
        click.echo(f"\nCó thể cũng liên quan, văn bản chỉ ghi chung chung ({len(names)}), chưa đưa vào:")
        for name in names:
            click.echo(f"  - {name}")


def _show_next(result: CascadeResult) -> None:
    file = typed_path(result.target)
    click.echo("Việc tiếp theo:")
    click.echo(
        f"  1. Mở {shown_path(result.target)}, tìm các dòng “# cần xem: …”; ghi cho cụ thể rồi xóa dòng ấy."
    )
    click.echo(f"  2. Xem còn thiếu gì: sinhkehoach kiem-tra {file}")


def cascade_record(result: CascadeResult) -> dict[str, Any]:
    """Return what was assigned and every change, as JSON has them."""
    return {
        "văn bản": result.document,
        "kế hoạch": str(result.target),
        "danh mục": str(result.list_file),
        "lập mới": result.is_new,
        "việc được giao": result.tasks,
        "việc chủ trì": result.led,
        "chỉ tiêu": result.indicators,
        "có thể liên quan": list(result.vague),
        "thay đổi": [
            {
                "việc": str(each.kind),
                "chỗ": each.place,
                "gì": each.what,
                "cũ": each.old,
                "mới": each.new,
                "của ta": each.ours,
            }
            for each in result.changes
        ],
    }
