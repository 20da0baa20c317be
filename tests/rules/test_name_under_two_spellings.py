import pytest

from sinhkehoach.rules.name_under_two_spellings import RULE
from tests.support.rules import check_reports, check_silent, findings_of


@pytest.mark.parametrize(
    ("usual", "rare"),
    [
        ("Trường Tiểu học Lê Quý Đôn", "Trường Tiểu học Lê Quí Đôn"),
        ("xã Phù Đổng", "các xã Phù Đồng"),
        ("Xã Phù Đổng", "Xã Phù Đồng"),
        ("TH Hạ Đình", "ở Hạ Đinh"),
    ],
)
def test_reports_the_rarer_spelling(usual, rare):
    check_reports(
        RULE, f"yêu cầu: |\n  - {usual}, {usual}.\n  - {usual}.\n  - Giao cho {rare}.\n", ("4", "hai cách")
    )


@pytest.mark.parametrize(
    "words",
    [
        "Trường THCS Khương Mai và Trường THCS Khương Trung",
        "xã Tân Hòa và xã Tân Hoà",
        "đồng chí Lê Thị Hạnh và đồng chí Lê Thị Hanh, xã Lê Thị",
        "Ông Lê Văn Hạnh, ông Lê Văn Hanh",
        "Phú Lợi, Phù Lợi",
    ],
)
def test_stays_silent_about_other_names_and_about_people(words):
    check_silent(RULE, f"yêu cầu: {words}.\n")


def test_the_list_of_the_office_knows_best():
    office = "đơn vị: {a: {tên: Trường Tiểu học Lê Quý Đôn}}\n"
    plan = "yêu cầu: Trường Tiểu học Lê Quí Đôn, trường Lê Quí Đôn, trường Lê Quý Đôn.\n"
    check_reports(RULE, plan, ("1:26", "“Lê Quí Đôn” và “Lê Quý Đôn”"), office=office)


def test_names_the_line_of_the_usual_spelling():
    text = "yêu cầu: |\n  - Trường Lê Quí Đôn.\n  - Trường Lê Quý Đôn.\n  - Xã có Trường Lê Quý Đôn.\n"
    (problem,) = findings_of(RULE, text)
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 3")) == (2, True)
