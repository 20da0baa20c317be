"""A unit, as somebody calls it → whether the names of a plan mean it: by its name, by that of a group it belongs to."""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.cascade.addressees import Addressees
from sinhkehoach.lexicon.abbreviations import short_name
from sinhkehoach.lexicon.unit_groups import groups_in
from sinhkehoach.model.office import Issuer
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.task import UnitWork
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.units import named_units

_REQUEST: Final = lazy_pattern(r"^(?:đề nghị|yêu cầu|giao)\s+", re.IGNORECASE)


class Membership:
    """One unit among those that a plan names; `name` is its full name."""

    def __init__(self, facts: Facts, typed: str) -> None:
        self._facts = facts
        self.name = facts.unit_name(typed)

    def is_among(self, typed: Iterable[str]) -> bool:
        """Return True where one of the names, as typed, takes the unit in for sure."""
        return any(map(self._is_meant, typed))

    def work_of(self, works: Iterable[UnitWork]) -> tuple[tuple[int, UnitWork], ...]:
        """Return the work that is the unit's, with its places among all; names of others are left out."""
        own = ((place, work, tuple(filter(self._is_meant, work.units))) for place, work in enumerate(works))
        return tuple((place, work.replace(units=units)) for place, work, units in own if units)

    def is_vaguely_among(self, typed: Iterable[str]) -> bool:
        """Return True where a name may take the unit in, but nobody can tell: `các đơn vị liên quan`."""
        return any(self._addressees.is_vaguely_named(self._facts.unit_name(each)) for each in typed)

    def _is_meant(self, typed: str) -> bool:
        name = self._facts.unit_name(typed)
        if fold(name) == fold(self.name):
            return True
        if fold(typed) in self._facts.units:
            # The name of another unit: only a group can take this one in, however alike the two are.
            return any(not each.vague for each in groups_in(short_name(name), self.name))
        return self._addressees.is_named(name)

    @cached_property
    def _addressees(self) -> Addressees:
        short = tuple(name for name, full in self._facts.units.items() if fold(full) == fold(self.name))
        return Addressees(Issuer(name=self.name, symbol="", place="", short_names=short))


def units_of(plan: Plan, facts: Facts) -> tuple[str, ...]:
    """Return the full names of the units that `plan` gives work to, each once, in the order of the plan.

    A name that nobody can tell whom it means is none; of `Đề nghị Công an phường` the name is the rest.
    """
    full = (_REQUEST.sub("", facts.unit_name(typed)) for _, typed in named_units(plan))
    names = {fold(name): name for name in full}
    return tuple(name for name in names.values() if not is_vague(name))


def is_vague(name: str) -> bool:
    """Return True for a name that may mean anybody: `các đơn vị liên quan`."""
    called = list(groups_in(short_name(name), name))
    return bool(called) and all(each.vague for each in called)
