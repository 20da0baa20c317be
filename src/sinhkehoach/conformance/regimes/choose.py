"""The regimes that the program knows, and which of them a document is measured by."""

from datetime import date
from typing import Final

from sinhkehoach.conformance.anatomy.dates import issued_on
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import RuleSet
from sinhkehoach.docx.content import WordDocument

# What bears a heading of its own comes first; the last tells why a document is no set's matter.
RULE_SETS: Final[tuple[RuleSet, ...]] = (DANG, ND30)


def sets_called(name: str | None) -> tuple[RuleSet, ...]:
    """Return all sets, or the one called `name`: what somebody wants to be measured by it is, whatever it looks like."""
    if name is None:
        return RULE_SETS
    chosen = next(each for each in RULE_SETS if each.regime.name == name)
    return (chosen._replace(excluded=lambda _document: None),)


def examine_by_regime(
    document: WordDocument, sets: tuple[RuleSet, ...] = RULE_SETS
) -> tuple[Examined, RuleSet]:
    """Return `document` taken apart, and the first set whose matter it is among those in force on its date.

    Without a date it is what is in force now. One older than all sets gets the first of them; one that is no set's
    matter the latest in force, which tells why.
    """
    examined = [(Examined(document, each.regime), each) for each in sets]
    in_force = [pair for pair in examined if _holds(*pair)] or examined
    return next((pair for pair in in_force if pair[1].excluded(pair[0]) is None), in_force[-1])


def _holds(document: Examined, rules: RuleSet) -> bool:
    day = _day(document)
    return rules.regime.holds_on(day) if day else rules.regime.valid_to is None


def _day(document: Examined) -> date | None:
    """Return the day of issue; in a draft the last that it leaves open, None without a year or for no real day."""
    written = issued_on(document)
    try:
        return date(*written) if written else None
    except ValueError:
        return None
