"""Two verbs for rules: a plan in which a rule finds what is expected, and one in which it finds nothing."""

from functools import cached_property

from sinhkehoach.base.problem import Problem
from sinhkehoach.lexicon.vocabulary import Vocabulary
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.validate import validate, validate_office
from sinhkehoach.resolve.facts import Facts, find_facts
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import ask, check, check_office
from sinhkehoach.rules.rule import Rule
from sinhkehoach.rules.support.view import View
from tests.support.plans import office_of, office_source, source_of


class _Unsearched(Vocabulary):
    """Says of every text that it holds whatever a rule looks for."""

    def holding(self, *_):
        return frozenset(self.texts)

    def only(self, _):
        return self


class _Untriggered(View):
    """Shows every text to every rule, whatever the rule says it can find nothing without."""

    @cached_property
    def vocabulary(self):
        known = super().vocabulary
        return _Unsearched(known.texts, ())

    @cached_property
    def unit_vocabulary(self):
        return _Unsearched(super().unit_vocabulary.texts, ())


def check_triggers(plan: Plan, facts: Facts, rules: tuple[Rule, ...] = ALL_RULES) -> None:
    """Check that rules find the same where they are shown every text: no trigger hides a finding."""
    assert ask(View(plan), facts, rules) == ask(_Untriggered(plan), facts, rules)


def findings_of(rule: Rule, text: str, office: str = "") -> tuple[Problem, ...]:
    """Return what `rule` finds in the plan in `text`, located, from top to bottom."""
    source = source_of(text)
    plan = validate(source)
    facts, problems = find_facts(plan, office_of(office))
    assert facts is not None, problems
    check_triggers(plan, facts, (rule,))
    return source.locate_all(check(plan, facts, (rule,)))


def check_reports(rule: Rule, text: str, *expected: tuple[str, str], office: str = "") -> None:
    """Check that `rule` finds exactly `expected`: `line:column` (or the line alone) and a part of the message."""
    _compare(rule, findings_of(rule, text, office), expected)


def _compare(rule: Rule, found: tuple[Problem, ...], expected: tuple[tuple[str, str], ...]) -> None:
    assert {problem.code for problem in found} == {rule.code}, found
    shown = [(problem, f"{problem.position.line}:{problem.position.column}") for problem in found]
    assert len(found) == len(expected), [(place, problem.message) for problem, place in shown]
    for (problem, place), (wanted_place, part) in zip(shown, expected, strict=True):
        assert place == wanted_place or place.split(":")[0] == wanted_place, (place, problem.message)
        assert part in problem.message


def check_office_reports(rule: Rule, text: str, *expected: tuple[str, str]) -> None:
    """Check that `rule` finds exactly `expected`, as `check_reports` has it, in the office's own file in `text`."""
    _compare(rule, office_findings(rule, text), expected)


def office_findings(rule: Rule, text: str) -> tuple[Problem, ...]:
    """Return what `rule` finds in the office's own file in `text`, located, from top to bottom."""
    source = office_source(text)
    return source.locate_all(check_office(validate_office(source), (rule,)))


def check_office_silent(rule: Rule, text: str) -> None:
    """Check that `rule` finds nothing in the office's own file in `text`."""
    assert [problem.message for problem in check_office(office_of(text), (rule,))] == []


def check_silent(rule: Rule, text: str, office: str = "") -> None:
    """Check that `rule` finds nothing in the plan in `text`."""
    assert [problem.message for problem in findings_of(rule, text, office)] == []
