"""What can go wrong when a plan is laid out: an example for each code that begins with SKH4."""

from sinhkehoach.jobs.every_text import EVERY_TEXT
from sinhkehoach.jobs.wide_tables import NO_WIDER_THAN_THE_PAGE
from tools.docs.examples_rules import rule_example

EXAMPLES = (rule_example(EVERY_TEXT), rule_example(NO_WIDER_THAN_THE_PAGE))
