"""Standard output and standard error, when one is closed, or takes no more: said on the other, nothing else is lost."""

import os
import sys
from io import TextIOWrapper
from typing import Final

from sinhkehoach.base.journal import files_written
from sinhkehoach.cli.exit_codes import PROBLEMS

_LOST: Final = "Không in được hết kết quả: nơi nhận chữ in ra đã đầy, đã đóng hoặc bị lỗi."


class OutputLost(OSError):
    """What was to be printed cannot be: the disk behind `> FILE` is full, or whoever was to read it is gone."""


def watch_streams() -> None:
    """Make a stream that takes no more raise OutputLost; what is printed on one that is closed (`2>&-`) goes nowhere."""
    sys.stdout = _watched(sys.stdout)
    sys.stderr = _watched(sys.stderr)


def tell_of_loss() -> int:
    """Say on stderr, where that is possible, that results are lost and which files are written; return the exit code."""
    lines = [_LOST]
    if files := files_written():
        lines += ["Các tệp sau đã ghi xong, còn nguyên:", *(f"    {file}" for file in files)]
    else:
        lines.append("Chưa ghi tệp nào.")
    try:
        sys.stderr.write("\n".join(lines) + "\n")
        sys.stderr.flush()
    except OSError:
        _let_go(sys.stderr)
    _let_go(sys.stdout)
    return PROBLEMS


class _WatchedStream(TextIOWrapper):
    def write(self, text: str, /) -> int:
        try:
            return super().write(text)
        except OSError as error:
            raise OutputLost(error.errno, error.strerror) from error

    def flush(self) -> None:
        try:
            super().flush()
        except OSError as error:
            raise OutputLost(error.errno, error.strerror) from error


def _watched(stream: object) -> TextIOWrapper:
    """Return what prints where `stream` did, nowhere for None."""
    if not isinstance(stream, TextIOWrapper):
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 — stays open as long as the run
    return _WatchedStream(
        stream.buffer,
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


def _let_go(stream: object) -> None:
    """Send what `stream` still holds nowhere: Python would try again to print it, and end with a code of its own."""
    if not isinstance(stream, TextIOWrapper):
        return
    try:
        stream.flush()
    except OSError:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
