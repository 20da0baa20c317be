import pytest

from sinhkehoach.docx.wordml import (
    MC,
    W,
    child,
    is_on,
    millimetres,
    points,
    value,
    visible_children,
    whole_number,
)
from tests.support.docx import fragment


@pytest.mark.parametrize(
    ("measure", "length"),
    [
        ("240", 12.0),
        ("2.54cm", 72.0),
        ("1in", 72.0),
        ("-20", -1.0),
        ("12pt", 12.0),
        ("", None),
        (None, None),
        ("x", None),
    ],
)
def test_measures_become_points(measure, length):
    assert points(measure) == (None if length is None else pytest.approx(length))


def test_points_become_millimetres():
    assert millimetres(72) == pytest.approx(25.4)


@pytest.mark.parametrize(
    ("xml", "on"), [("<w:b/>", True), ('<w:b w:val="0"/>', False), ('<w:b w:val="true"/>', True)]
)
def test_toggle_without_value_is_on(xml, on):
    assert is_on(fragment(xml)[0]) is on


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
    ("text", "number"), [("3", 3), ("-1", -1), ("x", 7), (None, 7), ("", 7), ("9" * 40, 7)]
)
def test_number_that_is_none_gives_the_other(text, number):
    assert whole_number(text, 7) == number
