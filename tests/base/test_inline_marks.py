import re

import pytest

from sinhkehoach.base.inline_marks import MARK, NOTE, REFERENCE, escaped, has_marks, unescaped


@pytest.mark.parametrize("text", ["*a*", "[[a]]", "[^1]", r"\[", "a * b"])
def test_text_with_a_character_that_may_begin_a_mark_is_looked_at(text):
    assert has_marks(text)


@pytest.mark.parametrize("text", ["", "a", "(a)", "a] b", "≥ 55% {a}"])
def test_text_without_such_a_character_has_no_mark(text):
    assert not has_marks(text)


@pytest.mark.parametrize(
    ("text", "typed"),
    [("a*b", "a\\*b"), ("[[kỳ", "\\[\\[kỳ"), ("[1]", "[1]"), ("a\\b", "a\\\\b"), ("[^1]", "\\[^1]")],
)
def test_marks_are_typed_so_that_they_are_printed(text, typed):
    assert escaped(text) == typed


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        (r"\*", "escaped", "*"),
        ("[[nghị quyết 29]]", "reference", "nghị quyết 29"),
        ("[[]]", "reference", ""),
        ("[^1]", "note", "1"),
        ("[^nguồn số liệu]", "note", "nguồn số liệu"),
        ("***", "stars", "***"),
    ],
)
def test_each_mark_is_told_by_its_name(text, kind, value):
    found = re.fullmatch(MARK, text)
    assert {name: part for name, part in found.groupdict().items() if part is not None} == {kind: value}


@pytest.mark.parametrize("text", ["[^ a]", "[^]", "[^a[b]", "[^a\nb]"])
def test_no_note_begins_with_a_blank_or_runs_over_a_line(text):
    assert NOTE.search(text) is None


@pytest.mark.parametrize("text", ["[[a]", "[a]", "[[a[b]]"])
def test_no_reference_is_open_or_holds_a_bracket(text):
    assert REFERENCE.search(text) is None


def test_words_are_the_same_after_marks_are_escaped_and_back():
    text = r"a *b* [[c]] \d [^1] ]] [e]"
    assert unescaped(escaped(text)) == text
