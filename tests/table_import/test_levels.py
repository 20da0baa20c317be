import pytest

from sinhkehoach.sheets.parts import TableParts
from sinhkehoach.table_import.levels import levels_of, row_levels, wrong_parents
from tests.support.sheets import found


@pytest.mark.parametrize(
    ("numbers", "levels"),
    [
        ("1 2 3", [0, 0, 0]),
        ("I 1 2 II 1", [0, 1, 1, 0, 1]),
        ("I 1 a b 2 a II", [0, 1, 2, 2, 1, 2, 0]),
        ("A I 1 1.1 1.2 II B I", [0, 1, 2, 3, 3, 1, 0, 1]),
        ("A I II III IV V B I", [0, 1, 1, 1, 1, 1, 0, 1]),
        ("A B C D", [0, 0, 0, 0]),
        ("1 1.1 1.2 2", [0, 1, 1, 0]),
        ("1 - - 2", [0, 1, 1, 0]),
    ],
)
def test_kind_of_number_tells_how_deep_a_row_stands(numbers, levels):
    assert levels_of(numbers.split()) == levels


def test_table_without_numbers_is_flat():
    assert row_levels(TableParts(found("Nội dung;Số tiền\nI;1\n1;2\n").table)) == [0, 0]
    assert row_levels(TableParts(found("TT;Nội dung\nI.;a\n1);b\n").table)) == [0, 1]


def test_amount_that_is_not_the_sum_of_what_stands_below_is_told():
    rows = [
        (0, {"tên": "A", "tiền": "5"}),
        (1, {"tiền": "2"}),
        (2, {"tiền": "9"}),
        (1, {"tiền": "2"}),
        (0, {"tiền": "7"}),
    ]
    assert list(wrong_parents(rows)) == [
        "“A” ghi 5, cộng các khoản con được 4",
        "“” ghi 2, cộng các khoản con được 9",
    ]
    assert list(wrong_parents([(0, {"tiền": "4"}), (1, {"tiền": "2"}), (1, {"tiền": "2"})])) == []
    assert list(wrong_parents([(0, {"tiền": "4"}), (1, {"tiền": "chưa rõ"}), (1, {})])) == []
