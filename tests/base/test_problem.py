import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.problem import Problem, Severity, has_errors


def _problem(severity):
    return Problem("SKH201", "Thiếu “trích yếu”", severity=severity)


@pytest.mark.parametrize(
    ("severities", "stops"),
    [
        ([], False),
        ([Severity.HINT, Severity.WARNING], False),
        ([Severity.ERROR], True),
        ([Severity.WARNING, Severity.ERROR], True),
    ],
)
def test_only_an_error_stops_the_work(severities, stops):
    assert has_errors(tuple(map(_problem, severities))) is stops


def test_problem_is_an_error_unless_said_otherwise():
    assert has_errors((Problem("SKH201", "Thiếu “trích yếu”"),))


def test_a_problem_can_be_corrected_safely_where_all_its_corrections_are_safe():
    safe, unsafe = Correction(0, "a", "b"), Correction(0, "a", "b", is_safe=False)
    assert Problem("SKH301", "x", corrections=(safe, safe)).can_be_corrected_safely
    assert not Problem("SKH301", "x", corrections=(safe, unsafe)).can_be_corrected_safely
    assert not Problem("SKH301", "x").can_be_corrected_safely
