import pytest

from sinhkehoach.plan.inline import NoteMark, Reference, Words
from sinhkehoach.plan.table import PlainRow
from tests.support.plans import plan_of, table_of

TABLE = """
phụ lục:
  - tên: A
    bảng:
      cột: [X, Y]
      hàng:
        - {row}
"""


def first_row(row):
    return plan_of(TABLE.replace("{row}", row)).appendices[0].tables[0].rows[0]


@pytest.mark.parametrize(
    ("row", "cells"),
    [("[a, b]", ("a", "b")), ("[1.250, 01]", ("1.250", "01")), ('["", a]', ("", "a"))],
)
def test_row_of_plain_words_is_kept_as_it_is(row, cells):
    read = first_row(row)
    assert isinstance(read, PlainRow)
    assert read == cells


@pytest.mark.parametrize(
    ("row", "node"),
    [
        ("['**a**', b]", Words("a", bold=True)),
        ("['[[số]]', b]", Reference("số", 0)),
        ("['[^1]', b]", NoteMark("1", 0)),
        (r"['\*', b]", Words("*")),
    ],
)
def test_row_with_a_mark_is_read_cell_by_cell(row, node):
    assert first_row(row)[0][0].nodes == (node,)


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        ("[~, b]", [None, ["b"]]),
        ('[" a", b]', [["a"], ["b"]]),
        (r'["a\nb", c]', [["a", "b"], ["c"]]),
        (
            "- 'Mầm non: 23 trường'\n          - Tiểu học: 5 trường",
            [["Mầm non: 23 trường"], ["Tiểu học: 5 trường"]],
        ),
    ],
)
def test_row_that_is_no_row_of_texts_is_read_cell_by_cell(row, lines):
    read = first_row(row)
    assert [cell and [line.typed for line in cell] for cell in read] == lines


@pytest.mark.parametrize(
    ("numbers", "path"), [("có", ()), ("không", ("phụ lục", 0, "bảng", 0, "hàng", 0, 0))]
)
def test_cells_of_a_plain_row_know_where_they_were_typed(numbers, path):
    table = table_of(f"{TABLE.replace('{row}', '[a, b]')}      số thứ tự: {numbers}\n")
    cells = table.rows[-1].cells
    assert cells[0].path == path
    assert cells[-1].path == ("phụ lục", 0, "bảng", 0, "hàng", 0, 1)
