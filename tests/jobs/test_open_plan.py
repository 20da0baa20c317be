from sinhkehoach.base.errors import UserError, unreadable
from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.model.office import Office
from tests.support.workspaces import PLAN, lay_down


def test_good_plan_is_open_with_its_facts(tmp_path):
    lay_down(tmp_path, a=PLAN)
    opened = open_plan(tmp_path / "plans" / "a.yaml", Offices())
    assert opened.problems == ()
    assert opened.plan.period.text == "năm 2027"
    assert opened.facts.issuer.place == "An Hòa"


def test_plan_and_office_are_told_together(tmp_path):
    lay_down(tmp_path, a=PLAN.replace("mục đích", "mục đich"))
    (tmp_path / "plans" / "co-quan.yaml").write_text("đơn vi: {}\n", encoding="utf-8")
    opened = open_plan(tmp_path / "plans" / "a.yaml", Offices())
    assert opened.plan is None
    assert {problem.file.rpartition("/")[2].rpartition("\\")[2] for problem in opened.problems} == {
        "a.yaml",
        "co-quan.yaml",
    }


def test_problem_of_facts_has_its_line(tmp_path):
    lay_down(tmp_path, a=PLAN.replace("ký: chủ tịch", "ký: chủ tich"))
    opened = open_plan(tmp_path / "plans" / "a.yaml", Offices())
    (problem,) = opened.problems
    assert (problem.code, problem.position.line, problem.source_line) == ("SKH231", 5, "ký: chủ tich")
    assert opened.facts is None


def test_file_that_cannot_be_read_is_a_problem(tmp_path):
    file = tmp_path / "a.yaml"
    assert [problem.code for problem in open_plan(file, Offices()).problems] == ["SKH100"]
    assert unreadable(file, UserError("Hỏng", "Sửa")).file == str(file)


def test_office_is_read_once_and_may_be_missing(tmp_path):
    lay_down(tmp_path, a=PLAN, b=PLAN)
    offices = Offices()
    first = offices.beside(tmp_path / "plans" / "a.yaml")
    assert offices.beside(tmp_path / "plans" / "b.yaml") is first
    assert offices.beside(tmp_path / "a.yaml").office == Office()
