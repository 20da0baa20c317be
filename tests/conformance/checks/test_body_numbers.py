import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.word_files import build, plan

RULES = ("B08", "B09", "B1", "B2")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize("markup", ["**đậm**", "## Mục", "- [x] xong", "`mã`", "<b>đậm"])
def test_markup_is_found_in_tables_too(markup):
    paper = plan()
    paper.table[1][1] = markup
    assert "B20" in failed(build(paper))
