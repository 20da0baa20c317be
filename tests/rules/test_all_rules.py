import pytest

from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import check
from tests.house.repository import ROOT
from tests.support.plans import office_of, plan_of
from tools.docs.example import OFFICE, with_usual_lines

CODES = [rule.code for rule in ALL_RULES]
PLANS = sorted(file for file in (ROOT / "plans").glob("*.yaml") if file.name != "co-quan.yaml")


def _codes_found(lines):
    plan = plan_of(with_usual_lines(lines))
    facts, problems = find_facts(plan, office_of(OFFICE))
    assert facts is not None, problems
    return {problem.code for problem in (*problems, *check(plan, facts))}


def test_codes_go_up_and_each_stands_once():
    assert sorted(set(CODES)) == CODES


@pytest.mark.parametrize("rule", ALL_RULES, ids=CODES)
def test_seeded_mistake_gives_exactly_its_own_finding(rule):
    assert _codes_found(rule.wrong) == {rule.code}


@pytest.mark.parametrize("rule", ALL_RULES, ids=CODES)
def test_mended_lines_give_no_finding_at_all(rule):
    assert _codes_found(rule.mended) == set()


@pytest.mark.parametrize("rule", ALL_RULES, ids=CODES)
def test_rule_says_what_it_rests_on_and_how_to_mend(rule):
    assert rule.title
    assert rule.source.endswith(".")
    assert rule.advice.endswith(".")


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_samples_have_no_finding(file):
    assert [(each.code, each.position, each.message) for each in open_plan(file, Offices()).problems] == []
