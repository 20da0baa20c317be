"""A document that lost its source comes back as a plan that prints the same, its facts in their places."""

import pytest

from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.transcribe.paper import paper_lines
from tests.house.repository import ROOT
from tests.support.leaves import share_of_leaves
from tests.support.samples import PLAN_FILES
from tests.support.workspaces import new_builder

# The least share of the facts that stand under the same key, in hundredths; what is left is not on the paper.
LEAVES = {
    "chuyen-doi-so-2027": 99,
    "de-an-giao-duc-2027-2031": 99,
    "doi-moi-giao-duc-2027": 97,
    "giao-duc-2027": 99,
    "nam-hoc-2027-2028": 95,
    "ra-quan-ve-sinh": 100,
    "school_clubs_2027": 95,
}


@pytest.mark.parametrize("sample", PLAN_FILES, ids=lambda file: file.stem)
def test_sample_comes_back_letter_for_letter(sample, tmp_path):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "co-quan.yaml").write_bytes((ROOT / "plans" / "co-quan.yaml").read_bytes())
    made = new_builder(tmp_path / "cu", enclose_sources=False).build(sample).written
    result = import_word(made, Workspace(tmp_path), ImportSettings())
    assert result.coverage.is_exact
    assert result.untaken == ()
    assert [each.message for each in result.problems if each.severity == "error"] == []
    printed = "\n".join(paper_lines(read_docx(made.read_bytes())))
    share = share_of_leaves(sample.read_text(encoding="utf-8"), result.text, printed)
    assert share * 100 >= LEAVES[sample.stem]
