import pytest

from sinhkehoach.template.prepared_template import Style
from sinhkehoach.template.style_sheet import ParagraphFace, StyleSheet, margin, own_indents
from tests.support.docx import fragment

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:name w:val="KH Co quan"/><w:basedOn w:val="a"/>
  <w:pPr><w:ind w:left="100" w:end="50"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="c"><w:name w:val="con"/><w:basedOn w:val="b"/>
  <w:rPr><w:b w:val="0"/><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="d"><w:name w:val="vòng"/><w:basedOn w:val="e"/></w:style>
<w:style w:type="paragraph" w:styleId="e"><w:name w:val="quanh"/><w:basedOn w:val="d"/></w:style>
<w:style w:type="character" w:styleId="f"><w:name w:val="footnote reference"/></w:style>
<w:style w:type="table" w:default="1" w:styleId="g"><w:name w:val="Normal Table"/>
  <w:tblPr><w:tblCellMar><w:left w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="table" w:styleId="h"><w:name w:val="hẹp"/><w:basedOn w:val="g"/>
  <w:tblPr><w:tblCellMar><w:end w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
"""
SHEET = StyleSheet(fragment(STYLES))


@pytest.mark.parametrize(
    ("style", "face"),
    [
        ("", ParagraphFace(size=13, bold=False, italic=False, indents=0)),
        ("b", ParagraphFace(size=12, bold=True, italic=False, indents=150)),
        ("c", ParagraphFace(size=12, bold=False, italic=True, indents=150)),
        ("d", ParagraphFace(size=13, bold=False, italic=False, indents=0)),
        ("không có", ParagraphFace(size=13, bold=False, italic=False, indents=0)),
    ],
)
def test_face_follows_what_a_style_is_based_on(style, face):
    assert SHEET.face(style) == face


def test_size_without_any_word_on_it_is_words_own():
    assert StyleSheet(fragment("")).face("").size == 10


def test_styles_are_found_by_name_with_their_alignment():
    named = SHEET.named()
    assert named["con"] == Style("c", "center")
    assert named["footnote reference"] == Style("f", "left")
    assert "Normal Table" not in named


@pytest.mark.parametrize(
    ("properties", "indents"),
    [
        ("", None),
        ('<w:ind w:firstLine="720"/>', None),
        ('<w:ind w:left="0"/>', 0),
        ('<w:ind w:start="5" w:end="7"/>', 12),
    ],
)
def test_own_indents_of_a_paragraph_are_left_and_right(properties, indents):
    assert own_indents(fragment(f"<w:pPr>{properties}</w:pPr>")) == indents


@pytest.mark.parametrize(("style", "margins"), [("", (70, 108)), ("g", (70, 108)), ("h", (70, 0))])
def test_cell_margins_follow_what_a_table_style_is_based_on(style, margins):
    assert SHEET.cell_margins(style) == margins


@pytest.mark.parametrize(("side", "width"), [("left", 70), ("right", None)])
def test_margin_that_is_not_set_is_unsaid(side, width):
    properties = fragment('<w:tblCellMar><w:left w:w="70"/></w:tblCellMar>')
    assert margin(properties, "w:tblCellMar", side) == width
