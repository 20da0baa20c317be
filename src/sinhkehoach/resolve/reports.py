"""Plan + office → its reports: the stretch each is about, who signs and who gets it."""

from collections.abc import Mapping
from typing import Final, NamedTuple

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.model.messages import of_bad_value
from sinhkehoach.model.office import Signer
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.report import Report
from sinhkehoach.resolve.results import OUTSIDE_PERIOD
from sinhkehoach.resolve.units import named
from sinhkehoach.values.report_periods import Reported

TWO_REPORTS: Final = "SKH274"


class PlanReport(NamedTuple):
    """A report of a plan at its key path, and what is meant in it; `signer` is None for the one who signs the plan."""

    path: KeyPath
    report: Report
    when: Reported
    signer: Signer | None


def read_reports(
    plan: Plan, signers: Mapping[str, Signer]
) -> tuple[tuple[PlanReport, ...], tuple[Problem, ...]]:
    """Return the reports of `plan` and what is wrong with them; `signers` are those of the office."""
    found: list[PlanReport] = []
    problems: list[Problem] = []
    for index, report in enumerate(plan.reports):
        path: KeyPath = ("báo cáo", index)
        try:
            when = report.period.within(plan.period)
        except BadValue as fault:
            problems.append(of_bad_value(OUTSIDE_PERIOD, fault, (*path, "kỳ")))
            continue
        if when in (each.when for each in found):
            hint = "gộp hai mục làm một, hoặc sửa “kỳ” của một mục"
            message = f"Đã có một báo cáo {when.text} ở trên"
            problems.append(Problem(TWO_REPORTS, message, hint, path=(*path, "kỳ")))
        signer, unknown = _signer(report, signers, path)
        problems += unknown
        found.append(PlanReport(path, report, when, signer))
    return tuple(found), tuple(problems)


def _signer(
    report: Report, signers: Mapping[str, Signer], path: KeyPath
) -> tuple[Signer | None, list[Problem]]:
    if report.signer is None or isinstance(report.signer, Signer):
        return report.signer, []
    return named(report.signer, signers, (*path, "ký"), "người ký")
