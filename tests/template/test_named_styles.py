from sinhkehoach.template.named_styles import named_styles, style_sheet
from sinhkehoach.template.prepared_template import Style
from tests.support.docx import fragment

STYLES = """
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:name w:val="KH Co quan"/><w:basedOn w:val="a"/>
  <w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="c"><w:name w:val="con"/><w:basedOn w:val="b"/></w:style>
<w:style w:type="character" w:styleId="f"><w:name w:val="footnote reference"/></w:style>
<w:style w:type="table" w:styleId="g"><w:name w:val="Normal Table"/></w:style>
"""


def test_styles_are_found_by_name_with_their_alignment():
    named = named_styles(style_sheet(fragment(STYLES)))
    assert named["con"] == Style("c", "center")
    assert named["footnote reference"] == Style("f", "left")
    assert "Normal Table" not in named


def test_a_style_of_words_own_is_known_in_any_letters_and_best_in_its_own():
    style = '<w:style w:type="paragraph" w:styleId="%s"><w:name w:val="%s"/></w:style>'
    found = named_styles(style_sheet(fragment(style % ("a", "Heading 1") + style % ("b", "KH GACH"))))
    assert (found["heading 1"].id, "KH Gach" in found) == ("a", False)
    for order in ((("a", "Heading 2"), ("b", "heading 2")), (("b", "heading 2"), ("a", "HEADING 2"))):
        assert (
            named_styles(style_sheet(fragment("".join(style % each for each in order))))["heading 2"].id
            == "b"
        )
