"""What a superior's plan asks of ours: an example for each code that begins with SKH7."""

from sinhkehoach.cascade.cascade_rules import RULES
from tools.docs.examples_rules import rule_example

EXAMPLES = tuple(map(rule_example, RULES))
