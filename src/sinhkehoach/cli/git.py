"""`sinhkehoach git`: makes git understand plans and documents, undoes that, shows a document as text."""

from pathlib import Path
from typing import Final

import click

from sinhkehoach.cli.help_page import OPTIONS, PageContext, example_text
from sinhkehoach.cli.help_page import command as named_command

_PREVIEW: Final = click.option(
    "--xem-truoc", "preview", is_flag=True, help="Chỉ cho xem sẽ ghi gì, không ghi."
)


class _GitGroup(click.Group):
    context_class = PageContext


@click.group(
    "git",
    cls=_GitGroup,
    options_metavar=OPTIONS,
    subcommand_metavar="LỆNH …",
    epilog=example_text(["sinhkehoach git cai-dat --xem-truoc", "sinhkehoach git cai-dat"]),
)
def command() -> None:
    """Giúp git hiểu kế hoạch và văn bản Word, kiểm tra kế hoạch trước khi lưu vào git."""


@named_command("cai-dat", "sinhkehoach git cai-dat --xem-truoc", "sinhkehoach git cai-dat")
@_PREVIEW
def install(*, preview: bool) -> int:
    """Cài vào kho git của chỗ làm việc này.

    Sau đó git diff so được chữ trong tệp .docx, nêu tên phần của kế hoạch ở đầu mỗi chỗ sửa, và git commit dừng lại
    khi kế hoạch sắp lưu có lỗi. Chỉ ghi vào chỗ làm việc và vào thư mục .git của kho; gỡ bằng sinhkehoach git go-bo.
    """
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.base.program import interpreter
    from sinhkehoach.cli.show_git import show_and_do
    from sinhkehoach.jobs.git_setup import plan_setup
    from sinhkehoach.jobs.workspace import current_workspace

    plan = plan_setup(current_workspace(current_folder()), (interpreter(), "-m", "sinhkehoach"))
    return show_and_do(
        plan, preview=preview, nothing="Đã cài từ trước, không có gì phải ghi.", done="Đã cài."
    )


@named_command("go-bo", "sinhkehoach git go-bo")
@_PREVIEW
def remove(*, preview: bool) -> int:
    """Gỡ những gì cai-dat đã ghi; mọi tệp trở lại y như trước."""
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.show_git import show_and_do
    from sinhkehoach.jobs.git_setup import plan_removal
    from sinhkehoach.jobs.workspace import current_workspace

    plan = plan_removal(current_workspace(current_folder()))
    return show_and_do(plan, preview=preview, nothing="Chưa cài, không có gì để gỡ.", done="Đã gỡ.")


@named_command("van-ban", "sinhkehoach git van-ban output/ke-hoach-2027.docx")
@click.argument("file", metavar="TỆP.docx", type=click.Path(path_type=Path))
def show_text(file: Path) -> int:
    """In chữ của văn bản Word, mỗi đoạn một dòng.

    Bình thường không phải gõ lệnh này: git gọi nó để so hai tệp .docx.
    """
    from sinhkehoach.base.errors import UserError
    from sinhkehoach.jobs.document_text import document_text

    try:
        for line in document_text(file):
            click.echo(line)
    except UserError as error:  # git itself would stop, and show no difference of any file
        click.echo(f"({error.message})")
    return 0


@named_command("truoc-khi-luu", "sinhkehoach git truoc-khi-luu")
def check_before_commit() -> int:
    """Kiểm tra các kế hoạch sắp được lưu vào git, đúng như chúng sắp được lưu.

    Bình thường không phải gõ lệnh này: git gọi nó khi gõ git commit.
    """
    from sinhkehoach.base.files import current_folder
    from sinhkehoach.cli.show_checks import exit_code, show_checks
    from sinhkehoach.jobs.git_staged import check_staged
    from sinhkehoach.jobs.workspace import current_workspace

    results = check_staged(current_workspace(current_folder()))
    if not results:
        return 0
    if code := exit_code(results):
        show_checks(results)
        click.echo(
            "Chưa lưu vào git: sửa các lỗi trên rồi lưu lại. Vẫn muốn lưu: git commit --no-verify", err=True
        )
        return code
    return 0


for each in (install, remove, show_text, check_before_commit):
    command.add_command(each)
