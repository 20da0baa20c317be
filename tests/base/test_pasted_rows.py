import pytest

from sinhkehoach.base.pasted_rows import (
    cell_at,
    cells_of_lines,
    csv_separator,
    parts_cells,
    pasted_rows,
    row_cells,
    table_rows,
)


@pytest.mark.parametrize(
    ("lines", "rows"),
    [
        (["A\t1", "B\t2"], {0, 1}),
        (["Lời.", "A\t1", "B\t2", "", "Lời."], {1, 2}),
        (["A\t1", "Lời", "B\t2"], set()),
        (["Điện thoại:\t0236"], set()),
        (["1.\tMột", "2.\tHai"], set()),
        (["a)\tMột", "-\tHai", "o\tBa", "\uf0b7\tBốn"], set()),
        (["1.\tMột\t12", "2.\tHai\t15"], {0, 1}),
        (["1\tMột", "2\tHai"], {0, 1}),
        (["\tThụt vào", "\tThụt vào"], set()),
        (["A\t1", "Mầm non\t", "\t5", "-\tGạch"], {0, 1, 2}),
        (["A | 1", "B | 2"], {0, 1}),
        (["| A | 1 |", "|---|---|", "| B | 2 |"], {0, 1, 2}),
        (["A | 1", "B\t2"], set()),
        (["A|B", "C|D"], set()),
    ],
)
def test_rows_stand_one_below_the_other(lines, rows):
    assert pasted_rows(lines) == rows


@pytest.mark.parametrize(
    ("line", "cells"),
    [
        ("A\t1", [(0, "A"), (2, "1")]),
        ("  A \t 1 ", [(2, "A"), (6, "1")]),
        ("A\t\t1\t", [(0, "A"), (2, ""), (3, "1"), (5, "")]),
        ("| A | 1 |", [(2, "A"), (6, "1")]),
        ("A | 1", [(0, "A"), (4, "1")]),
        ("A | 1 |", [(0, "A"), (4, "1"), (7, "")]),
        ("A | | ", [(0, "A"), (4, ""), (6, "")]),
        ("| A | |", [(2, "A"), (6, "")]),
        ("|---|:-:|", []),
        ("Một ô", [(0, "Một ô")]),
        ("Mầm non\t\t", [(0, "Mầm non"), (8, ""), (9, "")]),
    ],
)
def test_cells_know_where_they_stand(line, cells):
    assert list(row_cells(line)) == cells


def test_a_whole_table_is_rows_of_cells():
    assert table_rows("| A | B |\n|---|---|\n\n| 1 | 2 |\n") == [[(2, "A"), (6, "B")], [(23, "1"), (27, "2")]]


ROWS = "A\tB\n\n1\t2\n3\t4\n"


@pytest.mark.parametrize(
    ("steps", "cell"),
    [
        (("hàng", 1, 1), (7, "2")),
        (("hàng", 2), (9, "3")),
        (("hàng", 3, 0), None),
        (("hàng", 0, 2), None),
        (("bảng", 0, "hàng", 1, 1), (11, "4")),
        ((0, "hàng", 0, 0), (5, "1")),
        (("bảng", "hàng"), (5, "1")),
        (("bảng", "cột", 1, "tên"), (2, "B")),
        ((7, 1), (2, "B")),
    ],
)
def test_a_path_leads_to_a_cell_of_pasted_rows(steps, cell):
    assert cell_at(ROWS, steps) == cell


def test_no_path_leads_into_a_text_that_is_no_table():
    assert cell_at("Lời.\n" + ROWS, ("hàng", 1, 1)) is None


@pytest.mark.parametrize(
    ("text", "parted"), [("A\t1\n\nB\t2\n", True), ("A\t1\nB", False), ("A | B", True), ("", False)]
)
def test_every_line_of_a_table_parts_cells(text, parted):
    assert parts_cells(text) is parted


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("Tên;Số\nA, B;1,5\n", ";"),
        ("Tên,Số\n\nA,1\n", ","),
        ('Tên,Số\n"A, B","1,5"\n', ","),
        ("Tên;Số", ""),
        ("Tên;Số\nA;1;2\n", ""),
        ("Sách, vở\nBút, mực\n", ""),
        ("Mở lớp; thi đua\nHọp; báo cáo\n", ""),
        ("A\t1;2\nB\t3;4\n", ""),
        (f"a;{'x' * 200_000}\nb;c\n", ""),
        ("Một\nHai\n", ""),
    ],
)
def test_lines_of_a_csv_file_are_known_where_it_is_sure(text, separator):
    assert csv_separator(text) == separator
    assert parts_cells(text) is (bool(separator) or "\t" in text)


def test_cells_stand_line_by_line():
    typed = ('a;b\n\n"c;d"; e\n', 'a;b\n\n"c;d";e', 'Sách, vở;1\n"A, ""B"" ; c" ;2')
    assert [[[cell.words for cell in row] for row in cells_of_lines(text)] for text in typed] == [
        [["a;b"], [], ['"c;d"; e'], []],
        [["a", "b"], [], ["c;d", "e"]],
        [["Sách, vở", "1"], ['A, "B" ; c', "2"]],
    ]


def test_a_cell_of_a_csv_file_is_placed_in_its_text():
    text = 'Tên;Số\n"A; B";12\n'
    assert [text[cell.start :][: len(cell.words)] for row in table_rows(text) for cell in row] == [
        "Tên",
        "Số",
        "A; B",
        "12",
    ]
