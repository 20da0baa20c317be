"""`sinhkehoach xem`: opens the desk in the browser."""

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sinhkehoach.cli.help_page import command as named_command

if TYPE_CHECKING:
    from sinhkehoach.desk.serve import Desk
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
@click.option(
    "--bam-dup",
    "double_click",
    is_flag=True,
    help="Như khi bấm đúp vào chương trình: tự tìm chỗ làm việc, chưa có thì mời tạo; đóng trang một lúc là tự tắt.",
)
def command(plan_file: Path | None, port: int, *, stay_closed: bool, double_click: bool) -> int:
    """Mở bàn làm việc trong trình duyệt: điền kế hoạch như điền biểu mẫu, xem ngay các trang sẽ in.

    Mọi việc diễn ra trên máy này, không gửi gì ra ngoài; chỉ trình duyệt vừa mở dùng được địa chỉ ấy. Gõ Ctrl+C để
    dừng.
    """
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.base.program import INSTALL_DESK

    try:
        from sinhkehoach.desk.serve import serve
    except ModuleNotFoundError as error:
        raise UserError("Máy này chưa có phần bàn làm việc", INSTALL_DESK) from error

    def ready(address: str) -> None:
        click.echo(f"Bàn làm việc đang mở ở {address}\nGõ Ctrl+C để dừng.")
        if not stay_closed:
            webbrowser.open(address)

    app, plan = (_found_for if double_click else _asked_for)(plan_file)
    serve(app, plan, port=port, ready=ready, lasting=not double_click)
    return 0


def _asked_for(plan_file: Path | None) -> "tuple[Desk, str]":
    """Return the desk of the workspace to open, and the name of the plan that is to be shown first, "" for any."""
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.desk.serve import desk_of
    from sinhkehoach.jobs.workspace import current_workspace

    if plan_file is None:
        return desk_of(current_workspace(current_folder()), cache_folder()), ""
    workspace, plan = _with_plan(plan_file)
    return desk_of(workspace, cache_folder()), plan


def _found_for(dropped: Path | None) -> "tuple[Desk, str]":
    """Return the same for a program that was opened by a double click, with what was `dropped` on it."""
    from sinhkehoach.base.files import current_folder, is_file
    from sinhkehoach.cli.paths import cache_folder, documents_folder
    from sinhkehoach.desk.doorway import Doorway
    from sinhkehoach.desk.serve import desk_of
    from sinhkehoach.jobs.first_workspace import FOLDER, find_workspace, remember

    cache, offered = cache_folder(), documents_folder() / FOLDER

    def enter(workspace: "Workspace") -> "Desk":
        remember(workspace, cache)
        return desk_of(workspace, cache)

    if dropped is not None and is_file(dropped):
        workspace, plan = _with_plan(dropped)
        return enter(workspace), plan
    found = find_workspace(dropped or current_folder(), offered, cache)
    return (Doorway(offered, enter) if found is None else enter(found)), ""


def _with_plan(plan_file: Path) -> "tuple[Workspace, str]":
    """Return the workspace of a plan, and its name there; raises UserError for one that lies in none."""
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.base.files import real_path
    from sinhkehoach.cli.options import plan_called
    from sinhkehoach.jobs.workspace import PLANS, workspace_of

    file = real_path(Path(plan_called(str(plan_file))))
    workspace = workspace_of(file)
    plans = real_path(workspace.root / PLANS)
    if not file.is_relative_to(plans):
        message = f"“{plan_file}” không phải kế hoạch trong thư mục {PLANS}/"
        raise UserError(message, "ghi tên một kế hoạch")
    return workspace, file.relative_to(plans).as_posix()
