import pytest
from lxml import etree

from sinhkehoach.docx.wordprocessing import find, is_on, paragraph_text, read_xml, twips, value
from tests.support.docx import fragment


def test_entity_is_never_expanded():
    root = read_xml(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>')
    assert "".join(root.itertext()) == "&x;"


def test_broken_xml_is_refused():
    with pytest.raises(etree.XMLSyntaxError):
        read_xml(b"<a><b></a>")


@pytest.mark.parametrize(
    ("switch", "state"),
    [
        ("", None),
        ("<w:b/>", True),
        ('<w:b w:val="true"/>', True),
        ('<w:b w:val="0"/>', False),
        ('<w:b w:val="off"/>', False),
    ],
)
def test_switch_is_on_off_or_unsaid(switch, state):
    assert is_on(fragment(switch), "w:b") is state


@pytest.mark.parametrize(
    ("measure", "expected"),
    [('<w:tcW w:w="850"/>', 850), ('<w:tcW w:w="-12"/>', -12), ('<w:tcW w:w="50%"/>', 0), ("<w:tcW/>", 0)],
)
def test_measure_is_whole_twips(measure, expected):
    assert twips(find(fragment(measure), "w:tcW"), "w") == expected
    assert twips(None, "w") == 0


def test_value_of_what_is_missing_is_empty():
    assert (value(fragment('<w:jc w:val="both"/>'), "w:jc"), value(fragment(""), "w:jc")) == ("both", "")


def test_text_of_a_paragraph_leaves_out_the_paragraphs_inside_it():
    paragraph = fragment(
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r><w:r><w:pict><w:p><w:r><w:t>hộp</w:t></w:r></w:p>"
        "</w:pict></w:r><w:hyperlink><w:r><w:t>c</w:t></w:r></w:hyperlink></w:p>"
    )[0]
    assert paragraph_text(paragraph) == "a\tb\nc"
