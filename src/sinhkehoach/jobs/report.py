"""Plan file → the report on how the plan is carried out, or what has to be noted first."""

from pathlib import Path
from typing import Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.jobs.build_places import BuildResult, BuildSettings
from sinhkehoach.jobs.open_plan import Offices, OpenPlan, open_plan
from sinhkehoach.jobs.place_paper import PaperPlacer, file_words
from sinhkehoach.jobs.plan_papers import REPORT_PAPER, composed_paper, report_about
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.prose import Prose
from sinhkehoach.model.report import Report
from sinhkehoach.provenance.origin import Paper
from sinhkehoach.report.figures import Figures, figures_of
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.resolve.reports import PlanReport

_NO_PERIOD: Final = "Kế hoạch chưa có mục “báo cáo”, nên chưa rõ báo cáo kỳ nào"
_NO_PERIOD_HINT: Final = (
    'ghi thêm, ví dụ --ky "6 tháng", hoặc thêm vào kế hoạch mục “báo cáo” có “kỳ: 6 tháng”'
)
_NOTHING_HINT: Final = "ghi chỉ tiêu, nhiệm vụ, kinh phí của kế hoạch, hoặc lời đánh giá ở mục “báo cáo”"


class ReportResult(NamedTuple):
    """What became of a report: the file that was `built`, None for none; `problems` stand in the way, or need figures.

    `time` is the stretch that it is about, `is_typed` False where the plan has nothing on it under `báo cáo`.
    """

    file: Path
    problems: tuple[Problem, ...]
    time: str = ""
    is_typed: bool = True
    built: BuildResult | None = None

    @property
    def missing(self) -> int:
        """How many figures are not noted yet."""
        return len(self.problems) if self.time else 0


def make_report(
    file: Path, period: str | None, settings: BuildSettings, *, as_draft: bool = False
) -> ReportResult:
    """Write the report of the plan `file` on the stretch `period`, on the last one that the plan has where it is None.

    Where a figure is not noted nothing is written, but for a draft. Raises UserError for a stretch that means nothing
    in the plan's period, and where something cannot be read or written.
    """
    offices = Offices()
    opened = open_plan(file, offices)
    if opened.plan is None or opened.facts is None:
        errors = tuple(each for each in opened.problems if each.severity is Severity.ERROR)
        return ReportResult(file, errors)
    plan, facts = opened.plan, opened.facts
    about = _about(plan, facts, period)
    figures = figures_of(plan, facts, about)
    if not (any(_prose(about.report)) or figures.reached or figures.progress or figures.money):
        raise UserError(f"Chưa có gì để báo cáo {about.when.text}", _NOTHING_HINT)
    problems = _missing(opened, figures, as_draft=as_draft)
    result = ReportResult(file, problems, about.when.text, about in facts.reports)
    if problems and not as_draft:
        return result
    paper = Paper(REPORT_PAPER, _typed(about), as_draft)
    placer = PaperPlacer(opened, settings, offices.files)
    try:
        document = composed_paper(plan, facts, paper)
        built = placer.place(document, paper, file_words(f"{REPORT_PAPER} {paper.about}"))
    except ProblemsFound as found:
        return ReportResult(file, found.problems)
    return result._replace(built=built)


def _about(plan: Plan, facts: Facts, period: str | None) -> PlanReport:
    if period is not None:
        return report_about(plan, facts, period)
    if not facts.reports:
        raise UserError(_NO_PERIOD, _NO_PERIOD_HINT)
    return max(facts.reports, key=lambda each: each.when.last)


def _prose(report: Report) -> tuple[Prose | None, ...]:
    return (report.assessment, report.shortcomings, report.causes, report.outlook, report.proposals)


def _missing(opened: OpenPlan, figures: Figures, *, as_draft: bool) -> tuple[Problem, ...]:
    """Return the figures that are not noted, each where it is to be typed."""
    if opened.source is None:
        return ()
    severity = Severity.WARNING if as_draft else Severity.ERROR
    return opened.source.locate_all(tuple(each.problem(severity) for each in figures.missing))


def _typed(about: PlanReport) -> str:
    """Return the stretch as it may be typed."""
    period = about.report.period
    return f"{period.name} {period.year}" if period.year else period.name
