import os
import re
import signal
import subprocess
import sys
from importlib import metadata

import pytest

from sinhkehoach.cli.main import COMMANDS
from sinhkehoach.jobs import build
from tests.support.workspaces import PLAN, lay_down

# Words of the trade that are the same in every language.
NO_ENGLISH = re.compile(
    r"\b(usage|options?|commands?|error|try|help|show|exit|default|missing|invalid|got)\b", re.IGNORECASE
)


def _without_names(text):
    """Return `text` without what a person types: options, commands, file names and metavars."""
    return re.sub(r"--?[a-z]+(?:-[a-z]+)*|\[[^\]]*\]|[\w-]+\.(?:yaml|docx|json)", "", text)


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"]], ids=["nothing", "--help", "-h"])
def test_program_alone_shows_its_help(sinhkehoach, words):
    answer = sinhkehoach(*words)
    assert answer.code == 0
    assert answer.out.startswith("Cách dùng: sinhkehoach [TÙY CHỌN] LỆNH")
    assert all(command in answer.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_every_command_is_vietnamese_and_ends_with_an_example(sinhkehoach, command):
    answer = sinhkehoach(command, "--help")
    assert answer.code == 0
    assert answer.out.startswith(f"Cách dùng: sinhkehoach {command}")
    assert "Tùy chọn:" in answer.out
    assert NO_ENGLISH.findall(_without_names(answer.out)) == []
    example = answer.out.partition("Ví dụ:\n")[2].split("\n")
    assert example[0].strip().startswith(f"sinhkehoach {command}")


def test_version_is_the_installed_one(sinhkehoach):
    assert sinhkehoach("--version").out == f"sinhkehoach {metadata.version('sinhkehoach')}\n"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["kiemtra"], "Không có lệnh “kiemtra”. Có phải là “kiem-tra”?"),
        (["kiểm-tra"], "Không có lệnh “kiểm-tra”. Có phải là “kiem-tra”?"),
        (["khoi_tao"], "Không có lệnh “khoi_tao”. Có phải là “khoi-tao”?"),
        (["xyz"], f"Không có lệnh “xyz”. Các lệnh: {', '.join(COMMANDS)}."),
        (["plans/a.yaml"], "Trước tên tệp phải có lệnh. Để tạo văn bản: sinhkehoach sinh plans/a.yaml"),
        (["sinh", "--maau", "a"], "Không có tùy chọn “--maau”. Có phải là '--mau'?"),
        (["--phien-ban"], "Không có tùy chọn “--phien-ban”."),
        (["sinh", "-o"], "Sau tùy chọn “-o” phải ghi giá trị."),
        (["tao"], "Còn thiếu 'TÊN'."),
        (["tao", "ke", "hoach"], "Ghi thừa: hoach. Tên có dấu cách thì đặt trong ngoặc kép."),
        (["tao", "a", "--loai", "thang"], "không có loại “thang”. Xem các loại: sinhkehoach tao --help"),
        (["kiem-tra", "--dinh-dang", "xml"], "không có “xml”, chỉ có 'chu', 'json'."),
        (["luoc-do", "mau"], "không có “mau”, chỉ có 'ke-hoach', 'co-quan', 'plan', 'office'."),
    ],
)
def test_wrong_usage_is_answered_in_vietnamese(sinhkehoach, words, sentence):
    answer = sinhkehoach(*words)
    assert answer.code == 2
    assert answer.out == ""
    assert "Lỗi: " in answer.err
    assert sentence in answer.err
    assert NO_ENGLISH.findall(_without_names(answer.err)) == []


def test_interrupt_in_the_middle_tells_what_was_written(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(lay_down(tmp_path, một=PLAN, hai=PLAN, ba=PLAN))
    make, made = build.make_docx, []

    def interrupted(document, template, sources):
        made.append(document)
        if len(made) > 1:
            signal.raise_signal(signal.SIGINT)
        return make(document, template, sources)

    monkeypatch.setattr(build, "make_docx", interrupted)
    # A shell has what it runs in the background ignore the signal.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    answer = sinhkehoach("sinh")
    assert answer.code == 130
    assert answer.out.count("→") == 1
    assert answer.err.endswith("Đã dừng.\n")
    assert [file.name for file in (tmp_path / "output").iterdir()] == ["ba.docx"]


def test_fault_of_ours_becomes_a_sentence_and_a_log(sinhkehoach, tmp_path, monkeypatch):
    monkeypatch.chdir(lay_down(tmp_path, một=PLAN))
    monkeypatch.setattr(build, "make_docx", lambda *_: 1 / 0)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    answer = sinhkehoach("sinh")
    assert answer.code == 3
    assert answer.err.startswith("Chương trình gặp lỗi của chính nó")
    assert "Traceback" not in answer.out + answer.err
    (log,) = tmp_path.glob("sinhkehoach-*.log")
    assert str(log) in answer.err
    assert "ZeroDivisionError" in log.read_text(encoding="utf-8")


@pytest.mark.parametrize("words", [["mau"], ["kiem-tra", "--dinh-dang", "json"], ["--help"]], ids=" ".join)
def test_closed_pipe_is_left_in_silence(tmp_path, words):
    lay_down(tmp_path, một=PLAN, hai="cơ quan: ubnd\n")
    read_end, write_end = os.pipe()
    os.close(read_end)
    command = [sys.executable, "-m", "sinhkehoach", *words]
    done = subprocess.run(command, cwd=tmp_path, stdout=write_end, stderr=subprocess.PIPE, check=False)
    os.close(write_end)
    assert done.stderr == b""


def test_words_are_utf8_whatever_the_console_is_set_to(tmp_path):
    environment = os.environ | {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "sinhkehoach", "--help"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=True)
    assert done.stdout.decode("utf-8").startswith("Cách dùng: ")
