import re

import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.lexicon import search
from sinhkehoach.lexicon.search import Fault, Search, faulty, in_case_of, respelt
from sinhkehoach.lexicon.vocabulary import Vocabulary


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


def test_a_text_with_nothing_to_look_at_is_searched_once():
    asked = _Asked()
    found = {"Lại sai!": (Fault(4, 8, "sai"),)}
    assert faulty(asked, Vocabulary(["Đúng", "Lại sai!"], ["Sai số"])) == found
    assert faulty(asked, Vocabulary(["Lại sai!", "Mới"], ["Sai số", "Đúng"])) == found
    assert faulty(asked, Vocabulary(["Đúng"], ["Mới"])) == {}
    assert asked.texts == [("Đúng", "Lại sai!", "Sai số"), ("Lại sai!", "Mới", "Sai số")]


def test_texts_searched_long_ago_are_forgotten(monkeypatch):
    monkeypatch.setattr(search, "_MOST_REMEMBERED", 1)
    asked = _Asked()
    for text in ("a", "b", "c", "b"):
        faulty(asked, Vocabulary([text]))
    assert asked.texts == [("a",), ("b",), ("c",), ("b",)]
