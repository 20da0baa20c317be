import pytest

from sinhkehoach.rules.amounts_of_whole import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "total"),
    [
        ("Chi 90 triệu đồng, gồm ngân sách 50 triệu đồng và xã hội hóa 30 triệu đồng", "80 triệu đồng"),
        ("Chi 90 triệu đồng. Trong đó: ngân sách 50 triệu đồng; vốn tỉnh 60 triệu đồng", "110 triệu đồng"),
        (
            "Chi 1,2 tỷ đồng (gồm ngân sách 900 triệu đồng, nguồn khác 250 triệu đồng) cả năm",
            "1.150 triệu đồng",
        ),
        ("Chi 90 triệu đồng, trong đó ngân sách xã 50 triệu đồng, huy động 30 triệu đồng", "80 triệu đồng"),
    ],
)
def test_reports_amounts_that_do_not_make_their_sum(words, total):
    check_reports(RULE, f"mục tiêu: '{words}.'\n", ("1:16", total))


@pytest.mark.parametrize(
    "words",
    [
        "Chi 80 triệu đồng, gồm ngân sách 50 triệu đồng và xã hội hóa 30 triệu đồng",
        "Chi 1,2 tỷ đồng, gồm ngân sách 900 triệu đồng, nguồn khác 300 triệu đồng",
        "Chi 90 triệu đồng, trong đó mua sắm 50 triệu đồng, tập huấn 20 triệu đồng",
        "Chi 90 triệu đồng, trong đó mua sắm 50 triệu đồng",
        "Chi 90 triệu đồng, gồm 30 người x 2 triệu đồng và 50 triệu đồng mua sắm",
        "Chi 90 triệu đồng. Các khoản khác gồm ngân sách 50 triệu đồng và xã hội hóa 30 triệu đồng",
        "Chi 90 triệu đồng, gồm ngân sách 60 triệu đồng (vốn tỉnh 10 triệu đồng) và xã hội hóa 30 triệu đồng",
    ],
)
def test_stays_silent_about_right_sums_open_lists_and_formulas(words):
    check_silent(RULE, f"mục tiêu: '{words}.'\n")


LINES = "mục tiêu: |\n  %s\n  - Mua sắm: 200 triệu đồng;\n  - %s: 250 triệu đồng.\n"


@pytest.mark.parametrize(
    ("head", "last"),
    [
        ("Tổng kinh phí: 500 triệu đồng, trong đó:", "Tập huấn"),
        ("Tổng kinh phí là 500 triệu đồng (năm trăm triệu đồng), cụ thể như sau:", "Tập huấn"),
        ("Kinh phí 500 triệu đồng, gồm:", "Tập huấn"),
        ("Kinh phí 500 triệu đồng, trong đó:", "Nguồn khác"),
        ("Kinh phí 400 triệu đồng, trong đó:", "Tập huấn"),
    ],
)
def test_reports_amounts_that_the_lines_below_do_not_make(head, last):
    check_reports(RULE, LINES % (head, last), ("2", "cộng lại 450 triệu đồng"))


@pytest.mark.parametrize(
    "head",
    ["Tổng kinh phí: 450 triệu đồng, trong đó:", "Kinh phí 500 triệu đồng, trong đó:", "Chi 500 triệu đồng."],
)
def test_stays_silent_about_lines_that_make_it_or_name_some_parts(head):
    check_silent(RULE, LINES % (head, "Tập huấn"))
