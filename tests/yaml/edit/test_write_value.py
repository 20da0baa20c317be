import pytest

from sinhkehoach.yaml.edit.write_scalar import Surroundings
from sinhkehoach.yaml.edit.write_value import plain_value, typed_behind, typed_entry, typed_pair
from tests.yaml.reading import read

BLOCK = Surroundings(flow=False, column=2, line_end="\n")
FLOW = Surroundings(flow=True, column=2, line_end="\n")


@pytest.mark.parametrize(
    ("value", "in_block", "in_brackets"),
    [
        ("a", "- a", "a"),
        (None, "-", "~"),
        (["a", "b"], "- - a\n    - b", "[a, b]"),
        ({"tên": "a", "số": None}, "- tên: a\n    số:", "{tên: a, số: ~}"),
        (
            {"tên": ["a"], "số": {"k": "c, d"}},
            "- tên:\n      - a\n    số:\n      k: c, d",
            '{tên: [a], số: {k: "c, d"}}',
        ),
        ([], "- []", "[]"),
        ({}, "- {}", "{}"),
        ({"a, b": "c\nd\n"}, '- "a, b": |\n      c\n      d', '{"a, b": "c\\nd\\n"}'),
    ],
)
def test_types_an_item_in_the_way_of_its_surroundings(value, in_block, in_brackets):
    assert typed_entry(value, BLOCK, "", in_brackets=False) == in_block
    assert typed_entry(value, FLOW, "", in_brackets=False) == in_brackets


def test_types_an_item_in_brackets_among_blocks_where_its_neighbours_are():
    assert typed_entry(["a", "53,4"], BLOCK, "", in_brackets=True) == '- [a, "53,4"]'


def test_types_a_key_with_its_value():
    assert typed_pair("tên", "a", BLOCK, "'", in_brackets=False) == "tên: 'a'"
    assert typed_pair("tên", {"b": "c"}, BLOCK, "", in_brackets=True) == "tên: {b: c}"
    assert typed_pair("tên", ["b"], FLOW, "", in_brackets=False) == "tên: [b]"


@pytest.mark.parametrize(
    ("value", "behind"),
    [(None, ""), ("a", " a"), ([], " []"), (["a"], "\n    - a"), ({"b": "c"}, "\n    b: c")],
)
def test_types_a_value_behind_its_key(value, behind):
    assert typed_behind(value, BLOCK, "", in_brackets=False) == behind


def test_types_a_value_behind_a_dash_in_the_same_line_and_in_brackets_as_brackets():
    assert typed_behind(["a"], BLOCK, "", in_brackets=False, dash=True) == " - a"
    assert typed_behind(["a"], BLOCK, "", in_brackets=True) == " [a]"
    assert typed_behind(["a"], FLOW, "", in_brackets=False) == " [a]"


def test_values_of_a_file_may_be_put_into_it_again():
    value = read("a: [x, ~]\nb: {c: 1}\n").value
    plain = plain_value(value)
    assert plain == {"a": ["x", None], "b": {"c": "1"}}
    assert type(plain) is dict
    assert type(plain["a"]) is list
    assert type(plain["b"]) is dict
