from pathlib import Path

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.workspace import (
    Workspace,
    current_workspace,
    office_file,
    packaged,
    template_wish,
    workspace_of,
)
from tests.support.workspaces import OFFICE, PLAN, lay_down


def test_workspace_is_the_nearest_folder_with_plans(tmp_path):
    lay_down(tmp_path, a=PLAN)
    below = tmp_path / "plans" / "2027"
    below.mkdir()
    for place in (tmp_path, tmp_path / "plans", tmp_path / "plans" / "a.yaml", below):
        assert workspace_of(place).root == tmp_path.resolve()


def test_only_a_folder_with_plans_is_a_workspace_proper(tmp_path):
    assert not workspace_of(tmp_path).has_plans
    assert workspace_of(lay_down(tmp_path, a=PLAN)).has_plans


def test_usual_template_is_asked_for_by_no_name():
    assert (template_wish("ke-hoach.docx"), template_wish("rieng.docx")) == (None, "rieng.docx")


def test_outside_there_is_none(tmp_path):
    assert workspace_of(tmp_path / "a.yaml").root == tmp_path.resolve()
    with pytest.raises(UserError, match="Không thấy thư mục plans/") as caught:
        current_workspace(tmp_path)
    assert "khoi-tao" in caught.value.hint


def test_office_file_is_the_nearest_upwards(tmp_path, monkeypatch):
    lay_down(tmp_path)
    below = tmp_path / "plans" / "2027" / "quý I"
    below.mkdir(parents=True)
    office = tmp_path / "plans" / "co-quan.yaml"
    assert office_file(below / "a.yaml") == office
    monkeypatch.chdir(tmp_path)
    assert office_file(Path("plans/2027/quý I/a.yaml")) == Path("plans/co-quan.yaml")
    monkeypatch.chdir(below)
    assert office_file(Path("a.yaml")) == office
    nearer = below.parent / "co-quan.yaml"
    nearer.write_text(OFFICE, encoding="utf-8")
    assert office_file(below / "a.yaml") == nearer


def test_office_file_is_sought_within_the_workspace_only(tmp_path):
    (tmp_path / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    plans = tmp_path / "xã" / "plans"
    plans.mkdir(parents=True)
    assert office_file(plans / "a.yaml") == plans / "co-quan.yaml"
    (tmp_path / "xã" / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    assert office_file(plans / "a.yaml") == tmp_path / "xã" / "co-quan.yaml"


def test_template_of_the_office_comes_before_ours(tmp_path):
    workspace = Workspace(tmp_path)
    assert workspace.template(None) == packaged("templates/ke-hoach.docx")
    own = tmp_path / "templates" / "ke-hoach.docx"
    own.parent.mkdir()
    own.write_bytes(b"")
    assert workspace.template(None) == own
    assert workspace.template("ke-hoach-dang.docx") == packaged("templates") / "ke-hoach-dang.docx"
    assert workspace.template("rieng.docx") == tmp_path / "templates" / "rieng.docx"


@pytest.mark.parametrize("name", ["../m.docx", "/dev/zero", "con/m.docx/..", r"C:\m.docx", "NUL", ""])
def test_template_outside_of_its_folder_is_refused(tmp_path, name):
    with pytest.raises(UserError, match="không chỉ một tệp trong templates/"):
        Workspace(tmp_path).template(name)


def test_plans_and_office_are_named_from_the_root(tmp_path):
    workspace = Workspace(lay_down(tmp_path, a=PLAN))
    assert workspace.plan_named("plans/a.yaml") == tmp_path / "plans" / "a.yaml"
    assert workspace.plan_named("plans/2027/b.yml") == tmp_path / "plans" / "2027" / "b.yml"
    assert workspace.office_named("plans/co-quan.yaml") == tmp_path / "plans" / "co-quan.yaml"
    for name in ("a.yaml", "x/a.yaml", "plans/a.docx", "plans/co-quan.yaml", "plans/../a.yaml", "plans/"):
        assert workspace.plan_named(name) is None
    assert workspace.office_named("plans/a.yaml") is None


def test_outside_of_a_workspace_a_file_beside_may_be_named(tmp_path):
    workspace = Workspace(tmp_path)
    assert workspace.plan_named("a.yaml") == tmp_path / "a.yaml"
    assert workspace.office_named("co-quan.yaml") == tmp_path / "co-quan.yaml"
    assert workspace.plan_named("plans/a.yaml") == tmp_path / "plans" / "a.yaml"
    assert workspace.plan_named("../a.yaml") is None


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_office_file_of_a_folder_given_for_a_plan_raises_nothing(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    assert office_file(Path(name)).name == "co-quan.yaml"
