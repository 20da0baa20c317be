from sinhkehoach.conformance.anatomy.height import pages_filled, share_of_page
from tests.support.forms import examined
from tests.support.word_files import LONG, body, letter, plan


def _filled(paper):
    document = examined(paper).document
    return pages_filled(document, document.sections[0])


def test_short_letter_fills_less_than_a_page():
    assert _filled(letter()) < 0.8


def test_long_text_fills_more():
    paper = plan()
    paper.content += [body(LONG)] * 60
    assert _filled(paper) > 3


def test_empty_page_is_not_filled():
    document = examined(plan()).document
    assert share_of_page((), document.sections[0].page) == 0
