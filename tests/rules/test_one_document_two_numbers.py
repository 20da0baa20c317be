import pytest

from sinhkehoach.rules.one_document_two_numbers import RULE
from tests.support.rules import (
    check_office_reports,
    check_office_silent,
    check_reports,
    check_silent,
    findings_of,
)

TWO = "yêu cầu: |\n  - Thực hiện %s.\n  - Theo %s.\n"
FULL = "Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018"


@pytest.mark.parametrize("other", ["Thông tư 32/TT/2018", "Thông tư 32/TT-BGDĐT ngày 26/12/2018"])
def test_reports_a_number_with_something_missing(other):
    check_reports(RULE, TWO % (FULL, other), ("3:10", "ghi khác nơi khác"))
    check_reports(RULE, TWO % (other, FULL), ("2:15", "ghi khác nơi khác"))


@pytest.mark.parametrize(
    "other", ["Thông tư số 32/2018/TT-BGDĐT ngày 26/11/2018", "Thông tư số 32/2018/TT-BNV ngày 26/12/2018"]
)
def test_reports_another_date_and_another_symbol_of_one_day(other):
    check_reports(RULE, TWO % (FULL, other), ("3:10", "ghi khác nơi khác"))


@pytest.mark.parametrize(
    "other",
    [
        "Thông tư số 32/2018/TT-BGDĐT",
        "Thông tư số 32/2018/TT-BGDĐT ngày 26 tháng 12 năm 2018",
        "Thông tư số 32/2020/TT-BGDĐT ngày 15/9/2020",
        "Kế hoạch số 32/KH-UBND ngày 26/12/2018",
    ],
)
def test_stays_silent_about_the_same_and_about_other_documents(other):
    check_silent(RULE, TWO % (FULL, other))


def test_compares_with_the_list_of_the_office():
    office = "văn bản: {tt: {loại: Thông tư, số: 32/2018/TT-BGDĐT, ngày: 26/12/2018}}\n"
    plan = "yêu cầu: Theo Thông tư số 32/2018/TT-BGDĐT ngày 28/12/2018.\n"
    check_reports(RULE, plan, ("1:15", "32/2018/TT-BGDĐT ngày 28/12/2018"), office=office)


def test_asks_the_same_of_the_documents_of_the_office():
    office = "văn bản:\n  a: {loại: Kế hoạch, số: 5/KH-UBND, ngày: 02/3/2027, cơ quan: UBND tỉnh}\n  b: %s\n"
    again = "{loại: Kế hoạch, số: 05/KH-UBND, ngày: 03/3/2027, cơ quan: Ủy ban nhân dân tỉnh Hòa Giang}"
    check_office_reports(RULE, office % again, ("3:27", "cùng một văn bản"))
    check_office_silent(RULE, office % again.replace("tỉnh Hòa Giang", "phường An Hòa"))


def test_stays_silent_about_one_number_of_two_bodies():
    check_silent(
        RULE,
        "yêu cầu: |\n  - Theo Kế hoạch số 12/KH-UBND ngày 10/3/2027 của UBND tỉnh về an toàn.\n"
        "  - Theo Kế hoạch số 12/KH-UBND ngày 12/3/2027 của Ủy ban nhân dân phường An Hòa về an toàn.\n",
    )


def test_names_the_line_of_the_other_citation():
    cited = "Kế hoạch số 92/KH-UBND ngày %s/3/2027 của UBND tỉnh"
    (problem,) = findings_of(RULE, f"yêu cầu: |\n  - Theo {cited % 10}.\n  - Theo {cited % 14}.\n")
    assert (problem.position.line, problem.hint.endswith("xem cả dòng 2")) == (3, True)
