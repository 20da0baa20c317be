import pytest
from lxml import etree

from sinhkehoach.docx.element_order import insert_in_order, set_in_order
from tests.support.docx import NAMESPACES, fragment


def _names(xml):
    root = fragment(xml)
    set_in_order(root)
    return [etree.QName(child).localname for child in root[0]]


@pytest.mark.parametrize(
    ("xml", "names"),
    [
        ("<w:pPr><w:sectPr/><w:jc/><w:rPr/><w:pStyle/></w:pPr>", ["pStyle", "jc", "rPr", "sectPr"]),
        ("<w:rPr><w:sz/><w:i/><w:b/></w:rPr>", ["b", "i", "sz"]),
        ("<w:rPr><w:b/><w:b w:val='0'/></w:rPr>", ["b"]),
        ("<w:rPr><w:jc/><w:b/></w:rPr>", ["b"]),
        ("<w:tcPr><w:vAlign/><w:tcW/></w:tcPr>", ["tcW", "vAlign"]),
        ("<w:style><w:rPr/><w:pPr/><w:name/></w:style>", ["name", "pPr", "rPr"]),
        (
            "<w:sectPr><w:pgSz/><w:headerReference/><w:headerReference/></w:sectPr>",
            ["headerReference", "headerReference", "pgSz"],
        ),
    ],
)
def test_properties_stand_as_the_schema_has_them(xml, names):
    assert _names(xml) == names


def test_the_first_of_two_counts():
    root = fragment("<w:rPr><w:sz w:val='26'/><w:sz w:val='28'/></w:rPr>")
    set_in_order(root)
    assert [size.get(f"{{{NAMESPACES['w']}}}val") for size in root[0]] == ["26"]


def test_what_is_not_of_this_namespace_comes_last_as_it_stood():
    assert _names('<w:rPr xmlns:x="y"><x:b/><x:a/><w:b/></w:rPr>') == ["b", "b", "a"]


def test_other_elements_stay_as_they_are():
    assert _names("<w:p><w:r/><w:pPr/></w:p>") == ["r", "pPr"]


def test_settings_of_other_namespaces_have_their_place():
    xml = '<w:settings xmlns:m="y" xmlns:x="z"><x:docId/><w:decimalSymbol/><m:mathPr/><w:zoom/><w:zoom/></w:settings>'
    assert _names(xml) == ["zoom", "mathPr", "decimalSymbol", "docId"]


@pytest.mark.parametrize(
    ("xml", "name", "names"),
    [
        ("<w:pPr/>", "jc", ["jc"]),
        ("<w:pPr><w:pStyle/><w:jc/></w:pPr>", "spacing", ["pStyle", "spacing", "jc"]),
        ("<w:pPr><w:pStyle/><w:rPr/></w:pPr>", "sectPr", ["pStyle", "rPr", "sectPr"]),
        ("<w:trPr><w:cantSplit/></w:trPr>", "tblHeader", ["cantSplit", "tblHeader"]),
    ],
)
def test_a_new_property_goes_where_the_schema_has_it(xml, name, names):
    (properties,) = fragment(xml)
    insert_in_order(properties, etree.Element(f"{{{NAMESPACES['w']}}}{name}"))
    assert [etree.QName(child).localname for child in properties] == names
