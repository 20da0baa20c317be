"""`sinhkehoach tao`: begins a new plan."""

from datetime import date
from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command
from sinhkehoach.jobs.kinds import KINDS

_KINDS_HELP = "; ".join(f"{kind}: {meaning}" for kind, meaning in KINDS.items())


@named_command(
    "tao",
    "sinhkehoach tao ke-hoach-2027",
    'sinhkehoach tao "Kế hoạch năm học 2027 - 2028" --loai nam-hoc',
)
@click.argument("name", metavar="TÊN")
@click.option(
    "--loai",
    "kind",
    metavar="LOẠI",
    type=click.Choice(list(KINDS)),
    default="nam",
    show_default=True,
    help=f"Một trong: {_KINDS_HELP}.",
)
def command(name: str, kind: str) -> int:
    """Tạo kế hoạch mới plans/TÊN.yaml, có sẵn các mục và lời hướng dẫn.

    Tên có dấu, có dấu cách thì được đổi thành tên tệp không dấu. Tệp đã có thì không ghi đè.
    """
    from sinhkehoach.cli.paths import shown_path
    from sinhkehoach.jobs.new_plan import make_plan
    from sinhkehoach.jobs.workspace import current_workspace

    file = make_plan(name, kind, current_workspace(Path.cwd()), date.today())  # noqa: DTZ011 — the office's day
    click.echo(f"Đã tạo {shown_path(file)}")
    click.echo("Việc tiếp theo:")
    click.echo("  1. Mở tệp ấy, đọc các dòng bắt đầu bằng dấu # rồi thay nội dung.")
    click.echo(f"  2. Xem có chỗ nào sai không: sinhkehoach kiem-tra {shown_path(file)}")
    click.echo(f"  3. Sinh văn bản Word:        sinhkehoach sinh {shown_path(file)}")
    return 0
