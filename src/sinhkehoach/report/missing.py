"""What a report needs and nobody has noted yet → where it is to be typed, and how."""

from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.values.periods import Period
from sinhkehoach.values.report_periods import YEAR_REPORT, Reported

NOT_NOTED: Final = "SKH408"


class Missing(NamedTuple):
    """A figure that is not noted: the place in the plan where it is to stand, what it is, and how it is typed."""

    path: KeyPath
    message: str
    hint: str

    def problem(self, severity: Severity) -> Problem:
        """Return it as a problem of the plan."""
        return Problem(NOT_NOTED, self.message, self.hint, severity, self.path)


def typed_for(key: str, when: Reported, period: Period) -> str:
    """Return how a figure is typed: `kết quả: …` for the whole of `period`, else `kết quả: {6 tháng: …}`."""
    if when.last == period.last:
        return f"{key}: …"
    is_one_year = period.first.year == period.last.year or when.name.startswith("học kỳ")
    year = "" if is_one_year else f" {when.last.year}"
    name = f"{YEAR_REPORT}{year}" if when.name == YEAR_REPORT else f"{when.name}{year}"
    return f"{key}: {{{name}: …}}"
