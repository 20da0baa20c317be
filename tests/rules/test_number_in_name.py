import pytest

from sinhkehoach.rules.number_in_name import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("text", "place", "mark"),
    [
        ("nhiệm vụ:\n  - {tên: 2. Hoàn thiện, chủ trì: A}\n", "2:11", "“2.”"),
        ("các phần:\n  - {tên: I. MỤC ĐÍCH, nội dung: A.}\n", "2:11", "“I.”"),
        ("tổ chức thực hiện:\n  - {đơn vị: 1. Phòng Kinh tế, nội dung: A.}\n", "2:14", "“1.”"),
        ("kinh phí:\n  - {tên: a) Mua sắm, tiền: 5}\n", "2:11", "“a)”"),
        ("phụ lục:\n  - {tên: 'Phụ lục 1: Danh sách', nội dung: A.}\n", "2:12", "“Phụ lục 1:”"),
        (
            "phụ lục:\n  - {tên: A, bảng: {cột: [B], hàng: [{nhóm: I. Mầm non, hàng: [[a]]}]}}\n",
            "2:45",
            "“I.”",
        ),
    ],
)
def test_reports_a_number_that_would_be_printed_twice(text, place, mark):
    check_reports(RULE, text, (place, mark))


@pytest.mark.parametrize(
    "text",
    [
        "nhiệm vụ:\n  - {tên: 2 buổi mỗi ngày, chủ trì: A}\n",
        "phụ lục:\n  - {tên: Phụ lục hợp đồng, nội dung: A.}\n",
        "phụ lục:\n  - {tên: A, bảng: {tên: 1. Bảng, cột: [1. Cột, B], hàng: [[a, b]]}}\n",
        "nhiệm vụ:\n  - {tên: 'Phụ lục 1: Danh sách', chủ trì: A}\n",
    ],
)
def test_stays_silent_where_nothing_is_counted(text):
    check_silent(RULE, text)
