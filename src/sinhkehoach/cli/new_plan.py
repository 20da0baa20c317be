"""`sinhkehoach tao`: begins a new plan."""

from datetime import date
from typing import Final

import click

from sinhkehoach.cli.help_page import command as named_command

# As it is typed on the command line → what it is for; the texts are in `jobs/plan_kinds/`.
KINDS: Final = {
    "nam": "kế hoạch của một năm",
    "de-an": "kế hoạch thực hiện đề án nhiều năm",
    "nam-hoc": "kế hoạch năm học của một trường",
    "ban-chi-dao": "kế hoạch hoạt động của Ban Chỉ đạo",
    "mot-trang": "kế hoạch ngắn, gọn trong một trang",
}
_KINDS_HELP: Final = "; ".join(f"{kind}: {meaning}" for kind, meaning in KINDS.items())


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
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.paths import shown_path
    from sinhkehoach.jobs.new_plan import make_plan
    from sinhkehoach.jobs.workspace import current_workspace

    file = make_plan(name, kind, current_workspace(current_folder()), date.today())  # noqa: DTZ011 — the office's day
    click.echo(f"Đã tạo {shown_path(file)}")
    click.echo("Việc tiếp theo:")
    click.echo("  1. Mở tệp ấy, đọc các dòng bắt đầu bằng dấu # rồi thay nội dung.")
    click.echo(f"  2. Xem có chỗ nào sai không: sinhkehoach kiem-tra {shown_path(file)}")
    click.echo(f"  3. Sinh văn bản Word:        sinhkehoach sinh {shown_path(file)}")
    return 0
