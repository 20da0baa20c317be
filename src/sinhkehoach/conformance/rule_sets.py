"""The sets of rules of form that the program knows, and which of them a document is measured by."""

from datetime import date
from typing import Final

from sinhkehoach.conformance.anatomy.dates import issued_on
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.nd30 import ND30
from sinhkehoach.conformance.rule import RuleSet

# The latest last.
RULE_SETS: Final[tuple[RuleSet, ...]] = (ND30,)


def rules_for(document: Examined, sets: tuple[RuleSet, ...] = RULE_SETS) -> RuleSet:
    """Return the first set whose matter `document` is among those in force on its date (now when it bears none).

    One older than all sets gets the first of them; one that is no set's matter the latest in force, which tells why.
    """
    day = _day(document)
    in_force = [each for each in sets if (each.holds_on(day) if day else each.valid_to is None)] or sets
    return next((each for each in in_force if each.excluded(document) is None), in_force[-1])


def _day(document: Examined) -> date | None:
    """Return the day of issue; in a draft the last that it leaves open, None without a year or for no real day."""
    written = issued_on(document)
    try:
        return date(*written) if written else None
    except ValueError:
        return None
