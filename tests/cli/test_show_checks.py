from pathlib import Path

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.cli.show_checks import check_records, exit_code, show_checks
from sinhkehoach.jobs.check import CheckResult

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
