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


def test_row_is_as_high_as_its_highest_cell():
    paper = plan()
    paper.content, paper.table = [body("a")], []
    low = _filled(paper)
    paper.content = [body("a"), body("a")]
    paper.table = [["a", "a"]]
    one = _filled(paper)
    paper.table = [["a", "a\na\na"]]
    three = _filled(paper)
    paper.table = [["a\na\na", "a\na\na"]]
    assert low < one < three == _filled(paper)


def test_long_table_is_not_measured_to_its_end():
    paper = plan()
    paper.annexes, paper.table = [], [["a", "b"]] * 400
    document = examined(paper).document
    assert 3 < share_of_page(document.paragraphs, document.sections[0].page) < 3.2
