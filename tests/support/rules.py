"""Two verbs for rules: a plan in which a rule finds what is expected, and one in which it finds nothing."""

from sinhkehoach.base.problem import Problem
from sinhkehoach.plan.facts import find_facts
from sinhkehoach.plan.validate import validate
from sinhkehoach.rules.check import check
from sinhkehoach.rules.rule import Rule
from tests.support.plans import office_of, source_of


def findings_of(rule: Rule, text: str, office: str = "") -> tuple[Problem, ...]:
    """Return what `rule` finds in the plan in `text`, located, from top to bottom."""
    source = source_of(text)
    plan = validate(source)
    facts, problems = find_facts(plan, office_of(office))
    assert facts is not None, problems
    return source.locate_all(check(plan, facts, (rule,)))


def check_reports(rule: Rule, text: str, *expected: tuple[str, str], office: str = "") -> None:
    """Check that `rule` finds exactly `expected`: `line:column` (or the line alone) and a part of the message."""
    found = findings_of(rule, text, office)
    assert {problem.code for problem in found} == {rule.code}, found
    shown = [(problem, f"{problem.position.line}:{problem.position.column}") for problem in found]
    assert len(found) == len(expected), [(place, problem.message) for problem, place in shown]
    for (problem, place), (wanted_place, part) in zip(shown, expected, strict=True):
        assert place == wanted_place or place.split(":")[0] == wanted_place, (place, problem.message)
        assert part in problem.message


def check_silent(rule: Rule, text: str, office: str = "") -> None:
    """Check that `rule` finds nothing in the plan in `text`."""
    assert [problem.message for problem in findings_of(rule, text, office)] == []
