import pytest

from sinhkehoach.reconcile.differences import Added
from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.place_table import place_table
from sinhkehoach.reconcile.steps import InsertItem, InsertLine
from tests.support.reconciling import PLAN, made_of, unit

MADE = made_of(PLAN + "yêu cầu: [Đúng hạn., Đúng việc.]\n")
ROWS = [unit("A | B", table=9), unit("1* | 2", table=9)]
LINES = ["| A | B |", "| 1\\* | 2 |"]


def _placed(above=None, below=None, rows=ROWS):
    return place_table([Added(row, above, below) for row in rows], MADE)


def test_rows_are_lines_behind_the_paragraph_above():
    edit = _placed(unit("x", ("mục đích",), 0), unit("y", ("mục đích",), 1))
    assert edit.steps == (InsertLine(("mục đích",), 1, "\n".join(LINES)),)
    assert (edit.group, edit.new, edit.path, edit.advice) == (Group.ITEMS, "A | B\n1* | 2", ("mục đích",), "")
    assert [each.unit for each in (edit.difference, *edit.others)] == ROWS


def test_rows_are_lines_before_the_paragraph_below():
    assert _placed(None, unit("y", ("mục đích",), 1)).steps == (
        InsertLine(("mục đích",), 1, "\n".join(LINES)),
    )
    edit = _placed(unit("x", ("trích yếu",)), unit("y", ("mục đích",), 0))
    assert edit.steps == (InsertLine(("mục đích",), 0, "\n".join(LINES)),)


def test_rows_are_sentences_of_a_list():
    assert _placed(unit("x", ("yêu cầu", 0))).steps == tuple(
        InsertItem(("yêu cầu",), 1, line) for line in LINES
    )


@pytest.mark.parametrize(
    "above",
    [
        None,
        unit("x", ("trích yếu",)),
        unit("x", ("mục đích",), 9),
        unit("x", ("nhiệm vụ", 0, "chủ trì")),
        unit("x", ("mục đích",), note=1),
        unit("x | y", ("mục đích",), table=2),
        unit("x", ("nhiệm vụ",)),
        unit("x", ("kết",)),
    ],
)
def test_table_without_a_text_beside_it_is_left_to_a_person(above):
    edit = _placed(above)
    assert edit.steps == ()
    assert "bảng này" in edit.advice
    assert edit.path == (above.path if above else ())


def test_cell_of_several_lines_cannot_be_typed_in_a_line():
    assert _placed(unit("x", ("mục đích",), 0), rows=[unit("A\nB | C", table=9), ROWS[1]]).steps == ()
