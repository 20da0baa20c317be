import os
import sys

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import open_document as module
from sinhkehoach.jobs.open_document import open_document
from sinhkehoach.jobs.workspace import Workspace

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows opens without a program of that name"
)


@pytest.fixture
def root(tmp_path, monkeypatch):
    """Have a workspace, and a desktop that notes what it is told to open."""
    (tmp_path / "output" / "2027").mkdir(parents=True)
    (tmp_path / "output" / "2027" / "a b.docx").write_bytes(b"PK")
    programs = tmp_path / "bin"
    programs.mkdir()
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    return tmp_path


def _desktop(root, script):
    for name in ("open", "xdg-open"):
        program = root / "bin" / name
        program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        program.chmod(0o755)


def test_document_is_handed_to_the_system(root):
    _desktop(root, f'printf "%s" "$1" > "{root}/told"')
    file = root / "output" / "2027" / "a b.docx"
    assert open_document(Workspace(root), "output/2027/a b.docx") == file
    assert (root / "told").read_text(encoding="utf-8") == str(file)


def test_program_that_stays_is_not_waited_for(root, monkeypatch):
    _desktop(root, "sleep 1")
    monkeypatch.setattr(module, "_SOON", 0.01)
    assert open_document(Workspace(root), "output/2027/a b.docx")


@pytest.mark.parametrize(
    "name", ["output/b.docx", "output/../a.docx", "a.docx", "plans/a.docx", "output/2027", ""]
)
def test_what_is_no_document_of_the_workspace_is_not_opened(root, name):
    _desktop(root, f'touch "{root}/told"')
    (root / "a.docx").write_bytes(b"PK")
    with pytest.raises(UserError, match="Không có văn bản"):
        open_document(Workspace(root), name)
    assert not (root / "told").exists()


def test_program_and_link_to_one_are_not_opened(root):
    (root / "output" / "a.exe").write_bytes(b"MZ")
    (root / "output" / "b.docx").symlink_to(root / "output" / "a.exe")
    for name in ("output/a.exe", "output/b.docx"):
        with pytest.raises(UserError, match="Không có văn bản"):
            open_document(Workspace(root), name)


def test_system_without_a_program_for_it_is_a_sentence(root, monkeypatch):
    _desktop(root, "exit 3")
    with pytest.raises(UserError, match="chưa có chương trình mở tệp ấy"):
        open_document(Workspace(root), "output/2027/a b.docx")
    monkeypatch.setenv("PATH", str(root))
    with pytest.raises(UserError, match="chưa có chương trình mở tệp ấy"):
        open_document(Workspace(root), "output/2027/a b.docx")
