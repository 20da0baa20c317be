import sys

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.first_workspace import enter_workspace, find_workspace, remember
from sinhkehoach.jobs.workspace import Workspace
from tests.house.repository import ROOT
from tests.support.workspaces import PLAN, lay_down


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    """Run from a bundle."""
    folder = tmp_path / "sinhkehoach"
    folder.mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "ban-lam-viec"))
    return folder


def test_workspace_of_the_place_comes_first_then_the_last_then_the_usual(tmp_path):
    here, last, usual = (lay_down(tmp_path / name) for name in ("đây", "cũ", "Kế hoạch"))
    nowhere, cache = tmp_path / "không", tmp_path / "cache"
    nowhere.mkdir()
    assert find_workspace(nowhere, nowhere, cache) is None
    assert find_workspace(nowhere, usual, cache) == Workspace(usual)
    remember(Workspace(here), cache)
    remember(Workspace(last), cache)
    remember(Workspace(last), cache)
    assert find_workspace(nowhere, usual, cache) == Workspace(last)
    assert find_workspace(here / "plans", usual, cache) == Workspace(here)
    assert find_workspace(nowhere, nowhere, None) is None


def test_place_that_remembers_nothing_is_no_matter(tmp_path):
    (tmp_path / "cache").write_text("", encoding="utf-8")
    remember(Workspace(tmp_path), tmp_path / "cache")
    remember(Workspace(tmp_path), None)


def test_folder_of_plans_is_entered_as_it_is(tmp_path):
    root = lay_down(tmp_path / "xã", a=PLAN)
    (root / "plans" / "co-quan.yaml").unlink(missing_ok=True)
    assert enter_workspace(root) == Workspace(root)
    assert not (root / "plans" / "co-quan.yaml").exists()


def test_new_workspace_is_laid_down_whole(tmp_path):
    workspace = enter_workspace(tmp_path / "Tài liệu" / "Kế hoạch")
    assert (workspace.root / "plans" / "co-quan.yaml").is_file()
    assert (workspace.root / "templates" / "ke-hoach.docx").is_file()
    assert workspace.output.is_dir()


def test_nothing_is_laid_into_the_program(bundle, tmp_path):
    for folder in (bundle, bundle / "Kế hoạch"):
        with pytest.raises(UserError, match="là thư mục của chương trình"):
            enter_workspace(folder)
    inside = lay_down(bundle / "xã")
    assert find_workspace(inside, tmp_path, None) is None
    assert enter_workspace(tmp_path / "xã").has_plans
    with pytest.raises(UserError, match="là thư mục của chương trình"):
        enter_workspace(ROOT / "build" / "xã")


def test_file_in_the_place_of_the_folder_is_a_sentence(tmp_path):
    (tmp_path / "a").write_text("", encoding="utf-8")
    with pytest.raises(UserError, match="là một tệp, không phải thư mục"):
        enter_workspace(tmp_path / "a")
