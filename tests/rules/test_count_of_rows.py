import pytest

from sinhkehoach.rules.count_of_rows import RULE
from tests.support.rules import check_reports, check_silent

PLAN = """\
mục tiêu: %s.
phụ lục:
  - tên: Danh sách
    mục:
      - tên: Trường mới
        bảng:
          cột: [Tên trường, {tên: Số người, cộng: có}]
          hàng:
            - nhóm: Mầm non
              hàng: [[Trường A, 10], [Trường B, 20]]
            - [Trường C, 30]
      - tên: Trường cũ
        bảng: {cột: [Tên trường, Mức độ], hàng: [[Trường D, 1]]}
"""


@pytest.mark.parametrize("said", ["Công nhận 05 trường", "Bồi dưỡng 75 người"])
def test_reports_a_count_that_the_table_does_not_have(said):
    check_reports(RULE, PLAN % f"{said} theo [[phụ lục]]", ("1", "bảng ở phụ lục có"))


@pytest.mark.parametrize(
    "said",
    [
        "Công nhận 03 trường theo [[phụ lục]]",
        "Công nhận mới 02 trường mầm non theo [[phụ lục]]",
        "Có 04 trường trong [[phụ lục]]",
        "Bồi dưỡng 60 người theo [[phụ lục]]",
        "Mở 07 lớp theo [[phụ lục]]",
        "Công nhận 05 trường",
    ],
)
def test_stays_silent_about_counts_of_the_table_and_of_other_things(said):
    check_silent(RULE, PLAN % said)
