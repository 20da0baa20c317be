import re

import pytest

from sinhkehoach.docx.wordml import read_xml
from sinhkehoach.template.word_schema import schema_faults
from tests.house.repository import PACKAGE
from tests.support.docx import NAMESPACES, TEMPLATE, members

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items() if prefix != "mc")


def words(content, root="document", more=""):
    xml = f'<w:{root} {SPACES} xmlns:mc="{MC}" xmlns:x="urn:x" {more}>{content}</w:{root}>'
    return [fault.words for fault in schema_faults(read_xml(xml.encode()))]


def of_paragraph(content, more=""):
    return words(f"<w:body><w:p>{content}</w:p></w:body>", more=more)


def test_our_template_is_as_the_schema_has_it():
    for name, data in members(TEMPLATE.read_bytes()).items():
        if name.startswith("word/") and name.endswith(".xml"):
            assert list(schema_faults(read_xml(data))) == []


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ('<w:pPr><w:jc w:val="center"/></w:pPr>', ""),
        ('<w:pPr><w:jc w:val="giữa"/></w:pPr>', "thuộc tính “val” của “jc” có giá trị lạ (“giữa”)"),
        ("<w:pPr><w:jc/></w:pPr>", "“jc” thiếu thuộc tính “val”"),
        ('<w:pPr><w:jc w:val="left" w:to="1"/></w:pPr>', "“jc” có thuộc tính lạ “to”"),
        ('<w:pPr><w:jc w:val="left" id="1"/></w:pPr>', "“jc” có thuộc tính lạ “id”"),
        ('<w:pPr><w:outlineLvl w:val="9"/></w:pPr>', ""),
        ('<w:pPr><w:ind w:left="1cm" w:right="-20"/></w:pPr>', ""),
        ('<w:pPr><w:ind w:left="xa"/></w:pPr>', "thuộc tính “left” của “ind” có giá trị lạ (“xa”)"),
        (
            '<w:r><w:rPr><w:color w:val="FF00GG"/></w:rPr></w:r>',
            "thuộc tính “val” của “color” có giá trị lạ (“FF00GG”)",
        ),
        ('<w:r><w:rPr><w:color w:val="auto"/></w:rPr></w:r>', ""),
        ('<w:r><w:rPr><w:b w:val="có"/></w:rPr></w:r>', "thuộc tính “val” của “b” có giá trị lạ (“có”)"),
        ('<w:r><w:t xml:space="x"> a</w:t></w:r>', "thuộc tính “space” của “t” có giá trị lạ (“x”)"),
        ('<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText></w:r>', ""),
    ],
)
def test_attributes_have_the_values_of_their_type(content, wrong):
    assert of_paragraph(content) == ([wrong] if wrong else [])


@pytest.mark.parametrize(
    ("value", "is_taken"),
    [("0", True), ("100", True), ("-1", False), ("4294967296", False), ("1" * 30, False), ("", False)],
)
def test_numbers_have_bounds(value, is_taken):
    drawing = (
        '<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="a"/>'
        '<a:graphic><a:graphicData uri="u"/></a:graphic></wp:inline></w:drawing></w:r>'
    ).replace("<wp:inline>", f'<wp:inline distT="{value}">')
    assert (of_paragraph(drawing) == []) is is_taken


@pytest.mark.parametrize(
    ("content", "wrong"),
    [
        ("<w:r/><w:pPr/>", "các phần trong “p” thiếu, thừa hoặc sai thứ tự (r, pPr)"),
        ("<w:pPr/><w:pPr/>", "các phần trong “p” thiếu, thừa hoặc sai thứ tự (pPr)"),
        ("<w:p/>", "“p” đứng sai chỗ, trong “p”"),
        ("<x:y/>", "“y” đứng sai chỗ, trong “p”"),
        ("<w:r>chữ</w:r>", "có chữ đứng sai chỗ, trong “r”"),
        ("<w:r/>chữ", "có chữ đứng sai chỗ, trong “p”"),
        ("<w:r><w:pict><w:t/></w:pict></w:r>", "“t” đứng sai chỗ, trong “pict”"),
    ],
)
def test_elements_stand_where_the_schema_has_them(content, wrong):
    assert of_paragraph(content) == [wrong]


def test_what_is_missing_is_told_by_what_is_there():
    assert words("<w:body><w:tbl><w:tr/></w:tbl></w:body>") == [
        "các phần trong “tbl” thiếu, thừa hoặc sai thứ tự (tr)"
    ]
    assert words("<w:body><w:tbl/></w:body>") == [
        "các phần trong “tbl” thiếu, thừa hoặc sai thứ tự (không có gì)"
    ]


def test_what_may_be_ignored_is_passed_over_and_nothing_else():
    assert of_paragraph('<w:r x:y="1"/>') == ["“r” có thuộc tính lạ “y”"]
    assert of_paragraph('<w:r x:y="1"/><x:z/>', 'mc:Ignorable="x"') == []
    assert of_paragraph('<w:r mc:Ignorable="x"><x:z/></w:r>') == []


def test_of_alternatives_the_first_counts():
    choice = '<mc:Choice Requires="x">{}</mc:Choice><mc:Fallback><w:p/></mc:Fallback>'
    choice = f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"
    assert of_paragraph(choice.format("<w:t>a</w:t>")) == []
    assert of_paragraph(choice.format("<w:p/>")) == ["“p” đứng sai chỗ, trong “r”"]


def test_a_part_of_another_kind_is_none_of_the_schema():
    assert list(schema_faults(read_xml(b"<a><b/></a>"))) == []
    assert list(schema_faults(read_xml(b'<a xmlns="urn:x"><b/></a>'))) == []


@pytest.mark.parametrize("root", ["p", "bottom", "nothing"])
def test_what_begins_no_part_is_told(root):
    assert words("", root) == [f"“{root}” không thể là gốc của một phần"]


def test_a_long_wrong_text_is_judged_in_time_that_grows_with_its_length():
    many = "<w:p/>" * 20_000
    assert words(f"<w:body>{many}<w:sectPr/></w:body>") == []
    assert len(words(f"<w:body>{many}<w:sectPr/><w:sectPr/></w:body>")) == 1


def test_no_pattern_has_possessive_quantifiers():
    """Python up to 3.11.4, Debian 12's among them, gives back nothing of a branch that failed inside one."""
    schema = (PACKAGE / "template" / "word_schema.json").read_text(encoding="utf-8")
    assert re.findall(r"[)\]}](?:[*+?]|\{[\d,]+\})\+", schema) == []
    assert words("<w:body><w:p/><w:sectPr/></w:body>") == []
