import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.build_place import BuildPlaces
from sinhkehoach.jobs.build_result import BuildSettings
from tests.support.workspaces import PLAN, TODAY, lay_down


def test_document_goes_where_the_settings_say_else_into_the_workspace(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    assert BuildPlaces(BuildSettings(TODAY)).target(plan) == tmp_path / "output" / "a.docx"
    assert BuildPlaces(BuildSettings(TODAY, tmp_path)).target(plan) == tmp_path / "a.docx"


def test_one_plan_may_ask_twice_but_two_may_not_share_a_place(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    places = BuildPlaces(BuildSettings(TODAY))
    assert places.target(plan) == places.target(plan)
    with pytest.raises(UserError, match="cùng sinh ra tệp"):
        places.target(plan.with_suffix(".yml"))


def test_template_of_the_settings_goes_before_the_plans_own(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    own = BuildPlaces(BuildSettings(TODAY)).template(plan, "rieng.docx")
    assert own == tmp_path / "templates" / "rieng.docx"
    assert BuildPlaces(BuildSettings(TODAY, template=tmp_path)).template(plan, "rieng.docx") == tmp_path
