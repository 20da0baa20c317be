"""All faults of form that tests put into papers, by all hands: each is mended, none brought about, no word touched."""

import os

import pytest
from openxml_audit import OpenXmlValidator

from sinhkehoach.conformance.regimes.choose import sets_called
from sinhkehoach.conformance.rule import Outcome
from sinhkehoach.cures.mend import mend
from tests.support.forms import failed
from tests.support.hand_typed import HAND_TYPED
from tests.support.mending import words
from tests.support.mutants import MUTANTS
from tests.support.other_faults import FAULTS
from tests.support.other_hands import written
from tests.support.other_papers import PAPERS as OTHER_PAPERS
from tests.support.party_mutants import MUTANTS as PARTY_MUTANTS
from tests.support.party_papers import PAPERS as PARTY_PAPERS
from tests.support.toy_regime import TOY, toy_plan
from tests.support.word_files import PAPERS, WAYS, build

# The whole takes minutes; each cure has its own tests beside it.
WHOLE = bool(os.environ.get("SKH_SUA_THE_THUC"))


def _mutants():
    for at, mutant in enumerate(MUTANTS):
        for way in WAYS:
            yield f"{mutant.rule} {at} {way}", build(mutant.made(), way)


def _faults():
    for each in FAULTS:
        for paper, data in each.made():
            yield f"{each.name} [{paper}]", data


def _good():
    yield from ((f"{name} {way}", build(paper(), way)) for name, paper in PAPERS.items() for way in WAYS)
    yield from ((name, written(paper())) for name, paper in OTHER_PAPERS.items())
    yield from ((name, paper().saved()) for name, paper in HAND_TYPED.items())


def _errors(file) -> set[str]:
    return {each.description for each in OpenXmlValidator().validate(file).errors}


@pytest.mark.skipif(not WHOLE, reason="takes minutes: SKH_SUA_THE_THUC=1 runs it")
@pytest.mark.parametrize("made", [_mutants, _faults])
def test_what_is_mended_is_right_and_what_is_left_was_there_before(made):
    worse, changed = [], []
    for name, data in made():
        before, result = failed(data), mend(data)
        after = failed(result.data) if result.data else before
        if not set(after) <= set(before) or any(len(after[rule]) > len(before[rule]) for rule in after):
            worse.append(name)
        if result.data and words(result.data) != words(data):
            changed.append(name)
    assert (worse, changed) == ([], [])


@pytest.mark.skipif(not WHOLE, reason="takes minutes: SKH_SUA_THE_THUC=1 runs it")
def test_good_papers_stay_as_they_are():
    assert [name for name, data in _good() if mend(data).data is not None] == []


@pytest.mark.skipif(not WHOLE, reason="takes minutes: SKH_SUA_THE_THUC=1 runs it")
def test_word_takes_every_mended_paper(tmp_path):
    file = tmp_path / "a.docx"
    damaged = []
    for fault in FAULTS[::5]:
        data = fault.made_in(fault.papers[0])
        if made := mend(data).data:
            file.write_bytes(data)
            before = _errors(file)
            file.write_bytes(made)
            damaged += [fault.name] if _errors(file) - before else []
    assert damaged == []


@pytest.mark.parametrize("paper", [each for each in OTHER_PAPERS if "_" in each][:4])
def test_a_good_paper_stays_as_it_is(paper):
    assert mend(written(OTHER_PAPERS[paper]())).data is None


@pytest.mark.parametrize("at", range(4))
def test_another_regime_is_mended_to_its_own_measures(at):
    change = (
        lambda paper: setattr(paper.sheet, "top", 35),
        lambda paper: setattr(paper.page_number, "size", 11),
        lambda paper: setattr(paper.content[5], "size", 12),
        lambda paper: setattr(paper.content[5], "font", "Calibri"),
    )[at]
    paper = toy_plan()
    change(paper)
    result = mend(build(paper, "direct"), (TOY,))
    assert result.data is not None
    assert [each.rule.id for each in result.after if each.outcome is Outcome.FAIL] == []
    assert mend(build(toy_plan(), "direct"), (TOY,)).data is None


# Looks, measures and lines that the Party's form has otherwise than the State's.
CURED = ("DP03", "DP10", "DP13", "DH02", "DH08", "DN09", "DC01", "DB03", "DB05", "DG06", "DR01", "DR02")
PARTY_MUTANTS_CURED = [
    pytest.param(mutant, WAYS[at % len(WAYS)], id=f"{mutant.rule} {at}")
    for at, mutant in enumerate(PARTY_MUTANTS)
    if mutant.rule in CURED
]


@pytest.mark.parametrize(("mutant", "way"), PARTY_MUTANTS_CURED)
def test_a_partys_paper_is_mended_to_its_own_measures(mutant, way):
    data = build(mutant.made(), way)
    result = mend(data)
    assert [each.rule.id for each in result.before if each.outcome is Outcome.FAIL] == [mutant.rule]
    assert [each.rule.id for each in result.after if each.outcome is Outcome.FAIL] == []
    assert result.data is not None
    assert words(result.data) == words(data)


@pytest.mark.parametrize("paper", PARTY_PAPERS)
def test_a_good_paper_of_the_party_stays_as_it_is(paper):
    assert mend(build(PARTY_PAPERS[paper](), "styles")).data is None


@pytest.mark.skipif(not WHOLE, reason="takes minutes: SKH_SUA_THE_THUC=1 runs it")
def test_mending_harms_no_paper_of_the_party():
    (rules,) = sets_called("dang")
    worse = []
    for at, mutant in enumerate(PARTY_MUTANTS):
        data = build(mutant.made(), WAYS[at % len(WAYS)])
        result = mend(data, (rules,))
        before, after = (
            {each.rule.id for each in verdicts if each.outcome is Outcome.FAIL}
            for verdicts in (result.before, result.after)
        )
        same = result.data is None or words(result.data) == words(data)
        worse += [] if same and after <= before else [f"{mutant.rule} {at}"]
    assert worse == []
