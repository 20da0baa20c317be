"""What can go wrong when a plan is laid out: an example for each code that begins with SKH4."""

from sinhkehoach.jobs.page_rules import PAGE_RULES
from tools.docs.examples_rules import rule_example

EXAMPLES = tuple(rule_example(each.rule) for each in PAGE_RULES)
