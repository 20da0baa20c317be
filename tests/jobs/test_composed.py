from pathlib import Path

from sinhkehoach.base.problem import Severity
from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.composed import composed, left_out_problems
from sinhkehoach.template.read_template import read_template
from tests.support.docx import TEMPLATE, prepared
from tests.support.plans import facts_of, plan_of
from tests.support.workspaces import PLAN, lay_down, new_builder, template_cache

SUMMARY = TEMPLATE.with_name("tom-tat.docx")
TEXT = "nhiệm vụ: [{tên: A}]\ncăn cứ: [Luật X]"


def made(template):
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    return composed(plan, facts, template)


def summary():
    return read_template(SUMMARY, template_cache())


def test_records_are_made_for_a_template_that_can_go_through_them():
    assert made(summary()).records["số_nhiệm_vụ"] == 1
    assert made(prepared()).records == {}


def test_document_that_was_composed_already_is_taken():
    plan, facts = plan_of(TEXT), facts_of(TEXT)
    document = compose(plan, facts)._replace(place="Nơi khác")
    assert composed(plan, facts, summary(), document).place == "Nơi khác"
    assert composed(plan, facts, prepared(), document) is document


def test_what_a_summary_leaves_out_is_told_once():
    (problem,) = left_out_problems(Path("a.yaml"), made(summary()), summary())
    assert (problem.code, problem.severity, problem.file) == ("SKH527", Severity.HINT, "a.yaml")
    assert problem.message == (
        "mẫu “tom-tat.docx” không in: các căn cứ ban hành; toàn bộ phần nội dung; các dòng nơi nhận; "
        "các dòng quyền hạn, chức vụ của người ký"
    )


def test_template_of_our_own_pass_leaves_nothing_out():
    assert left_out_problems(Path("a.yaml"), made(prepared()), prepared()) == ()


def test_a_summary_is_told_of_when_it_is_made_and_not_again(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates" / "ke-hoach.docx").write_bytes(SUMMARY.read_bytes())
    first = new_builder(tmp_path / "output").build(plan)
    assert [problem.code for problem in first.problems] == ["SKH527"]
    again = new_builder(tmp_path / "output").build(plan)
    assert (again.unchanged, again.problems) == (first.written, ())
