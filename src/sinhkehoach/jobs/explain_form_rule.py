"""Id of a rule of form → the rule, with the regime that it belongs to."""

from typing import NamedTuple

from sinhkehoach.conformance.regime import Regime
from sinhkehoach.conformance.regimes.choose import RULE_SETS
from sinhkehoach.conformance.rule import FormRule


class FormExplanation(NamedTuple):
    """A rule of form, and the regime that it belongs to."""

    rule: FormRule
    regime: Regime


def explain_form_rule(name: str) -> FormExplanation | None:
    """Return the explanation of the rule of form whose id is `name`, in any case; None where there is none."""
    wanted = name.strip().upper()
    found = (FormExplanation(rule, each.regime) for each in RULE_SETS for rule in each.rules)
    return next((each for each in found if each.rule.id == wanted), None)
