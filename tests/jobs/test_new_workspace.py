import json
import re

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.check import check_files
from sinhkehoach.jobs.new_workspace import make_workspace, program_repository
from sinhkehoach.jobs.workspace import packaged
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.yaml.read.reader import read_source
from tests.house.repository import ROOT

LAID_DOWN = {
    ".gitignore",
    ".vscode/extensions.json",
    ".vscode/ke-hoach.code-snippets",
    ".vscode/settings.json",
    ".vscode/tasks.json",
    "HUONG-DAN.md",
    "plans/co-quan.yaml",
    "schema/co-quan.schema.json",
    "schema/ke-hoach.schema.json",
    "schema/office.schema.json",
    "schema/plan.schema.json",
    "templates/ke-hoach-dang.docx",
    "templates/ke-hoach.docx",
    "templates/tom-tat.docx",
}


def _settings(folder):
    """Return an editor's settings, which may hold comments on lines of their own."""
    text = (folder / ".vscode" / "settings.json").read_text(encoding="utf-8")
    return json.loads(re.sub(r"^\s*//.*$", "", text, flags=re.MULTILINE))


def test_lays_down_everything_an_office_begins_with(tmp_path):
    written, kept = make_workspace(tmp_path / "xã" / "kế hoạch")
    assert {file.as_posix() for file in written} == LAID_DOWN
    assert kept == []
    assert (tmp_path / "xã" / "kế hoạch" / "output").is_dir()


def test_files_that_are_there_are_kept(tmp_path):
    own = tmp_path / "plans" / "co-quan.yaml"
    own.parent.mkdir()
    own.write_text("của tôi", encoding="utf-8")
    written, kept = make_workspace(tmp_path)
    assert [file.as_posix() for file in kept] == ["plans/co-quan.yaml"]
    assert own.read_text(encoding="utf-8") == "của tôi"
    assert len(written) == len(LAID_DOWN) - 1


def test_sample_office_is_without_fault(tmp_path):
    make_workspace(tmp_path)
    (result,) = check_files([tmp_path / "plans" / "co-quan.yaml"])
    assert result.problems == ()


def test_editor_settings_name_the_schemas_as_in_this_repository(tmp_path):
    make_workspace(tmp_path)
    laid_down, ours = _settings(tmp_path), _settings(ROOT)
    assert laid_down["yaml.schemas"] == ours["yaml.schemas"]
    assert all((tmp_path / schema).is_file() for schema in laid_down["yaml.schemas"])


@pytest.mark.parametrize("in_the_way", ["plans", "output", "schema"])
def test_file_in_the_way_of_a_folder_is_a_sentence(tmp_path, in_the_way):
    (tmp_path / in_the_way).write_text("", encoding="utf-8")
    with pytest.raises(UserError) as caught:
        make_workspace(tmp_path)
    assert caught.value.hint


def test_folder_within_the_sources_of_the_program_is_told(tmp_path):
    sources = tmp_path / "src" / "sinhkehoach"
    assert program_repository(tmp_path / "ke-hoach") is None
    sources.mkdir(parents=True)
    (sources / "__main__.py").write_text("", encoding="utf-8")
    assert program_repository(tmp_path / "ke-hoach" / "xã") == tmp_path
    assert program_repository(tmp_path) == tmp_path
    assert program_repository(tmp_path.parent) is None


def test_sample_office_is_that_of_the_samples():
    laid_down, ours = (
        read_source(file, canonical_key).value
        for file in (packaged("plans") / "co-quan.yaml", ROOT / "plans" / "co-quan.yaml")
    )
    for key in ("cơ quan", "đơn vị", "văn bản"):
        assert set(laid_down[key]) <= set(ours[key])
    assert {each["tên"] for each in laid_down["đơn vị"].values()} <= {
        each["tên"] for each in ours["đơn vị"].values()
    }
    assert {each["họ tên"] for each in laid_down["người ký"].values()} <= {
        each["họ tên"] for each in ours["người ký"].values()
    }
