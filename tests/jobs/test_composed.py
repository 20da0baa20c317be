from pathlib import Path

import pytest

from sinhkehoach.base.problem import Severity
from sinhkehoach.compose.compose import compose
from sinhkehoach.jobs.composed import composed, form_problems, left_out_problems
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


OFFICE = "cơ quan: {{tên: Đảng uỷ xã, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: {}}}\n"
PARTYS = TEMPLATE.with_name("ke-hoach-dang.docx")


@pytest.mark.parametrize(
    ("form", "template", "told"),
    [
        ("đảng", TEMPLATE, "in Quốc hiệu, mà cơ quan ban hành viết theo thể thức của Đảng"),
        ("đảng", SUMMARY, "in Quốc hiệu"),
        ("nhà nước", PARTYS, "in tiêu đề của Đảng, mà cơ quan ban hành viết theo thể thức của Nhà nước"),
        ("đảng", PARTYS, None),
        ("nhà nước", TEMPLATE, None),
    ],
)
def test_heading_of_another_form_is_told(form, template, told):
    facts = facts_of(OFFICE.format(form) + TEXT)
    found = form_problems(Path("a.yaml"), facts, read_template(template, template_cache()))
    assert [(each.code, each.severity) for each in found] == ([("SKH528", Severity.WARNING)] if told else [])
    assert all(told in each.message for each in found)


def test_template_with_both_headings_or_none_is_left_alone():
    facts = facts_of(OFFICE.format("đảng") + TEXT)
    both = prepared(("CHỦ NGHĨA VIỆT NAM", "CHỦ NGHĨA VIỆT NAM ĐẢNG CỘNG SẢN VIỆT NAM"))
    none = prepared(("CỘNG HÒA XÃ HỘI", "BIỂU MẪU"))
    assert form_problems(Path("a.yaml"), facts, both) == form_problems(Path("a.yaml"), facts, none) == ()


def test_wrong_heading_is_told_when_a_document_is_made(tmp_path):
    text = OFFICE.format("đảng") + PLAN.split("\n", 1)[1]
    plan = lay_down(tmp_path, a=text) / "plans" / "a.yaml"
    built = new_builder(tmp_path / "output", template=TEMPLATE).build(plan)
    assert "SKH528" in [problem.code for problem in built.problems]
