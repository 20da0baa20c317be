import os
import subprocess
import sys
from pathlib import Path

import pytest

from sinhkehoach.base.journal import begin, note
from sinhkehoach.cli.streams import tell_of_loss

on_posix = pytest.mark.skipif(os.name == "nt", reason="the shell of POSIX")
full = pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")

PROGRAM = """
import sys
from sinhkehoach.cli.streams import OutputLost, tell_of_loss, watch_streams
watch_streams()
try:
    sys.stdout.write("chữ in ra\\n")
    sys.stdout.flush()
    sys.stderr.write("lời báo\\n")
    sys.stderr.flush()
except OutputLost as lost:
    sys.exit(10 * tell_of_loss() + (lost.errno == 28))
"""


def _run(end, **settings):
    environment = os.environ | {"PYTHONUTF8": "1"} | settings
    environment.pop("PYTHONUNBUFFERED", None)
    environment |= settings
    return subprocess.run(
        ["sh", "-c", f'exec "$@" {end}', "sh", Path(sys.executable).absolute(), "-c", PROGRAM],
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@on_posix
def test_what_is_printed_arrives_as_before():
    done = _run("")
    assert (done.returncode, done.stdout, done.stderr) == (0, "chữ in ra\n", "lời báo\n")


@on_posix
def test_closed_stream_swallows_what_is_printed():
    done = _run(">&-")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "lời báo\n")
    done = _run("2>&-")
    assert (done.returncode, done.stdout, done.stderr) == (0, "chữ in ra\n", "")
    assert _run(">&- 2>&-").returncode == 0


@full
@pytest.mark.parametrize("settings", [{}, {"PYTHONUNBUFFERED": "1"}], ids=["buffered", "not buffered"])
def test_stream_that_takes_no_more_says_so(settings):
    done = _run("> /dev/full", **settings)
    assert (done.returncode, done.stderr.count("\n")) == (11, 2)
    assert done.stderr.startswith("Không in được hết kết quả")


@full
def test_loss_that_cannot_be_told_either_ends_quietly():
    for end in ("> /dev/full 2>&1", "2> /dev/full", "> /dev/full 2>&-"):
        assert _run(end).returncode == 11


def test_loss_is_told_with_the_files_that_are_written(capsys):
    begin()
    assert tell_of_loss() == 1
    assert capsys.readouterr().err.endswith("Chưa ghi tệp nào.\n")
    note(Path("a.docx"))
    assert tell_of_loss() == 1
    said = capsys.readouterr().err
    assert said.startswith("Không in được hết kết quả")
    assert said.endswith("Các tệp sau đã ghi xong, còn nguyên:\n    a.docx\n")
