import pickle
from pathlib import Path

import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.program import program_id
from sinhkehoach.jobs.build_places import BuildSettings
from sinhkehoach.jobs.carried_files import CarriedFiles, NotCarried, carried
from sinhkehoach.jobs.source_files import SourceFiles
from tests.support.docx import template_bytes
from tests.support.workspaces import PLAN, TODAY, lay_down


@pytest.fixture
def root(tmp_path):
    root = lay_down(tmp_path, a=PLAN, chung=PLAN)
    for folder in ("templates", "cap-tren", "plans/2027"):
        (root / folder).mkdir()
    (root / "templates" / "riêng.docx").write_bytes(template_bytes())
    (root / "cap-tren" / "tinh.yaml").write_bytes(b"danh: 1\n")
    return root


def _there(root, **settings):
    """Return the files of the workspace as another machine has them, and as they are here."""
    folders, common = {root / "plans", root / "plans" / "2027"}, (root / "plans" / "chung.yaml",)
    along = carried(folders, SourceFiles(), BuildSettings(TODAY, **settings), common)
    assert along.program == program_id()
    return CarriedFiles(pickle.loads(pickle.dumps(along))), SourceFiles()  # noqa: S301 — our own


def test_everything_has_the_place_and_the_name_that_it_has_here(root):
    there, here = _there(root)
    for plan in (
        root / "plans" / "a.yaml",
        root / "plans" / "2027" / "a.yaml",
        root / "plans" / "chung.yaml",
    ):
        assert there.name(plan) == here.name(plan)
        assert there.office_file(plan) == here.office_file(plan)
        assert there.name(there.office_file(plan)) == "plans/co-quan.yaml"
        assert there.list_file(plan, "tinh.yaml") == here.list_file(plan, "tinh.yaml")
        for name in (None, "riêng.docx"):
            assert there.template_file(plan, name) == here.template_file(plan, name)
            template = there.template_file(plan, name)
            assert there.template(template) == here.template(template)


def test_what_plans_ask_for_goes_along_and_nothing_else(root):
    there, here = _there(root)
    for file in ("plans/co-quan.yaml", "plans/chung.yaml", "cap-tren/tinh.yaml"):
        assert there.plan(root / file) == here.plan(root / file)
    for ask in (there.plan, there.template):
        with pytest.raises(NotCarried):
            ask(root / "plans" / "a.yaml")


def test_what_cannot_be_read_here_cannot_be_read_there(root):
    (root / "plans" / "co-quan.yaml").unlink()
    (root / "cap-tren" / "tinh.yaml").write_bytes(b"\0" * 30_000_000)
    there, _ = _there(root)
    assert there.if_there(root / "plans" / "co-quan.yaml") is None
    with pytest.raises((UserError, ProblemsFound)):
        there.plan(root / "cap-tren" / "tinh.yaml")


def test_the_template_that_is_asked_for_goes_alone(root):
    chosen = root / "templates" / "riêng.docx"
    there, _ = _there(root, template=chosen)
    assert there.template(chosen) == chosen.read_bytes()
    with pytest.raises(NotCarried):
        there.template(there.template_file(root / "plans" / "a.yaml", None))


def test_a_plan_outside_any_workspace_is_named_by_its_file(tmp_path):
    (tmp_path / "a.yaml").write_text(PLAN, encoding="utf-8")
    along = carried({tmp_path}, SourceFiles(), BuildSettings(TODAY))
    assert CarriedFiles(along).name(tmp_path / "a.yaml") == SourceFiles().name(tmp_path / "a.yaml")


def test_paths_that_are_relative_stay_so(root, monkeypatch):
    monkeypatch.chdir(root)
    along = carried({Path("plans")}, SourceFiles(), BuildSettings(TODAY))
    assert CarriedFiles(along).office_file(Path("plans/a.yaml")) == Path("plans/co-quan.yaml")
    assert CarriedFiles(along).name(Path("plans/a.yaml")) == "plans/a.yaml"
