from sinhkehoach.transcribe.paper import paper_lines
from tests.support.papers import paper_of, whole_paper


def test_lines_are_what_is_read():
    document = paper_of("I. MỘT\nTT\tTên\n1\tHai\u00a0ba\n").document.document
    assert list(paper_lines(document)) == ["I. MỘT", "TT", "Tên", "1", "Hai ba"]


def test_lines_at_places_left_out_are_passed_over():
    document = paper_of("Một\nHai\n").document.document
    first = next(each.index for each in document.paragraphs if each.text == "Một")
    assert list(paper_lines(document, {first})) == ["Hai"]


def test_body_lies_between_title_and_end():
    assert [each.text for each in whole_paper("I. MỘT\nLàm.\n").body] == ["I. MỘT", "Làm."]
