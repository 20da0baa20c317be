import pytest
from lxml import etree

from sinhkehoach.docx.wordml import (
    MC,
    W,
    child,
    is_on,
    is_shown,
    is_true,
    paragraph_text,
    properties_of,
    read_xml,
    value,
    visible_children,
    within,
)
from tests.support.docx import fragment


@pytest.mark.parametrize(
    ("xml", "on"),
    [
        ("<w:b/>", True),
        ('<w:b w:val="0"/>', False),
        ('<w:b w:val="true"/>', True),
        ('<w:b w:val="off"/>', False),
    ],
)
def test_toggle_without_value_is_on(xml, on):
    assert is_on(fragment(xml)[0]) is on
    assert is_on(None) is False


@pytest.mark.parametrize(("attribute", "yes"), [("1", True), ("true", True), ("0", False), (None, False)])
def test_attribute_is_a_yes_only_when_it_says_so(attribute, yes):
    assert is_true(attribute) is yes


def test_child_follows_a_path_and_stands_missing_steps():
    root = fragment('<w:p><w:pPr><w:jc w:val="both"/></w:pPr></w:p>')
    assert value(child(root, "p", "pPr", "jc")) == "both"
    assert child(root, "p", "rPr", "jc") is None
    assert value(None) is None


def test_wrappers_are_opened_and_deletions_left_out():
    root = fragment(
        "<w:sdt><w:sdtPr/><w:sdtContent><w:r/></w:sdtContent></w:sdt><w:ins><w:r/></w:ins><w:del><w:r/></w:del>"
    )
    assert [each.tag for each in visible_children(root)] == [f"{W}r", f"{W}r"]


ALTERNATIVES = """
<mc:AlternateContent>
  <mc:Choice Requires="{}" xmlns:new="http://schemas.microsoft.com/office/drawing/2017/model3d"><w:r/></mc:Choice>
  <mc:Choice Requires="wps"><w:hyperlink/></mc:Choice>
  <mc:Fallback><w:proofErr/></mc:Fallback>
</mc:AlternateContent>
"""

CHOICE, FALLBACK = "<mc:Choice><w:r/></mc:Choice>", "<mc:Fallback><w:p/></mc:Fallback>"


@pytest.mark.parametrize(
    ("ways", "shown"),
    [
        (CHOICE + FALLBACK, ["r"]),
        (FALLBACK + CHOICE, ["r"]),
        (CHOICE, ["r"]),
        (FALLBACK, ["p"]),
        ("<mc:Choice/>" + FALLBACK, []),
        ("", []),
    ],
)
def test_of_several_ways_to_say_a_thing_the_first_choice_is_shown(ways, shown):
    names = f'xmlns:mc="{MC[1:-1]}"'
    root = fragment(f"<mc:AlternateContent {names}>{ways}</mc:AlternateContent><w:tbl/>")
    assert [each.tag for each in visible_children(root)] == [f"{W}{name}" for name in (*shown, "tbl")]


@pytest.mark.parametrize(
    ("requires", "shown"),
    [("wps", "r"), ("v wps", "r"), ("new", "hyperlink"), ("wps new", "hyperlink"), ("?", "hyperlink")],
)
def test_first_alternative_that_word_2016_understands_is_shown(requires, shown):
    root = fragment(ALTERNATIVES.format(requires))
    assert [each.tag for each in visible_children(root)] == [W + shown]
    assert [each.tag for each in root.iter(f"{W}*") if is_shown(each)] == [W + shown]


def test_fallback_is_shown_where_nothing_else_is_understood():
    content = (
        '<mc:AlternateContent><mc:Choice Requires="?"><w:r/></mc:Choice><mc:Fallback><w:p/></mc:Fallback>'
    )
    root = fragment(f"{content}</mc:AlternateContent>")
    assert [each.tag for each in visible_children(root)] == [f"{W}p"]
    assert [is_shown(each) for each in root.iter(f"{W}r", f"{W}p")] == [False, True]


def test_alternatives_that_all_need_more_show_nothing():
    root = fragment('<mc:AlternateContent><mc:Choice Requires="?"><w:r/></mc:Choice></mc:AlternateContent>')
    assert list(visible_children(root)) == []


def test_properties_are_only_what_stands_first():
    root = fragment("<w:r><w:rPr/><w:t/></w:r><w:r><w:t/></w:r><w:r/>")
    assert [properties_of(each, f"{W}rPr") is not None for each in root] == [True, False, False]


@pytest.mark.parametrize(
    ("names", "found"), [(("b",), True), (("i", "b"), True), (("i",), False), (("rPr",), False)]
)
def test_what_stands_inside_at_any_depth_is_found(names, found):
    assert within(fragment("<w:rPr><w:x><w:b/></w:x></w:rPr>")[0], *names) is found


def test_entity_is_never_expanded():
    root = read_xml(b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>')
    assert "".join(root.itertext()) == "&x;"


def test_broken_xml_is_refused():
    with pytest.raises(etree.XMLSyntaxError):
        read_xml(b"<a><b></a>")


def test_comments_and_instructions_of_xml_are_left_out():
    assert len(read_xml(b"<a><!-- b --><?c d?></a>")) == 0


def test_text_of_a_paragraph_leaves_out_the_paragraphs_inside_it():
    paragraph = fragment(
        "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/></w:r><w:r><w:pict><w:p><w:r><w:t>hộp</w:t></w:r></w:p>"
        "</w:pict></w:r><w:hyperlink><w:r><w:t>c</w:t></w:r></w:hyperlink></w:p>"
    )[0]
    assert paragraph_text(paragraph) == "a\tb\nc"
