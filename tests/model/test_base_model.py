import pytest
from pydantic import ValidationError

from tests.support.plans import found, plan_of


@pytest.mark.parametrize("empty", ["", '""', "' '", "[]", "{}", "~"])
@pytest.mark.parametrize("key", ["số", "mục đích", "nhiệm vụ", "nơi nhận"])
def test_a_key_with_nothing_behind_it_counts_as_not_given(key, empty):
    assert plan_of(f"{key}: {empty}") == plan_of("")


@pytest.mark.parametrize("empty", ["", '""', "' '"])
def test_a_required_key_with_nothing_behind_it_is_missing(empty):
    (problem,) = found(f"trích yếu: {empty}\n")
    assert problem.startswith("SKH201 1:")


def test_an_unknown_key_is_told_even_with_nothing_behind_it():
    assert found("kinh phi:") == ["SKH202 1:1 kinh phi"]


def test_a_plan_cannot_be_changed():
    plan = plan_of("")
    with pytest.raises(ValidationError):
        plan.number = 5
