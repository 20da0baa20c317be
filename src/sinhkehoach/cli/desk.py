"""`sinhkehoach xem`: opens the desk in the browser."""

import webbrowser
from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command


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
    from sinhkehoach.base.files import current_folder, real_path
    from sinhkehoach.cli.options import plan_called
    from sinhkehoach.cli.paths import cache_folder
    from sinhkehoach.jobs.workspace import PLANS, current_workspace, workspace_of

    try:
        from sinhkehoach.desk.serve import serve
    except ImportError as error:
        hint = 'cài thêm bằng lệnh: python -m pip install "sinhkehoach[xem]"'
        raise UserError("Máy này chưa có phần bàn làm việc", hint) from error

    plan = ""
    workspace = current_workspace(current_folder()) if plan_file is None else None
    if plan_file is not None:
        file = real_path(Path(plan_called(str(plan_file))))
        workspace = workspace_of(file)
        if not file.is_relative_to(real_path(workspace.root / PLANS)):
            raise UserError(f"“{plan_file}” không phải kế hoạch trong thư mục {PLANS}/", "ghi tên một kế hoạch")
        plan = file.relative_to(real_path(workspace.root / PLANS)).as_posix()

    def ready(address: str) -> None:
        click.echo(f"Bàn làm việc đang mở ở {address}\nGõ Ctrl+C để dừng.")
        if not stay_closed:
            webbrowser.open(address)

    serve(workspace, plan, port=port, cache=cache_folder(), ready=ready)
    return 0
