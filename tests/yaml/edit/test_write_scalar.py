import pytest

from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.edit.write_scalar import Surroundings, piece_in_style, reads_as, typed_scalar

BLOCK = Surroundings(flow=False, column=2, line_end="\n")
FLOW = Surroundings(flow=True, column=2, line_end="\n")


@pytest.mark.parametrize(
    ("value", "style", "in_block", "in_brackets"),
    [
        ("một câu", "", "một câu", "một câu"),
        ("a, b", "", "a, b", '"a, b"'),
        ("53,4", "", "53,4", '"53,4"'),
        ("46.375", "", "46.375", "46.375"),
        ("Mầm non: 23", "", '"Mầm non: 23"', '"Mầm non: 23"'),
        ("số #5", "", '"số #5"', '"số #5"'),
        ("- a", "", '"- a"', '"- a"'),
        ("-a", "", "-a", "-a"),
        ("12:30", "", "12:30", "12:30"),
        ('nói "a": b', "", "'nói \"a\": b'", "'nói \"a\": b'"),
        ("", "", '""', '""'),
        ("~", "", '"~"', '"~"'),
        (None, "", "", "~"),
        ("một", '"', '"một"', '"một"'),
        ("một", "'", "'một'", "'một'"),
        ("không's", "'", "'không''s'", "'không''s'"),
        ("a\nb", "", "|-\n    a\n    b", '"a\\nb"'),
        ("a\nb\n", '"', "|\n    a\n    b", '"a\\nb\\n"'),
        ("a\n", "|", "|\n    a", '"a\\n"'),
        ("  a\nb\n", "|", "|2\n      a\n    b", '"  a\\nb\\n"'),
        ("a\n\nb\n", "|", "|\n    a\n\n    b", '"a\\n\\nb\\n"'),
        ("a\n\n", "|", '"a\\n\\n"', '"a\\n\\n"'),
        ("a b", ">", ">-\n    a b", "a b"),
        (" a ", "", '" a "', '" a "'),
    ],
)
def test_types_a_text_so_that_it_is_read_back(value, style, in_block, in_brackets):
    assert typed_scalar(value, BLOCK, style) == in_block
    assert typed_scalar(value, FLOW, style) == in_brackets


def test_keeps_the_mark_the_comment_and_the_indentation_of_a_block():
    old = "|-  # ghi chú\n      cũ"
    assert typed_scalar("mới\nhai\n", BLOCK, "|", old) == "|  # ghi chú\n      mới\n      hai"


def test_keeps_the_indentation_of_a_block_that_begins_with_an_empty_line():
    assert typed_scalar("mới\nhai\n", BLOCK, "|", "|\n\n      cũ") == "|\n      mới\n      hai"


def test_refuses_what_no_plan_may_hold():
    with pytest.raises(CannotEdit):
        typed_scalar("a\x00b", BLOCK)


@pytest.mark.parametrize(
    ("typed", "value", "around", "expected"),
    [
        ("a", "a", BLOCK, True),
        ("a: b", "a: b", BLOCK, False),
        ("a, b", "a, b", FLOW, False),
        ("a # b", "a", BLOCK, False),
        ("a  # b", "a", BLOCK, True),
        ("be\u0302n", "bên", BLOCK, True),
        ("[", "[", BLOCK, False),
        ("a\n- b", "a", BLOCK, False),
    ],
)
def test_asks_the_parser_what_a_scalar_means(typed, value, around, expected):
    assert reads_as(typed, value, around) is expected


def test_a_sentence_may_be_a_map_to_the_parser_where_it_was_one():
    assert reads_as("Mầm non: 23 trường", "Mầm non: 23 trường", BLOCK, as_list=True)
    assert reads_as("[[kinh phí]]", "[[kinh phí]]", BLOCK, as_list=True)


@pytest.mark.parametrize(
    ("style", "expected"),
    [("", None), (">", None), ('"', 'a\\"\\n\\\\'), ("'", 'a"\n\\'), ("|", 'a"\r\n  \\')],
)
def test_types_a_piece_as_its_style_wants_it(style, expected):
    assert piece_in_style('a"\n\\', style, "  ", "\r\n") == expected
