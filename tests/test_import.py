"""A document that lost its source comes back as a plan that prints the same, letter for letter."""

import pytest

from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.workspace import Workspace
from tests.house.repository import ROOT
from tests.support.samples import PLAN_FILES
from tests.support.workspaces import new_builder


@pytest.mark.parametrize("sample", PLAN_FILES, ids=lambda file: file.stem)
def test_sample_comes_back_letter_for_letter(sample, tmp_path):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "co-quan.yaml").write_bytes((ROOT / "plans" / "co-quan.yaml").read_bytes())
    made = new_builder(tmp_path / "cu", enclose_sources=False).build(sample).written
    result = import_word(made, Workspace(tmp_path), ImportSettings())
    assert result.coverage.differences == ()
    assert [each.message for each in result.problems if each.severity == "error"] == []
