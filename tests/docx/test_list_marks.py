import pytest

from sinhkehoach.docx.list_marks import list_marks
from tests.support.docx import fragment

LISTS = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
  <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl>
  <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="+"/></w:lvl>
  <w:lvl w:ilvl="2"><w:numFmt w:val="none"/></w:lvl>
</w:abstractNum>
<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="1"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>
<w:num w:numId="7"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="8"><w:abstractNumId w:val="99"/></w:num>
"""
STYLES = """
<w:style w:styleId="ListBullet"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="Normal"/>
"""


def _marks(*places):
    marks = list_marks(fragment(LISTS), fragment(STYLES))
    return [marks.mark(_paragraph(*place)) for place in places]


def _paragraph(number, depth=0):
    inner = f'<w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/>'
    return fragment(f"<w:p><w:pPr><w:numPr>{inner}</w:numPr></w:pPr></w:p>")[0]


def test_numbers_are_counted_level_by_level():
    assert _marks((5,), (5, 1), (5, 1), (5,), (5, 1)) == ["1.", "1.a)", "1.b)", "2.", "2.a)"]


def test_list_may_begin_at_a_number_of_its_own():
    assert _marks((6,), (6,)) == ["3.", "4."]


def test_bullets_are_the_dash_and_the_plus_of_official_papers():
    assert _marks((7,), (7, 1), (7, 2)) == ["-", "+", ""]


@pytest.mark.parametrize("number", [8, 99, 0])
def test_unknown_list_has_no_mark(number):
    assert _marks((number,)) == [""]


def test_style_may_say_the_list():
    marks = list_marks(fragment(LISTS), fragment(STYLES))
    styled = '<w:p><w:pPr><w:pStyle w:val="{}"/></w:pPr></w:p>'
    assert [marks.mark(fragment(styled.format(name))[0]) for name in ("ListBullet", "Normal")] == ["-", ""]


def test_document_without_lists():
    assert list_marks(None, None).mark(_paragraph(5)) == ""
