import pytest

from sinhkehoach.base.problem import Severity
from tests.yaml.reading import LOADERS, found, places


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: Lớp bồi dưỡng #2 cho giáo viên\n", ("SKH171", 1, 18)),
        ("- Lớp #2\n", ("SKH171", 1, 7)),
        ("a: [Lớp #2\n  ]\n", ("SKH171", 1, 9)),
        ("a: #chủ đề\n", ("SKH171", 1, 4)),
        ("a: 95% # cả năm\n", ("SKH172", 1, 8)),
        ("a: 95% #\n", ("SKH172", 1, 8)),
        ("a: >\n  Gồm:\n  - một\n  - hai\n", ("SKH173", 1, 4)),
        ("a: >-\n  a) một\n  b) hai\n", ("SKH173", 1, 4)),
        ("a: Gồm\n  - một\n  - hai\n", ("SKH174", 2, 3)),
        ("a: Gồm\n  1. một\n", ("SKH174", 2, 3)),
        ("a: {b: 92,8}\n", ("SKH175", 1, 10)),
        ("a: [Giáo dục, MN, 1,5]\n", ("SKH175", 1, 20)),
        ("a: {b: Sách, vở}\n", ("SKH176", 1, 14)),
        ("a: &b c\n", ("SKH177", 1, 4)),
        ("a: >5\nb: c\n", ("SKH178", 1, 4)),
        ("a:\n  -Một\n  -Hai\n", ("SKH152", 2, 3)),
        ("a:\n  -Một\n", ("SKH152", 2, 3)),
        ("tên:abc\n", ("SKH153", 1, 5)),
        ("- tên:abc\n", ("SKH153", 1, 7)),
        ("- {TÊN:abc}\n", ("SKH153", 1, 8)),
    ],
)
def test_reports_what_legal_yaml_would_lose(text, expected, loader):
    assert places(text, loader) == [expected]


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    "text",
    [
        "a: Lớp  #2 là lời ghi chú\n",
        "a: 95%  # cả năm\n",
        "a: Lớp#2\n",
        'a: "Lớp #2"\n',
        "a: 'Lớp #2' # x\n",
        "a: |\n  Lớp #2\n  95% # x\n",
        "a: # phần việc\n  b: c\n",
        "số: # để trống\n",
        "# ghi chú\na: b\n",
        "a: |\n  Gồm:\n  - một\n",
        "a: >\n  Gồm một\n  đoạn dài\n",
        "a: >\n  - chỉ một dòng\n",
        "a: Gồm một\n  đoạn dài\n",
        "a: từ 01/2027 đến\n  12/2027\n",
        'a: {b: "92,8", c: 1}\n',
        "a: [1, 5]\n",
        "a: {b: , c: x}\n",
        "a: {b: x, c: }\n",
        "a: [Sách, vở]\n",
        "a: &b c\nd: *b\n",
        "a: |2\n  x\n",
        "a: >\nb: c\n",
        "a: -Một\n",
        "a:\n  -5\n",
        "- -5\n",
        "- tin:abc\n",
        "a: tên:abc\n",
        "- 08:30\n",
        "- https://example.vn/tên:abc\n",
    ],
)
def test_keeps_silent_where_nothing_is_lost(text, loader):
    assert places(text, loader) == []


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("a: Lớp #2\n", Severity.ERROR),
        ("a: 95% # x\n", Severity.WARNING),
        ("a: >\n  x\n  - y\n", Severity.WARNING),
        ("a: x\n  - y\n", Severity.WARNING),
        ("a: [1,5]\n", Severity.ERROR),
        ("- tên:abc\n", Severity.WARNING),
    ],
)
def test_stops_only_where_words_are_lost_for_certain(text, severity):
    assert [problem.severity for problem in found(text)] == [severity]


def test_names_the_number_that_a_comma_divides():
    assert "“46.375,5”" in found("a: [46.375,5]\n")[0].message


@pytest.mark.parametrize(
    ("text", "column"),
    [('a: "Lưu ở C:\\temp"\n', 13), ('a: "D:\\new"\n', 7), ('a: "xem: \\\\máy\\tệp"\n', 15)],
)
def test_tells_a_path_of_windows_between_double_quotes(text, column):
    told = [problem for problem in found(text) if problem.code == "SKH157"]
    assert [problem.position.column for problem in told] == [column]


@pytest.mark.parametrize("text", ['a: "b: c\\nd"\n', "a: 'C:\\temp'\n", "a: C:\\temp\n"])
def test_is_silent_about_other_backslashes(text):
    assert [problem.code for problem in found(text)] == []


@pytest.mark.parametrize("mark", ["–", "•", "➢", "1/", "a)"])
def test_tells_pasted_items_that_are_joined(mark):
    text = f"a: Gồm\n  {mark} b\n  {mark} c\n"
    assert "SKH174" in [problem.code for problem in found(text)]


@pytest.mark.parametrize(
    ("text", "severity", "line"),
    [
        ("a:\n  1. b\n  2. c\n", Severity.ERROR, 2),
        ("a:\n  a. b\n  b. c\n", Severity.ERROR, 2),
        ("a:\n  Gồm\n  - b\n", Severity.WARNING, 3),
        ("a:\n  b\tc\n  d\te\n", Severity.ERROR, 2),
    ],
)
def test_lists_and_rows_that_are_joined_from_their_first_line_on_are_errors(text, severity, line):
    (problem,) = found(text)
    assert (problem.code, problem.severity, problem.position.line) == ("SKH174", severity, line)


def test_one_line_with_a_tab_is_no_table():
    assert not found("a: b\tc\n  d\n")
