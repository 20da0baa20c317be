"""What stopped the program → a sentence for the user; for a fault of ours also a log."""

import platform
import sys
import tempfile
import traceback

import click

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import current_folder
from sinhkehoach.base.program import program_id
from sinhkehoach.base.text import nearest, sentence_case
from sinhkehoach.cli.exit_codes import OUR_FAULT, PROBLEMS


def report(error: Exception, arguments: list[str]) -> int:
    """Say on stderr what happened, and return the exit code."""
    if isinstance(error, UserError):
        click.echo(sentence(_reason(error)), err=True)
        return PROBLEMS
    _report_fault(error, arguments)
    return OUR_FAULT


def _reason(error: UserError) -> UserError:
    """Return what `error` comes from: where the current folder is gone, no file is found and none can be written."""
    try:
        current_folder()
    except UserError as gone:
        return gone
    return error


def sentence(error: UserError) -> str:
    """Return what is wrong and, on a second line, how to mend it."""
    hint = f"\n    Cách sửa: {sentence_case(error.hint)}" if error.hint else ""
    return sentence_case(error.message) + hint


def unknown_command(typed: str, commands: list[str]) -> str:
    """Return what to say about `typed`, which is none of `commands`."""
    if typed.endswith((".yaml", ".yml")):
        return f"Trước tên tệp phải có lệnh. Để tạo văn bản: sinhkehoach sinh {typed}"
    near = nearest(typed, commands)
    meant = f"Có phải là “{near[0]}”?" if near else f"Các lệnh: {', '.join(commands)}."
    return f"Không có lệnh “{typed}”. {meant}"


def _report_fault(error: Exception, arguments: list[str]) -> None:
    """Write the log into the folder for temporary files, and say where it is."""
    log = _log(error, arguments)
    click.echo("Chương trình gặp lỗi của chính nó, không phải lỗi trong tệp của bạn.", err=True)
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="sinhkehoach-", suffix=".log", delete=False, encoding="utf-8"
        ) as file:
            file.write(log)
        click.echo(f"Xin gửi tệp này cho người phát triển: {file.name}", err=True)
    except OSError:
        sys.stderr.write(log)


def _log(error: Exception, arguments: list[str]) -> str:
    return "\n".join(
        [
            f"sinhkehoach {program_id()}, Python {platform.python_version()}, {platform.platform()}",
            f"sinhkehoach {' '.join(arguments)}",
            "".join(traceback.format_exception(error)),
        ]
    )
