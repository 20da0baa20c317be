import pytest

from sinhkehoach.cascade.list_text import list_text
from sinhkehoach.jobs.cascade_checks import RULES, cascade_answers
from sinhkehoach.jobs.check import check_files
from sinhkehoach.jobs.source_files import SourceFiles
from sinhkehoach.rules.support.view import View
from tests.support.cascades import COMPLETE, assigned
from tests.support.plans import facts_of, plan_of
from tests.support.workspaces import lay_down
from tools.docs.example import opened, with_usual_lines


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


@pytest.mark.parametrize("rule", RULES, ids=[rule.code for rule in RULES])
def test_example_shows_the_rule_and_how_to_mend(rule):
    codes = [problem.code for problem in opened(with_usual_lines(rule.wrong)).problems]
    assert [code for code in codes if code[3] == "7"] == [rule.code]
    mended = [problem.code for problem in opened(with_usual_lines(rule.mended)).problems]
    assert [code for code in mended if code[3] == "7"] == []


def test_a_plan_is_held_against_the_list_beside_it(plan):
    assert _codes(plan) == []
    plan.write_text(COMPLETE.replace("trước 15/8/2027", "tháng 12/2027"), encoding="utf-8")
    assert _codes(plan) == ["SKH703"]


def test_a_list_that_is_not_there_or_broken_is_told(plan):
    place = plan.parents[1] / "cap-tren" / "x.yaml"
    place.write_text("nhiệm vụ: 3\n", encoding="utf-8")
    assert _codes(plan) == ["SKH708"]
    place.unlink()
    assert _codes(plan) == ["SKH708"]


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
    assert answers == {rule.code: [] for rule in RULES}


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
