import pytest

from sinhkehoach.render.drawn_lines import drawn_line_xml
from sinhkehoach.template.prepared_template import Style
from tests.support.docx import find_all, fragment


@pytest.mark.parametrize(("text_pt", "place"), [(100.0, 3686), (250.5, 9354), (33.3, 3001)])
def test_line_is_between_a_third_and_a_half_of_its_text_and_in_the_middle(text_pt, place):
    (indent,) = find_all(fragment(drawn_line_xml(text_pt, place, Style("KHKe", "left"))), ".//w:ind")
    left, right = (int(value) for value in indent.attrib.values() if value != "0")
    length = place - left - right
    assert text_pt * 20 / 3 <= length <= text_pt * 20 / 2
    assert 0 <= right - left <= 1


def test_line_is_a_top_border_and_no_character():
    root = fragment(drawn_line_xml(100, 3686, Style("KHKe", "left")))
    assert find_all(root, ".//w:pBdr/w:top/@w:val") == ["single"]
    assert not find_all(root, ".//w:r")


def test_line_is_never_longer_than_its_place():
    (indent,) = find_all(fragment(drawn_line_xml(900, 3686, Style("KHKe", "left"))), ".//w:ind")
    assert set(indent.attrib.values()) == {"0"}
