import pytest

from sinhkehoach.yaml.edit.holders import in_brackets, inside, is_list_of_scalars, quotes_of
from sinhkehoach.yaml.edit.scalar import find
from tests.yaml.reading import read


@pytest.mark.parametrize(
    ("text", "expected"),
    [("a: [b]", True), ("a: {b: c}", True), ("a:\n  - b", False), ("a: b", False), ("a:", False)],
)
def test_tells_brackets_from_lines(text, expected):
    assert in_brackets(read(text).value["a"]) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: [b, ~]", True),
        ("a: []", True),
        ("a: [b, [c]]", False),
        ("a: [{b: c}]", False),
        ("a: {b: c}", False),
        ("a: b", False),
    ],
)
def test_tells_a_list_of_single_values(text, expected):
    assert is_list_of_scalars(read(text).value["a"]) is expected


@pytest.mark.parametrize(
    ("text", "quotes"),
    [("['a', 'b']", "'"), ('["a"]', '"'), ("[a, 'b']", ""), ("[a]", ""), ("[[a]]", ""), ("- |\n  a\n", "")],
)
def test_tells_the_quotes_that_all_have(text, quotes):
    assert quotes_of(read(text).value) == quotes


@pytest.mark.parametrize(
    ("text", "flow", "column"), [("a:\n  - b\n", False, 2), ("a: [b]\n", True, 3), ("{a: [b]}\n", True, 4)]
)
def test_entries_stand_where_their_holder_begins(text, flow, column):
    source = read(text)
    around = inside(find(source, ("a",)), source.value["a"])
    assert (around.flow, around.column, around.line_end) == (flow, column, "\n")
