import time

import pytest

from sinhkehoach.base.position import Position
from sinhkehoach.yaml.read.scalar_offsets import index_in_words
from tests.yaml.reading import LOADERS, read

# Each text holds one value at `a`; `×` is not in the text but marks in `value` the character to be found.
CASES = [
    ("a: một hai ba\n", "một ×hai ba", (1, 8)),
    ("a:    x\n", "×x", (1, 7)),
    ("a: &ten x y\nb: *ten\n", "x ×y", (1, 11)),
    ("a: |\n  dòng 1\n  dòng 2\n", "dòng 1\ndòng ×2\n", (3, 8)),
    ("a: |\n  dòng 1\n\n\n  dòng 2\n", "dòng 1\n\n\n×dòng 2\n", (5, 3)),
    ("a: |\n  dòng 1\n\n    thụt\n", "dòng 1\n\n  ×thụt\n", (4, 5)),
    ("a: |2\n    thụt\n  không\n", "  thụt\nkh×ông\n", (3, 5)),
    ("a: |-  # ghi chú\n  dòng 1\n  dòng 2", "dòng 1\ndòng ×2", (3, 8)),
    ("a: |\r\n  dòng 1\r\n  dòng 2\r\n", "dòng 1\ndòng ×2\n", (3, 8)),
    ("a: |\n  dòng 1\n\n\nb: c\n", "dòng 1\n×", (2, 9)),
    ("a: >\n  dòng 1\n  dòng 2\n\n  dòng 3\n", "dòng 1 dòng 2\ndòng ×3\n", (5, 8)),
    ("a: >-\n  dòng 1\n  dòng 2\n", "dòng 1 ×dòng 2", (3, 3)),
    ("a: >\n  một\n\n    hai\n  ba\n", "một\n\n  hai\n×ba\n", (5, 3)),
    ("a: dòng 1\n  dòng 2\n\n  dòng 3\n", "dòng 1 dòng 2\ndòng ×3", (4, 8)),
    ('a: "một hai"\n', "một ×hai", (1, 9)),
    ('a: "một \\"hai\\" ba"\n', 'một "hai" ×ba', (1, 17)),
    ('a: "\\u0110 \\x41b"\n', "Đ A×b", (1, 16)),
    ('a: "một\n  hai \\\n  ba"\n', "một hai ×ba", (3, 3)),
    ("a: 'một ''hai'' ba'\n", "một 'hai' ×ba", (1, 17)),
    ("a: 'một\n  hai'\n", "một ×hai", (2, 3)),
    ("a: be\u0302n tro\u0301ng ba\n", "bên tróng ×ba", (1, 16)),
    ("a: |\n  be\u0302n\n  tro\u0301ng ba\n", "bên\ntróng ×ba\n", (3, 10)),
    ("a: 😀 đ b\n", "😀 đ ×b", (1, 8)),
]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(("text", "marked", "expected"), CASES)
def test_finds_the_character_of_a_value_where_it_was_typed(text, marked, expected, loader):
    source = read(text, loader)
    offset = marked.index("×")
    assert source.value["a"] == marked.replace("×", "")
    position = source.position_of(("a",), offset=offset)
    assert (position.line, position.column) == expected


@pytest.mark.parametrize("text", [text for text, _, _ in CASES])
def test_an_offset_beyond_the_value_stays_inside_the_file(text):
    source = read(text)
    position = source.position_of(("a",), offset=10_000)
    assert position.line <= text.count("\n") + 1
    assert source.position_of(("a",), offset=0) <= position


def test_an_empty_block_has_its_place_at_the_mark():
    assert read("a: |\n").position_of(("a",), offset=0) == Position(1, 4)


def test_words_that_are_no_scalar_are_passed_by_as_they_were_typed():
    text = "- Ma\u0302\u0300m non: 23"
    assert text[index_in_words(text, 2, len(text), "Mầm non: ") :] == "23"
    assert index_in_words(text, 2, len(text), "x" * 99) == len(text)


@pytest.mark.parametrize("text", ["x " * 10_000, '"' + "x " * 10_000 + '"'])
def test_many_places_of_a_long_text_are_found_in_time_that_grows_with_its_length(text):
    source = read(f"a: {text}\n", LOADERS[0])
    start = time.process_time()
    found = {source.position_of(("a",), offset=offset) for offset in range(0, 20_000, 10)}
    assert len(found) == 2000
    assert time.process_time() - start < 5
