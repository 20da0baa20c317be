import shutil
import sys
from pathlib import Path

from sinhkehoach.base.program import VERSION, bundle_folder, interpreter, program_id
from tests.support.samples import run_python

PACKAGE = Path(sys.modules["sinhkehoach"].__path__[0])
ASK = "from sinhkehoach.base.program import program_id; print(program_id())"


def _id_of_copy(folder, change=lambda _: None):
    shutil.copytree(PACKAGE, folder / "sinhkehoach", ignore=shutil.ignore_patterns("__pycache__"))
    change(folder / "sinhkehoach")
    return run_python("-c", ASK, folder=folder, PYTHONPATH=str(folder)).stdout.strip()


def test_begins_with_the_version():
    assert program_id().startswith(f"{VERSION}+")


def test_a_copy_elsewhere_is_the_same_program(tmp_path):
    assert _id_of_copy(tmp_path) == program_id()


def test_changed_code_is_another_program(tmp_path):
    def change(package):
        (package / "base" / "text.py").write_text("# other\n", encoding="utf-8")

    assert _id_of_copy(tmp_path, change) != program_id()


def test_what_is_only_laid_into_a_workspace_makes_no_other_program(tmp_path):
    def change(package):
        (package / "workspace" / "plans" / "co-quan.yaml").write_text("khác", encoding="utf-8")
        (package / "base" / "__pycache__").mkdir()
        (package / "base" / "__pycache__" / "stray.py").write_text("", encoding="utf-8")

    assert _id_of_copy(tmp_path, change) == program_id()


def test_python_runs_modules_where_there_is_one():
    assert bundle_folder() is None
    assert interpreter() == str(Path(sys.executable).absolute())


def test_program_for_a_terminal_runs_them_in_a_bundle(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    for window, terminal in (("ban-lam-viec.exe", "sinhkehoach.exe"), ("ban-lam-viec", "sinhkehoach")):
        monkeypatch.setattr(sys, "executable", str(tmp_path / window))
        assert bundle_folder() == str(tmp_path)
        assert interpreter() == str(tmp_path / terminal)
