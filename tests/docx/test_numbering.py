import pytest

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


def _texts(lists, *steps):
    numbering = read_numbering(fragment(lists))
    return [numbering.label(*step).text for step in steps]


def _list(*levels, name=1, more=""):
    inner = "".join(f'<w:lvl w:ilvl="{depth}">{level}</w:lvl>' for depth, level in enumerate(levels))
    return f'<w:abstractNum w:abstractNumId="{name}">{more}{inner}</w:abstractNum>'


def _num(number, name=1, inner=""):
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{name}"/>{inner}</w:num>'


def _level(pattern, kind="decimal", more=""):
    return f'<w:start w:val="1"/><w:numFmt w:val="{kind}"/>{more}<w:lvlText w:val="{pattern}"/>'


def test_lists_of_one_definition_count_on():
    lists = _list(_level("%1.")) + _num(5) + _num(6)
    assert _texts(lists, ("5", 0), ("5", 0), ("6", 0), ("5", 0)) == ["1.", "2.", "3.", "4."]


def test_list_that_says_where_it_starts_begins_there_once():
    start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = _list(_level("%1.")) + _num(5) + _num(6, inner=start)
    assert _texts(lists, ("5", 0), ("5", 0), ("6", 0), ("6", 0), ("5", 0)) == ["1.", "2.", "1.", "2.", "3."]


def test_level_that_starts_elsewhere_does_so_below_every_higher_one():
    start = '<w:lvlOverride w:ilvl="1"><w:startOverride w:val="4"/></w:lvlOverride>'
    lists = _list(_level("%1."), _level("%1.%2.")) + _num(5, inner=start)
    assert _texts(lists, ("5", 0), ("5", 1), ("5", 0), ("5", 1)) == ["1.", "1.4.", "2.", "2.4."]


def test_list_may_have_a_level_of_its_own():
    own = (
        f'<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0">{_level("%1)", "lowerLetter")}</w:lvl></w:lvlOverride>'
    )
    lists = _list(_level("%1.")) + _num(5) + _num(6, inner=own)
    assert _texts(lists, ("5", 0), ("6", 0)) == ["1.", "b)"]


@pytest.mark.parametrize(("restart", "last"), [(None, "1."), (0, "3."), (1, "1."), (2, "1.")])
def test_level_begins_anew_below_the_levels_that_it_names(restart, last):
    more = "" if restart is None else f'<w:lvlRestart w:val="{restart}"/>'
    lists = _list(_level("%1."), _level("%2.", more=more)) + _num(5)
    assert _texts(lists, ("5", 0), ("5", 1), ("5", 1), ("5", 0), ("5", 1))[-1] == last


def test_level_goes_on_below_a_level_that_it_does_not_name():
    lists = _list(_level("%1."), _level("%2."), _level("%3.", more='<w:lvlRestart w:val="1"/>')) + _num(5)
    steps = [("5", 0), ("5", 1), ("5", 2), ("5", 1), ("5", 2), ("5", 0), ("5", 2)]
    assert _texts(lists, *steps)[4::2] == ["2.", "1."]


def test_legal_level_shows_all_numbers_in_figures():
    lists = _list(_level("%1.", "upperRoman"), _level("%1.%2.", more="<w:isLgl/>")) + _num(5)
    assert _texts(lists, ("5", 0), ("5", 1)) == ["I.", "1.1."]


def test_list_that_names_a_list_style_is_the_list_of_that_style():
    lists = (
        _list(name=1, more='<w:numStyleLink w:val="KH"/>')
        + _list(_level("%1."), name=2, more='<w:styleLink w:val="KH"/>')
        + _num(5, name=1)
        + _num(6, name=2)
    )
    assert _texts(lists, ("5", 0), ("6", 0)) == ["1.", "2."]


def test_bullets_are_the_dash_and_the_plus_of_official_papers():
    lists = _list(_level("•", "bullet"), _level("+", "bullet"), _level("", "none")) + _num(5)
    assert _texts(lists, ("5", 0), ("5", 1), ("5", 2)) == ["-", "+", ""]


def test_level_of_a_style_is_the_one_that_names_it():
    lists = _list(_level("%1."), _level("%2.", more='<w:pStyle w:val="H2"/>')) + _num(5)
    numbering = read_numbering(fragment(lists))
    assert [numbering.level_for_style("5", style) for style in ("H2", "H3")] == [1, 0]
