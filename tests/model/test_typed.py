import pytest

from sinhkehoach.model.typed import Typed, is_empty, shape_of


def _typed(value: object) -> Typed:
    return Typed(value, ("nhiệm vụ",), lambda given: f"như {given}" if given else None)


def test_what_stands_below_has_a_longer_path_and_the_same_loader():
    below = _typed([{"a": 1}]).below(0, {"a": 1})
    assert (below.value, below.path) == ({"a": 1}, ("nhiệm vụ", 0))
    assert below.text() == "như {'a': 1}"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("chữ", "chữ"),
        ("", ""),
        ({"a": 1}, "như {'a': 1}"),
        ([1], "như [1]"),
        ({}, None),
        ([], None),
        (None, None),
    ],
)
def test_a_text_is_what_was_typed_or_what_the_loader_gives_back(value, text):
    assert _typed(value).text() == text


@pytest.mark.parametrize(("value", "shape"), [({}, "map"), ([], "list"), ("a", "text"), (None, "text")])
def test_tells_shapes_apart(value, shape):
    assert shape_of(value) == shape


@pytest.mark.parametrize("value", [None, "", " \n", [], {}])
def test_what_says_nothing_is_empty(value):
    assert is_empty(value)


@pytest.mark.parametrize("value", ["a", [None], {"a": None}, 0])
def test_what_says_something_is_not_empty(value):
    assert not is_empty(value)
