import pytest

from sinhkehoach.rules.unit_under_two_names import RULE
from tests.support.rules import (
    check_office_reports,
    check_office_silent,
    check_reports,
    check_silent,
    findings_of,
)

PLAN = "yêu cầu: |\n  - Giao %s chủ trì.\nnhiệm vụ:\n  - {tên: Lập dự toán, chủ trì: %s}\n"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Phòng Tài chính - Kế hoạch", "Phòng Kế hoạch - Tài chính"),
        ("Phòng GD&ĐT", "Phòng GDĐT"),
        ("Phòng Giáo dục - Đào tạo", "Phòng Giáo dục và Đào tạo"),
    ],
)
def test_reports_two_spellings_of_one_name(first, second):
    check_reports(RULE, PLAN % (first, second), ("2:10", "Một đơn vị mang hai tên"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Phòng Giáo dục và Đào tạo", "Phòng GD&ĐT"),
        ("phòng Kế hoạch - Tài chính", "Phòng Kế hoạch - Tài chính"),
        ("Phòng Tài chính - Kế hoạch quận", "Phòng Nội vụ"),
        ("Phòng Kinh tế - Hạ tầng", "Phòng Kinh tế và Đô thị"),
    ],
)
def test_stays_silent_about_short_and_other_names(first, second):
    check_silent(RULE, PLAN % (first, second))


def test_stays_silent_about_names_that_the_office_lists():
    office = "đơn vị:\n  tc: {tên: Phòng Tài chính - Kế hoạch, tên tắt: [Phòng Kế hoạch - Tài chính]}\n"
    check_silent(RULE, PLAN % ("Phòng Tài chính - Kế hoạch", "Phòng Kế hoạch - Tài chính"), office=office)


def test_reports_a_spelling_that_the_list_does_not_know():
    office = "đơn vị:\n  tc: {tên: Phòng Tài chính - Kế hoạch}\n"
    plan = PLAN % ("Phòng Kế hoạch - Tài chính", "Phòng Tài chính - Kế hoạch")
    check_reports(RULE, plan, ("2:10", "“Phòng Tài chính - Kế hoạch”"), office=office)


def test_reports_the_spelling_of_no_list_even_where_it_is_the_usual_one():
    office = "đơn vị:\n  tc: {tên: Phòng Tài chính - Kế hoạch}\n"
    plan = "yêu cầu: |\n  - Giao %s.\n  - Giao %s.\n  - Giao %s.\n"
    listed, other = "Phòng Tài chính - Kế hoạch", "Phòng Kế hoạch - Tài chính"
    check_reports(RULE, plan % (other, other, listed), ("2:10", f"“{other}” và “{listed}”"), office=office)


def test_knows_a_unit_that_only_the_office_lists():
    plan = "yêu cầu: |\n  - Giao Phòng GD&ĐT.\n  - Giao Phòng GDĐT.\n"
    check_silent(RULE, plan)
    office = "đơn vị:\n  gd: {tên: Phòng Giáo dục và Đào tạo}\n"
    check_reports(RULE, plan, ("3:10", "mang hai tên"), office=office)


def test_reports_two_entries_of_the_office_for_one_unit():
    office = "đơn vị:\n  a: {tên: Phòng Tài chính - Kế hoạch}\n  b: {tên: %s}\n"
    check_office_reports(RULE, office % "Phòng Kế hoạch - Tài chính", ("3:12", "mang hai tên"))
    check_office_silent(RULE, office % "Phòng Kế hoạch - Đầu tư")
    check_office_silent(RULE, office % "Phòng Tài chính – Kế hoạch")


def test_a_name_ends_before_the_word_that_joins_the_next():
    check_silent(
        RULE,
        "nhiệm vụ:\n  - {tên: Thi, chủ trì: Trung tâm GDNN-GDTX}\n"
        "yêu cầu: Trung tâm GDNN-GDTX và các phòng phối hợp.\n",
    )


def test_reports_a_name_turned_about_in_sentences_alone():
    plan = "yêu cầu: |\n  - Giao Phòng Tài chính - Kế hoạch lập.\n  - Phòng Kế hoạch - Tài chính chi.\n"
    (problem,) = findings_of(RULE, plan)
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 2")) == (3, True)
    check_silent(RULE, plan.replace("Phòng Kế hoạch - Tài chính", "Phòng Kế hoạch - Đầu tư"))
    check_silent(RULE, plan.replace("Phòng Kế hoạch - Tài chính", "Sở Kế hoạch - Tài chính"))


@pytest.mark.parametrize("mark", [":", ";", ".", ","])
def test_a_mark_behind_a_name_is_not_of_it(mark):
    plan = "tổ chức thực hiện:\n  - {đơn vị: 'Phòng Văn hóa - Xã hội%s', nội dung: Chủ trì.}\n"
    check_silent(RULE, plan % mark + "nhiệm vụ:\n  - {tên: Lập dự toán, chủ trì: Phòng Văn hóa - Xã hội}\n")
