import pytest

from sinhkehoach.cures.columns import Column, columns_of, line_width, narrowed, set_widths, word_width
from tests.support.docx import body_of, find_all, word_file
from tests.support.forms import read

COLUMNS = [Column(40, 30), Column(100, 50), Column(20, 20)]


@pytest.mark.parametrize(
    ("surplus", "widths"),
    [(0, [40, 100, 20]), (30, [35, 75, 20]), (60, [30, 50, 20]), (61, None)],
)
def test_room_is_taken_where_words_leave_it(surplus, widths):
    assert narrowed(COLUMNS, surplus) == widths


def test_columns_without_room_stay_where_none_is_taken():
    assert narrowed([Column(20, 20)], 0) == [20]


def _cell(width, text="", more=""):
    told = f'<w:tcW w:w="{width * 20}" w:type="dxa"/>' if width else ""
    paragraph = f"<w:p>{more}<w:r><w:t>{text}</w:t></w:r></w:p>"
    return f"<w:tc><w:tcPr>{told}</w:tcPr>{paragraph}</w:tc>"


def _table(*rows, grid=(100, 60)):
    columns = "".join(f'<w:gridCol w:w="{each * 20}"/>' for each in grid)
    width = f'<w:tblPr><w:tblW w:w="{sum(grid) * 20}" w:type="dxa"/></w:tblPr>'
    body = "".join(f"<w:tr>{row}</w:tr>" for row in rows)
    return word_file(f"<w:tbl>{width}<w:tblGrid>{columns}</w:tblGrid>{body}</w:tbl><w:p/>")


ACROSS = _cell(160, "Cả hai cột rất nhiều chữ").replace("<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>')


def _columns(data, needed):
    (table,) = find_all(body_of(data), "//w:tbl")
    inside = [each for each in read(data).paragraphs if each.cell]
    return table, columns_of(table, inside, needed), inside


def test_a_column_needs_the_room_of_its_widest_words_and_of_its_margins():
    data = _table(ACROSS, _cell(100, "Nội dung") + _cell(60, "a"), _cell(100, "Nghiêng") + _cell(0, "b"))
    _, columns, inside = _columns(data, word_width)
    margins = 100 - inside[1].width
    assert columns[0] == (100, pytest.approx(word_width(inside[3]) + margins + 1))
    assert columns[1].width == 60
    _, whole, _ = _columns(data, line_width)
    assert whole[0].least == pytest.approx(line_width(inside[1]) + margins + 1)


def test_a_column_whose_words_are_broken_already_needs_no_more_than_it_has():
    _, columns, _ = _columns(_table(_cell(20, "Nghiêng nghiêng") + _cell(60), grid=(20, 60)), line_width)
    assert columns == [(20, 20), (60, pytest.approx(60 - 60 + 10.8 + 1))]


def test_indents_need_room_as_well():
    more = '<w:pPr><w:ind w:left="200" w:firstLine="100" w:right="60"/></w:pPr>'
    _, _, (plain, indented) = _columns(_table(_cell(100, "Chữ") + _cell(60, "Chữ", more)), word_width)
    assert word_width(indented) == word_width(plain) + 18


def test_rows_follow_the_columns_they_reach_over():
    shifted = '<w:trPr><w:gridBefore w:val="1"/></w:trPr>'
    data = _table(ACROSS, _cell(100) + _cell(60), shifted + _cell(60))
    table, columns, _ = _columns(data, word_width)
    set_widths(table, columns, [80, 70])
    told = [each.get(each.keys()[0]) for each in find_all(table, ".//w:tcW")]
    assert told == ["3000", "1600", "1400", "1400"]
    assert [each.get(each.keys()[0]) for each in find_all(table, ".//w:gridCol | .//w:tblW")] == [
        "3000",
        "1600",
        "1400",
    ]
