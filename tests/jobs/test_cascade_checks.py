import pytest

from sinhkehoach.cascade.cascade_rules import RULES
from sinhkehoach.cascade.list_text import list_text
from sinhkehoach.jobs.cascade_checks import CODES, cascade_answers
from sinhkehoach.jobs.check import check_files
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.rules.support.view import View
from tests.support.cascades import COMPLETE, assigned
from tests.support.plans import facts_of, plan_of
from tests.support.workspaces import lay_down


@pytest.fixture
def plan(tmp_path):
    lay_down(tmp_path, x=COMPLETE)
    (tmp_path / "cap-tren").mkdir()
    (tmp_path / "cap-tren" / "x.yaml").write_text(list_text(assigned()), encoding="utf-8")
    return tmp_path / "plans" / "x.yaml"


def _codes(plan):
    return [
        problem.code
        for result in check_files([plan])
        for problem in result.problems
        if problem.code[3] == "7"
    ]


def test_every_rule_is_told():
    assert tuple(rule.code for rule in RULES) == CODES


def test_a_plan_is_held_against_the_list_beside_it(plan):
    assert _codes(plan) == []
    plan.write_text(COMPLETE.replace("trước 15/8/2027", "tháng 12/2027"), encoding="utf-8")
    assert _codes(plan) == ["SKH703"]


def test_a_rule_is_switched_off_with_a_reason(plan):
    late = COMPLETE.replace("trước 15/8/2027", "tháng 12/2027")
    plan.write_text(late + "bỏ qua: {SKH703: tỉnh đã đồng ý lùi hạn}\n", encoding="utf-8")
    assert _codes(plan) == []


def test_no_list_is_looked_for_where_no_superior_is_named(tmp_path):
    class Untouched(SourceFiles):
        def read(self, file):
            raise AssertionError(file)

    text = "nhiệm vụ: [{tên: A}]\n"
    answers = cascade_answers(View(plan_of(text)), facts_of(text), tmp_path / "x.yaml", Untouched())
    assert answers == {code: [] for code in CODES}


@pytest.mark.parametrize(
    "text",
    [
        "nhiệm vụ: [{tên: A, theo: mục I.1 kh-45}]\n",
        "chỉ tiêu: [{tên: A, đích: 1, theo: chỉ tiêu 1 kh-45}]\n",
    ],
)
def test_an_answer_to_no_superior_is_told(tmp_path, text):
    answers = cascade_answers(View(plan_of(text)), facts_of(text), tmp_path / "x.yaml", SourceFiles())
    assert [code for code, found in answers.items() if found] == ["SKH706"]
