import pytest

from sinhkehoach.compose.title_length import MOST_TITLE_LINES, long_titles
from tests.support.documents import appendix, document, runs

# A bold n is 7.8 pt wide at 14 pt: a line of 467.7 pt holds 60.
_LINE = "n" * 59


@pytest.mark.parametrize(("lines", "told"), [(10, False), (11, True)])
def test_titles_of_more_than_ten_lines_are_told(lines, told):
    title = _LINE * lines
    named = appendix("A", title=title)._replace(path=("phụ lục", 0))
    both = document(title=runs(title), appendices=(named,))
    found = [(path, count) for path, _, count in long_titles(both)]
    assert found == [(("trích yếu",), lines), (("phụ lục", 0, "tên"), lines)][: 2 * told]
    assert MOST_TITLE_LINES == 10
