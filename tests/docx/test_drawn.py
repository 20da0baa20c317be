import pytest

from sinhkehoach.docx.drawn import (
    box_contents,
    count_pictures,
    drawn_lines,
    line_shapes,
    says_nothing,
    style_of,
)
from sinhkehoach.docx.formats import ParagraphFormat
from tests.support.docx import fragment
from tests.support.forms import examined
from tests.support.word_files import WAYS, plan

TEXT = "<w:p><w:r><w:t>chữ</w:t></w:r></w:p>"


def _pict(xml):
    return [fragment(f"<w:pict>{xml}</w:pict>")[0]]


def test_border_is_as_long_as_the_place_without_the_indents():
    (line,) = drawn_lines([], ParagraphFormat(ruled_above="single", left=50, right=30), 200)
    assert (line.length, line.offset) == (120, 50)


def test_paragraph_without_lines_has_none():
    assert drawn_lines([], ParagraphFormat(), 200) == ()
    assert count_pictures([]) == 0
    assert list(box_contents([])) == []


@pytest.mark.parametrize("way", WAYS)
def test_lines_are_found_however_they_are_drawn(way):
    letterhead = examined(plan(), way).letterhead
    assert [rule.length for rule in letterhead.heading_rules] == [
        pytest.approx(letterhead.motto.width, abs=1)
    ]
    assert len(letterhead.issuer_rules) == 1
    assert len(letterhead.title_rules) == 1


@pytest.mark.parametrize(("style", "count"), [("width:100pt;height:0", 1), ("width:100pt;height:40pt", 0)])
def test_connector_of_vml_is_a_line_when_it_lies_flat(style, count):
    shape = f'<v:shape type="#_x0000_t32" style="{style}"/>'
    assert len(drawn_lines(_pict(shape), ParagraphFormat(), 200)) == count


def test_alternative_that_word_does_not_show_counts_for_nothing():
    inside = f"<v:shape><v:imagedata/></v:shape><w:txbxContent>{TEXT}</w:txbxContent>"
    drawn = _pict(
        f'<mc:AlternateContent><mc:Choice Requires="wps">{inside}</mc:Choice><mc:Fallback>{inside}</mc:Fallback>'
        "</mc:AlternateContent>"
    )
    assert len(list(box_contents(drawn))) == 1
    assert count_pictures(drawn) == 1


def test_what_stands_in_a_box_belongs_to_the_paragraphs_there():
    inner = '<w:r><w:pict><v:line from="0,0" to="50,0"/><w:txbxContent/></w:pict></w:r>'
    drawn = _pict(f"<w:txbxContent><w:p>{inner}</w:p></w:txbxContent>")
    assert drawn_lines(drawn, ParagraphFormat(), 200) == ()
    assert len(list(box_contents(drawn))) == 1
    within = list(drawn[0].iter("{*}pict"))[1:]
    assert len(drawn_lines(within, ParagraphFormat(), 200)) == 1


@pytest.mark.parametrize(
    ("xml", "nothing"), [("", True), ("<w:p><w:r><w:t> </w:t></w:r></w:p>", True), (TEXT, False)]
)
def test_drawing_without_words_says_nothing(xml, nothing):
    (drawn,) = _pict(f"<w:txbxContent>{xml}</w:txbxContent>")
    assert says_nothing(drawn) is nothing


def test_shapes_of_lines_are_told_with_what_they_draw():
    (drawn,) = _pict('<v:line from="0,0" to="60pt,0"/><v:line from="0,0" to="0,60pt"/><v:rect/>')
    assert [(shape.get("to"), line.length) for shape, line in line_shapes(drawn)] == [("60pt,0", 60)]


def test_the_style_of_a_shape_is_read_by_names():
    (shape,) = _pict('<v:shape style="width:60pt; left:2pt"/>')[0]
    assert style_of(shape)["width"] == "60pt"
