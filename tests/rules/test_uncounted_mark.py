import pytest

from sinhkehoach.rules.uncounted_mark import RULE
from tests.support.rules import check_reports, check_silent, findings_of


@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("I. Mục đích.", "“I.”"),
        ("A. Chung.", "“A.”"),
        ("(1) Một.", "“(1)”"),
        ("* Sao.", "“*”"),
        *((f"{mark} Làm.", f"“{mark}”") for mark in ("=>", "->", "-->", "⇒", "→", ">>", "--", "---")),
    ],
)
def test_reports_marks_that_are_printed_as_typed(line, mark):
    check_reports(RULE, f"yêu cầu: |\n  {line}\n", ("2:3", mark))
    check_reports(RULE, f'yêu cầu:\n  - "{line}"\n', ("2:6", mark))


def test_reports_each_kind_of_mark_once():
    text = "yêu cầu: |\n  (1) Một.\n  (2) Hai.\n  (3) Ba.\n  I. Bốn.\n  II. Năm.\n"
    check_reports(RULE, text, ("2:3", "và ở 2 dòng nữa"), ("5:3", "và ở 1 dòng nữa"))


def test_says_the_way_out_of_each_kind():
    (found,) = findings_of(RULE, "yêu cầu: |\n  * Sao.\n")
    assert "**chữ đậm**" in found.hint
    (found,) = findings_of(RULE, "yêu cầu: |\n  II/ Hai.\n")
    assert "các phần" in found.hint
    (found,) = findings_of(RULE, "yêu cầu: |\n  (2) Hai.\n")
    assert "1., 1.1., a), -, +" in found.hint
    (found,) = findings_of(RULE, "yêu cầu: |\n  ⇒ Hai.\n")
    assert "mũi tên" in found.hint


def test_reports_numbers_in_the_work_of_a_unit():
    work = "nhiệm vụ:\n  - tên: A\n    giao việc:\n      - đơn vị: B\n        nội dung: |\n          %s\n"
    check_reports(RULE, work % "1. Một.\n          2. Hai.", ("6:11", "“1.” trong việc của đơn vị"))
    check_silent(RULE, work % "- Một.")


@pytest.mark.parametrize(
    "lines",
    [
        "1. Một.\n  2. Hai.",
        "a) Một.",
        "- Một.",
        "V. I. Lênin viết.",
        "*Nghiêng* một.",
        "-Liền.",
        "Một -> hai.",
    ],
)
def test_stays_silent_about_counted_marks(lines):
    check_silent(RULE, f"yêu cầu: |\n  {lines}\n")


def test_stays_silent_about_a_star_below_a_table():
    check_silent(RULE, "kinh phí: {khoản: [{tên: A, tiền: 5}], ghi chú: '* Chưa tính thuế.'}\n")
