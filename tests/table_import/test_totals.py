import pytest

from sinhkehoach.sheets.sheet import SheetCell, SheetTable
from sinhkehoach.table_import.totals import without_totals
from tests.support.sheets import found, words


def _without(text, name=""):
    table, told, *_ = without_totals(found(text).table, name)
    return [row[1] for row in words(table)[1:]], told


ROWS = "TT;Tên;Số\n1;Một;1.000\n2;Hai;2,5\n"


def test_row_of_sums_goes_and_is_told():
    assert _without(f"{ROWS};Tổng cộng;1.002,5\n") == (
        ["Một", "Hai"],
        ("không nhập dòng “Tổng cộng”: dòng tổng do chương trình tự cộng",),
    )


def test_sum_that_does_not_agree_is_told():
    _, told = _without(f"{ROWS};Cộng;1.002\n")
    assert told[1] == "dòng “Cộng”, cột “Số” ghi 1.002, cộng các hàng được 1.002,5"


def test_sum_told_is_that_of_the_rows_which_come_nearest():
    tree = "TT;Tên;Số\nA;a;9\n1;b;5\n2;c;4\nB;d;20\n1;e;8\n2;f;12\n;Tổng cộng;30\n"
    assert _without(tree)[1][1] == "dòng “Tổng cộng”, cột “Số” ghi 30, cộng các hàng được 29"
    groups = (
        "| TT | Tên | Số |\n| I | A | |\n| 1 | b | 5 |\n| II | C | |\n| 1 | d | 20 |\n|  | Tổng cộng | 26 |\n"
    )
    assert _without(groups)[1][1].endswith("cộng các hàng được 25")


@pytest.mark.parametrize(
    "text", ["TT;Tên;Số\n;Tổng số;7\nI;A;3\n1;a;3\nII;B;4\n1;b;4\n", "TT;Tên;Tỷ lệ\n1;a;3\n;Cộng;9\n"]
)
def test_sum_of_the_top_and_of_shares_is_fine(text):
    assert len(_without(text)[1]) == 1


def test_sum_of_a_group_is_that_of_its_rows():
    text = "| TT | Tên | Số |\n| 1 | a | 3 |\n| 2 | b | 4 |\n|  | Cộng | 7 |\n| 1 | c | 5 |\n|  | Tổng cộng | 12 |\n"
    rows, told = _without(text)
    assert (rows, len(told)) == (["a", "b", "c"], 2)


def test_row_that_is_called_otherwise_is_known_by_its_sums():
    assert _without(f"{ROWS};Toàn phường;1.002,5\n")[0] == ["Một", "Hai"]
    assert _without(f"{ROWS};Toàn phường;1.003\n")[0] == ["Một", "Hai", "Toàn phường"]
    assert _without(f"{ROWS};Toàn phường;1.003\n", "Toàn phường")[0] == ["Một", "Hai"]


@pytest.mark.parametrize("row", ["3;Tổng cộng;5", "3;Tổng kết năm;5", ";Tổng kết năm;5", ";Ghi chú;"])
def test_row_of_its_own_stays(row):
    assert len(_without(f"{ROWS}{row}\n")[0]) == 3


def test_columns_that_the_last_row_of_sums_fits_are_told_apart():
    text = "TT;Tên;Số;Khác\n1;Một;1;2\n2;Hai;1000;3\n;Toàn bộ;1001;{}\n"
    fits = without_totals(found(text.format("5")).table)
    assert (fits.summed, fits.label) == ((2, 3), "Toàn bộ")
    assert without_totals(found(text.format("6")).table, "Toàn bộ").summed == ()


def test_name_in_the_place_of_the_number_is_that_of_sums():
    cells = [SheetCell(("Toàn xã",), 0, 2), SheetCell(("9",), 2)]
    table = found("TT;Tên;Số\n1;Một;1\n2;Hai;2\n").table
    assert len(without_totals(SheetTable((*table.rows, tuple(cells)), 3)).table.rows) == 3
    cells[1] = SheetCell(("chín",), 2)
    assert len(without_totals(SheetTable((*table.rows, tuple(cells)), 3)).table.rows) == 4
