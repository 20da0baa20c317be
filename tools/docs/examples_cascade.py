"""What a superior's plan asks of ours: an example for each code that begins with SKH7."""

from sinhkehoach.jobs.cascade_checks import RULES
from tools.docs.examples_rules import rule_example

EXAMPLES = tuple(sorted(map(rule_example, RULES), key=lambda example: example.code))
