import pytest

from sinhkehoach.docx.drawn import box_contents, drawn_lines, has_picture
from sinhkehoach.docx.paragraph_format import ParagraphFormat
from tests.support.docx import fragment
from tests.support.forms import examined
from tests.support.word_files import WAYS, plan

PLAIN = fragment("<w:p/>")[0]


def test_border_is_as_long_as_the_place_without_the_indents():
    (line,) = drawn_lines(PLAIN, ParagraphFormat(ruled_above="single", left=50, right=30), 200)
    assert (line.length, line.offset) == (120, 50)


def test_paragraph_without_lines_has_none():
    assert list(drawn_lines(PLAIN, ParagraphFormat(), 200)) == []
    assert has_picture(PLAIN) == 0
    assert list(box_contents(PLAIN)) == []


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
    shape = f'<v:shape xmlns:v="urn:schemas-microsoft-com:vml" type="#_x0000_t32" style="{style}"/>'
    root = fragment(f"<w:p><w:r><w:pict>{shape}</w:pict></w:r></w:p>")
    assert len(list(drawn_lines(root[0], ParagraphFormat(), 200))) == count


def test_box_in_a_fallback_is_not_read_twice():
    names = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    box = "<w:txbxContent><w:p/></w:txbxContent>"
    root = fragment(
        f"<w:p><w:r><mc:AlternateContent {names}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert len(list(box_contents(root[0]))) == 1
