import json

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.desk.asked import Asked
from sinhkehoach.desk.places import plan_asked_for, plan_name, shown
from sinhkehoach.jobs.workspace import Workspace
from tests.support.workspaces import lay_down


def _asked(**asked):
    return Asked(json.dumps(asked).encode())


def test_names_mean_plans_of_the_workspace(tmp_path):
    workspace = Workspace(lay_down(tmp_path))
    file = plan_asked_for(_asked(name="2027/a.yaml"), workspace)
    assert file == workspace.root / "plans" / "2027" / "a.yaml"
    assert plan_name(file, workspace) == "2027/a.yaml"
    assert plan_asked_for(_asked(other="b.yml"), workspace, "other").name == "b.yml"


@pytest.mark.parametrize("name", ["../a.yaml", "/a.yaml", "a.docx", "", "a"])
def test_other_names_are_refused(tmp_path, name):
    with pytest.raises(UserError, match="không chỉ một kế hoạch"):
        plan_asked_for(_asked(name=name), Workspace(lay_down(tmp_path)))


def test_files_are_told_by_their_place_in_the_workspace(tmp_path):
    workspace = Workspace(tmp_path / "a")
    assert shown(tmp_path / "a" / "output" / "x.docx", workspace) == "output/x.docx"
    assert shown(tmp_path / "b" / "x.docx", workspace) == str(tmp_path / "b" / "x.docx")
