import pytest

from sinhkehoach.yaml.edit.spans import (
    entries_of,
    line_end,
    line_start,
    next_line,
    span_of,
    steps_of,
)
from sinhkehoach.yaml.edit.text_edit import CannotEdit
from tests.yaml.reading import LOADERS, read


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b  # c\nd: e\n", "b"),
        ("a: 'b'\n", "'b'"),
        ("a: một\n  hai\nb: c\n", "một\n  hai"),
        ("a: |  # x\n  b\n  c \n\n\nd: e\n", "|  # x\n  b\n  c "),
        ("a: |\r\n  b\r\n\r\nd: e\r\n", "|\r\n  b"),
        ("a: |+\n  b\n\n\nd: e\n", "|+\n  b\n\n"),
        ("a: |+\r  b\r\rd: e\r", "|+\r  b\r"),
        ("a: >-\n  b\n  c", ">-\n  b\n  c"),
        ("a: |\nd: e\n", "|"),
        ("a: [b, {c: d}]\n", "[b, {c: d}]"),
        ("a:\n  - b\n  - c:\n      - |\n        d\n\ne: f\n", "- b\n  - c:\n      - |\n        d"),
        ("a:   # x\n", ""),
        ("x: &x 1\na: *x\n", "*x"),
    ],
)
def test_a_span_holds_the_value_and_no_more(text, expected, loader):
    source = read(text, loader)
    place = source.way_to(("a",))[-1]
    span = span_of(place.value, place.event, text)
    assert text[span.start : span.end] == expected


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- a\n-\n  b\n- # x\n  c\n-\n", ["- a", "-\n  b", "- # x\n  c", "-"]),
        ("- - a\n  - b\n- - c\n", ["- - a\n  - b", "- - c"]),
        ("-   a: b\n    c: d\n", ["-   a: b\n    c: d"]),
        ("[a, [b], 'c']", ["a", "[b]", "'c'"]),
        ("a:\n- b\nc: |\n  d\n\n# e\nf:\n", ["a:\n- b", "c: |\n  d", "f:"]),
        ("{a: b, 'c': d}", ["a: b", "'c': d"]),
    ],
)
def test_entries_begin_at_their_dash_or_key(text, expected, loader):
    value = read(text, loader).value
    assert [text[span.start : span.end] for span in entries_of(value, text).spans] == expected


def test_a_key_behind_a_question_mark_has_no_plain_entry():
    text = "? a\n: b\n"
    with pytest.raises(CannotEdit):
        entries_of(read(text).value, text)


def test_a_value_that_was_left_out_leaves_no_span():
    source = read("a:\n  ~: c\n")
    place = source.way_to(("a",))[-1]
    with pytest.raises(CannotEdit):
        span_of(place.value, place.event, source.text)


def test_names_the_steps_of_maps_and_lists():
    value = read("a: [x, y]\nb:\n").value
    assert steps_of(value) == ["a", "b"]
    assert steps_of(value["a"]) == [0, 1]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_end_in_any_of_the_three_ways(ending):
    text = f"ab{ending}cd"
    assert (line_start(text, 1), line_end(text, 1)) == (0, 2)
    assert next_line(text, 1) == line_start(text, len(text)) == 2 + len(ending)
    assert line_end(text, len(text)) == next_line(text, len(text)) == len(text)
