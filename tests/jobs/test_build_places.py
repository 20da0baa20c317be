import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.build_places import BuildPlaces, BuildSettings, document_up_to_date
from tests.support.docx import template_bytes
from tests.support.workspaces import PLAN, TODAY, lay_down, new_builder


def test_document_goes_where_the_settings_say_else_into_the_workspace(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    assert BuildPlaces(BuildSettings(TODAY)).target(plan) == tmp_path / "output" / "a.docx"
    assert BuildPlaces(BuildSettings(TODAY, tmp_path)).target(plan) == tmp_path / "a.docx"


def test_one_plan_may_ask_twice_but_two_may_not_share_a_place(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    places = BuildPlaces(BuildSettings(TODAY))
    assert places.target(plan) == places.target(plan)
    with pytest.raises(UserError, match="cùng tạo ra tệp"):
        places.target(plan.with_suffix(".yml"))


def test_template_of_the_settings_goes_before_the_plans_own(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    own = BuildPlaces(BuildSettings(TODAY)).template(plan, "rieng.docx")
    assert own == tmp_path / "templates" / "rieng.docx"
    assert BuildPlaces(BuildSettings(TODAY, template=tmp_path)).template(plan, "rieng.docx") == tmp_path


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
    result = document_up_to_date(plan, BuildPlaces(BuildSettings(TODAY, **settings)))
    return result and result.unchanged


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


def test_document_with_a_new_version_beside_it_is_left_to_the_build(plan, document):
    document.with_name("a-ban-moi.docx").write_bytes(document.read_bytes())
    assert _found(plan) is None
