"""Code of a rule → the rule, with all that it says to people about itself."""

from dataclasses import dataclass
from typing import Final

from sinhkehoach.base.problem import Severity
from sinhkehoach.jobs.every_text import EVERY_TEXT
from sinhkehoach.jobs.wide_tables import NO_WIDER_THAN_THE_PAGE
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import ABOUT_SWITCHES
from sinhkehoach.rules.rule import Rule

# Which are asked of the document that is made, not of the plan.
_OF_DOCUMENTS: Final = (EVERY_TEXT, NO_WIDER_THAN_THE_PAGE)


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule, and whether a plan may pass over it with a reason."""

    rule: Rule
    can_be_switched_off: bool


def explain_rule(code: str) -> Explanation | None:
    """Return the explanation of the rule that `code` names, in any case; None for a code of no rule."""
    wanted = code.strip().upper()
    found = next(
        (rule for rule in (*ALL_RULES, *_OF_DOCUMENTS, *ABOUT_SWITCHES) if rule.code == wanted), None
    )
    if found is None:
        return None
    of_plans = found in (*ALL_RULES, *_OF_DOCUMENTS)
    return Explanation(found, of_plans and found.severity is not Severity.ERROR)
