import pytest

from sinhkehoach.rules.view import REFERENCE, view_of
from tests.support.plans import plan_of


def _text(typed, key="mục đích"):
    plan = plan_of(f"{key}: |\n  {typed}\nchú thích: {{'1': Lời.}}\n")
    return view_of(plan).texts[1]


def test_plain_words_hold_no_marks():
    assert _text("- Đạt **95%** và[^1] [[kỳ]] *rõ*").plain == f"Đạt 95% và {REFERENCE} rõ"


@pytest.mark.parametrize("word", ["Đạt", "95", "và", "rõ"])
def test_offset_leads_back_to_what_was_typed(word):
    typed = "- Đạt **95%** và[^1] [[kỳ]] *rõ*"
    text = _text(typed)
    assert text.offset(text.plain.index(word)) == typed.index(word)


def test_offset_behind_the_words_is_their_end():
    text = _text("- Đạt *rõ*")
    assert text.offset(len(text.plain)) == len("- Đạt *rõ*")


def test_one_plan_has_one_view():
    plan = plan_of("kỳ: 2027\n")
    assert view_of(plan) is view_of(plan)
    assert view_of(plan) is not view_of(plan_of("kỳ: 2027\n"))
