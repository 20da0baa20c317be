import pytest

from sinhkehoach.rules.nothing_below import RULE
from tests.support.rules import check_reports, check_silent, findings_of


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("a) Thời gian:\n  b) Địa điểm.", "2:6"),
        ("a) Việc:\n  - Một;\n  - Hai:\n  b) Khác.", "4:5"),
        ("1. Việc.\n  - Gồm:", "3:5"),
        ("- Gồm:\n  a) Một;\n  b) Hai.", "2:5"),
        ("- Thời gian: năm 2027; gồm:\n  a) Một;\n  b) Hai.", "2:5"),
    ],
)
def test_reports_a_line_that_announces_nothing(lines, place):
    check_reports(RULE, f"yêu cầu: |\n  {lines}\n", (place, "bên dưới không có gì"))


@pytest.mark.parametrize(
    "lines",
    [
        "a) Thời gian:\n  - Tháng 3.\n  b) Địa điểm.",
        "1. Việc:\n  1.1. Một.\n  1.2. Hai.",
        "- Gồm:\n  + Một.",
        "- Gồm:\n  Một đoạn.",
        "Các việc sau:\n  - Một.",
        "Các việc sau:",
        "- Thời gian: năm 2027 Yêu cầu:\n  - Một.",
    ],
)
def test_stays_silent_about_lines_with_something_below(lines):
    check_silent(RULE, f"yêu cầu: |\n  {lines}\n")


@pytest.mark.parametrize("text", ["mở đầu: không\n", "nhiệm vụ:\n  - {tên: Tuyên truyền, nội dung: không}\n"])
def test_stays_silent_about_a_text_that_is_left_out(text):
    check_silent(RULE, f"yêu cầu: |\n  a) Các việc sau:\n  - Một.\n{text}")


@pytest.mark.parametrize(
    ("lines", "way_out"),
    [
        ("- Gồm:\n  - Một.", "thay - bằng +"),
        ("a) Gồm:\n  b) Một.", "bỏ dòng"),
        ("1. Việc.\n  - Gồm:", "bỏ dòng"),
    ],
)
def test_dashes_below_a_dash_may_be_meant_below_it(lines, way_out):
    (found,) = findings_of(RULE, f"yêu cầu: |\n  {lines}\n")
    assert way_out in found.hint
