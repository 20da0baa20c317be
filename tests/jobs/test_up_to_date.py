import pytest

from sinhkehoach.jobs.build_place import BuildPlaces
from sinhkehoach.jobs.build_result import BuildSettings
from sinhkehoach.jobs.up_to_date import document_up_to_date
from tests.support.docx import template_bytes
from tests.support.workspaces import PLAN, TODAY, lay_down, new_builder

FULL = PLAN.replace(
    "mục đích: Nâng cao chất lượng.", "mục đích: |\n  - Nâng cao chất lượng.\n  - Phân công rõ."
)


@pytest.fixture
def plan(tmp_path):
    return lay_down(tmp_path, a=FULL) / "plans" / "a.yaml"


@pytest.fixture
def document(plan):
    result = new_builder().build(plan)
    assert result.problems == ()
    return result.written


def _found(plan, **settings):
    return document_up_to_date(plan, BuildPlaces(BuildSettings(TODAY, **settings)))


def test_document_of_an_unchanged_plan_is_found(plan, document):
    assert _found(plan) == document


def test_document_that_is_not_there_is_not_found(plan):
    assert _found(plan) is None


def test_changed_plan_office_template_or_wish_needs_a_new_document(plan, document, tmp_path):
    assert _found(plan, enclose_sources=False) is None
    for file in (plan, plan.with_name("co-quan.yaml")):
        old = file.read_bytes()
        file.write_bytes(old + b"\n")
        assert _found(plan) is None
        file.write_bytes(old)
    assert _found(plan) == document
    other = tmp_path / "khac.docx"
    other.write_bytes(template_bytes(("Nơi nhận", "Gửi tới")))
    assert _found(plan, template=other) is None


def test_edited_document_is_not_taken_for_the_plans(plan, document):
    document.write_bytes(document.read_bytes()[:-40])
    assert _found(plan) is None


def test_plan_that_the_check_has_something_to_say_of_is_read_again(tmp_path):
    plan = (
        lay_down(tmp_path, a=FULL.replace("Nâng cao chất lượng.", "Nâng cao  chất lượng."))
        / "plans"
        / "a.yaml"
    )
    result = new_builder().build(plan)
    assert result.problems != ()
    assert _found(plan) is None
    again = new_builder().build(plan)
    assert (again.unchanged, again.problems) == (result.written, result.problems)


@pytest.mark.usefixtures("document")
def test_missing_template_is_left_to_the_build(plan, tmp_path):
    assert _found(plan, template=tmp_path / "khong-co.docx") is None
