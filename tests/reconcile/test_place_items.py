import pytest

from sinhkehoach.reconcile.differences import Added, Removed
from sinhkehoach.reconcile.hand_edit import Group
from sinhkehoach.reconcile.place_items import place_added, place_removed
from sinhkehoach.reconcile.steps import InsertItem, InsertLine, Remove, RemoveLine
from tests.support.reconciling import made_of, unit

SOURCE = made_of().source
ROWS = ("phụ lục", 0, "bảng", 0, "hàng")
TYPED_ROWS = ("phụ lục", 0, "bảng", "hàng")


def _added(new, above=None, below=None):
    return place_added(Added(new, above, below), SOURCE)


def _removed(*units):
    return [each.steps for each in place_removed([Removed(each) for each in units], SOURCE)]


def test_paragraph_becomes_a_line_behind_the_one_above():
    found = _added(unit("- Giữ *vững*  nền nếp."), unit("x", ("mục đích",), 0), unit("y", ("mục đích",), 1))
    assert found.steps == (InsertLine(("mục đích",), 1, "- Giữ \\*vững\\* nền nếp."),)
    assert found.group is Group.ITEMS


def test_paragraph_without_one_above_goes_before_the_one_below():
    assert _added(unit("- Mới."), None, unit("x", ("mục đích",), 0)).steps == (
        InsertLine(("mục đích",), 0, "- Mới."),
    )


def test_recipient_is_typed_without_dash_and_end():
    found = _added(unit("- Công an phường;"), unit("- UBND tỉnh;", ("nơi nhận", 0)))
    assert found.steps == (InsertItem(("nơi nhận",), 1, "Công an phường"),)


def test_row_is_typed_without_the_number_that_is_counted():
    found = _added(unit("3 | Lớp bơi | hồ bơi | sáng", table=1), unit("2 | a | b | c", (*ROWS, 1), table=1))
    assert found.steps == (InsertItem(TYPED_ROWS, 2, ["Lớp bơi", "hồ bơi", "sáng"]),)


@pytest.mark.parametrize(
    "above",
    [None, unit("x", ("trích yếu",)), unit("x", ("nhiệm vụ", 0), table=2), unit("x", ("kết",))],
    ids=["nothing", "a title", "a task's row", "what is not in the plan"],
)
def test_what_has_no_list_to_go_into_is_left_to_a_person(above):
    found = _added(unit("mới"), above)
    assert found.steps == ()
    assert found.advice


@pytest.mark.parametrize("path", [("nhiệm vụ", 0), ("nhiệm vụ", 0, "tên")])
def test_row_of_a_table_that_the_program_lays_out_is_left_to_a_person(path):
    assert _added(unit("2 | Việc mới", table=2), unit("1 | Bồi dưỡng giáo viên", path, table=2)).steps == ()


def test_removed_line_is_taken_out_and_the_last_one_takes_its_text_along():
    first, second = unit("x", ("mục đích",), 0), unit("y", ("mục đích",), 1)
    assert _removed(second) == [(RemoveLine(("mục đích",), 1),)]
    assert _removed(first, second) == [(Remove(("mục đích",)),)] * 2


def test_removed_items_and_rows_go_as_a_whole():
    assert _removed(unit("- UBND tỉnh;", ("nơi nhận", 0))) == [(Remove(("nơi nhận", 0)),)]
    assert _removed(unit("2 | a | b | c", (*ROWS, 1), table=1)) == [(Remove((*TYPED_ROWS, 1)),)]


@pytest.mark.parametrize(
    "gone", [unit("x"), unit("x", ("trích yếu",)), unit("x", ("nhiệm vụ", 0), table=2), unit("x", note=1)]
)
def test_removed_title_task_row_or_footnote_is_left_to_a_person(gone):
    assert _removed(gone) == [()]
