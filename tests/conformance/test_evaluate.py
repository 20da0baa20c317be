from sinhkehoach.conformance.evaluate import evaluate, fails, shortened
from sinhkehoach.conformance.regimes.nd30.rules import ND30
from sinhkehoach.conformance.rule import Deviation, Force, Outcome, Undecided
from tests.support.forms import examined, verdicts
from tests.support.word_files import build, plan


def test_a_broken_rule_hides_no_other():
    def broken(_document):
        raise ZeroDivisionError

    first, *others = ND30.rules
    told = evaluate(examined(plan()), ND30._replace(rules=(first._replace(check=broken), *others)))
    assert told[0].outcome is Outcome.NOT_LOOKED_AT
    assert told[0].broken
    assert "lỗi của chính nó" in told[0].reason
    assert len(told) == len(ND30.rules)


def test_what_was_found_is_told_although_the_rest_is_undecided():
    def half(_document):
        yield Deviation(None, "", "sai")
        raise Undecided("phần còn lại không rõ")

    (told,) = evaluate(examined(plan()), ND30._replace(rules=(ND30.rules[0]._replace(check=half),)))
    assert (told.outcome, told.findings[0].found) == (Outcome.FAIL, "sai")
    assert told.reason == "phần còn lại không rõ"


def test_deviations_alike_in_one_part_are_told_once():
    paper = plan()
    for piece in paper.content:
        piece.font = "Arial"
    (body,) = [each for each in verdicts(build(paper))["P14"].findings if each.part == "thân văn bản"]
    assert body.places == len(paper.content)
    assert body.found == "phông chữ Arial"


def test_only_what_the_decree_states_makes_a_file_fail():
    rules = {each.rule.id: each for each in evaluate(examined(plan()), ND30)}
    soft = rules["P13"]._replace(outcome=Outcome.FAIL)
    hard = rules["P01"]._replace(outcome=Outcome.FAIL)
    assert soft.rule.force is Force.SHOULD
    assert not fails([soft])
    assert fails([soft, hard])


def test_long_text_is_cut_at_a_word():
    assert shortened("một  hai") == "một hai"
    assert shortened("dài " * 40) == ("dài " * 20).strip() + "…"
