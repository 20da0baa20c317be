import pytest

from sinhkehoach.jobs.schema import schema_of
from tests.house.repository import ROOT


@pytest.mark.parametrize("name", ["ke-hoach", "co-quan"])
def test_schema_is_the_one_that_workspaces_hold(name):
    file = ROOT / "schema" / f"{name}.schema.json"
    assert schema_of(name) == file.read_text(encoding="utf-8")
