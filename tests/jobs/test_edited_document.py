import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.edited_document import compared, read_edited, read_plan_and_office
from sinhkehoach.jobs.source_files import SourceFiles
from tests.support.docx import template_bytes
from tests.support.hand_edits import edit, say
from tests.support.reconciling import OFFICE, PLAN
from tests.support.workspaces import new_builder, template_cache


@pytest.fixture
def made(tmp_path):
    """Return a plan's file and the document made of it."""
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    (folder / "a.yaml").write_text(PLAN, encoding="utf-8")
    return folder / "a.yaml", new_builder().build(folder / "a.yaml").written


def test_what_a_document_was_made_of_is_read_with_it(made, tmp_path):
    edited = read_edited(made[1])
    assert edited.origin.plan.name == "plans/a.yaml"
    other = tmp_path / "khac.docx"
    other.write_bytes(template_bytes())
    assert read_edited(other).origin is None
    with pytest.raises(UserError):
        read_edited(tmp_path / "khong-co.docx")


def test_a_document_as_it_was_made_has_no_edits_and_loses_nothing(made):
    plan, document = made
    result, lost = compared(
        read_edited(document), read_plan_and_office(plan, SourceFiles()), None, template_cache()
    )
    assert (result.edits, result.text, lost) == ((), "", 0)


def test_the_share_of_text_that_would_be_lost_is_told(made):
    plan, document = made
    edit(document, say("Nâng cao chất lượng dạy và học", "Nâng cao chất lượng"))
    result, lost = compared(
        read_edited(document), read_plan_and_office(plan, SourceFiles()), None, template_cache()
    )
    assert result.text == PLAN.replace("Nâng cao chất lượng dạy và học", "Nâng cao chất lượng")
    assert 0 < lost < 0.2


def test_a_plan_that_is_not_there_is_told(made):
    plan, document = made
    edit(document, say("Nâng cao", "Nâng dần"))
    plan.unlink()
    result, _ = compared(
        read_edited(document), read_plan_and_office(plan, SourceFiles()), None, template_cache()
    )
    assert "Không thấy tệp kế hoạch" in result.remarks[-1]
    assert result.text == ""
