import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.repositories import commit_all, needs_git
from tests.support.workspaces import PLAN, lay_down


@pytest.fixture
def repository(workspace):
    lay_down(workspace, a=PLAN)
    commit_all(workspace)
    return workspace


@needs_git
def test_preview_shows_and_writes_nothing(repository, sinhkehoach):
    answer = sinhkehoach("git", "cai-dat", "--xem-truoc")
    assert answer.code == 0
    assert "Ghi .gitattributes:" in answer.out
    assert "    *.docx diff=sinhkehoach-docx" in answer.out
    assert answer.out.endswith("Mới chỉ xem trước, chưa ghi gì.\n")
    assert not (repository / ".gitattributes").exists()


@needs_git
def test_set_up_and_undone(repository, sinhkehoach):
    assert sinhkehoach("git", "cai-dat").out.endswith("Đã cài.\n")
    assert (repository / ".gitattributes").exists()
    assert sinhkehoach("git", "cai-dat").out == "Đã cài từ trước, không có gì phải ghi.\n"
    assert sinhkehoach("git", "go-bo").out.endswith("Đã gỡ.\n")
    assert not (repository / ".gitattributes").exists()
    assert sinhkehoach("git", "go-bo").out == "Chưa cài, không có gì để gỡ.\n"


@needs_git
@pytest.mark.skipif(sys.platform == "win32", reason="a relative name in PATH")
def test_program_found_by_a_relative_path_is_named_by_its_whole_path(repository):
    folder = Path(sys.executable).parent
    environment = os.environ | {"PATH": f"{os.path.relpath(folder)}:{os.environ['PATH']}"}
    command = [Path(sys.executable).name, "-m", "sinhkehoach", "git", "cai-dat"]
    subprocess.run(command, cwd=repository, env=environment, check=True, capture_output=True)
    hook = (repository / ".git" / "hooks" / "pre-commit").read_text(encoding="utf-8")
    (named,) = (line for line in hook.splitlines() if "-m sinhkehoach" in line)
    assert Path(named.partition(" ")[0]).is_absolute()


@needs_git
@pytest.mark.usefixtures("repository")
def test_document_is_shown_as_text(sinhkehoach):
    assert sinhkehoach("sinh").code == 0
    answer = sinhkehoach("git", "van-ban", "output/a.docx")
    assert "Nâng cao chất lượng." in answer.out.splitlines()


def test_group_without_command_shows_its_commands(sinhkehoach):
    answer = sinhkehoach("git", "--help")
    assert answer.code == 0
    for name in ("cai-dat", "go-bo", "van-ban"):
        assert name in answer.out
