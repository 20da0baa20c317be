import os
from hashlib import sha256

import pytest

from sinhkehoach.jobs.source_files import SourceFiles
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


def test_knows_what_it_has_seen(tmp_path, document):
    assert standing_at(document).digest == sha256(document.read_bytes()).hexdigest()
    assert standing_at(tmp_path / "b.docx").digest is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="links and pipes of POSIX")
def test_link_to_nothing_is_precious_and_a_pipe_is_no_document(tmp_path):
    (tmp_path / "a.docx").symlink_to("a.docx")
    (tmp_path / "b.docx").symlink_to("khong-co.docx")
    os.mkfifo(tmp_path / "c.docx")
    assert [standing_at(tmp_path / f"{name}.docx").has_user_edits for name in "abc"] == [True, True, False]


def test_folder_is_no_document(tmp_path):
    assert not standing_at(tmp_path).exists


def test_knows_a_document_by_all_that_it_is_made_from(plan, document):
    standing = standing_at(document)
    template = read_origin(document.read_bytes()).template
    sources = SourceFiles().sources(plan, enclosed=True)
    assert standing.is_made_from(sources, template.name, template.sha256)
    assert not standing.is_made_from(sources, template.name, "0")
    assert not standing.is_made_from(
        SourceFiles().sources(plan, enclosed=False), template.name, template.sha256
    )
    office = plan.with_name("co-quan.yaml")
    office.write_text(office.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    assert not standing.is_made_from(
        SourceFiles().sources(plan, enclosed=True), template.name, template.sha256
    )
