import pytest

from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.yaml.mistakes.consequences import without_consequences


def problem(code, line, severity=Severity.ERROR):
    return Problem(code, code, severity=severity, file="a.yaml", position=Position(line, 1))


@pytest.mark.parametrize("code", ["SKH152", "SKH153", "SKH175", "SKH176"])
def test_gives_one_reason_for_a_misread_line(code):
    problems = (problem(code, 3), problem("SKH202", 3), problem("SKH203", 4), problem("SKH171", 3))
    assert [each.code for each in without_consequences(problems)] == [code, "SKH203", "SKH171"]


def test_a_warning_that_explains_an_error_becomes_the_error():
    problems = (problem("SKH153", 3, Severity.WARNING), problem("SKH203", 3))
    assert without_consequences(problems) == (problem("SKH153", 3),)


def test_a_warning_without_consequences_stays_one():
    problems = (problem("SKH153", 3, Severity.WARNING), problem("SKH203", 4))
    assert without_consequences(problems) == problems
