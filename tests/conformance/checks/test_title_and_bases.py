import pytest

from tests.support.forms import failed, found_in, mutants_of
from tests.support.other_hands import written
from tests.support.other_papers import submission, table_direct

RULES = ("T", "C")


@pytest.mark.parametrize(("mutant", "way"), mutants_of(*RULES))
def test_finds_the_one_thing_that_is_wrong(mutant, way):
    assert mutant.rule in found_in(mutant, way)


@pytest.mark.parametrize(("length", "told"), [(290, set()), (485, {"T04"})])
def test_endless_title_is_told(length, told):
    paper = table_direct()
    paper.title[0].text = ("Ra quân tổng vệ sinh môi trường trên địa bàn " * 12)[:length].strip()
    paper.title_rule = 0.4
    assert set(failed(written(paper))) - {"T05"} == told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, set()),
        ({"look": "b"}, {"T09"}),
        ({"size": 12}, {"T09"}),
        ({"text": "Kính gửi Ủy ban nhân dân tỉnh Lạng Giang."}, {"T09"}),
        ({"text": "Kính gửi : Ủy ban nhân dân tỉnh Lạng Giang."}, {"B20"}),
    ],
)
def test_addressee_is_in_regular_letters_behind_a_colon(change, told):
    paper = submission()
    paper.addressee = [paper.addressee[0].but(**change)]
    assert set(failed(written(paper))) == told
