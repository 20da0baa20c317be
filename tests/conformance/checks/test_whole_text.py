import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.word_files import LONG, body, build, plan

RULES = ("P14", "P15", "P16", "P17", "P18", "P19")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(
    "sign", ["....", "……", "[..]", "[…]", "____", "[CẦN ghi]", "[RED]", "TODO", "xx/xx/2027", "XXX"]
)
def test_whatever_is_left_to_fill_in_is_found(sign):
    paper = plan()
    paper.content[5] = body(f"{LONG} {sign} xong.")
    assert "P17" in failed(build(paper))


def test_legacy_typeface_is_told_without_any_odd_letter():
    paper = plan()
    paper.content[5] = body("Ke hoach nay.", font=".VnTime")
    assert "P16" in failed(build(paper))
