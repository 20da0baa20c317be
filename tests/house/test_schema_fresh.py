import pytest

from sinhkehoach.schema.json_schema import SchemaOf, schema_text
from tools.make_schema import FOLDERS, schema_file


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
@pytest.mark.parametrize("what", SchemaOf)
def test_committed_schema_is_what_the_models_give(folder, what):
    """Made anew by: python -m tools.make_schema."""
    assert schema_file(folder, what).read_bytes().decode() == schema_text(what)


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.parent.name)
def test_schema_folder_holds_nothing_else(folder):
    assert {file.name for file in folder.iterdir()} == {f"{what}.schema.json" for what in SchemaOf}
