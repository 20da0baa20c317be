import pytest

from sinhkehoach.table_import.pasted_block import merged_lines
from sinhkehoach.yaml.edit.text_edit import CannotEdit

BLOCK = "Một | 1\nHai | 2\nBa | 3\n"


def _merged(rows, text=BLOCK, **settings):
    return merged_lines(text, rows, 0, **{"skipped": 0, "drop": False} | settings)


def test_lines_of_the_same_names_change_and_new_ones_stand_behind():
    text, result = _merged([["Mới", "0"], ["Một", "1"], ["hai", "9"], ["Khác", "5"]])
    assert text == "Mới | 0\nMột | 1\nhai | 9\nKhác | 5\nBa | 3\n"
    assert (result.changed, result.added, result.gone) == (["hai"], ["Mới", "Khác"], ["Ba"])


def test_lines_go_that_the_table_no_longer_has():
    assert _merged([["Ba", "3"]], drop=True)[0] == "Ba | 3\n"


def test_cells_without_a_column_stay():
    text, result = _merged([["Một", None], ["Hai", None], ["Ba", "4"]])
    assert (text, result.changed) == (BLOCK.replace("3", "4"), ["Ba"])


def test_first_line_of_a_whole_table_is_no_row():
    text, _ = _merged([["Tên", "5"], ["Một", "1"]], "Tên | Số\nMột | 1", skipped=1)
    assert text == "Tên | Số\nTên | 5\nMột | 1"


def test_lines_are_parted_as_they_were():
    assert _merged([["Một", "2"]], "Một\t1\n")[0] == "Một\t2\n"
    assert _merged([["Một", "2"]], "| Một | 1 |\n|---|---|\n")[0] == "| Một | 2 |\n|---|---|\n"
    assert _merged([["Một", "2;3"], ["Hai", "5"]], "Một;1\nHai;5\n")[0] == 'Một;"2;3"\nHai;5\n'


@pytest.mark.parametrize("cell", ["a\nb", "a|b"])
def test_cell_that_no_line_can_hold_is_refused(cell):
    with pytest.raises(CannotEdit, match="dòng dán"):
        _merged([["Một", cell]])
