import pytest

from sinhkehoach.yaml.edit.write_scalar import Surroundings
from sinhkehoach.yaml.edit.write_value import typed_entry, typed_pair

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
