import pytest

from tests.support.forms import found_in, mutants_of, verdicts
from tests.support.word_files import build, plan

RULES = ("H",)


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


def test_line_below_words_without_width_is_not_measured():
    paper = plan()
    paper.motto.size = 0
    for piece in paper.issuer:
        piece.size = 0
    told = verdicts(build(paper))
    assert [told[name].reason for name in ("H08", "H13")] == ["không đo được độ dài đường kẻ"] * 2
