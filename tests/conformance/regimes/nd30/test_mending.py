from sinhkehoach.conformance.regimes.nd30.mending import MENDING
from sinhkehoach.conformance.regimes.nd30.rules import ND30

_BEFORE = len("      Sửa: ")


def test_advice_is_given_for_rules_that_there_are():
    assert set(MENDING) <= {rule.id for rule in ND30.rules}
    assert {rule.id: rule.mending for rule in ND30.rules if rule.mending} == MENDING


def test_advice_fits_a_line_of_80_columns():
    assert [text for text in MENDING.values() if len(text) + _BEFORE > 80] == []
