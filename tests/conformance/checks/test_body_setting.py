import pytest

from tests.support.forms import found_in, mutants_of, verdicts
from tests.support.word_files import build, plan

RULES = ("B01", "B02", "B03", "B04", "B05", "B06", "B07")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


def test_letters_without_size_have_no_height_to_be_measured():
    paper = plan()
    paper.content[5].size, paper.content[5].exact = 0, 18
    assert not verdicts(build(paper))["B06"].broken
