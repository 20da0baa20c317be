import pytest
from lxml import etree

from sinhkehoach.template.tidy import tidy
from tests.support.docx import NAMESPACES, find_all, fragment, text_of

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (f'<w:p {W14} w14:paraId="1" w14:textId="2" w:rsidR="3"/>', '<w:p w:rsidR="3"/>'),
        ('<w:p><w:proofErr w:type="gramStart"/><w:r/></w:p>', "<w:p><w:r/></w:p>"),
        ('<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:r/><w:bookmarkEnd w:id="0"/>', "<w:r/>"),
        (
            '<w:bookmarkStart w:id="1" w:name="so"/><w:bookmarkEnd w:id="1"/>',
            '<w:bookmarkStart w:id="1" w:name="so"/><w:bookmarkEnd w:id="1"/>',
        ),
    ],
)
def test_traces_of_editing_go_and_the_authors_marks_stay(before, after):
    root = fragment(before)
    tidy(root)
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(NAMESPACES))
    assert etree.tostring(root) == etree.tostring(fragment(after))


def test_a_section_break_beside_a_lone_tag_gets_a_paragraph_of_its_own():
    section = "<w:pPr><w:sectPr/><w:pStyle w:val='A'/><w:pPrChange/></w:pPr>"
    root = fragment(
        f"<w:p>{section}<w:r><w:t>{{%p else %}}</w:t></w:r></w:p><w:p>{section}<w:r><w:t>x</w:t></w:r></w:p>"
    )
    tidy(root)
    tag, broken, other = root
    assert [find_all(each, ".//w:sectPr") != [] for each in (tag, broken, other)] == [False, True, True]
    assert (text_of(tag), text_of(broken)) == ("{%p else %}", "")
    assert find_all(broken, "w:pPr/w:pStyle/@w:val") == find_all(tag, "w:pPr/w:pStyle/@w:val") == ["A"]
    order = [child.tag.rpartition("}")[2] for child in find_all(other, "w:pPr/*")]
    assert order == ["pStyle", "sectPr", "pPrChange"]


def test_a_space_that_word_cannot_hold_is_left_out():
    root = fragment(
        '<w:docGrid w:charSpace="4294959103" w:linePitch="1"/><w:docGrid w:charSpace="-8193"/><w:docGrid/>'
    )
    tidy(root)
    assert [dict(each.attrib).get(f"{{{NAMESPACES['w']}}}charSpace") for each in root] == [
        None,
        "-8193",
        None,
    ]


def test_values_that_libreoffice_writes_become_those_of_words_schema():
    root = fragment(
        '<w:tblPr><w:jc w:val="start"/></w:tblPr><w:pPr><w:jc w:val="start"/></w:pPr><w:tblPr/>'
        '<w:tblPr><w:jc w:val="end"/></w:tblPr><w:tblPr><w:jc w:val="center"/></w:tblPr>'
        '<w:charset w:val="00" w:characterSet="windows-1252"/>'
    )
    tidy(root)
    assert find_all(root, ".//w:jc/@w:val") == ["left", "start", "right", "center"]
    assert find_all(root, "w:charset/@*") == ["00"]


@pytest.mark.parametrize(
    ("typed", "kept"), [("true", "on"), ("1", "on"), ("false", "off"), ("0", "off"), ("on", "on")]
)
def test_switches_are_on_or_off(typed, kept):
    root = fragment(f'<w:cantSplit w:val="{typed}"/><w:b w:val="{typed}"/>')
    tidy(root)
    assert find_all(root, "*/@w:val") == [kept, typed]
