"""The questions are put to a terminal: these tests hold the other end of one."""

import os
import subprocess
import sys

import pytest

from tests.support.workspaces import PLAN, lay_down

pty = pytest.importorskip("pty", reason="there are such terminals on Unix alone")
TEXT = PLAN + "yêu cầu: |\n  - Các trường tiên hành.\n  - Đi thăm quan.\n"


def _asked(folder, answers):
    """Return what the command prints at a terminal at which `answers` are typed."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-X", "utf8", "-m", "sinhkehoach", "kiem-tra", "plans/a.yaml", "--sua-ca"]
    running = subprocess.Popen(command, cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs)
    os.close(theirs)
    os.write(ours, answers.encode())
    shown = b""
    try:
        while piece := os.read(ours, 4096):
            shown += piece
    except OSError:  # Linux says so that the other end is closed
        pass
    running.wait()
    os.close(ours)
    return shown.decode()


@pytest.mark.parametrize(
    ("answers", "first", "second"),
    [
        ("c\nc\n", "tiến hành", "tham quan"),
        ("k\nc\n", "tiên hành", "tham quan"),
        ("\nx\nC\n", "tiên hành", "tham quan"),
        ("c\nt\n", "tiến hành", "thăm quan"),
        ("t\n", "tiên hành", "thăm quan"),
        ("\x04", "tiên hành", "thăm quan"),
    ],
    ids=["yes", "no", "nothing, then not understood, then yes", "stop at the second", "stop", "end of input"],
)
def test_each_is_asked_about_and_done_as_answered(tmp_path, answers, first, second):
    lay_down(tmp_path, a=TEXT)
    shown = _asked(tmp_path, answers)
    assert "Sửa “tiên hành” → “tiến hành”?" in shown
    expected = TEXT.replace("tiên hành", first).replace("thăm quan", second)
    assert (tmp_path / "plans" / "a.yaml").read_text(encoding="utf-8") == expected


def test_without_a_terminal_it_says_so(sinhkehoach, workspace):
    lay_down(workspace, a=TEXT)
    answer = sinhkehoach("kiem-tra", "plans/a.yaml", "--sua-ca")
    assert answer.code == 2
    assert "phải chạy trong cửa sổ lệnh" in answer.err
    assert (workspace / "plans" / "a.yaml").read_text(encoding="utf-8") == TEXT
