import pytest

from tests.support.forms import found_in, mutants_of

RULES = ("B14", "B15", "B16")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)
