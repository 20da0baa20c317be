from sinhkehoach.form.height import pages_filled, share_of_page
from tests.support.forms import examined
from tests.support.word_files import LONG, body, letter, plan


def test_short_letter_fills_less_than_a_page():
    assert pages_filled(examined(letter()).document) < 0.8


def test_long_text_fills_more():
    paper = plan()
    paper.content += [body(LONG)] * 60
    assert pages_filled(examined(paper).document) > 3


def test_empty_page_is_not_filled():
    document = examined(plan()).document
    assert share_of_page((), document.sections[0].page) == 0
