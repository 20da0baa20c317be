"""`sinhkehoach tao`: begins a new plan."""

from datetime import date
from pathlib import Path

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.show import shown_path, user_error
from sinhkehoach.jobs.new_plan import KINDS, make_plan
from sinhkehoach.jobs.office_workspace import current_workspace

_KINDS_HELP = "; ".join(f"{kind}: {meaning}" for kind, meaning in KINDS.items())


@click.command("tao", epilog="Ví dụ: sinhkehoach tao ke-hoach-2027 --loai nam")
@click.argument("name", metavar="TÊN")
@click.option(
    "--loai", "kind", type=click.Choice(list(KINDS)), default="nam", show_default=True, help=f"Loại: {_KINDS_HELP}."
)
def command(name: str, kind: str) -> int:
    """Tạo kế hoạch mới plans/TÊN.yaml, có sẵn các mục và lời hướng dẫn."""
    try:
        file = make_plan(name, kind, current_workspace(Path.cwd()), date.today())  # noqa: DTZ011 — the office's day
    except UserError as error:
        raise user_error(error) from None
    click.echo(f"Đã tạo {shown_path(file)}")
    click.echo(f"Mở tệp, thay nội dung, rồi chạy: sinhkehoach sinh {shown_path(file)}")
    return 0
