from sinhkehoach.rules.rule import Finding
from sinhkehoach.rules.support.citations import Citation
from sinhkehoach.rules.support.same_document import differing, known_citations
from tests.support.plans import facts_of


def _cited(symbol, date="", issuer=""):
    return Citation("Thông tư", symbol, date, issuer, Finding((), ""))


def test_pairs_what_differs_with_the_fuller_one():
    short, full = _cited("32/TT-BGDĐT"), _cited("32/2018/TT-BGDĐT", "26/12/2018")
    assert list(differing([short, short, full])) == [(short, full)]


def test_one_number_of_two_kinds_or_two_years_is_no_difference():
    assert list(differing([_cited("32/2018/TT-BGDĐT"), _cited("33/2018/TT-BGDĐT")])) == []


def test_lists_know_documents_without_a_place():
    facts = facts_of("kỳ: 2027\n", "văn bản: {a: {loại: Thông tư, số: 5/2027/TT-BNV}, b: {loại: Luật}}\n")
    assert list(known_citations(facts)) == [Citation("Thông tư", "5/2027/TT-BNV", "", "", Finding((), ""))]
