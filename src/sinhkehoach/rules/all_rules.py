"""The rules, in the order in which they are asked."""

from typing import Final

from sinhkehoach.rules import work_before_issue, work_outside_period
from sinhkehoach.rules.rule import Rule

ALL_RULES: Final[tuple[Rule, ...]] = (work_before_issue.RULE, work_outside_period.RULE)
