import pytest

from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.yaml.mistakes.recover import (
    key_without_colon,
    without_consequences,
    without_line,
    without_section,
)
from sinhkehoach.yaml.source_text import SourceText
from tests.yaml.reading import places, read

TEXT = """\
# đầu tệp
tên: A
nhiệm vụ:
- một
  # ghi chú
  hai: "ba
số: 5
"""


@pytest.mark.parametrize(
    ("needle", "key", "left"),
    [
        ("A", "tên", '# đầu tệp nhiệm vụ: - một # ghi chú hai: "ba số: 5'),
        ("ba", "nhiệm vụ", "# đầu tệp tên: A số: 5"),
        ("- một", "nhiệm vụ", "# đầu tệp tên: A số: 5"),
        ("5", "số", '# đầu tệp tên: A nhiệm vụ: - một # ghi chú hai: "ba'),
        ("# đầu", "", 'tên: A nhiệm vụ: - một # ghi chú hai: "ba số: 5'),
    ],
)
def test_blanks_the_section_around_a_character(needle, key, left):
    rest = without_section(TEXT, TEXT.index(needle))
    assert rest.lost_key == key
    assert " ".join(rest.text.split()) == left
    assert [len(line) for line in rest.text.split("\n")] == [len(line) for line in TEXT.split("\n")]


def test_has_nothing_to_blank_twice():
    rest = without_section("a: b\nc: d\n", 0)
    assert without_section(rest.text, 0) is None


def test_several_sections_that_cannot_be_read_are_reported_in_one_run():
    text = 'a: "x\nb: y: z\nc: 1\nd:\n\t- e\nf: @g\n'
    assert places(text) == [("SKH143", 1, 4), ("SKH141", 2, 5), ("SKH142", 5, 1), ("SKH149", 6, 4)]


def test_what_stands_beside_an_unreadable_section_is_read_at_its_place():
    source = read("tên: @x\nsố: 5\nnhiệm vụ:\n  - y\n")
    assert source.value == {"số": "5", "nhiệm vụ": ["y"]}
    assert source.lost_keys == {"tên"}
    assert source.position_of(("nhiệm vụ", 0)).line == 4


def test_a_text_that_repeats_parts_of_itself_is_read_once():
    assert places("a: &x 1\nb: *x\nc: @y\nd: @z\n") == [("SKH149", 3, 4)]


def problem(code, line, severity=Severity.ERROR):
    return Problem(code, code, severity=severity, file="a.yaml", position=Position(line, 1))


@pytest.mark.parametrize("code", ["SKH152", "SKH153", "SKH175", "SKH176"])
def test_gives_one_reason_for_a_misread_line(code):
    problems = (problem(code, 3), problem("SKH202", 3), problem("SKH203", 4), problem("SKH171", 3))
    assert [each.code for each in without_consequences(problems)] == [code, "SKH203", "SKH171"]


def test_a_warning_that_explains_an_error_becomes_the_error():
    problems = (problem("SKH153", 3, Severity.WARNING), problem("SKH203", 3))
    assert without_consequences(problems) == (problem("SKH153", 3),)


def test_a_warning_without_consequences_stays_one():
    problems = (problem("SKH153", 3, Severity.WARNING), problem("SKH203", 4))
    assert without_consequences(problems) == problems


@pytest.mark.parametrize(
    ("line", "key"),
    [
        ("kỳ 2027", "kỳ"),
        ("kỳ:2027", "kỳ"),
        ("mục đích", "mục đích"),
        (" kỳ 2027", ""),
        ("kỳ: 2027", ""),
        ("lạ 5", ""),
    ],
)
def test_a_known_key_may_lack_its_colon(line, key):
    assert key_without_colon(line, {"kỳ", "mục", "mục đích"}.__contains__) == key


def test_a_line_goes_with_what_is_indented_below_it():
    typed = SourceText("x", "a: 1\nkỳ\n  - b\nc: 2\n")
    assert without_line(typed, 2, {"kỳ"}.__contains__) == ("a: 1\n  \n     \nc: 2\n", "kỳ")
    assert without_line(typed, 1, {"kỳ"}.__contains__) is None
