import pytest

from sinhkehoach.model.table import PlainRow, RowGroup
from tests.support.plans import only_problem, plan_of


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


def _table(text: str):
    return plan_of(f"phụ lục:\n  - tên: A\n    bảng{text}").appendices[0].tables[0]


def test_rows_may_be_pasted():
    table = _table(":\n      cột: [X, Y]\n      hàng: |\n        A\t1\n\n        B\t**2**\n")
    assert isinstance(table.rows[0], PlainRow)
    assert table.rows[0] == ("A", "1")
    assert table.rows[1][1][0].plain == "2"


def test_rows_may_be_pasted_one_by_one():
    table = _table(":\n      cột: [X, Y]\n      hàng:\n        - A\t1\n        - [B, 2]\n        - C | 3\n")
    assert table.rows == (("A", "1"), ("B", "2"), ("C", "3"))


def test_rows_of_a_group_may_be_pasted():
    table = _table(
        ":\n      cột: [X, Y]\n      hàng:\n        - nhóm: G\n          hàng: |\n            A\t1\n"
    )
    assert table.rows[0].rows == (("A", "1"),)


def test_a_whole_table_may_be_pasted():
    table = _table(": |\n      STT | Tên\n      1 | A\n      2 | B\n")
    assert [column.name.plain for column in table.columns] == ["STT", "Tên"]
    assert table.rows == (("1", "A"), ("2", "B"))
    assert (table.own_numbers, table.number_head) == ("STT", "")


def test_pasted_rows_without_a_bar_are_asked_for_one():
    text = 'phụ lục: [{tên: A, bảng: {cột: [X, Y], hàng: "A\\t1 B\\t2"}}]'
    problem = only_problem(text)
    assert problem.code == "SKH205"
    assert "hàng: |" in problem.hint


@pytest.mark.parametrize("row", ["A", "A B", "12"])
def test_one_word_is_no_row(row):
    problem = only_problem(f"phụ lục: [{{tên: A, bảng: {{cột: [X], hàng: [{row}]}}}}]")
    assert problem.code == "SKH203"
