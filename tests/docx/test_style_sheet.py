from io import BytesIO

import docx
import pytest

from sinhkehoach.docx.numbering import Numbering
from sinhkehoach.docx.style_sheet import StyleSheet
from sinhkehoach.docx.theme import Theme
from tests.support.docx import fragment
from tests.support.forms import read

STYLES = """
<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:name w:val="KH Co quan"/><w:basedOn w:val="a"/>
  <w:pPr><w:ind w:left="100" w:end="50"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="24"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="c"><w:name w:val="con"/><w:basedOn w:val="b"/>
  <w:rPr><w:b w:val="0"/><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="d"><w:name w:val="vòng"/><w:basedOn w:val="e"/></w:style>
<w:style w:type="paragraph" w:styleId="e"><w:name w:val="quanh"/><w:basedOn w:val="d"/></w:style>
<w:style w:type="character" w:styleId="f"><w:name w:val="nhấn"/><w:rPr><w:b/></w:rPr></w:style>
"""


def _sheet(styles=STYLES):
    return StyleSheet(fragment(styles), Theme({}), Numbering())


@pytest.mark.parametrize(
    ("style", "looks"),
    [
        ("", (13, False, False, 0, "left")),
        ("b", (12, True, False, 7.5, "center")),
        ("c", (12, False, True, 7.5, "center")),
        ("d", (13, False, False, 0, "left")),
    ],
)
def test_style_takes_over_what_it_is_based_on(style, looks):
    face, setting = _sheet().face(None, style, ""), _sheet().style_setting(style)
    assert (face.size, face.bold, face.italic, setting.left + setting.right, setting.align) == looks


def test_size_without_any_word_on_it_is_words_own():
    assert _sheet("").face(None, "", "").size == 10


def test_paragraph_of_an_unknown_style_has_the_usual_one():
    properties = fragment('<w:pPr><w:pStyle w:val="không có"/></w:pPr>')[0]
    assert _sheet().paragraph(properties, "").setting.style == "a"


def test_character_style_and_paragraph_style_that_say_the_same_cancel_each_other():
    properties = fragment('<w:rPr><w:rStyle w:val="f"/></w:rPr>')[0]
    assert [_sheet().face(properties, style, "").bold for style in ("a", "b")] == [True, False]


def test_what_alike_properties_amount_to_depends_on_the_styles_around_them():
    sheet = _sheet()
    own = "<w:rPr><w:i/></w:rPr><w:t>{}</w:t>"
    faces = [
        sheet.face(fragment(own.format(text))[0], style, "") for text, style in (("một", "a"), ("hai", "b"))
    ]
    assert [(face.bold, face.italic) for face in faces] == [(False, True), (True, True)]


def _faces(*, first_row=True, first_column=True):
    """Return the looks in a table of Word's style with a header of white letters, row by row."""
    file = docx.Document()
    table = file.add_table(2, 2, style="Medium Shading 1 Accent 1")
    for cell in (cell for row in table.rows for cell in row.cells):
        cell.paragraphs[0].add_run("chữ")
    look = table._tbl.tblPr.find(docx.oxml.ns.qn("w:tblLook"))  # noqa: SLF001 — python-docx does not set it
    for name, on in (("firstRow", first_row), ("firstColumn", first_column)):
        look.set(docx.oxml.ns.qn(f"w:{name}"), "1" if on else "0")
    stream = BytesIO()
    file.save(stream)
    return [each.runs[0].face for each in read(stream.getvalue()).paragraphs if each.runs]


def test_first_row_and_column_look_as_the_style_of_the_table_has_it():
    head, head_right, left, right = _faces()
    assert (head.colour, head_right.colour) == ("FFFFFF", "FFFFFF")
    assert [face.bold for face in (head, head_right, left, right)] == [True, True, True, False]
    assert left.colour != "FFFFFF"


@pytest.mark.parametrize(("first_row", "first_column"), [(False, True), (True, False), (False, False)])
def test_looks_that_a_table_switches_off_do_not_show(first_row, first_column):
    _, head_right, left, _ = _faces(first_row=first_row, first_column=first_column)
    assert (head_right.bold, left.bold) == (first_row, first_column)
