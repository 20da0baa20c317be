import pytest

from sinhkehoach.yaml.edit.expected import Expected, same_values
from tests.yaml.reading import read

VALUE = {"a": ["x", "y"], "b": {"c": "z"}}


def test_expects_what_was_asked_for_and_the_rest_as_it_was():
    expected = Expected()
    expected.replace(("a", 0), "X")
    expected.insert_item(("a",), 1, "1")
    expected.insert_item(("a",), 1, "2")
    expected.insert_item(("a",), 2, "cuối")
    expected.remove(("a", 1))
    expected.insert_pair(("b",), "e", "cuối", "")
    expected.insert_pair(("b",), "d", None, "c")
    assert expected.values(VALUE) == {"a": ["X", "1", "2", "cuối"], "b": {"c": "z", "d": None, "e": "cuối"}}
    assert list(expected.values(VALUE)["b"]) == ["c", "d", "e"]
    assert VALUE == {"a": ["x", "y"], "b": {"c": "z"}}


@pytest.mark.parametrize(
    ("text", "expected", "same"),
    [
        ("a: b", {"a": "b"}, True),
        ("a: b", {"a": "c"}, False),
        ("a:", {"a": None}, True),
        ("a:", {"a": ""}, False),
        ("a: b\nc: d", {"c": "d", "a": "b"}, False),
        ("a: b", {"a": "b", "c": "d"}, False),
        ("- Mầm non: 23", ["Mầm non: 23"], True),
        ("- Mầm non: 23", [{"Mầm non": "23"}], True),
        ("- [[x]]", ["[[x]]"], True),
        ("- a", ["a", "b"], False),
        ("- a", {"a": None}, False),
        ("a: be\u0302n", {"a": "bên"}, True),
        ("a: bên", {"a": "be\u0302n"}, True),
    ],
)
def test_compares_what_was_read_with_what_was_expected(text, expected, same):
    assert same_values(read(text).value, expected) is same
