import re
import shutil
from datetime import date

import pytest

from sinhkehoach.cli.new_plan import KINDS
from sinhkehoach.conformance.checks.page import paper as paper_size
from sinhkehoach.conformance.regimes.nd30.rules import ND30, rules_of
from sinhkehoach.conformance.rule import Confidence, Force
from sinhkehoach.jobs.new_plan import make_plan
from sinhkehoach.jobs.new_workspace import make_workspace
from sinhkehoach.jobs.workspace import Workspace
from tests.house.repository import ROOT
from tests.support.forms import failed, verdicts
from tests.support.hand_typed import HAND_TYPED
from tests.support.mutants import MUTANTS
from tests.support.samples import convert
from tests.support.word_files import PAPERS, WAYS, build
from tests.support.workspaces import new_builder
from tests.support.wrappings import WRAPPED

PLANS = sorted(file for file in (ROOT / "plans").glob("*.yaml") if file.name != "co-quan.yaml")


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("paper", PAPERS)
def test_says_nothing_against_a_paper_that_keeps_to_the_decree(paper, way):
    assert failed(build(PAPERS[paper](), way)) == {}


@pytest.mark.parametrize("name", HAND_TYPED)
def test_says_nothing_against_a_good_paper_typed_by_hand(name):
    assert failed(HAND_TYPED[name]().saved()) == {}


@pytest.mark.parametrize("name", WRAPPED)
def test_reads_through_what_programs_wrap_around_a_text(name):
    made, told = WRAPPED[name]
    assert set(failed(made())) == told


@pytest.mark.parametrize("issued", [False, True], ids=["draft", "issued"])
@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_documents_of_ours_keep_to_the_decree(plan, issued, tmp_path):
    shutil.copytree(ROOT / "plans", tmp_path / "plans")
    shutil.copytree(ROOT / "templates", tmp_path / "templates")
    assert failed(_printed(tmp_path / "plans" / plan.name, issued=issued)) == {}


@pytest.mark.parametrize("issued", [False, True], ids=["draft", "issued"])
@pytest.mark.parametrize("kind", KINDS)
def test_documents_of_new_plans_keep_to_the_decree(kind, issued, tmp_path):
    make_workspace(tmp_path)
    plan = make_plan("a", kind, Workspace(tmp_path), date(2026, 12, 1)).file
    assert failed(_printed(plan, issued=issued)) == {}


def _printed(plan, *, issued):
    """Return the document of `plan`, which is made a draft or given a number and a day."""
    text = plan.read_text("utf-8")
    if issued:
        text = re.sub(r"(?m)^(dự thảo|draft):.*\n", "", text)
        # One sample leaves its signer's name open, which an issued paper must not.
        text = re.sub(r"(?m)^signer:.*\n", "signer:\n  họ tên: Trần Minh Khôi\n", text)
    for key, value in (("số|number", "12"), ("ngày|date", "24/12/2026")):
        opened = "" if key.startswith("số") else "tháng 12 năm 2026"
        text, count = re.subn(rf"(?m)^({key}):.*$", rf"\g<1>: {value if issued else opened}", text)
        assert count == 1
    plan.write_text(text, encoding="utf-8")
    result = new_builder(plan.parent / "out").build(plan)
    assert result.written is not None, result.problems
    return result.written.read_bytes()


@pytest.mark.office
def test_says_nothing_against_a_paper_that_libreoffice_has_saved(tmp_path):
    papers = [tmp_path / f"{way}.docx" for way in ("direct", "styles")]
    for paper in papers:
        paper.write_bytes(build(PAPERS["plan"](), paper.stem))
    saved = convert(papers, "docx", tmp_path / "luu-lai")
    assert {way: failed(file.read_bytes()) for way, file in saved.items()} == {"direct": {}, "styles": {}}


def test_every_rule_has_a_mutant():
    assert {rule.id for rule in ND30.rules} == {mutant.rule for mutant in MUTANTS}


def test_rules_have_ids_of_their_own_and_say_what_they_want():
    ids = [rule.id for rule in ND30.rules]
    assert len(ids) == len(set(ids))
    assert [rule.id for rule in ND30.rules if not (rule.title and rule.source and rule.wanted)] == []


def test_every_rule_has_a_verdict_and_every_silence_a_reason():
    told = verdicts(build(PAPERS["plan"]()))
    assert list(told) == [rule.id for rule in ND30.rules]
    silent = [name for name, each in told.items() if each.outcome in {"không áp dụng", "chưa xét"}]
    assert silent
    assert [name for name in silent if not told[name].reason] == []


@pytest.mark.parametrize(
    ("day", "holds"), [(date(2020, 3, 4), False), (date(2020, 3, 5), True), (date(2027, 1, 1), True)]
)
def test_decree_is_in_force_since_5_march_2020(day, holds):
    assert ND30.regime.holds_on(day) is holds


def test_has_nothing_to_say_about_a_paper_of_the_party():
    paper = PAPERS["plan"]()
    paper.national.text = "ĐẢNG CỘNG SẢN VIỆT NAM"
    told = verdicts(build(paper))
    assert {str(each.outcome) for each in told.values()} == {"không áp dụng"}
    assert "văn bản của Đảng" in told["H01"].reason


@pytest.mark.parametrize(
    ("place", "source"),
    [
        ("mục I.3", "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, mục I.3"),
        ("Phụ lục II, mục V", "NĐ 30/2020/NĐ-CP, Phụ lục II, mục V"),
        ("thông lệ", "thông lệ; Nghị định không quy định"),
        ("Luật số 72/2025/QH15", "Luật số 72/2025/QH15"),
    ],
)
def test_rule_names_its_place_in_the_decree(place, source):
    (rule,) = rules_of((("P01", "Khổ giấy", Force.MUST, Confidence.HIGH, place, "A4", paper_size),))
    assert rule.source == source
