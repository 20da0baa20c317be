import pytest

from sinhkehoach.yaml.edit.proof import Expected, proven, same_values
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit
from tests.yaml.reading import fold, read

TEXT = "a: b  # một\nc: &x d  # hai\ne: *x\n"


def _proven(*edits, **replaced):
    expected = Expected()
    for key, value in replaced.items():
        expected.replace((key,), value)
    return proven(read(TEXT), edits, expected, fold)


def test_gives_the_edited_file_when_it_says_what_was_expected():
    assert _proven(TextEdit(3, 4, "z"), a="z").text == TEXT.replace("b", "z")
    assert _proven(TextEdit(4, TEXT.index("\n"), "")).text == TEXT.replace("  # một", "")


@pytest.mark.parametrize(
    "edits",
    [
        [TextEdit(3, 4, "z")],
        [TextEdit(3, 4, "z # y")],
        [TextEdit(3, 4, "[")],
        [TextEdit(3, 4, "b\na: b")],
        [TextEdit(3, 5, "b"), TextEdit(4, 6, "")],
        [TextEdit(TEXT.index("&x"), TEXT.index("d  "), "")],
        [TextEdit(5, 5, "\n#"), TextEdit(6, 7, " ")],
    ],
)
def test_refuses_edits_that_lead_elsewhere(edits):
    with pytest.raises(CannotEdit):
        _proven(*edits, a="b!")


def test_refuses_a_text_in_which_a_comment_has_become_another():
    with pytest.raises(CannotEdit):
        _proven(TextEdit(TEXT.index("một"), TEXT.index("một") + 3, "mot"))


VALUE = {"a": ["x", "y"], "b": {"c": "z"}}


def test_expects_what_was_asked_for_and_the_rest_as_it_was():
    expected = Expected()
    expected.replace(("a", 0), "X")
    expected.insert_item(("a",), 1, "1")
    expected.insert_item(("a",), 1, "2")
    expected.insert_item(("a",), 2, "cuối")
    expected.remove(("a", 1))
    expected.insert_pair(("b",), 1, "d", None)
    expected.insert_pair(("b",), 1, "e", "cuối")
    expected.insert_pair(("b",), 0, "đầu", "0")
    assert expected.values(VALUE) == {
        "a": ["X", "1", "2", "cuối"],
        "b": {"đầu": "0", "c": "z", "d": None, "e": "cuối"},
    }
    assert list(expected.values(VALUE)["b"]) == ["đầu", "c", "d", "e"]
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
