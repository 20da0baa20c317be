import pytest

from sinhkehoach.yaml.edit.scalar import find, line_end_of, rewritten, text_of
from sinhkehoach.yaml.edit.text_edit import CannotEdit, TextEdit, apply_edits
from tests.yaml.reading import LOADERS, read


def _change(text, path, old, new, loader=None):
    """Return `text` after the words `old` of the scalar at `path` have become `new`."""
    source = read(text, loader)
    found = find(source, path)
    value = text_of(found)
    at = value.index(old)
    edit = TextEdit(at, at + len(old), new)
    return apply_edits(text, rewritten(found, text, apply_edits(value, [edit]), [edit]))


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "old", "new", "expected"),
    [
        ("a: năm 2027  # x\n", "2027", "2028", "a: năm 2028  # x\n"),
        ("a: 'năm ''2027'''\n", "'2027'", "'28'", "a: 'năm ''28'''\n"),
        ('a: "năm \\"2027\\" \\u0061"\n', "2027", '"2028"', 'a: "năm \\"\\"2028\\"\\" \\u0061"\n'),
        ("a: |\n  một\n\n   hai 2027 \n", "2027", "2028", "a: |\n  một\n\n   hai 2028 \n"),
        ("a: |\n  một\n  hai\n", "một\n", "", "a: |\n  hai\n"),
        ("a: |\n   một 2027\n", "2027", "1\n2", "a: |\n   một 1\n   2\n"),
        ("a: |\n\n   một 2027\n", "2027", "1\n2", "a: |\n\n   một 1\n   2\n"),
        ("a: |\r\n  một\r\n", "một", "1\n2", "a: |\r\n  1\r\n  2\r\n"),
        ("a: >-\n  năm\n  2027\n  đó\n", "2027", "2028", "a: >-\n  năm\n  2028\n  đó\n"),
        ("a: >-\n  năm\n  2027\n", "năm 20", "x", "a: >-\n  x27\n"),
        ("a: năm\n  2027\n", "2027", "2028", "a: năm\n  2028\n"),
        ('a: "năm\n  2027 \\\n  đó"\n', "2027", "2028", 'a: "năm\n  2028 \\\n  đó"\n'),
        ("a: be\u0302n 2027\n", "bên", "bến", "a: bến 2027\n"),
        ("a: một\n", "một", "một: hai", 'a: "một: hai"\n'),
        ("a: một  # x\n", "một", "một\nhai", "a: |-  # x\n  một\n  hai\n"),
        ("a: >-\n  một hai\n", "một ", "một\n", "a: |-\n  một\n  hai\n"),
        ("a: {b: một}\n", "một", "1, 2", 'a: {b: "1, 2"}\n'),
        ("a:\n  - Mầm non: 23 trường\n", "23", "24", "a:\n  - Mầm non: 24 trường\n"),
        (
            "a:\n  - Ma\u0302\u0300m non: 23 tru\u031bo\u031b\u0300ng\n",
            "23",
            "24",
            "a:\n  - Ma\u0302\u0300m non: 24 tru\u031bo\u031b\u0300ng\n",
        ),
        ("a:\n  - [[kinh phí]]\n", "kinh", "học", "a:\n  - [[học phí]]\n"),
        ("a:\n  - Mầm non: 23 trường\n", ": 23", "", "a:\n  - Mầm non trường\n"),
        ("a:\n  - Mầm non: 23\n", "23", "1: 2", 'a:\n  - "Mầm non: 1: 2"\n'),
    ],
)
def test_changes_characters_where_they_were_typed(text, old, new, expected, loader):
    path = ("a", "b") if "{" in text else ("a", 0) if "  - " in text else ("a",)
    assert _change(text, path, old, new, loader) == expected


@pytest.mark.parametrize(
    ("text", "value", "expected"),
    [
        ("a: 15       # số\nb: c\n", None, "a:          # số\nb: c\n"),
        ("a:          # số\nb: c\n", "15", "a: 15       # số\nb: c\n"),
        ("a: 15       # số\nb: c\n", "1234567890", "a: 1234567890  # số\nb: c\n"),
        ("a: 15 # số\n", "1", "a: 1 # số\n"),
        ("a: 15\nb: c\n", None, "a:\nb: c\n"),
        ("a:\nb: c\n", "15", "a: 15\nb: c\n"),
        ("a: |  # số\n  x\n", None, "a:  # số\n"),
        ("{a, b: c}", "1", "{a: 1, b: c}"),
        ("{a: 1, b: c}", None, "{a: ~, b: c}"),
        ("a: một\nb: c\n", "x\ny\n", "a: |\n  x\n  y\nb: c\n"),
    ],
)
def test_fills_and_empties_a_place_and_leaves_comments_in_their_column(text, value, expected):
    found = find(read(text), ("a",))
    assert apply_edits(text, rewritten(found, text, value, ())) == expected


def test_finds_the_exact_path_through_steps_that_lead_nowhere():
    found = find(read("nhiệm vụ:\n  - tên: a\n"), ("nhiệm vụ", "hàm bọc", 0, "kiểu", "tên", "đích"))
    assert found.path == ("nhiệm vụ", 0, "tên")
    assert text_of(found) == "a"


@pytest.mark.parametrize("path", [("a",), ("a", "b"), ("c",), ("c", "b")])
def test_refuses_what_is_used_twice(path):
    with pytest.raises(CannotEdit):
        find(read("a: &x {b: d}\nc: *x\n"), path)


def test_refuses_a_key_that_is_not_there():
    with pytest.raises(CannotEdit):
        find(read("a: {b: c}\n"), ("a", "d"))


@pytest.mark.parametrize("text", ["- [a, b]", "- {a: b, c: d}", "- a:\n    - b"])
def test_a_list_or_map_has_no_words(text):
    with pytest.raises(CannotEdit):
        text_of(find(read(text), (0,)))


@pytest.mark.parametrize(
    ("text", "expected"), [("a\r\nb\n", "\r\n"), ("a\rb", "\r"), ("a\nb", "\n"), ("a", "\n")]
)
def test_lines_end_as_the_first_one_does(text, expected):
    assert line_end_of(text) == expected
