import pytest

from sinhkehoach.rules.end_mark_inside import RULE
from tests.support.rules import check_reports, check_silent

IMPLEMENTATION = "tổ chức thực hiện: Các đơn vị thực hiện./.\n"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("yêu cầu: An toàn./.\ntổ chức thực hiện: A.\n", "1:17"),
        ("kết: Yêu cầu./. thực hiện\n", "1:13"),
        (f"{IMPLEMENTATION}kết: Yêu cầu thực hiện\n", "1:40"),
        ("tổ chức thực hiện:\n  - A./.\n  - B.\n", "2:6"),
        ("các phần: [tổ chức thực hiện, yêu cầu]\nyêu cầu: A.\n" + IMPLEMENTATION, "3:40"),
    ],
)
def test_reports_an_end_mark_before_the_end(text, place):
    check_reports(RULE, text, (place, "./."))


@pytest.mark.parametrize(
    "text",
    [
        IMPLEMENTATION,
        "yêu cầu: A.\nkết: Yêu cầu thực hiện./.\n",
        "yêu cầu: A.\n" + IMPLEMENTATION,
        "các phần: [tổ chức thực hiện, yêu cầu]\nyêu cầu: A./.\ntổ chức thực hiện: B.\n",
        "các phần: [{tên: A, nội dung: B./.}]\n",
    ],
)
def test_stays_silent_about_the_end_of_the_text(text):
    check_silent(RULE, text)
