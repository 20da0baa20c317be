"""What is to be written into a repository → the list that a person reads before it is done."""

import click

from sinhkehoach.cli.paths import shown_path
from sinhkehoach.jobs.git_files import FileChange
from sinhkehoach.jobs.git_setup import SetupPlan, carry_out


def show_and_do(plan: SetupPlan, *, preview: bool, nothing: str, done: str) -> int:
    """Print what `plan` will do, then do it unless it is only a `preview`; return the exit code."""
    for change in plan.files:
        _show_file(change)
    for setting in plan.settings:
        assignment = f"bỏ {setting.name}" if setting.value is None else f"{setting.name} = {setting.value}"
        click.echo(f"Thiết lập của kho git (.git/config): {assignment}")
    for remark in plan.remarks:
        click.echo(remark)
    if plan.is_empty:
        click.echo(nothing)
    elif preview:
        click.echo("Mới chỉ xem trước, chưa ghi gì.")
    else:
        carry_out(plan)
        click.echo(done)
    return 0


def _show_file(change: FileChange) -> None:
    """Print what becomes of a file, line by line where it is written."""
    path = shown_path(change.path)
    if change.source is not None:
        click.echo(f"Chép {shown_path(change.source)} thành {change.path.name}")
    elif change.content is None:
        click.echo(f"Xóa {path}")
    else:
        click.echo(f"Ghi {path}:")
        for line in change.content.decode(errors="replace").splitlines():
            click.echo(f"    {line}")
