from collections import Counter

import pytest

from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.reconcile.said import by_words, squeezed, texts_of, typed_words, words_of
from tests.support.reconciling import unit

MADE = [unit("1. một hai"), unit("2. ba bốn"), unit("tổng 3"), unit("5 | sáu bảy", table=1)]


def test_blanks_in_a_line_do_not_matter():
    assert squeezed(" a b\nc ") == "ab\nc"
    assert squeezed("Số: 07/KH, ngày 05 tháng 02, 03 lớp, ngày 00") == "Số:7/KH,ngày5tháng2,03lớp,ngày00"


def test_words_are_counted_without_numbers_and_case():
    assert words_of(["1. Một hai", "một"]) == {"một": 2, "hai": 1}
    source = values_in(
        "ký: ông chủ tịch xã\na: |\n  - Một hai [[kỳ]].\n  b) sáu\nc: {d: [ba bốn năm, bảy], e: có}\n",
        "a.yaml",
    )
    assert typed_words(source) == Counter(("một", "hai", "sáu", "ba", "bốn", "năm", "bảy"))


@pytest.mark.parametrize(("mark", "said"), [("Dự thảo", {"dự": 1, "thảo": 1}), ("có", {})])
def test_the_mark_of_a_draft_is_printed_as_it_is_typed_however_short(mark, said):
    assert typed_words(values_in(f"dự thảo: {mark}\n", "a.yaml")) == said


def test_units_are_known_by_their_words_alone():
    assert {each.id for each in by_words([unit("a", ("b",))])} == {""}
    assert list(texts_of(MADE[2:])) == ["tổng 3", "5 | sáu bảy", "5", "sáu bảy"]
    assert list(texts_of(MADE[2:], cells=False)) == ["tổng 3", "5 | sáu bảy"]


def test_names_of_who_signs_are_printed_where_they_are_spelt_out():
    source = values_in("cơ quan: a\nký: [chủ tịch, {chức vụ: Hiệu trưởng}]\n", "a.yaml")
    assert typed_words(source) == {"hiệu": 1, "trưởng": 1}
