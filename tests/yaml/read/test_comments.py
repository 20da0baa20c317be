import pytest

from sinhkehoach.yaml.read.comments import comments_of
from tests.yaml.reading import LOADERS, read


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("# đầu\na: b  # sau\n# cuối", ["# đầu", "# sau", "# cuối"]),
        ("a: b#c\nd: 'e # f'\n", []),
        ('a: "b # c"  # d\n', ["# d"]),
        ("a: |\n  # trong\n  b # c\n# ngoài\n", ["# ngoài"]),
        ("a: |-  # cạnh\n  # trong\n\n# ngoài\nb: c\n", ["# cạnh", "# ngoài"]),
        ("a: >\n  b\n  # trong\n", []),
        ("a: [b, # một\n  c] # hai\n", ["# một", "# hai"]),
        ("a: {b: c,# một\n  d: e}\n", ["# một"]),
        ('a: "b"# một\n', ["# một"]),
        ("a:\n  # trên\n  - b\n  -  # trống\n", ["# trên", "# trống"]),
        ("a: &x [b]  # một\nc: *x  # hai\n", ["# một", "# hai"]),
        ("a: b\r\n# c  \r\nd: e\r\n", ["# c"]),
    ],
)
def test_finds_comments_and_nothing_else(text, expected, loader):
    source = read(text, loader)
    found = comments_of(source)
    assert [comment.text for comment in found] == expected
    assert [source.text[comment.start : comment.end].rstrip() for comment in found] == expected


def test_tells_a_comment_on_its_own_line_from_one_behind_a_value():
    assert [comment.alone for comment in comments_of(read("# a\nb: c  # d\n  # e\n"))] == [True, False, True]
