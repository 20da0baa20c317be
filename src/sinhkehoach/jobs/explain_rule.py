"""Code of a rule → the rule, with all that it says to people about itself."""

from dataclasses import dataclass
from typing import Final

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.problem import Severity
from sinhkehoach.jobs.page_rules import PAGE_RULES
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import ABOUT_SWITCHES
from sinhkehoach.rules.rule import Rule

_OTHER_STAGES: Final = ("SKH1", "SKH2", "SKH4", "SKH5", "SKH6")


@dataclass(frozen=True, slots=True)
class Explanation:
    """A rule, and whether a plan may pass over it with a reason."""

    rule: Rule
    can_be_switched_off: bool


def explain_rule(code: str) -> Explanation:
    """Return the explanation of the rule that `code` names, in any case; raises UserError for a code of no rule."""
    wanted = code.strip().upper()
    of_pages = tuple(each.rule for each in PAGE_RULES)
    found = next((rule for rule in (*ALL_RULES, *of_pages, *ABOUT_SWITCHES) if rule.code == wanted), None)
    if found is not None:
        of_plans = found in (*ALL_RULES, *of_pages)
        return Explanation(found, of_plans and found.severity is not Severity.ERROR)
    if wanted.startswith(_OTHER_STAGES):
        hint = "mã này được giải thích ở docs/ma-loi.md; lời báo đã kèm cách sửa"
        raise UserError(f"{wanted} không phải là mã của một quy tắc rà soát", hint)
    hint = f"mã quy tắc từ {ALL_RULES[0].code} đến {ALL_RULES[-1].code}, như trong lời báo"
    raise UserError(f"Không có quy tắc nào mã là “{code}”", hint)
