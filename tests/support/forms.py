"""Verdicts on Word files in tests."""

import pytest

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.evaluate import Verdict, evaluate
from sinhkehoach.conformance.regimes.choose import examine_by_regime
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import Outcome
from sinhkehoach.docx.content import WordDocument
from sinhkehoach.docx.read import read_docx
from tests.support.mutants import MUTANTS, Mutant
from tests.support.word_files import WAYS, Paper, build


def read(data: bytes) -> WordDocument:
    return read_docx(data)


def examined(paper: Paper, way: str = "direct") -> Examined:
    return Examined(read(build(paper, way)), ND30.regime)


def verdicts(data: bytes) -> dict[str, Verdict]:
    return {each.rule.id: each for each in evaluate(Examined(read(data), ND30.regime), ND30)}


def failed(data: bytes) -> dict[str, list[str]]:
    """Return the rules that `data` breaks, with what was found."""
    return {
        name: [f"{finding.part}: {finding.text}: {finding.found}" for finding in each.findings]
        for name, each in verdicts(data).items()
        if each.outcome is Outcome.FAIL
    }


def failed_of_party(data: bytes) -> list[str]:
    """Return the rules of the Party's form that `data`, a paper of it, breaks."""
    document, rules = examine_by_regime(read(data))
    assert rules.regime.name == "dang"
    return [each.rule.id for each in evaluate(document, rules) if each.outcome is Outcome.FAIL]


def mutants_of(*rules: str) -> list:
    """Return the mutants of the rules whose names begin so, each in the next way of formatting, as parameters."""
    return [
        pytest.param(mutant, WAYS[at % len(WAYS)], id=f"{mutant.rule} {at} {WAYS[at % len(WAYS)]}")
        for at, mutant in enumerate(MUTANTS)
        if mutant.rule.startswith(rules)
    ]


def found_in(mutant: Mutant, way: str) -> dict[str, list[str]]:
    return failed(build(mutant.made(), way))
