"""Short plans and those of their next period."""

from sinhkehoach.base.problem import has_errors
from sinhkehoach.model.keys import canonical_key
from sinhkehoach.model.validate import validate
from sinhkehoach.next_period.edit_session import EditSession
from sinhkehoach.next_period.next_plan import NextPlan, next_plan
from sinhkehoach.next_period.period_shift import PeriodShift
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.values.periods import parse_period
from sinhkehoach.yaml.edit.editor import Editor
from tests.support.plans import office_of, source_of


def next_plan_of(text: str, wanted: str | None = None, office: str = "") -> NextPlan:
    """Return the plan that follows the one in `text`, with what a plan needs added at its end."""
    source = source_of(text)
    plan = validate(source)
    facts, problems = find_facts(plan, office_of(office))
    assert facts is not None, problems
    assert not has_errors(problems)
    return next_plan(source, plan, facts, wanted)


def session_of(text: str, years: int = 1) -> EditSession:
    """Return a session with the plan in `text`, for the year 2027."""
    source = source_of(text)
    return EditSession(
        source,
        Editor(source, canonical_key),
        PeriodShift(2027, 2027, years),
        "năm 2027",
        "năm 2028",
        parse_period("2027"),
    )


def edited(session: EditSession) -> str:
    """Return the lines of the plan in `session` after all changes, without those that `source_of` added."""
    text = session.editor.edited().text
    return text[: text.index("cơ quan:")]


def asked(session: EditSession) -> list[str]:
    """Return what a person has to confirm."""
    return [each.reason for each in session.decisions if each.kind == "cần xác nhận"]
