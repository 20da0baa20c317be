from datetime import date

import pytest

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.evaluate import evaluate, fails
from sinhkehoach.conformance.regimes.choose import RULE_SETS, examine_by_regime, sets_called
from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import Force, Outcome
from sinhkehoach.docx.read import read_docx
from tests.support.other_hands import written
from tests.support.party_mutants import MUTANTS
from tests.support.party_papers import BY_HAND, PAPERS
from tests.support.word_files import WAYS, build, plan

# A mutant may hide the heading by which the set is chosen.
(ALWAYS,) = sets_called("dang")
# Of the formatting of a paper each mutant sees one way; which is a matter of its place.
ONE_WAY = [
    pytest.param(mutant, WAYS[at % len(WAYS)], id=f"{mutant.rule} {at}") for at, mutant in enumerate(MUTANTS)
]


def _failed(data, rules=ALWAYS):
    told = evaluate(Examined(read_docx(data), rules.regime), rules)
    assert [each.rule.id for each in told if each.broken] == []
    return {
        each.rule.id: [finding.found for finding in each.findings]
        for each in told
        if each.outcome is Outcome.FAIL
    }


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("paper", PAPERS)
def test_says_nothing_against_a_good_paper(paper, way):
    document, rules = examine_by_regime(read_docx(build(PAPERS[paper](), way)))
    assert rules is DANG
    assert {each.rule.id: each.findings for each in evaluate(document, rules) if each.findings} == {}


@pytest.mark.parametrize("paper", BY_HAND)
def test_says_nothing_against_a_good_paper_by_other_hands(paper):
    document, rules = examine_by_regime(read_docx(written(BY_HAND[paper]())))
    assert rules is DANG
    assert {each.rule.id: each.findings for each in evaluate(document, rules) if each.findings} == {}


@pytest.mark.parametrize(("mutant", "way"), ONE_WAY)
def test_one_fault_is_told_by_its_rule_and_by_no_other(mutant, way):
    found = _failed(build(mutant.made(), way))
    assert mutant.rule in found
    assert found.keys() <= {mutant.rule, *mutant.rules}


def test_every_rule_has_a_mutant():
    assert {rule.id for rule in DANG.rules} == {mutant.rule for mutant in MUTANTS}


def test_rules_have_ids_of_their_own_and_say_what_they_want():
    ids = [rule.id for each in RULE_SETS for rule in each.rules]
    assert len(ids) == len(set(ids))
    assert [rule.id for rule in DANG.rules if not (rule.title and rule.source and rule.wanted)] == []


def test_what_is_asked_as_the_decree_asks_it_has_its_id_behind_a_letter():
    state = {rule.id: rule.check for rule in ND30.rules}
    own = {rule.id: rule.check for rule in DANG.rules}
    shared = {name for name in own if name[1:] in state}
    otherwise = {name for name in shared if own[name] is not state[name[1:]]}
    assert otherwise == {"DH02", "DH13", "DT05", "DN04", "DP13", "DB05", "DB18", "DG04", "DG06", "DK09"}


@pytest.mark.parametrize(("day", "holds"), [(date(2026, 5, 26), False), (date(2026, 5, 27), True)])
def test_guide_is_in_force_since_27_may_2026(day, holds):
    assert DANG.regime.holds_on(day) is holds


def test_papers_of_the_state_are_no_matter_of_it():
    document, rules = examine_by_regime(read_docx(build(plan())))
    assert rules is ND30
    told = evaluate(Examined(document.document, DANG.regime), DANG)
    assert {each.reason for each in told} == {"không phải văn bản của Đảng"}


def test_a_set_that_is_asked_for_judges_any_paper():
    assert "DH01" in _failed(build(plan()))


def test_what_is_not_sure_is_advice():
    advice = {rule.id for rule in DANG.rules if rule.force is Force.SHOULD}
    assert {"DB03", "DB05", "DP13", "DD08", "DK09", "DA02", "DA05"} <= advice
    paper = PAPERS["plan"]()
    paper.content[5].exact = 25
    told = evaluate(Examined(read_docx(build(paper)), DANG.regime), DANG)
    assert not fails(told)
