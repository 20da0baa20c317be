"""`sinhkehoach khoi-tao`: makes an office's workspace."""

from pathlib import Path

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.cli.show import user_error
from sinhkehoach.jobs.new_workspace import make_workspace


@click.command("khoi-tao", epilog="Ví dụ: sinhkehoach khoi-tao ke-hoach-phuong")
@click.argument("folder", metavar="[THƯ MỤC]", required=False, default=".", type=click.Path(path_type=Path))
def command(folder: Path) -> int:
    """Tạo chỗ làm việc của cơ quan trong THƯ MỤC (mặc định là thư mục hiện tại).

    Tệp đã có thì giữ nguyên.
    """
    try:
        written, kept = make_workspace(folder)
    except UserError as error:
        raise user_error(error) from None
    for file in written:
        click.echo(f"Đã tạo {folder / file}")
    for file in kept:
        click.echo(f"Giữ nguyên {folder / file} (đã có)")
    click.echo("Việc tiếp theo: mở plans/co-quan.yaml, thay tên cơ quan và người ký cho đúng,")
    click.echo("rồi tạo kế hoạch đầu tiên: sinhkehoach tao ke-hoach-nam")
    return 0
