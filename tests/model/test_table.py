import pytest

from sinhkehoach.model.table import PlainRow, RowGroup
from tests.support.plans import plan_of


def _rows(rows: str):
    return (
        plan_of(f"phụ lục: [{{tên: A, bảng: {{cột: [X, Y], hàng: [{rows}]}}}}]").appendices[0].tables[0].rows
    )


@pytest.mark.parametrize("row", ["[a, b]", "[1.000, '']", "['<5% & GD&ĐT', '{{ x }}']", "[3-4, ≥ 5]"])
def test_a_row_of_plain_words_is_kept_as_typed(row):
    (found,) = _rows(row)
    assert isinstance(found, PlainRow)


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        ("['**a**', b]", [["a"], ["b"]]),
        ("['[[kỳ]]', b]", [["[[kỳ]]"], ["b"]]),
        (r'["a\nb", c]', [["a", "b"], ["c"]]),
        ("[' a', b]", [["a"], ["b"]]),
        ("[~, b]", [[], ["b"]]),
        (r"['\*a', b]", [["*a"], ["b"]]),
        ("['a[^1]', b]", [["a"], ["b"]]),
    ],
)
def test_a_row_with_more_than_plain_words_is_read_cell_by_cell(row, lines):
    (found,) = _rows(row)
    assert not isinstance(found, PlainRow)
    assert [[line.plain for line in cell or ()] for cell in found] == lines


def test_a_sentence_with_a_colon_is_a_cell():
    table = plan_of(
        """
        phụ lục:
          - tên: A
            bảng:
              cột: [X]
              hàng:
                -
                  - Mầm non: 23 trường
        """
    )
    assert table.appendices[0].tables[0].rows[0][0][0].plain == "Mầm non: 23 trường"


def test_groups_hold_rows_and_groups():
    (group,) = _rows("{nhóm: G, hàng: [[a, b], {nhóm: H, hàng: [[c, d]]}]}")
    assert isinstance(group, RowGroup)
    assert group.rows[0] == ("a", "b")
    assert group.rows[1].rows == (("c", "d"),)
