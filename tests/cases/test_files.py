"""Odd files, folders and streams: a sentence in Vietnamese, exit 1 or 2, nothing lost, never a hang, never our fault.

The commands run as a person runs them, in a process of their own; what stood on the disk before stands there afterwards.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from sinhkehoach.cli.main import run
from tests.support.cases import INPUTS, lay_down_case
from tests.support.workspaces import OFFICE, PLAN, lay_down

pytestmark = pytest.mark.skipif(os.name == "nt", reason="pipes, devices, rights and limits of POSIX")

SECONDS = 60
LONG = "a" * 300
SETPRIV = ("setpriv", "--bounding-set")
MEMORY = 700 * 2**20


class Place:
    """A workspace, and a way to run the program in it."""

    def __init__(self, root, *, powers=True):
        self.root = root
        # Rights mean nothing to root but without these powers.
        self.without_powers = [] if powers or os.geteuid() else [*SETPRIV, "-dac_override,-dac_read_search"]
        self.environment = {**os.environ, "XDG_CACHE_HOME": str(root / "cache"), "PYTHONUTF8": "1"}

    def run(self, *words, cwd=None, end=""):
        """Return the finished run of the program with `words`; `end` is what stands behind them in a shell."""
        python = Path(sys.executable).absolute()
        command = [*self.without_powers, python, "-m", "sinhkehoach", *map(str, words)]
        limited = f'ulimit -v {MEMORY // 1024}; {"cd " + str(cwd) + ";" if cwd else ""} exec "$@" {end}'
        done = subprocess.run(
            ["sh", "-c", limited, "sh", *command],
            cwd=self.root,
            env=self.environment,
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )
        assert "Traceback" not in done.stderr
        return done

    def told(self, *words, **how):
        """Return what the program says; it must end with a sentence, and exit 1 or 2."""
        done = self.run(*words, **how)
        said = done.stdout + done.stderr
        assert done.returncode in (1, 2), said
        assert said.strip()
        assert "lỗi của chính nó" not in said
        return said


@pytest.fixture
def place(tmp_path):
    return Place(lay_down(tmp_path, a=PLAN))


@pytest.fixture
def document(place):
    """The document of plan `a`."""
    assert place.run("sinh").returncode == 0
    return place.root / "output" / "a.docx"


def _state(root):
    """Return the regular files below `root` with what is in them."""
    return {
        file.relative_to(root): file.read_bytes()
        for file in root.rglob("*")
        if file.is_file() and "cache" not in file.relative_to(root).parts
    }


def test_current_folder_that_has_been_removed(place, document):
    gone = f"{place.root}/gone; rmdir ../gone"
    for words in (("sinh",), ("tao", "x"), ("kiem-tra",), ("git", "cai-dat"), ("kiem-tra", "x.yaml")):
        (place.root / "gone").mkdir()
        place.told(*words, cwd=gone)
    (place.root / "gone").mkdir()
    assert place.run("doi-chieu", document, cwd=gone).returncode == 0


@pytest.mark.parametrize(
    "command", ["the-thuc", "nguon-goc", "doi-chieu", "mau", "sinh", "kiem-tra", "nam-sau"]
)
def test_device_as_input_is_not_read(place, command):
    assert "không phải là tệp thường" in place.told(command, "/dev/zero")


def test_device_as_template_or_second_plan_is_not_read(place, document):
    (place.root / "plans" / "a.yaml").write_text(PLAN + "# khác\n", encoding="utf-8")
    assert "không phải là tệp thường" in place.told("sinh", "--mau", "/dev/zero")
    assert "không phải là tệp thường" in place.told("so-sanh", "plans/a.yaml", "/dev/zero")
    assert "không phải là tệp thường" in place.told("so-sanh", document, "/dev/zero")


def test_git_is_given_one_line_for_what_cannot_be_read(place):
    done = place.run("git", "van-ban", "/dev/zero")
    assert (done.returncode, done.stdout.count("\n")) == (0, 1)
    assert "không phải là tệp thường" in done.stdout


@pytest.mark.parametrize("kind", ["pipe", "socket", "link to a device", "link to itself"])
def test_plan_that_is_no_file_does_not_stop_the_others(place, kind):
    odd = place.root / "plans" / "lạ.yaml"
    if kind == "pipe":
        os.mkfifo(odd)
    elif kind == "socket":
        subprocess.run(
            [
                sys.executable,
                "-c",
                "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])",
                odd,
            ],
            check=True,
        )
    else:
        odd.symlink_to("/dev/zero" if kind == "link to a device" else odd.name)
    for command in ("kiem-tra", "sinh"):
        said = place.told(command)
        assert "lạ.yaml" in said
        assert "Đã kiểm tra 2 kế hoạch: 1 không có lỗi" in said or "Đã tạo 1 văn bản" in said
    assert (place.root / "output" / "a.docx").exists()


def test_link_to_itself_is_told_by_every_command(place):
    for folder, name in (("plans", "loop.yaml"), (".", "loop.docx")):
        (place.root / folder / name).symlink_to(name)
    for command in ("kiem-tra", "sinh", "nam-sau"):
        assert "trỏ vòng" in place.told(command, "plans/loop.yaml")
    for command in ("the-thuc", "nguon-goc", "doi-chieu", "mau"):
        assert "trỏ vòng" in place.told(command, "loop.docx")
    place.told("so-sanh", "plans/a.yaml", "plans/loop.yaml")


@pytest.mark.parametrize("name", ["planzero0.docx", "offzero0.docx", "tplzero0.docx"])
def test_device_named_inside_a_document_is_not_opened(tmp_path, name):
    place = Place(lay_down_case(tmp_path, "docx-names-dev-zero"))
    done = place.run("nguon-goc", name)
    assert done.returncode == 0
    assert "không mở" in done.stdout
    back = place.run("doi-chieu", name)
    assert back.returncode == 1
    if name != "offzero0.docx":
        assert "/dev/zero" in back.stderr + back.stdout


def test_plan_named_inside_a_document_is_not_followed_out_of_the_workspace(tmp_path):
    root = lay_down_case(tmp_path / "w", "docx-names-plan-outside")
    victim = tmp_path / "other" / "plans" / "victim.yaml"
    victim.parent.mkdir(parents=True)
    shutil.copyfile(INPUTS / "docx-names-plan-outside" / "ra-quan-ve-sinh.yaml", victim)
    before = _state(tmp_path)
    place = Place(root)
    said = place.told("doi-chieu", "plantrav0.docx", "--ap-dung")
    assert "victim.yaml" in said
    assert "--ke-hoach" in said
    said = place.told("doi-chieu", "planpasswd0.docx", "--ap-dung")
    assert "root:" not in said
    for name in ("plantrav0.docx", "planpasswd0.docx"):
        origin = place.run("nguon-goc", name, "--dinh-dang", "json")
        assert origin.returncode == 0
        assert "không mở" in origin.stdout
    assert _state(tmp_path) == before


def test_plan_in_a_pipe_is_told_at_once(place):
    os.mkfifo(place.root / "fifo.yaml")
    for command in ("kiem-tra", "sinh", "nam-sau"):
        assert "không phải là tệp thường" in place.told(command, "fifo.yaml")


def test_name_longer_than_the_disk_takes(place, document):
    before = _state(place.root)
    (place.root / "plans" / "a.yaml").write_text(PLAN.replace("2027", "2028"), encoding="utf-8")
    old = place.root / "plans" / "cu.yaml"
    old.write_text(PLAN, encoding="utf-8")
    for words in (
        ("kiem-tra", f"{LONG}.yaml"),
        ("sinh", f"{LONG}.yaml"),
        ("the-thuc", f"{LONG}.docx"),
        ("nguon-goc", f"{LONG}.docx"),
        ("so-sanh", f"{LONG}.yaml", "plans/a.yaml"),
        ("mau", f"{LONG}.docx"),
        ("nam-sau", f"{LONG}.yaml"),
        ("khoi-tao", LONG),
        ("sinh", "-o", LONG),
        ("sinh", "--mau", LONG),
        ("so-sanh", "plans/cu.yaml", "plans/a.yaml", "-o", f"{LONG}.docx"),
        ("nguon-goc", document, "--lay-yaml", "-o", LONG),
    ):
        place.told(*words)
    for file in (old, place.root / "plans" / "a.yaml"):
        file.unlink()
    assert _state(place.root).keys() == before.keys() - {Path("plans/a.yaml")}


def test_user_without_a_home(place, monkeypatch, capsys):
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("pwd.getpwuid", lambda _: {}["nobody"])
    monkeypatch.chdir(place.root)
    assert run(["sinh"]) == 0
    assert "output/a.docx" in capsys.readouterr().out


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root may do everything")
@pytest.mark.parametrize("folder", ["plans", "output", "templates"])
def test_folder_without_rights(folder):
    with tempfile.TemporaryDirectory() as home:
        place = Place(lay_down(Path(home) / "w", a=PLAN), powers=False)
        for name in ("output", "templates"):
            (place.root / name).mkdir()
        assert place.run("sinh").returncode == 0
        (place.root / "plans" / "a.yaml").write_text(PLAN.replace("2027", "2028"), encoding="utf-8")
        before = _state(place.root)
        (place.root / folder).chmod(0)
        try:
            for words in (
                ("sinh",),
                ("tao", "x"),
                ("khoi-tao", "."),
                ("kiem-tra",),
                ("kiem-tra", "plans/a.yaml"),
                ("nguon-goc", "output/a.docx"),
                ("the-thuc", "output/a.docx"),
                ("doi-chieu", "output/a.docx"),
                ("nam-sau", "plans/a.yaml"),
            ):
                done = place.run(*words)
                assert done.returncode in (0, 1, 2), (words, done.stderr)
                assert (done.stdout + done.stderr).strip()
            if folder != "templates":
                assert "Không" in place.told("sinh")
        finally:
            (place.root / folder).chmod(0o755)
        after = _state(place.root)
        changed = {file for file in before if after.get(file) != before[file]}
        assert changed <= {Path("output/a.docx")}


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_pipe_or_device_at_the_place_of_a_document_stays(place, kind):
    target = place.root / "output" / "a.docx"
    target.parent.mkdir(exist_ok=True)
    if kind == "pipe":
        os.mkfifo(target)
    else:
        target.symlink_to("/dev/null")
    before = target.stat()
    assert "không phải là tệp thường" in place.told("sinh")
    assert os.path.samestat(before, target.stat())


def test_comparison_is_not_written_into_a_device(place):
    (place.root / "plans" / "b.yaml").write_text(PLAN.replace("2027", "2028"), encoding="utf-8")
    before = Path("/dev/null").stat()
    said = place.told("so-sanh", "plans/a.yaml", "plans/b.yaml", "-o", "/dev/null")
    assert "không phải là tệp thường" in said
    assert os.path.samestat(before, Path("/dev/null").stat())


@pytest.mark.parametrize(
    "name",
    [
        "/dev/zero",
        "../../bi-mat.docx",
        r"\\may-chu\chung\m.docx",
        r"C:\m.docx",
        "C:m.docx",
        "NUL",
        "con.docx",
        ".",
    ],
)
def test_template_outside_of_its_folder_is_refused_with_line_and_column(place, name):
    plan = place.root / "plans" / "a.yaml"
    plan.write_text(f"{PLAN}mẫu: {name}\n", encoding="utf-8")
    for command in ("kiem-tra", "sinh"):
        said = place.told(command, "plans/a.yaml")
        assert "a.yaml:6:6" in said
        assert "templates/" in said
    assert not (place.root / "output" / "a.docx").exists()


def test_plan_of_the_case_is_refused(tmp_path):
    place = Place(lay_down_case(tmp_path, "plan-mau-absolute-path"))
    assert "templates/" in place.told("kiem-tra", "plans/m.yaml")
    assert "templates/" in place.told("sinh", "plans/m.yaml")


def test_template_that_is_a_link_out_of_its_folder_is_not_followed(place):
    (place.root / "templates").mkdir()
    (place.root / "templates" / "m.docx").symlink_to("/etc/passwd")
    (place.root / "plans" / "a.yaml").write_text(f"{PLAN}mẫu: m.docx\n", encoding="utf-8")
    assert "templates/" in place.told("sinh")


def test_closed_standard_error_is_no_matter(place):
    (place.root / "plans" / "b.yaml").write_text(PLAN, encoding="utf-8")
    done = place.run("sinh", end="2>&-")
    assert done.returncode == 0
    assert sorted(file.name for file in (place.root / "output").iterdir()) == ["a.docx", "b.docx"]
    assert place.run("kiem-tra", "khong-co.yaml", end="2>&-").returncode == 1
    assert place.run("lenh-la", end="2>&-").returncode == 2


def test_closed_standard_output_is_no_matter(place):
    assert place.run("sinh", end=">&-").returncode == 0
    assert place.run("kiem-tra", end=">&- 2>&-").returncode == 0
    assert (place.root / "output" / "a.docx").exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
@pytest.mark.parametrize("words", [("kiem-tra",), ("mau",), ("--help",), ("luoc-do",), ("tao", "--help")])
def test_full_standard_output_is_said(place, words):
    said = place.told(*words, end="> /dev/full")
    assert "Không in được hết kết quả" in said
    assert "Chưa ghi tệp nào" in said


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_full_standard_output_after_a_document_is_written(place):
    said = place.told("sinh", end="> /dev/full")
    assert "đã ghi xong" in said
    assert "output/a.docx" in said
    assert (place.root / "output" / "a.docx").exists()
    assert place.run("sinh", "khong-co.yaml", end="> /dev/full 2>&1").returncode == 1


def test_office_file_that_cannot_be_read_is_told_for_what_it_is(place):
    office = place.root / "plans" / "co-quan.yaml"
    office.unlink()
    os.mkfifo(office)
    said = place.told("kiem-tra")
    assert "co-quan.yaml" in said
    assert "không phải là tệp thường" in said
    office.unlink()
    office.write_text(OFFICE, encoding="utf-8")
    assert place.run("kiem-tra").returncode == 0
