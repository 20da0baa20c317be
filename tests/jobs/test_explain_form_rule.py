import pytest

from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.jobs.explain_form_rule import explain_form_rule


@pytest.mark.parametrize(
    ("name", "regime"), [("D01", ND30.regime), (" dd01 ", DANG.regime), ("P16N", ND30.regime)]
)
def test_a_rule_is_found_in_any_case_with_its_regime(name, regime):
    found = explain_form_rule(name)
    assert found is not None
    assert (found.rule.id, found.regime) == (name.strip().upper(), regime)


def test_there_is_no_other():
    assert explain_form_rule("D1") is None
