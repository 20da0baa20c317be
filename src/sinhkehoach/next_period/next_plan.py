"""A plan → the plan for the next period: the old text with its years carried over and its open questions marked."""

from dataclasses import dataclass, replace
from typing import Final

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.plan import Plan
from sinhkehoach.next_period.budget import carry_budget
from sinhkehoach.next_period.decision import Decision, DecisionKind
from sinhkehoach.next_period.edit_session import OF_OLD_PLAN, EditSession
from sinhkehoach.next_period.indicators import carry_indicators
from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.next_period.pictures import carry_pictures
from sinhkehoach.next_period.tables import carry_tables
from sinhkehoach.next_period.tasks import carry_tasks
from sinhkehoach.next_period.texts import carry_texts
from sinhkehoach.resolve.facts import Facts
from sinhkehoach.values.dates import month_digits, parse_date
from sinhkehoach.values.periods import Period, PeriodKind, parse_period
from sinhkehoach.yaml.edit.editor import Editor
from sinhkehoach.yaml.read.confirmations import marks_of
from sinhkehoach.yaml.read.source import Source

YEAR: Final = lazy_pattern(r"(?<!\d)(?:19|20|21)\d\d(?!\d)")
_FURTHEST: Final = 50
_SUBMISSION: Final = "tờ trình"
_REPORTS: Final = "báo cáo"
# Other periods are too long to be named in every mark.
_CALLED_BY_NAME: Final = (PeriodKind.YEAR, PeriodKind.YEARS, PeriodKind.SCHOOL_YEAR)


@dataclass(frozen=True, slots=True)
class NextPlan:
    """The text of the next plan, its period, by how many years it is later, and every decision in order."""

    text: str
    period: Period
    years: int
    decisions: tuple[Decision, ...]


def next_plan(source: Source, plan: Plan, facts: Facts, wanted: str | None) -> NextPlan:
    """Return the plan that follows the one in `source`: for the period `wanted`, or for the next of the same length.

    Raises BadValue where `wanted` is no later period of the same kind; CannotEdit where the file cannot be
    edited (values repeated by `&` and `*`).
    """
    typed, period = _next_period(plan.period, _typed(source, "kỳ"), wanted)
    shift = _period_shift(plan, facts, period.first.year - plan.period.first.year)
    is_named = period.kind in _CALLED_BY_NAME
    old_name, new_name = (plan.period.text, period.text) if is_named else ("kỳ trước", "kỳ này")
    session = EditSession(source, Editor(source, canonical_key), shift, old_name, new_name, plan.period)
    for mark in marks_of(source):
        if mark.alone:
            session.editor.remove_comment(mark)
    _carry_facts(session, plan, typed)
    _leave_submission(session, plan)
    _leave_reports(session, plan)
    carry_texts(session, facts.documents)
    carry_indicators(session, plan)
    carry_tasks(session, plan)
    carry_budget(session, plan)
    carry_tables(session, plan)
    carry_pictures(session, plan)
    session.ask_gathered()
    text = session.editor.edited().text
    return NextPlan(text, period, shift.years, tuple(_in_new_file(session)))


def _in_new_file(session: EditSession) -> list[Decision]:
    """Return the decisions in the order of the file, placed where they stand in the new one."""
    moved = session.editor.moved(decision.position for decision in session.decisions)
    placed = [replace(each, position=place) for each, place in zip(session.decisions, moved, strict=True)]
    return sorted(placed, key=lambda decision: decision.position)


def years_later(text: str, years: int) -> str:
    """Return `text` with every year in it `years` later."""
    return YEAR.sub(lambda found: str(int(found.group()) + years), text)


def _typed(source: Source, key: str) -> str:
    value = source.way_to((key,))[-1].value
    return value if isinstance(value, str) else ""


def _next_period(old: Period, typed: str, wanted: str | None) -> tuple[str, Period]:
    """Return the next period as it is typed, and as it is understood; a bare year names the one it begins in."""
    years = old.step
    new = years_later(typed, years)
    if wanted is not None:
        new = years_later(typed, int(wanted) - old.first.year) if YEAR.fullmatch(wanted.strip()) else wanted
    try:
        period = parse_period(new)
    except BadValue as bad:
        if wanted is not None:
            raise
        period, new = _without_leap_day(new, bad)
    later = period.first.year - old.first.year
    if period.kind is not old.kind or not 0 < later <= _FURTHEST:
        hint = f"kế hoạch cũ có kỳ là {old.text}; ghi một kỳ sau đó, cùng loại, ví dụ {years_later(typed, years)}"
        raise BadValue(f"“{wanted}” không phải là kỳ sau của kế hoạch này", hint)
    return new, period


def _without_leap_day(typed: str, bad: BadValue) -> tuple[Period, str]:
    shortened = typed.replace("29/02/", "28/02/").replace("29/2/", "28/2/")
    if shortened == typed:
        raise bad
    return parse_period(shortened), shortened


def _period_shift(plan: Plan, facts: Facts, years: int) -> PeriodShift:
    named = [document.title.plain for document in facts.documents.values() if document.title]
    return PeriodShift(
        plan.period.first.year,
        plan.period.last.year,
        years,
        several=plan.period.kind is PeriodKind.YEARS,
        titles=tuple(title for title in named if YEAR.search(title)),
        names=frozenset(map(fold, facts.documents)),
    )


def _carry_facts(session: EditSession, plan: Plan, period: str) -> None:
    if plan.number is not None:
        _replace(session, "số", None, "kế hoạch mới chưa có số")
    if plan.date is not None:
        date = _date_without_day(_typed(session.source, "ngày"), session.shift.years)
        _replace(session, "ngày", date, "ngày để trống, điền khi ban hành")
    if plan.urgency is not None:
        _replace(session, "độ khẩn", None, "độ khẩn do người ký quyết định cho từng văn bản")
    _replace(session, "kỳ", period, "kỳ của kế hoạch")


def _leave_submission(session: EditSession, plan: Plan) -> None:
    """Take out the tờ trình: it gives the reasons of the old plan."""
    if plan.submission is not None:
        session.editor.remove((_SUBMISSION,))
        told = "; ".join(plan.submission.addressees)
        session.record(DecisionKind.CHANGED, (_SUBMISSION,), "tờ trình của kỳ trước", f"gửi {told}", "bỏ")


def _leave_reports(session: EditSession, plan: Plan) -> None:
    """Take out the reports on the old plan."""
    if plan.reports:
        session.editor.remove((_REPORTS,))
        told = "; ".join(each.period.name for each in plan.reports)
        session.record(
            DecisionKind.CHANGED, (_REPORTS,), OF_OLD_PLAN, f"{_REPORTS}: {told}", f"{_REPORTS}: bỏ"
        )


def _replace(session: EditSession, key: str, new: str | None, reason: str) -> None:
    session.editor.replace((key,), new)
    session.record(DecisionKind.CHANGED, (key,), reason, _typed(session.source, key), new or "để trống")


def _date_without_day(typed: str, years: int) -> str | None:
    when = parse_date(typed)
    if when.month is None or when.year is None:
        return None
    return f"tháng {month_digits(when.month)} năm {when.year + years}"
