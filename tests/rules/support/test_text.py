from time import process_time

import pytest

from sinhkehoach.base.correction import Correction
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


def test_places_in_a_text_without_marks_cost_nothing():
    text = _text("dài " * 50_000)
    start = process_time()
    assert [text.offset(at) for at in range(0, 200_000, 100)] == [*range(0, 200_000, 100)][:2000]
    assert process_time() - start < 5


def test_a_correction_of_plain_words_is_one_of_what_was_typed():
    text = _text("- Đạt **95%** và rõ")
    finding = text.finding(0, "x", "y", Correction(text.plain.index("rõ"), "rõ", "kỹ"))
    assert finding.corrections == (Correction(17, "rõ", "kỹ", path=("mục đích",)),)


@pytest.mark.parametrize("old", ["Đạt 95", f"và {REFERENCE}"])
def test_words_with_a_mark_or_a_reference_inside_have_no_correction(old):
    text = _text("- Đạt **95%** và [[kỳ]] rõ")
    sure = Correction(text.plain.index("rõ"), "rõ", "kỹ")
    assert text.finding(0, "x", "y", sure, Correction(text.plain.index(old), old, "z")).corrections == ()
    assert text.typed(Correction(None, "a", "b")) is None
