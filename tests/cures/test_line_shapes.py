import pytest
from lxml import etree

from sinhkehoach.cures.line_shapes import set_line
from tests.support.docx import fragment


@pytest.mark.parametrize(
    ("xml", "made"),
    [
        ('<v:line from="10pt,2pt" to="90pt,2pt"/>', {"from": "20.0pt,2pt", "to": "80.0pt,2pt"}),
        (
            '<v:shape type="#_x0000_t32" style="position:absolute;width:80pt;margin-left:10pt"/>',
            {"type": "#_x0000_t32", "style": "position:absolute;width:60.0pt;margin-left:20.0pt"},
        ),
    ],
)
def test_vml_lines_are_set(xml, made):
    (shape,) = fragment(xml)
    set_line(shape, 60, 20)
    assert dict(shape.attrib) == made


def test_broken_vml_lines_become_whole():
    (shape,) = fragment('<v:line from="0,0" to="9pt,0"><v:stroke dashstyle="dash"/></v:line>')
    set_line(shape, 60, None)
    assert dict(shape[0].attrib) == {}
    assert shape.get("to") == "60.0pt,0"


def test_drawings_are_set_and_made_whole():
    (shape,) = fragment(
        '<wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>1</wp:posOffset></wp:positionH>'
        '<wp:extent cx="5" cy="0"/><a:graphic><a:ext cx="5" cy="0"/><a:ext uri="x"/><a:prstDash val="dash"/></a:graphic>'
        "</wp:anchor>"
    )
    set_line(shape, 10, 2)
    text = etree.tostring(shape).decode()
    assert text.count('cx="127000"') == 2
    assert ">25400<" in text
    assert 'val="solid"' in text
