import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.sheets.delimited import delimited_sheet


def _rows(text):
    return [[cell.text for cell in row.cells] for row in delimited_sheet(text, "a.csv").rows]


@pytest.mark.parametrize(
    "text",
    [
        "Tên;Số\nA, B;1,5\n",
        'Tên,Số\n"A, B","1,5"\n',
        "Tên\tSố\r\nA, B\t1,5\r\n",
        "| Tên | Số |\n|---|---|\n| A, B | 1,5 |\n",
        "Tên | Số\nA, B | 1,5",
    ],
)
def test_cells_are_parted_by_whatever_parts_all_rows(text):
    assert _rows(text) == [["Tên", "Số"], ["A, B", "1,5"]]


def test_short_rows_are_filled_and_empty_ones_leave_a_gap():
    sheet = delimited_sheet("a;b;c\n1;2\n\n4;5;6\n", "a.csv")
    assert [(row.number, [cell.text for cell in row.cells]) for row in sheet.rows] == [
        (1, ["a", "b", "c"]),
        (2, ["1", "2", ""]),
        (4, ["4", "5", "6"]),
    ]


def test_lines_of_a_cell_in_quotes_stay_apart():
    (_, row) = delimited_sheet('a;b\n"Một\n Hai ";x\n', "a.csv").rows
    assert row.cells[0].lines == ("Một", "Hai")


def test_marks_are_typed_so_that_they_are_read_as_text():
    assert _rows("a;b\n*x*;[[y]]\n")[1] == ["\\*x\\*", "\\[\\[y\\]\\]"]


@pytest.mark.parametrize("text", ["", "một dòng\nhai dòng\n"])
def test_text_without_cells_is_no_table(text):
    with pytest.raises(UserError, match="Không thấy bảng"):
        delimited_sheet(text, "a.csv")


def test_cell_beyond_all_bounds_is_refused():
    with pytest.raises(UserError, match="dài bất thường"):
        delimited_sheet("a;b\n" + "x" * 200_000 + ";c\n", "a.csv")
