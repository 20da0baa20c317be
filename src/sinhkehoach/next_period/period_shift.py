"""The period of a plan and of the next one: by how many years a year of the plan's own moves."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PeriodShift:
    """The first and last year of a plan's period, and by how many `years` the next one is later.

    `several` tells a period of several whole years: a scheme. `titles` are titles of documents that the plan
    or its office lists, `names` the folded short names that `[[ ]]` may hold.
    """

    first: int
    last: int
    years: int
    several: bool = False
    titles: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()

    def is_own(self, *years: int) -> bool:
        """Return True for years of the period itself."""
        return all(self.first <= year <= self.last for year in years)

    def is_near(self, *years: int) -> bool:
        """Return True for years of the period, the one before and the one after it."""
        return all(self.first - 1 <= year <= self.last + 1 for year in years)
