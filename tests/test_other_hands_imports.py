"""Papers made by other hands come in whole: every letter is in the plan, or is told to be elsewhere or missing."""

import pytest

from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.workspace import Workspace
from tests.support.other_hands import written
from tests.support.other_papers import PAPERS
from tests.support.word_files import build, listed_plan, plan, short_plan

PLANS = (
    "table_direct", "two_rows_styles_vml", "tabs", "boxes", "department", "school_draft", "committee",
    "plan_with_annex", "lists_by_word", "libreoffice", "exact_lines", "one_and_a_half",
)  # fmt: skip
# What is no plan prints the name of its kind, and what plans have no place for, otherwise: share in hundredths.
OTHERS = {
    "decision": 95, "report_with_table": 99, "submission": 98, "notice_by_order": 98, "scheme": 99, "invitation": 98,
    "programme_with_annexes": 98, "council": 92, "minutes": 96, "telegram": 91, "guidance_by_delegation": 99,
}  # fmt: skip
WAYS = ("direct", "styles", "theme", "drawing")


@pytest.fixture
def workspace(tmp_path):
    (tmp_path / "plans").mkdir()
    return Workspace(tmp_path)


def taken(data, workspace):
    file = workspace.root / "a.docx"
    file.write_bytes(data)
    return import_word(file, workspace, ImportSettings(write=False))


@pytest.mark.parametrize("name", PLANS)
def test_plan_of_another_hand_comes_in_whole(name, workspace):
    result = taken(written(PAPERS[name]()), workspace)
    assert (result.coverage.differences, result.coverage.renumbered) == ((), ())
    assert result.coverage.share == 1.0


@pytest.mark.parametrize("name", OTHERS)
def test_other_papers_lose_little_and_all_of_it_is_told(name, workspace):
    proof = taken(written(PAPERS[name]()), workspace).coverage
    assert proof.share * 100 >= OTHERS[name]
    lost = sum(len("".join(each.paper.split())) for each in proof.differences)
    assert proof.characters - proof.found == lost


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("paper", "lost"), [(plan, []), (short_plan, ["PL.(300)"]), (listed_plan, ["PL.(300)"])]
)
def test_paper_built_in_another_way_comes_in_whole(paper, lost, way, workspace):
    """The count of copies below the recipients is no recipient; it is told."""
    proof = taken(build(paper(), way), workspace).coverage
    assert [each.paper.strip() for each in proof.differences if each.paper.strip()] == lost
