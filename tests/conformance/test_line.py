import pytest

from sinhkehoach.conformance.line import all_lines, is_caps, is_typed_rule, lines_of, sides_of, whole
from tests.support.forms import read
from tests.support.word_files import body, build, plan


def _paragraph(text):
    paper = plan()
    paper.content = [body(text)]
    word = read(build(paper))
    return next(each for each in word.paragraphs if each.text.startswith(text[:4]))


def test_line_breaks_part_lines():
    paragraph = _paragraph("dòng một\ndòng hai")
    assert [line.text for line in lines_of(paragraph)] == ["dòng một", "dòng hai"]
    assert whole(paragraph).text == "dòng một\ndòng hai"


def test_tabs_and_rows_of_spaces_part_sides():
    line = whole(_paragraph("bên trái\tbên phải        xa hơn"))
    assert [(side.text, side.beside) for side in sides_of(line)] == [
        ("bên trái", True),
        ("bên phải", True),
        ("xa hơn", True),
    ]


def test_line_without_gap_has_one_side():
    line = whole(_paragraph("chỉ một bên"))
    assert list(sides_of(line)) == [line]


def test_lines_of_several_paragraphs_come_in_order():
    paragraphs = [_paragraph("dòng một\ndòng hai"), _paragraph("dòng ba")]
    assert [line.text for line in all_lines(paragraphs)] == ["dòng một", "dòng hai", "dòng ba"]


def test_line_tells_its_looks_and_width():
    line = whole(_paragraph("chữ thường"))
    assert [face.size for face in line.faces] == [14]
    assert not line.some("bold")
    assert 50 < line.width < 80


def test_digits_and_marks_are_no_capitals():
    assert is_caps("KẾ HOẠCH 2027")
    assert not is_caps("Kế hoạch")
    assert not is_caps("2027")


@pytest.mark.parametrize(
    "text", ["____", "- - - -", "-----o0o-----", "___\t___", "***", "──", "--- *** ---", "==" * 2]
)
def test_characters_in_place_of_a_line_are_known(text):
    assert is_typed_rule(text)


@pytest.mark.parametrize(
    "text", ["", "-", "---", "*", ".........", "- A -", "--- Kế hoạch ---", "o0o", "2027----"]
)
def test_words_blanks_and_single_marks_are_no_line(text):
    assert not is_typed_rule(text)
