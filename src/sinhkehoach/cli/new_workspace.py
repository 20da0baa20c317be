"""`sinhkehoach khoi-tao`: makes an office's workspace."""

from pathlib import Path

import click

from sinhkehoach.cli.help_page import command as named_command


@named_command("khoi-tao", "sinhkehoach khoi-tao", "sinhkehoach khoi-tao ke-hoach-xa")
@click.argument("folder", metavar="[THƯ-MỤC]", required=False, default=".", type=click.Path(path_type=Path))
def command(folder: Path) -> int:
    """Tạo chỗ làm việc của cơ quan trong THƯ-MỤC; không ghi thì tạo ngay trong thư mục đang đứng.

    Chỗ làm việc gồm plans/ (các kế hoạch và tệp co-quan.yaml), templates/ (mẫu Word), schema/ (để trình soạn
    thảo gợi ý khi gõ) và output/ (văn bản được tạo ra). Tệp đã có thì giữ nguyên.
    """
    from sinhkehoach.jobs.new_workspace import make_workspace, program_repository

    written, kept = make_workspace(folder)
    program = program_repository(folder)
    for file in written:
        click.echo(f"Đã tạo {folder / file}")
    for file in kept:
        click.echo(f"Giữ nguyên {folder / file} (đã có)")
    if program is not None:
        click.echo(f"Lưu ý: {folder} nằm trong thư mục của chương trình ({program}).")
        click.echo("    Nên đặt chỗ làm việc ở ngoài, kẻo mất khi cập nhật chương trình: chuyển cả thư mục")
        click.echo(
            f"    ra ngoài, hoặc xóa nó rồi gõ: sinhkehoach khoi-tao {program.parent / _usual_name(folder)}"
        )
    click.echo("Việc tiếp theo:")
    if folder != Path():
        click.echo(f"  0. Vào thư mục ấy: cd {folder}")
    click.echo("  1. Mở plans/co-quan.yaml, thay tên cơ quan, người ký, đơn vị cho đúng.")
    click.echo("  2. Tạo kế hoạch đầu tiên: sinhkehoach tao ke-hoach-nam")
    click.echo("  3. Tạo văn bản Word:      sinhkehoach sinh")
    return 0


def _usual_name(folder: Path) -> str:
    return folder.name or "ke-hoach"
