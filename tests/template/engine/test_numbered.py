from sinhkehoach.template.engine.numbered import numbered, tag_at, with_lines

TEXT = "<a>\n{{ x }}\n<b/>{% if\ny %}{# z #}"


def test_every_tag_stands_on_a_line_of_its_own_number():
    lines = numbered(TEXT).split("\n")
    assert [tag_at(number) for number, _ in enumerate(lines, 1)] == [0, 0, 1, 2]
    assert [line.split()[0] for line in lines[1:]] == ["x", "if", "z"]


def test_lines_of_the_text_come_back():
    assert with_lines(numbered("<a>\n<b/>\n")) == "<a>\n<b/>\n"


def test_tag_over_two_lines_becomes_one():
    assert numbered("{% if\ny %}") == "{%\n if y %}"
