from itertools import pairwise

import pytest

from sinhkehoach.pdf.pages import Box
from sinhkehoach.pdf.paragraphs import paragraph
from sinhkehoach.pdf.tables import goes_on, joined, placed_table
from sinhkehoach.render.plain_document import PlainCell, PlainTable
from tests.support.pdf_files import line_at, words_at


def cells(columns, rows):
    return [Box(left, top, right, foot) for top, foot in pairwise(rows) for left, right in pairwise(columns)]


def shown(table):
    return [[[each.text for each in cell.paragraphs] for cell in row] for row in table.rows]


def plain(*rows):
    made = [
        tuple(
            PlainCell((paragraph([line_at(0, 0, text)]),) if text else (), at) for at, text in enumerate(row)
        )
        for row in rows
    ]
    return PlainTable(tuple(made), len(rows[0]))


def test_words_stand_in_their_cells():
    words = [*words_at(90, 120, "Một"), *words_at(190, 120, "Hai"), *words_at(90, 160, "ngoài")]
    placed = placed_table(cells([85, 185, 285], [100, 130]), words)
    assert shown(placed.table) == [[["Một"], ["Hai"]]]
    assert {word.text for word in placed.words} == {"Một", "Hai"}
    assert placed.edges == (85, 185, 285)
    assert placed.box == Box(85, 100, 285, 130)


def test_wide_and_high_cells_span():
    boxes = [Box(0, 0, 50, 60), Box(50, 0, 150, 30), Box(50, 30, 100, 60), Box(100, 30, 150, 60)]
    table = placed_table(boxes, []).table
    assert [[(cell.column, cell.span, cell.down) for cell in row] for row in table.rows] == [
        [(0, 1, 2), (1, 2, 1)],
        [(1, 1, 1), (2, 1, 1)],
    ]


def test_cell_with_room_behind_a_line_begins_a_paragraph():
    words = [*words_at(5, 20, "98%"), *words_at(5, 36, "(Hiện"), *words_at(5, 52, "tại:")]
    assert shown(placed_table(cells([0, 74, 100], [0, 60]), words).table) == [[["98%", "(Hiện tại:"], []]]


def test_mark_begins_a_paragraph_in_a_cell():
    words = [*words_at(5, 20, "một hai"), *words_at(5, 36, "- ba bốn")]
    assert shown(placed_table(cells([0, 60, 100], [0, 60]), words).table)[0][0] == ["một hai", "- ba bốn"]


def test_table_goes_on_below_the_same_columns():
    first, same, other = (placed_table(cells([85, 185, right], [100, 130]), []) for right in (285, 287, 300))
    assert goes_on(first, same)
    assert not goes_on(first, other)


def test_repeated_head_is_taken_away():
    whole = joined(plain(["TT", "Tên"], ["1", "a"]), plain(["TT", "Tên"], ["2", "b"]))
    assert shown(whole.table) == [[["TT"], ["Tên"]], [["1"], ["a"]], [["2"], ["b"]]]
    assert whole.repeats
    assert not joined(plain(["1", "a"]), plain(["2", "b"])).repeats


@pytest.mark.parametrize(
    ("above", "below", "row"),
    [
        ("Phòng", ["", "Kinh tế"], ["1", "Phòng Kinh tế"]),
        ("Xong.", ["", "rồi"], ["1", "Xong. rồi"]),
    ],
)
def test_row_torn_by_the_page_is_whole_again(above, below, row):
    whole = joined(plain(["1", above]), plain(below)).table
    assert [[cell.text for cell in each] for each in whole.rows] == [row]


@pytest.mark.parametrize(
    ("above", "below"), [("Xong.", ["", "Rồi"]), ("", ["", "rồi"]), ("Phòng", ["2", "rồi"])]
)
def test_row_of_its_own_stays_one(above, below):
    assert len(joined(plain(["1", above]), plain(below)).table.rows) == 2


def test_marked_line_of_a_torn_row_stays_a_paragraph():
    whole = joined(plain(["1", "- một"]), plain(["", "- hai"])).table
    assert shown(whole) == [[["1"], ["- một", "- hai"]]]
