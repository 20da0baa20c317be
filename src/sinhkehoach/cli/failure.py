"""An exception nobody expected → a sentence for the user and a log for us."""

import platform
import sys
import tempfile
import traceback
from importlib.metadata import version
from pathlib import Path

import click

from sinhkehoach.cli.main import OUR_FAULT


def report(error: Exception, arguments: list[str]) -> int:
    """Write the log, say where it is, and return the exit code for our own faults."""
    text = "\n".join(
        [
            f"sinhkehoach {version('sinhkehoach')}, Python {platform.python_version()}, {platform.platform()}",
            f"sinhkehoach {' '.join(arguments)}",
            "".join(traceback.format_exception(error)),
        ]
    )
    click.echo("Chương trình gặp lỗi của chính nó, không phải lỗi trong tệp của bạn.", err=True)
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="sinhkehoach-", suffix=".log", delete=False, encoding="utf-8"
        ) as log:
            log.write(text)
        click.echo(f"Xin gửi tệp này cho người phát triển: {Path(log.name)}", err=True)
    except OSError:
        sys.stderr.write(text)
    return OUR_FAULT
