from sinhkehoach.jobs.compare import compare
from tests.support.workspaces import PLAN, lay_down


def test_two_files_are_compared(tmp_path):
    lay_down(tmp_path, a=PLAN, b=PLAN.replace("Nâng cao", "Nâng dần"))
    found = compare("plans/a.yaml", "plans/b.yaml", tmp_path)
    assert [(change.old, change.new) for change in found.changes] == [
        ("Nâng cao chất lượng.", "Nâng dần chất lượng.")
    ]
    assert found.problems == ()


def test_problems_of_both_files_are_told_together(tmp_path):
    lay_down(tmp_path, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    found = compare("plans/a.yaml", "plans/b.yaml", tmp_path)
    assert found.sides is None
    assert [problem.code for problem in found.problems] == ["SKH205", "SKH100"]
