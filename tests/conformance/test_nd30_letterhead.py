import pytest

from sinhkehoach.conformance.checks.page import paper
from sinhkehoach.conformance.nd30_letterhead import rules_of
from sinhkehoach.conformance.rule import Confidence, Force


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("mục I.3", "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.3"),
        ("Phụ lục II, mục V", "NĐ 30/2020/NĐ-CP, Phụ lục II, mục V"),
        ("thông lệ", "thông lệ; Nghị định không quy định"),
        ("Luật số 72/2025/QH15", "Luật số 72/2025/QH15"),
    ],
)
def test_rule_names_its_place_in_the_decree(place, source):
    (rule,) = rules_of((("P01", "Khổ giấy", Force.MUST, Confidence.HIGH, place, "A4", paper),))
    assert rule.source == source
