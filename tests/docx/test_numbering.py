from sinhkehoach.docx.numbering import read_numbering
from tests.support.docx import fragment

LISTS = """
<w:abstractNum w:abstractNumId="1">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
</w:abstractNum>
<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="6"><w:abstractNumId w:val="1"/>
  <w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>
"""


def test_deeper_levels_begin_anew_below_a_higher_one():
    numbering = read_numbering(fragment(LISTS))
    steps = [("5", 0), ("5", 1), ("5", 1), ("5", 0), ("5", 1), ("5", 2)]
    assert [numbering.label(*step).text for step in steps] == ["I.", "1.", "2.", "II.", "1.", "-"]


def test_list_may_begin_at_a_number_of_its_own():
    numbering = read_numbering(fragment(LISTS))
    assert [numbering.label("6", 0).text for _ in range(2)] == ["III.", "IV."]


def test_unknown_list_prints_nothing():
    assert read_numbering(None).label("9", 0).text == ""


def test_list_that_names_no_definition_takes_that_without_a_name():
    level = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    numbering = read_numbering(fragment(f"<w:abstractNum>{level}</w:abstractNum>"))
    assert [numbering.label("50%", 0).text for _ in range(2)] == ["1.", "2."]
