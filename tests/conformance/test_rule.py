from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import excerpt


def test_custom_has_no_source_whose_meaning_could_be_doubted():
    told = {rule.id: rule.authority for rule in ND30.rules}
    assert told["H04"] == "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.1"
    assert told["P17"] == "thông lệ; Nghị định không quy định"


def test_excerpt_begins_a_few_words_before_the_place():
    text = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai"
    assert excerpt(text, 10) == text
    assert excerpt(text, text.index("mười hai")) == "…bảy tám chín mười mười một mười hai"
