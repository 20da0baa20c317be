"""Comparisons → the table that the benchmark prints and its README shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Comparison:
    """What was measured of us and of the other side, side by side, and how much of the other's is allowed.

    `limit` is the largest ratio ours / theirs that is wanted, None where nothing is promised.
    """

    what: str
    ours: Sequence[float]
    theirs: Sequence[float]
    limit: float | None = None
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """The median of the ratios of the runs made side by side."""
        return median(ours / theirs for ours, theirs in zip(self.ours, self.theirs, strict=True))

    @property
    def is_missed(self) -> bool:
        """True when more than the limit was needed."""
        return self.limit is not None and self.ratio > self.limit

    def line(self) -> str:
        """Return the comparison as a row of a Markdown table."""
        limit = "" if self.limit is None else f"≤ {self.limit:.3g}"
        verdict = "" if self.limit is None else ("missed" if self.is_missed else "met")
        figures = (_figure(median(self.ours), self.unit), _figure(median(self.theirs), self.unit))
        return f"| {self.what} | {figures[0]} | {figures[1]} | {self.ratio:.2f} | {limit} | {verdict} |"


def table_head() -> str:
    """Return the first two lines of the table."""
    names = ("measured", "ours", "theirs", "ratio", "target", "")
    return f"| {' | '.join(names)} |\n|{'---|' * len(names)}"


def missed(comparisons: Iterable[Comparison]) -> list[str]:
    """Return what missed its target."""
    return [each.what for each in comparisons if each.is_missed]


def _figure(number: float, unit: str) -> str:
    return f"{number:.{0 if number >= 100 else 1}f} {unit}"  # noqa: PLR2004 — three digits say enough
