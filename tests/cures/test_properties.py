from lxml import etree

from sinhkehoach.cures.properties import (
    own_properties,
    put,
    remove,
    set_indents,
    set_lines,
    set_size,
    set_space,
    set_typeface,
    switch,
)
from tests.support.docx import fragment

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _made(xml, change):
    element = fragment(xml)[0]
    change(element)
    return " ".join(
        etree.tostring(element).decode().split(">", 1)[1].replace("w:", "").rpartition("<")[0].split()
    )


def test_properties_are_made_before_all_else():
    assert _made("<w:p><w:r/></w:p>", lambda p: own_properties(p, "pPr")) == "<pPr/><r/>"
    assert _made("<w:p><w:pPr/><w:r/></w:p>", lambda p: own_properties(p, "pPr")) == "<pPr/><r/>"


def test_a_property_stands_where_the_schema_has_it_and_keeps_its_other_values():
    made = _made("<w:pPr><w:keepNext/><w:jc/></w:pPr>", lambda p: put(p, "spacing", before="20"))
    assert made == '<keepNext/><spacing before="20"/><jc/>'
    assert _made('<w:pPr><w:spacing w:after="1"/></w:pPr>', lambda p: put(p, "spacing", before="20")) == (
        '<spacing after="1" before="20"/>'
    )


def test_toggles_are_switched():
    assert _made('<w:rPr><w:b w:val="0"/></w:rPr>', lambda p: switch(p, "b", on=True)) == "<b/>"
    assert _made("<w:rPr><w:b/></w:rPr>", lambda p: switch(p, "b", on=False)) == '<b val="0"/>'


def test_properties_are_taken_away():
    assert _made("<w:rPr><w:b/><w:i/><w:u/></w:rPr>", lambda p: remove(p, "b", "u")) == "<i/>"


def test_sizes_and_typefaces_hold_for_all_scripts():
    assert (
        _made("<w:r><w:t/></w:r>", lambda r: set_size(r, 13.5))
        == '<rPr><sz val="27"/><szCs val="27"/></rPr><t/>'
    )
    made = _made('<w:rPr><w:rFonts w:asciiTheme="x" w:cstheme="y"/></w:rPr>', lambda p: set_typeface(p, "A"))
    assert made == '<rFonts ascii="A" hAnsi="A" cs="A" eastAsia="A"/>'


def test_measures_take_the_place_of_what_outweighs_them():
    xml = '<w:p><w:pPr><w:spacing w:beforeAutospacing="1" w:after="9"/></w:pPr></w:p>'
    assert _made(xml, lambda p: set_space(p, before=6)) == '<pPr><spacing after="9" before="120"/></pPr>'
    xml = '<w:p><w:pPr><w:ind w:hanging="9" w:start="4"/></w:pPr></w:p>'
    assert (
        _made(xml, lambda p: set_indents(p, left=1, first=2)) == '<pPr><ind left="20" firstLine="40"/></pPr>'
    )
    assert _made("<w:p/>", lambda p: set_indents(p, first=-2)) == '<pPr><ind hanging="40"/></pPr>'
    assert _made("<w:p/>", lambda p: set_lines(p, 1.5)) == '<pPr><spacing line="360" lineRule="auto"/></pPr>'
