import pytest

from sinhkehoach.base.line_marks import bullet_of


@pytest.mark.parametrize("line", ["• A", "➢ A", "\uf0b7\tA", "✓A", "▪ a"])
def test_drawn_bullets(line):
    assert bullet_of(f"  {line}") == line[0]


@pytest.mark.parametrize("line", ["o\ta", "o A", "o 12 lớp", "Ø Đúng", "ü\u00a0Ước"])
def test_letters_of_other_fonts_are_bullets_before_a_tab_or_a_capital(line):
    assert bullet_of(line) == line[0]


@pytest.mark.parametrize("line", ["", "- A", "o a", "oA", "ông A", "•", "A • B"])
def test_other_lines_have_none(line):
    assert bullet_of(line) == ""
