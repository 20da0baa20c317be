import pytest

from sinhkehoach.jobs.source_files import plan_sources
from sinhkehoach.jobs.standing_document import standing_at
from sinhkehoach.provenance.read_origin import read_origin
from tests.support.workspaces import PLAN, lay_down, new_builder


@pytest.fixture
def plan(tmp_path):
    return lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"


@pytest.fixture
def document(plan):
    return new_builder().build(plan).written


def test_nothing_and_our_own_document_are_not_precious(tmp_path, document):
    assert not standing_at(tmp_path / "b.docx").has_user_edits
    assert not standing_at(document).has_user_edits


@pytest.mark.parametrize("data", [b"", b"other"])
def test_any_other_file_is_precious(document, data):
    document.write_bytes(data)
    assert standing_at(document).has_user_edits


def test_document_of_ours_that_lost_a_byte_is_precious(document):
    document.write_bytes(document.read_bytes()[:-30])
    assert standing_at(document).has_user_edits


def test_knows_whether_somebody_has_written_there_since(tmp_path, document):
    standing, nothing = standing_at(document), standing_at(tmp_path / "b.docx")
    assert standing.is_still_at(document)
    assert nothing.is_still_at(tmp_path / "b.docx")
    other = document.with_name("c.docx")
    other.write_bytes(document.read_bytes())
    other.replace(document)
    (tmp_path / "b.docx").touch()
    assert not standing.is_still_at(document)
    assert not nothing.is_still_at(tmp_path / "b.docx")


def test_folder_is_no_document(tmp_path):
    assert not standing_at(tmp_path).exists


def test_knows_a_document_by_all_that_it_is_made_from(plan, document):
    standing = standing_at(document)
    template = read_origin(document.read_bytes()).template
    sources = plan_sources(plan, enclosed=True)
    assert standing.is_made_from(sources, template.name, template.sha256)
    assert not standing.is_made_from(sources, template.name, "0")
    assert not standing.is_made_from(plan_sources(plan, enclosed=False), template.name, template.sha256)
    office = plan.with_name("co-quan.yaml")
    office.write_text(office.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert not standing.is_made_from(plan_sources(plan, enclosed=True), template.name, template.sha256)
