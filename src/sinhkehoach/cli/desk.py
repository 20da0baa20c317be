"""`sinhkehoach xem`: opens the desk in the browser."""

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sinhkehoach.cli.help_page import command as named_command

if TYPE_CHECKING:
    from sinhkehoach.jobs.workspace import Workspace


@named_command("xem", "sinhkehoach xem", "sinhkehoach xem ke-hoach-2027")
@click.argument("plan_file", metavar="[TỆP]", required=False, type=click.Path(path_type=Path))
@click.option(
    "--cong",
    "port",
    metavar="SỐ",
    type=click.IntRange(0, 65535),
    default=0,
    help="Dùng cổng này của máy, thay cho một cổng bất kỳ còn trống.",
)
@click.option("--khong-mo", "stay_closed", is_flag=True, help="Chỉ in địa chỉ, không mở trình duyệt.")
def command(plan_file: Path | None, port: int, *, stay_closed: bool) -> int:
    """Mở bàn làm việc trong trình duyệt: điền kế hoạch như điền biểu mẫu, xem ngay các trang sẽ in.

    Mọi việc diễn ra trên máy này, không gửi gì ra ngoài; chỉ trình duyệt vừa mở dùng được địa chỉ ấy. Gõ Ctrl+C để
    dừng.
    """
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.base.program import INSTALL_DESK
    from sinhkehoach.cli.paths import cache_folder

    try:
        from sinhkehoach.desk.serve import serve
    except ModuleNotFoundError as error:
        raise UserError("Máy này chưa có phần bàn làm việc", INSTALL_DESK) from error

    def ready(address: str) -> None:
        click.echo(f"Bàn làm việc đang mở ở {address}\nGõ Ctrl+C để dừng.")
        if not stay_closed:
            webbrowser.open(address)

    workspace, plan = _asked_for(plan_file)
    serve(workspace, plan, port=port, cache=cache_folder(), ready=ready)
    return 0


def _asked_for(plan_file: Path | None) -> "tuple[Workspace, str]":
    """Return the workspace to open, and the name of the plan there that is to be shown first, "" for any."""
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.base.files import current_folder, real_path
    from sinhkehoach.cli.options import plan_called
    from sinhkehoach.jobs.workspace import PLANS, current_workspace, workspace_of

    if plan_file is None:
        return current_workspace(current_folder()), ""
    file = real_path(Path(plan_called(str(plan_file))))
    workspace = workspace_of(file)
    plans = real_path(workspace.root / PLANS)
    if not file.is_relative_to(plans):
        message = f"“{plan_file}” không phải kế hoạch trong thư mục {PLANS}/"
        raise UserError(message, "ghi tên một kế hoạch")
    return workspace, file.relative_to(plans).as_posix()
