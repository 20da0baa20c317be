import re

import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.lexicon.search import Fault, Search, faulty, in_case_of, respelt
from sinhkehoach.lexicon.vocabulary import Sayings, Vocabulary


@pytest.mark.parametrize(
    ("typed", "right", "shown"),
    [
        ("bổ xung", "bổ sung", "bổ sung"),
        ("Bổ xung", "bổ sung", "Bổ sung"),
        ("BỔ XUNG", "bổ sung", "BỔ SUNG"),
        ("À", "á", "Á"),
        ("", "á", "á"),
    ],
)
def test_the_capitals_are_those_that_were_typed(typed, right, shown):
    assert in_case_of(typed, right) == shown


def test_what_was_found_is_respelt_in_its_place():
    found = re.search("Bổ xung", "Cần Bổ xung ngay.")
    assert respelt(found, "bổ sung") == (Correction(4, "Bổ xung", "Bổ sung"),)
    assert not respelt(found, "bổ sung", is_safe=False)[0].is_safe


class _Asked:
    """Finds fault with `sai!`, and keeps the texts that it was asked about."""

    def __init__(self):
        self.texts = []

    def __call__(self, vocabulary):
        self.texts.append(vocabulary.texts)
        return Search(frozenset({"sai"}), _faults)


def _faults(text):
    if "sai!" in text:
        yield Fault(text.index("sai!"), len(text), "sai")


def test_texts_that_plans_share_are_searched_once_and_those_to_look_at_in_each():
    asked, sayings = _Asked(), Sayings()
    for own in ("Mới", "Khác", "Nữa"):
        vocabulary = sayings.vocabulary([own, "Đúng", "Lại sai!"], ["Sai số"])
        assert faulty(asked, vocabulary) == {"Lại sai!": (Fault(4, 8, "sai"),)}
    shared, suspects = ("Đúng", "Lại sai!", "Sai số"), ("Lại sai!", "Sai số")
    first, second, third = (("Mới", *shared), suspects), (shared, ("Khác",), suspects), (("Nữa",), suspects)
    assert asked.texts == [*first, *second, *third]


def test_nothing_is_searched_where_nothing_has_to_be_looked_at():
    asked = _Asked()
    assert faulty(asked, Vocabulary(["Đúng"])) == {}
    assert asked.texts == [("Đúng",)]
