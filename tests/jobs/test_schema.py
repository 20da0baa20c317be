import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.new_workspace import make_workspace
from sinhkehoach.jobs.schema import renew_schemas, schema_of
from sinhkehoach.jobs.workspace import Workspace
from tests.house.repository import ROOT


@pytest.mark.parametrize("name", ["ke-hoach", "co-quan"])
def test_schema_is_the_one_that_workspaces_hold(name):
    file = ROOT / "schema" / f"{name}.schema.json"
    assert schema_of(name) == file.read_text(encoding="utf-8")


def test_schemas_of_a_workspace_learn_the_names_of_its_office(tmp_path):
    make_workspace(tmp_path)
    assert {file.name for file in renew_schemas(Workspace(tmp_path))} >= {
        "ke-hoach.schema.json",
        "plan.schema.json",
    }
    text = (tmp_path / "schema" / "ke-hoach.schema.json").read_text(encoding="utf-8")
    assert "Ủy ban Mặt trận Tổ quốc Việt Nam phường" in text
    assert renew_schemas(Workspace(tmp_path)) == []


def test_schemas_are_made_where_there_are_none(tmp_path):
    (tmp_path / "plans").mkdir()
    assert len(renew_schemas(Workspace(tmp_path))) == 4
    text = (tmp_path / "schema" / "ke-hoach.schema.json").read_text(encoding="utf-8")
    assert text == schema_of("ke-hoach")


def test_office_that_cannot_be_read_changes_nothing(tmp_path):
    make_workspace(tmp_path)
    (tmp_path / "plans" / "co-quan.yaml").write_text("đơn vị: [", encoding="utf-8")
    with pytest.raises(UserError, match="dòng 1 có lỗi"):
        renew_schemas(Workspace(tmp_path))
    text = (tmp_path / "schema" / "ke-hoach.schema.json").read_text(encoding="utf-8")
    assert text == schema_of("ke-hoach")
