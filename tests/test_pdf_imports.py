"""A plan that is there as a PDF only comes in as its Word file would."""

import pytest

from sinhkehoach.docx.read import read_docx
from sinhkehoach.jobs.import_word import ImportSettings, import_word
from sinhkehoach.jobs.incoming import incoming
from sinhkehoach.jobs.workspace import Workspace
from sinhkehoach.transcribe.coverage import coverage
from sinhkehoach.transcribe.paper import paper_lines
from tests.house.repository import ROOT
from tests.support.other_hands import written
from tests.support.other_papers import PAPERS
from tests.support.samples import PLAN_FILES, convert
from tests.support.workspaces import new_builder

pytest.importorskip("pdfplumber")
pytestmark = pytest.mark.office

# Their heads stand in a table, between tabs, in text boxes; lists by hand and by Word.
OTHERS = ("table_direct", "tabs", "boxes", "lists_by_word", "plan_with_annex", "one_and_a_half")


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    """Return each Word file with its PDF."""
    folder = tmp_path_factory.mktemp("pdf")
    builder = new_builder(folder / "mau", enclose_sources=False)
    files = [builder.build(sample).written for sample in PLAN_FILES]
    for name in OTHERS:
        file = folder / f"{name}.docx"
        file.write_bytes(written(PAPERS[name]()))
        files.append(file)
    made = convert(files, "pdf", folder)
    return {file.stem: (file, made[file.stem]) for file in files}


@pytest.mark.parametrize("name", [*(file.stem for file in PLAN_FILES), *OTHERS])
def test_pdf_reads_as_its_word_file(name, papers):
    word, pdf = papers[name]
    paper, read = (list(paper_lines(read_docx(incoming(file).data))) for file in (word, pdf))
    proof = coverage(paper, read)
    assert [each for each in proof.differences if each.paper.strip()] == []
    assert proof.added == 0


def test_pdf_comes_in_as_a_plan(papers, tmp_path):
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "co-quan.yaml").write_bytes((ROOT / "plans" / "co-quan.yaml").read_bytes())
    _, pdf = papers["doi-moi-giao-duc-2027"]
    result = import_word(pdf, Workspace(tmp_path), ImportSettings())
    assert result.coverage.share == 1.0
    assert "chú thích" in result.text
    assert result.untaken == ()
    assert [each.message for each in result.problems if each.severity == "error"] == []
