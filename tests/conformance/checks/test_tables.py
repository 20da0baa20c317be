import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.other_hands import written
from tests.support.other_papers import report_with_table

RULES = ("B21",)


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(("rows", "told"), [(12, set()), (46, {"B21"}), (60, {"B21"})])
def test_head_is_repeated_where_a_table_goes_on_over_the_page(rows, told):
    paper = report_with_table()
    table = paper.body[3]
    table.rows, table.repeats = table.rows[:rows], False
    assert set(failed(written(paper))) == told
