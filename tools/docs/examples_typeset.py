"""What can go wrong when a plan is laid out: an example for each code that begins with SKH4."""

from sinhkehoach.jobs.every_text import EVERY_TEXT
from tools.docs.examples_rules import rule_example

EXAMPLES = (rule_example(EVERY_TEXT),)
