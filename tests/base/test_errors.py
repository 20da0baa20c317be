from pathlib import Path

import pytest

from sinhkehoach.base.errors import ProblemsFound, UserError, unreadable
from sinhkehoach.base.problem import Problem


def test_what_keeps_a_file_from_being_read_is_a_problem_of_that_file():
    error = UserError("Không đọc được tệp", "đóng tệp trong Word")
    problem = unreadable(Path("a.yaml"), error)
    assert (problem.code, problem.message, problem.hint, problem.file) == (
        "SKH100",
        "Không đọc được tệp",
        "đóng tệp trong Word",
        "a.yaml",
    )
    assert unreadable(None, error).file == ""


def test_exception_with_problems_says_them_all():
    with pytest.raises(ProblemsFound, match="một; hai"):
        raise ProblemsFound((Problem("SKH1", "một"), Problem("SKH2", "hai")))
