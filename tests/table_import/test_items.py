import pytest

from sinhkehoach.table_import.items import below, in_lines, words_of
from tests.support.plans import source_of


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ({"tên": "a", "khoản": [1]}, ("khoản", [1])),
        ({"nhóm": "a", "hàng": [2]}, ("hàng", [2])),
        ({"tên": "a", "nhiệm vụ": "lời"}, ("", ())),
        (["a"], ("", ())),
    ],
)
def test_items_below_stand_under_a_key_of_theirs(item, found):
    assert below(item) == found


def test_words_are_those_that_were_typed():
    value = source_of("mục đích:\n  - Mầm non: 23 trường\n").value["mục đích"][0]
    assert (words_of(value), words_of(None), words_of({"a": {}}), words_of("é")) == (
        "Mầm non: 23 trường",
        "",
        "",
        "é",
    )


def test_blanks_do_not_count():
    assert in_lines("  a \t b\n\n c ") == "a b\nc"
