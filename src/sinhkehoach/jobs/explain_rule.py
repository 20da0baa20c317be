"""Code of a rule → the rule, with all that it says to people about itself."""

from dataclasses import dataclass

from sinhkehoach.base.problem import Severity
from sinhkehoach.cascade.cascade_rules import RULES as CASCADE_RULES
from sinhkehoach.jobs.page_rules import PAGE_RULES
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import ABOUT_SWITCHES
from sinhkehoach.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule, and whether a plan may pass over it with a reason."""

    rule: Rule
    can_be_switched_off: bool


def explain_rule(code: str) -> Explanation | None:
    """Return the explanation of the rule that `code` names, in any case; None for a code of no rule."""
    wanted = code.strip().upper()
    beyond = (*(each.rule for each in PAGE_RULES), *CASCADE_RULES)
    found = next((rule for rule in (*ALL_RULES, *beyond, *ABOUT_SWITCHES) if rule.code == wanted), None)
    if found is None:
        return None
    of_plans = found in (*ALL_RULES, *beyond)
    return Explanation(found, of_plans and found.severity is not Severity.ERROR)
