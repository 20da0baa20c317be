"""`sinhkehoach tao`: begins a new plan."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

import click

from sinhkehoach.base.text import nearest
from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.jobs.plan_kind import KINDS, PlanKind, kind_called, kinds_by_group

if TYPE_CHECKING:
    from sinhkehoach.jobs.new_plan import NewPlan

_NAME_WIDTH: Final = max(map(len, KINDS)) + 2


def _kind(_context: click.Context, _option: click.Parameter, value: str | None) -> str | None:
    """Return the kind that was typed, by any of its names; raises click's BadParameter for none."""
    kind = kind_called(value) if value else None
    if value and kind is None:
        near = nearest(value, KINDS, 1)
        meant = f"Có phải là “{near[0]}”? " if near else ""
        raise click.BadParameter(f"không có loại “{value}”. {meant}Xem các loại: sinhkehoach tao --help")
    return kind


def _lists_of_kinds() -> Iterator[list[str]]:
    """Yield the lists of the help page, group by group: every kind, what it is for, and what else it is called."""
    for group, kinds in kinds_by_group().items():
        yield [f"{group}:", *(_line(name, kind) for name, kind in kinds)]


def _line(name: str, kind: PlanKind) -> str:
    also = f" ({', '.join(kind.also)})" if kind.also else ""
    return f"{name:{_NAME_WIDTH}}{kind.meaning.removeprefix('kế hoạch ')}{also}"


@named_command(
    "tao",
    "sinhkehoach tao ke-hoach-2027",
    'sinhkehoach tao "Kế hoạch cải cách hành chính năm 2027"',
    "sinhkehoach tao to-toan-2027 --loai day-hoc-to-chuyen-mon",
    lists=_lists_of_kinds(),
)
@click.argument("name", metavar="TÊN")
@click.option(
    "--loai",
    "kind",
    metavar="LOẠI",
    callback=_kind,
    help="Loại kế hoạch, kể ở dưới; trong ngoặc là tên gọi tắt. Không ghi thì chọn theo tên, thường là nam.",
)
def command(name: str, kind: str | None) -> int:
    """Tạo kế hoạch mới plans/TÊN.yaml, có sẵn các mục và lời hướng dẫn.

    Tên có dấu, có dấu cách thì được đổi thành tên tệp không dấu. Trong tên có năm thì kế hoạch là của năm ấy. Cơ
    quan, người ký, đơn vị lấy từ co-quan.yaml. Tệp đã có thì không ghi đè.
    """
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.paths import shown_path, typed_path
    from sinhkehoach.jobs.new_plan import make_plan
    from sinhkehoach.jobs.workspace import current_workspace

    made = make_plan(name, kind, current_workspace(current_folder()), date.today())  # noqa: DTZ011 — the office's day
    file, typed = shown_path(made.file), typed_path(made.file)
    click.echo(f"Đã tạo {file}: {KINDS[made.kind].meaning}, {made.period}")
    _show_what_is_missing(made)
    click.echo("Việc tiếp theo:")
    click.echo("  1. Mở tệp ấy, đọc các dòng bắt đầu bằng dấu # rồi thay nội dung.")
    click.echo(f"  2. Xem có chỗ nào sai không: sinhkehoach kiem-tra {typed}")
    click.echo(f"  3. Tạo văn bản Word:         sinhkehoach sinh {typed}")
    return 0


def _show_what_is_missing(made: "NewPlan") -> None:
    from sinhkehoach.base.files import is_there
    from sinhkehoach.cli.paths import shown_path

    if made.office_file is not None:
        name = shown_path(made.office_file)
        found = f"Chưa đọc được {name}" if is_there(made.office_file) else f"Chưa có tệp {name}"
        click.echo(f"{found}, nên chưa biết tên cơ quan, người ký, đơn vị.")
    if made.missing:
        click.echo("Chưa có trong co-quan.yaml, trong kế hoạch ghi tạm trong ngoặc vuông […], hãy thay:")
        for each in made.missing:
            click.echo(f"  - {each}")
