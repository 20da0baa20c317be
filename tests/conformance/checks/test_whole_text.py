import pytest

from tests.support.forms import found_in, mutants_of

RULES = ("P14", "P15", "P16", "P17", "P18", "P19")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)
