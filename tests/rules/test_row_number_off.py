import pytest

from sinhkehoach.rules.row_number_off import RULE
from tests.support.rules import check_reports, check_silent


def _pasted(*numbers, head="STT"):
    rows = "".join(f"  {number}\tTrường {at}\n" for at, number in enumerate(numbers))
    return f"yêu cầu: |\n  {head}\tTrường\n{rows}"


@pytest.mark.parametrize(
    ("numbers", "place", "words"),
    [
        (("1", "2", "4", "6"), "5", "“4” không nối tiếp “2”"),
        (("1", "2", "2"), "5", "“2” lặp lại “2”"),
        (("1", "1", "2"), "4", "“1” lặp lại “1”"),
        (("3", "2"), "4", "“2” không nối tiếp “3”"),
        (("1.1", "1.3"), "4", "“1.3” không nối tiếp “1.1”"),
        (("01", "03"), "4", "“03” không nối tiếp “1”"),
    ],
)
def test_reports_the_first_number_that_does_not_go_on(numbers, place, words):
    check_reports(RULE, _pasted(*numbers), (place, words))


@pytest.mark.parametrize(
    "numbers",
    [
        ("1", "2", "3"),
        ("4", "5"),
        ("1", "2", "1", "2"),
        ("I", "1", "2", "II", "1"),
        ("A", "1", "B", "1"),
        ("1", "1.1", "1.2", "2", "2.1"),
        ("1.1", "2.1"),
        ("1", "x", "1"),
    ],
)
def test_stays_silent_about_numbers_that_go_on_or_begin_anew(numbers):
    check_silent(RULE, _pasted(*numbers))


def test_stays_silent_about_other_columns():
    check_silent(RULE, _pasted("1", "5", "9", head="Số lớp"))


TABLE = """\
phụ lục:
  - tên: A
    bảng:
      cột: [TT, Trường]
      hàng:
        - nhóm: Mầm non
          hàng: [[1, Hoa Sen], [2, Hoa Mai]]
        - nhóm: Tiểu học
          hàng: [[1, Hoa Cúc], [{0}, Hoa Lan]]
"""


def test_groups_are_counted_each_by_itself():
    check_silent(RULE, TABLE.format(2))
    check_reports(RULE, TABLE.format(3), ("9:33", "“3” không nối tiếp “1”"))


def test_a_group_of_one_row_is_no_repetition():
    check_silent(RULE, TABLE.replace(", [{0}, Hoa Lan]", "").replace(", [2, Hoa Mai]", ""))
