import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.table_import.target import Kind, chosen, targets_of
from tests.support.plans import plan_of

PLAN = """\
nhiệm vụ:
  - tên: Mở lớp
    bảng: {cột: [a], hàng: [[x]]}
các phần:
  - nhiệm vụ
  - tên: Khen thưởng
    nội dung: Lời.
  - tên: Lịch
    gồm:
      - tên: Lịch họp
        bảng:
          - {tên: Họp tháng, cột: [a], hàng: [[x]]}
          - {cột: [b], hàng: [[y]]}
phụ lục:
  - {tên: Danh sách trường, id: trường, bảng: {cột: [a], hàng: [[x]]}}
  - {tên: Tiến độ, từ: nhiệm vụ}
  - tên: Hai mục
    mục:
      - {tên: Mục một, bảng: {cột: [a], hàng: [[x]]}}
      - {tên: Mục hai, bảng: {cột: [a], hàng: [[x]]}}
  - {tên: Chỉ có lời, nội dung: Lời.}
"""


@pytest.fixture(scope="module")
def targets():
    return targets_of(plan_of(PLAN))


@pytest.mark.parametrize(
    ("typed", "kind", "path"),
    [
        ("phụ lục 1", Kind.ROWS, ("phụ lục", 0, "bảng", 0)),
        ("Phu luc I", Kind.ROWS, ("phụ lục", 0, "bảng", 0)),
        ("trường", Kind.ROWS, ("phụ lục", 0, "bảng", 0)),
        ("danh sách", Kind.ROWS, ("phụ lục", 0, "bảng", 0)),
        ("phụ lục 2", Kind.TASKS, ("nhiệm vụ",)),
        ("phụ-lục-3, bảng 2", Kind.ROWS, ("phụ lục", 2, "mục", 1, "bảng", 0)),
        ("mục một", Kind.ROWS, ("phụ lục", 2, "mục", 0, "bảng", 0)),
        ("phụ lục 4", Kind.NEW_TABLE, ("phụ lục", 3)),
        ("khen thưởng", Kind.NEW_TABLE, ("các phần", 1)),
        ("họp tháng", Kind.ROWS, ("các phần", 2, "gồm", 0, "bảng", 0)),
        ("lịch họp, bảng 2", Kind.ROWS, ("các phần", 2, "gồm", 0, "bảng", 1)),
        ("mở lớp", Kind.ROWS, ("nhiệm vụ", 0, "bảng", 0)),
        ("nhiem vu", Kind.TASKS, ("nhiệm vụ",)),
        ("Chỉ tiêu", Kind.INDICATORS, ("chỉ tiêu",)),
        ("kinh phí", Kind.BUDGET, ("kinh phí",)),
    ],
)
def test_place_is_found_by_number_name_or_id(targets, typed, kind, path):
    found = chosen(targets, typed)
    assert (found.kind, found.path) == (kind, path)


def test_only_appendix_needs_no_number():
    only = targets_of(plan_of("phụ lục:\n  - {tên: X, bảng: {cột: [a], hàng: [[x]]}}\n"))
    assert chosen(only, "phụ lục").path == ("phụ lục", 0, "bảng", 0)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("", "Chưa ghi"), ("không có", "không phải là chỗ nào"), ("phụ lục 3", "nhiều chỗ")],
)
def test_anything_else_lists_the_places(targets, typed, said):
    with pytest.raises(UserError, match=said) as told:
        chosen(targets, typed)
    assert "phụ lục 3, bảng 1 – Mục một (hàng của bảng)" in told.value.hint


def test_places_are_listed_with_their_titles(targets):
    shown = [each.shown for each in targets]
    assert "phụ lục 2 – Tiến độ (nhiệm vụ)" in shown
    assert "phụ lục 4 – Chỉ có lời (bảng mới)" in shown
    assert "kinh phí" in shown
