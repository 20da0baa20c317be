import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sinhkehoach.jobs.open_plan import Offices, open_plan
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.rules.all_rules import ALL_RULES
from sinhkehoach.rules.check import check
from tests.house.repository import ROOT
from tests.support.plans import office_of, plan_of
from tests.support.rules import check_triggers
from tools.docs.example import OFFICE, with_usual_lines

CODES = [rule.code for rule in ALL_RULES]
PLANS = sorted(file for file in (ROOT / "plans").glob("*.yaml") if file.name != "co-quan.yaml")


def _codes_found(lines):
    plan = plan_of(with_usual_lines(lines))
    facts, problems = find_facts(plan, office_of(OFFICE))
    assert facts is not None, problems
    check_triggers(plan, facts)
    return {problem.code for problem in (*problems, *check(plan, facts))}


# Ends of sentences, words and marks, odd spaces: what stands between words decides what a trigger may count on.
_BETWEEN = (
    " ",
    "  ",
    "\u00a0",
    "\u2003",
    "\t",
    ", ",
    ",",
    "; ",
    ";",
    " ,",
    ". ",
    ".",
    ": ",
    "/",
    "-",
    " - ",
    "+",
)
_AROUND = ("(", ")", "“", "”", "( ", " )", "[[kỳ]]", "%", "«", "1", "_", "…")
_WORDS = {word for rule in ALL_RULES for word in re.findall(r"[^\s\[\]{}*|\\]+", rule.wrong)}
_PHRASES = {phrase for rule in ALL_RULES for phrase in re.findall(r"[^\n\[\]{}*|\\:]{9,}", rule.wrong)}
_PIECE = st.one_of(st.sampled_from(sorted(_PHRASES)), st.sampled_from(sorted(_WORDS)))
_TEXT = st.lists(
    st.tuples(_PIECE, st.sampled_from(_BETWEEN), st.sampled_from(("", "", *_AROUND))),
    max_size=15,
).map(lambda parts: "".join(word + around + between for word, between, around in parts))


@settings(max_examples=100, deadline=None)
@given(st.lists(_TEXT, min_size=1, max_size=4))
def test_no_trigger_hides_a_finding(texts):
    lines = "".join(f"  - {_quoted(f'Rà {text}')}\n" for text in texts)
    plan = plan_of(
        f"yêu cầu:\n{lines}phụ lục: [{{tên: A, bảng: {{cột: [B], hàng: [[{_quoted(texts[0])}]]}}}}]\n"
    )
    facts, _ = find_facts(plan, office_of(OFFICE))
    assert facts is not None
    check_triggers(plan, facts)


def _quoted(text: str) -> str:
    """Return `text` in double quotes; a Tab as it is: `hiện:\\t` looks like the beginning of a path."""
    return json.dumps(text).replace("\\t", "\t")


def test_no_rule_is_left_out():
    folder = ROOT / "src/sinhkehoach/rules"
    written = {
        file.stem for file in folder.glob("*.py") if "\nRULE = Rule(" in file.read_text(encoding="utf-8")
    }
    asked = {rule.findings.__module__.rpartition(".")[2] for rule in ALL_RULES}
    assert (written, len(ALL_RULES)) == (asked, len(written))


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
