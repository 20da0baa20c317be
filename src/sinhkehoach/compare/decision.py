"""The decision that issues a plan → what changed in it; what it takes from the plan is told there."""

from collections.abc import Iterator
from itertools import zip_longest
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.compare.changes import Change
from sinhkehoach.compare.plan_pair import Location, PlanPair
from sinhkehoach.model.decision import IssuingDecision

_PART: Final = "Quyết định"
_ISSUED_BY_IT: Final = "ban hành kèm theo quyết định"


def decision_changes(pair: PlanPair) -> Iterator[Change]:
    """Yield that the plan is issued by a decision, or no longer; else what changed in that."""
    old, new = pair.old.plan.decision, pair.new.plan.decision
    told = tuple(_ISSUED_BY_IT if each else "" for each in (old, new))
    yield from pair.plain(_location("Hình thức ban hành"), "", *told)
    if old is not None and new is not None:
        yield from _inside(pair, old, new)


def _inside(pair: PlanPair, old: IssuingDecision, new: IssuingDecision) -> Iterator[Change]:
    yield from pair.line(_location("Trích yếu của quyết định", "trích yếu"), "", old.title, new.title)
    yield from pair.plain(_location("Thẩm quyền", "thẩm quyền"), "", old.authority, new.authority)
    for place, (before, after) in enumerate(zip_longest(old.articles, new.articles)):
        yield from pair.prose(_location(f"Điều {place + 1}", "điều", place), "", before, after)
    yield from pair.line(_location("Trách nhiệm thi hành", "thi hành"), "", old.enforced_by, new.enforced_by)


def _location(name: str, *steps: str | int) -> Location:
    path: KeyPath = ("quyết định", *steps)
    return Location(_PART, name, name, path, path)
