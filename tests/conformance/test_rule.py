from dataclasses import replace
from datetime import date

import pytest

from sinhkehoach.conformance.nd30 import ND30
from sinhkehoach.conformance.rule import excerpt

ENDED = replace(ND30, valid_to=date(2028, 6, 30))


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2020, 3, 4), False),
        (date(2020, 3, 5), True),
        (date(2028, 6, 30), True),
        (date(2028, 7, 1), False),
    ],
)
def test_set_holds_from_its_first_to_its_last_day(day, holds):
    assert ENDED.holds_on(day) is holds


def test_custom_has_no_source_whose_meaning_could_be_doubted():
    told = {rule.id: rule.authority for rule in ND30.rules}
    assert told["H04"] == "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1 (độ chắc chắn: chắc chắn)"
    assert told["P17"] == "thông lệ; Nghị định không quy định"


def test_excerpt_begins_a_few_words_before_the_place():
    text = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai"
    assert excerpt(text, 10) == text
    assert excerpt(text, text.index("mười hai")) == "…bảy tám chín mười mười một mười hai"
