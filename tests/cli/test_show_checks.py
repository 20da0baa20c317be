from pathlib import Path

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.cli.show_checks import check_records, exit_code, show_checks, show_explanation
from sinhkehoach.jobs.check import CheckResult
from sinhkehoach.jobs.explain_rule import explain_rule

ERROR = Problem("SKH201", "Thiếu “kỳ”", file="a.yaml")
WARNING = Problem("SKH245", "Số thứ tự", severity=Severity.WARNING, file="a.yaml")


def _result(*problems, file="a.yaml"):
    return CheckResult(Path(file), problems)


def test_warnings_alone_leave_the_exit_code_at_zero():
    assert exit_code([_result(WARNING)]) == 0
    assert exit_code([_result(WARNING), _result(ERROR)]) == 1


def test_problem_of_two_plans_is_recorded_once():
    assert [record["mã"] for record in check_records([_result(ERROR), _result(ERROR)])] == ["SKH201"]


def test_plan_with_warnings_counts_as_faultless(capsys):
    show_checks([_result(WARNING), _result(file="b.yaml")])
    assert capsys.readouterr().out.splitlines()[-1] == "Đã kiểm tra 2 kế hoạch: không có lỗi (1 cảnh báo)"


def test_shows_why_how_to_mend_an_example_and_how_to_pass_over(capsys):
    show_explanation(explain_rule("SKH302"))
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "SKH302 – Việc nằm ngoài kỳ của kế hoạch (cảnh báo)"
    assert [line for line in lines if line.startswith(("Vì sao:", "Cách sửa:", "Ví dụ", "Sửa thành:"))]
    assert lines[-1] == "      SKH302: lý do"


def test_shows_no_example_for_what_has_none(capsys):
    show_explanation(explain_rule("SKH399"))
    assert "Ví dụ" not in capsys.readouterr().out
