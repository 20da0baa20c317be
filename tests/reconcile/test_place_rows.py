from collections import Counter

import pytest

from sinhkehoach.reconcile.place_rows import row_insertion, row_removal, typed_row
from sinhkehoach.reconcile.steps import InsertItem, InsertLine, Remove, RemoveLine
from tests.support.reconciling import PLAN, made_of, unit

MADE = made_of(
    PLAN.replace(
        "ký: chủ tịch",
        """\
kinh phí:
  đơn vị tính: triệu đồng
  cách in: bảng
  khoản:
    - {tên: Tập huấn, năm: {2027: 20, 2028: 30}, ghi chú: x}
    - tên: Sửa chữa
      khoản:
        - {tên: Mái, tiền: 50}
yêu cầu: |
  Lời.
  A | B
  1 | 2
ký: chủ tịch""",
    ).replace(
        "  - {tên: Phân công, từ: nhiệm vụ}\n",
        """\
  - {tên: Phân công, từ: nhiệm vụ}
  - tên: Danh sách
    bảng:
      cột: [Tên, Số]
      hàng: |
        a\\tb
        c\\td
""".replace("\\t", "\t"),
    )
)
BUDGET, TASKS = ("kinh phí", "khoản"), ("nhiệm vụ",)
PASTED = ("phụ lục", 2, "bảng", 0, "hàng")
OWN = ("phụ lục", 0, "bảng", 0, "hàng")


def _row(text, path=(), line=0):
    return unit(text, path, line, table=3)


def test_row_is_typed_as_a_line_a_list_or_a_map():
    assert typed_row(_row("1 | 2", ("yêu cầu",), 2), MADE) == "1 | 2"
    assert typed_row(_row("2 | c | d", (*PASTED, 1)), MADE) == "c\td"
    assert typed_row(_row("x", (*OWN, 1)), MADE) == ["Lớp tiếng Anh", "nhà văn hóa", "buổi tối"]
    assert typed_row(_row("x", (*BUDGET, 1, "khoản", 0)), MADE) == {"tên": "Mái", "tiền": "50"}


@pytest.mark.parametrize("path", [(), (*BUDGET, 1), ("trích yếu",), ("kết",), (*BUDGET, 1, "khoản")])
def test_row_of_something_else_was_not_typed_alone(path):
    assert typed_row(_row("x", path), MADE) is None


@pytest.mark.parametrize(
    ("path", "line", "lost", "step"),
    [
        (("yêu cầu",), 2, 1, RemoveLine(("yêu cầu",), 2)),
        (("yêu cầu",), 2, 3, Remove(("yêu cầu",))),
        ((*PASTED, 1), 0, 1, RemoveLine((*PASTED[:3], "hàng"), 1)),
        ((*PASTED, 1), 0, 2, Remove((*PASTED[:3], "hàng"))),
        ((*OWN, 1), 0, 1, Remove((*OWN[:3], "hàng", 1))),
        ((*BUDGET, 0), 0, 1, Remove((*BUDGET, 0))),
        ((*BUDGET, 1), 0, 1, None),
        (("kết",), 0, 1, None),
        (("trích yếu",), 0, 1, None),
    ],
)
def test_row_is_taken_out_as_it_was_typed(path, line, lost, step):
    exact = tuple(each for at, each in enumerate(path) if (at, each) != (3, 0))
    counts = Counter({exact: lost, exact[:-1]: lost if path[:-1] == PASTED else 0})
    assert row_removal(_row("x", path, line), MADE, counts) == step


@pytest.mark.parametrize("behind", [True, False])
def test_row_beside_a_pasted_one_is_a_line(behind):
    like = _row("1 | 2", ("yêu cầu",), 2)
    step = row_insertion(_row("3 | *"), like, MADE, None, behind=behind)
    assert step == InsertLine(("yêu cầu",), 2 + behind, "3 | \\*")
    like = _row("2 | c | d", (*PASTED, 1))
    step = row_insertion(_row("3 | e | f"), like, MADE, None, behind=behind)
    assert step == InsertLine((*PASTED[:3], "hàng"), 1 + behind, "e\tf")


def test_moved_line_is_typed_as_it_was_beside_lines_alone():
    like = _row("1 | 2", ("yêu cầu",), 2)
    assert row_insertion(_row("x | y"), like, MADE, "x**y** | z", behind=True) == InsertLine(
        ("yêu cầu",), 3, "x**y** | z"
    )
    assert row_insertion(_row("x | y"), like, MADE, ["x", "y"], behind=True) is None
    assert row_insertion(_row("x\ny | z"), like, MADE, None, behind=True) is None


def test_row_beside_an_item_says_what_its_columns_say():
    row, like = _row("9 | Mua *máy | 100 | 40 | 60 | "), _row("x", (*BUDGET, 0))
    item = {"tên": "Mua \\*máy", "năm": {"2027": "40", "2028": "60"}}
    assert row_insertion(row, like, MADE, None, behind=True) == InsertItem(BUDGET, 1, item)
    assert row_insertion(row, like, MADE, None, behind=False) == InsertItem(BUDGET, 0, item)


def test_row_is_not_typed_beside_one_with_other_cells_or_without_a_name():
    like = _row("x", (*TASKS, 1))
    assert row_insertion(_row("3 | Việc"), like, MADE, None, behind=True) is None
    assert row_insertion(_row("3 |  | Văn phòng Ủy ban nhân dân | "), like, MADE, None, behind=True) is None


def test_units_are_typed_by_their_short_names():
    like = _row("x", (*TASKS, 1))
    two = "Văn phòng Ủy ban nhân dân, Hội *A"
    row = _row(f"3 | Việc | Văn phòng Ủy ban nhân dân | {two}")
    assert row_insertion(row, like, MADE, None, behind=False) == InsertItem(
        TASKS, 1, {"tên": "Việc", "chủ trì": "văn-phòng", "phối hợp": ["văn-phòng", "Hội \\*A"]}
    )
    row = _row("3 | Việc | Hội A, Hội B | Văn phòng Ủy ban nhân dân")
    assert row_insertion(row, like, MADE, None, behind=True) == InsertItem(
        TASKS, 2, {"tên": "Việc", "chủ trì": "Hội A, Hội B", "phối hợp": "văn-phòng"}
    )


def test_item_moves_within_lists_of_its_kind():
    mai = {"tên": "Mái", "tiền": "50"}
    moved = _row("x", (*BUDGET, 1, "khoản", 0))
    head, own = _row("y", (*BUDGET, 1)), _row("z", (*OWN, 0))
    assert row_insertion(moved, _row("y", (*BUDGET, 0)), MADE, mai, behind=True) == InsertItem(BUDGET, 1, mai)
    assert row_insertion(moved, head, MADE, mai, behind=True) == InsertItem((*BUDGET, 1, "khoản"), 0, mai)
    assert row_insertion(moved, head, MADE, mai, behind=False) == InsertItem(BUDGET, 1, mai)
    assert row_insertion(moved, own, MADE, mai, behind=True) is None


@pytest.mark.parametrize("path", [(), ("trích yếu",), ("kết",), BUDGET])
def test_row_beside_what_is_no_item_is_left_to_a_person(path):
    assert row_insertion(_row("1 | 2"), _row("x", path), MADE, None, behind=True) is None
