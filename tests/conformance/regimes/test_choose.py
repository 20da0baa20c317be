from datetime import date

import pytest

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regimes.choose import RULE_SETS, examine_by_regime, sets_called
from sinhkehoach.conformance.regimes.dang.rules import DANG
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from tests.support.forms import read
from tests.support.word_files import build, plan

OLD = ND30._replace(regime=ND30.regime._replace(valid_to=date(2028, 6, 30)))
NEW = ND30._replace(regime=ND30.regime._replace(name="new", valid_from=date(2028, 7, 1)))
PARTY = ND30._replace(
    regime=ND30.regime._replace(name="party"),
    excluded=lambda document: None if document.letterhead.other_heading else "không phải văn bản của Đảng",
)


def _chosen(document, sets):
    found, rules = examine_by_regime(document, sets)
    assert found.regime is rules.regime
    return rules


def _dated(text):
    paper = plan()
    paper.date.text = f"An Bình, {text}"
    return read(build(paper))


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("ngày 30 tháng 6 năm 2028", OLD),
        ("ngày 01 tháng 7 năm 2028", NEW),
        ("ngày     tháng     năm 2028", NEW),
        ("ngày     tháng     năm", NEW),
        ("ngày 31 tháng 02 năm 2027", NEW),
        ("ngày 01 tháng 3 năm 2019", OLD),
    ],
)
def test_the_set_in_force_on_the_day_of_issue_counts(text, chosen):
    assert _chosen(_dated(text), (OLD, NEW)) is chosen


def test_a_paper_gets_the_set_whose_matter_it_is():
    paper = plan()
    assert _chosen(read(build(paper)), (PARTY, ND30)) is ND30
    paper.national.text = "ĐẢNG CỘNG SẢN VIỆT NAM"
    assert _chosen(read(build(paper)), (PARTY, ND30)) is PARTY
    assert _chosen(read(build(paper)), RULE_SETS) is DANG
    paper.date.text = "An Bình, ngày 06 tháng 01 năm 2026"
    assert _chosen(read(build(paper)), RULE_SETS) is ND30


def test_paper_that_is_no_sets_matter_gets_the_decree():
    paper = plan()
    paper.kind.text = "THÔNG TƯ"
    assert _chosen(read(build(paper)), RULE_SETS) is ND30


@pytest.mark.parametrize("rules", RULE_SETS)
def test_set_that_is_asked_for_takes_any_paper(rules):
    assert sets_called(None) is RULE_SETS
    (named,) = sets_called(rules.regime.name)
    assert named.regime is rules.regime
    paper = plan()
    paper.national.text = "QUỐC HIỆU KHÁC"
    assert named.excluded(Examined(read(build(paper)), named.regime)) is None
