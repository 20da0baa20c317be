import pytest

from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.reconcile.leaves import Leaf
from sinhkehoach.reconcile.pasted_row import pasted_row
from sinhkehoach.yaml.edit.text_edit import TextEdit

SOURCE = values_in(
    "mục đích: |\n  Lời.\n  A\tB\tC\n\n  1\t2\n"
    "yêu cầu:\n  - '| A | B |'\n  - '| 1 |  |'\n  - Câu.\n"
    "phụ lục:\n  - bảng:\n      hàng: |\n        A | 1\n        |---|---|\n        B | 2\n"
    "  - bảng: |\n      A\tB\n      1\t2\nsố: 5\n",
    "a.yaml",
)
ROWS = ("phụ lục", 0, "bảng", 0, "hàng")


@pytest.mark.parametrize(
    ("path", "line", "number", "start", "text"),
    [
        (("mục đích",), 1, 1, 5, "A\tB\tC"),
        (("mục đích",), 2, 3, 12, "1\t2"),
        (("yêu cầu", 1), 0, 0, 0, "| 1 |  |"),
        ((*ROWS, 1), 0, 2, 16, "B | 2"),
        ((*ROWS, 1, 1), 0, 2, 16, "B | 2"),
        (("phụ lục", 1, "bảng", 0, "hàng", 0), 0, 1, 4, "1\t2"),
    ],
)
def test_row_is_found_where_it_was_pasted(path, line, number, start, text):
    row = pasted_row(SOURCE, path, line)
    assert (row.number, row.start, row.text) == (number, start, text)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("mục đích",), 0),
        (("mục đích",), 3),
        (("yêu cầu", 2), 0),
        (("yêu cầu",), 0),
        ((*ROWS, 2), 0),
        (("kết",), 0),
        (("số",), 0),
        ((), 0),
    ],
)
def test_what_was_not_pasted_is_no_row(path, line):
    assert pasted_row(SOURCE, path, line) is None


def test_cell_has_its_place_in_the_text():
    row = pasted_row(SOURCE, ("mục đích",), 2)
    assert [row.leaf(column) for column in (1, 2)] == [
        Leaf(("mục đích",), 14, "2"),
        Leaf(("mục đích",), 15, ""),
    ]
    assert pasted_row(SOURCE, ("yêu cầu", 1), 0).leaf(3) == Leaf(("yêu cầu", 1), 3, "")


def test_empty_cell_is_filled_and_one_that_lacks_is_added():
    row = pasted_row(SOURCE, ("mục đích",), 2)
    assert row.filled(2, "*") == TextEdit(15, 15, "\t\\*")
    assert row.filled(3, "x") == TextEdit(15, 15, "\t\tx")
    assert pasted_row(SOURCE, ("yêu cầu", 1), 0).filled(1, "x") == TextEdit(7, 7, "x")


@pytest.mark.parametrize(
    ("path", "line", "typed"),
    [
        (("mục đích",), 2, "a*\tb".replace("*", "\\*")),
        (("yêu cầu", 1), 0, "| a\\* | b |"),
        ((*ROWS, 0), 0, "a\\* | b"),
    ],
)
def test_further_row_is_typed_as_the_others_are(path, line, typed):
    assert pasted_row(SOURCE, path, line).line_of(["a*", "b"]) == typed
