"""What a paper made of a plan says it is → its Document. An extract is made by `extract.py`."""

from typing import Final

from sinhkehoach.base.errors import BadValue, ProblemsFound, UserError, unreadable
from sinhkehoach.compose.document import Document
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.report import Report
from sinhkehoach.provenance.origin import Paper
from sinhkehoach.report.compose_report import compose_report
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.reports import PlanReport
from sinhkehoach.values.report_periods import parse_report_period

REPORT_PAPER: Final = "báo cáo"
EXTRACT_PAPER: Final = "trích"


def composed_paper(plan: Plan, facts: Facts, paper: Paper) -> Document:
    """Return the report that `paper` is; raises ProblemsFound where it is none on `plan`."""
    try:
        about = report_about(plan, facts, paper.about)
    except UserError as error:
        raise ProblemsFound((unreadable(None, error),)) from error
    return compose_report(plan, facts, about, is_draft=paper.is_draft)


def report_about(plan: Plan, facts: Facts, typed: str) -> PlanReport:
    """Return the report of `plan` on the stretch that is `typed`, an empty one where the plan has none on it.

    Raises UserError for a stretch that means nothing there.
    """
    try:
        period = parse_report_period(typed)
        when = period.within(plan.period)
    except BadValue as fault:
        raise UserError(fault.message, fault.hint) from fault
    known = (each for each in facts.reports if each.when == when)
    new = PlanReport(("báo cáo", len(plan.reports)), Report(period=period), when, None)
    return next(known, new)
