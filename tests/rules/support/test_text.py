import pytest

from sinhkehoach.rules.support.text import REFERENCE
from sinhkehoach.rules.support.view import View
from tests.support.plans import plan_of


def _text(typed, key="mục đích"):
    plan = plan_of(f"{key}: |\n  {typed}\nchú thích: {{'1': Lời.}}\n")
    return View(plan).texts[1]


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
