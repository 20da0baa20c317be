import pytest

from sinhkehoach.rules.document_symbol import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


@pytest.mark.parametrize(
    "document",
    [
        "Thông tư 32/TT-BGDĐT",
        "Thông tư 32/TT/2018",
        "Nghị định số 30/NĐ-CP",
        "Nghị quyết số 29/2013/NQ-TW",
        "Kế hoạch số 92/2027/KH-UBND",
        "Công văn số 12/CV-UBND",
        "Quyết định số 30/2020/NĐ-CP",
    ],
)
def test_reports_forms_that_no_such_document_has(document):
    check_reports(RULE, f"yêu cầu: Thực hiện {document}.\n", ("1:20", "không đúng dạng"))


@pytest.mark.parametrize(
    "document",
    [
        "Thông tư số 32/2018/TT-BGDĐT",
        "Thông tư liên tịch số 06/2015/TTLT-BGDĐT-BNV",
        "Nghị định số 30/2020/NĐ-CP",
        "Nghị quyết số 29-NQ/TW",
        "Nghị quyết số 08-NQ/ĐU",
        "Nghị quyết số 27/NQ-HĐND",
        "Nghị quyết số 02/2023/NQ-HĐND",
        "Nghị quyết số 217/2025/QH15",
        "Luật số 43/2019/QH14",
        "Quyết định số 412/QĐ-UBND",
        "Quyết định số 1373/QĐ-TTg",
        "Quyết định số 19/2025/QĐ-TTg",
        "Quy định số 399-QĐ/TW",
        "Chương trình hành động số 27-CTr/TU",
        "Công văn số 4168/BNV-CQĐP",
        "Kế hoạch số 03/KH-BCĐTKNQ18",
        "Kế hoạch số 337/KH-BCĐTƯATTP",
        "Tờ trình số 5/TTr-UBND",
    ],
)
def test_stays_silent_about_right_forms(document):
    check_silent(RULE, f"yêu cầu: Thực hiện {document}.\n")


def test_reports_a_document_of_the_list():
    check_reports(RULE, "văn bản: {a: {loại: Nghị định, số: 30/NĐ-CP}}\n", ("1:36", "của Nghị định"))


def test_asks_the_same_of_the_documents_of_the_office():
    check_office_reports(RULE, "văn bản:\n  a: {loại: Thông tư, số: 26/TT-BGDĐT}\n", ("2:27", "26/TT-BGDĐT"))
    check_office_silent(RULE, "văn bản:\n  a: {loại: Thông tư, số: 26/2018/TT-BGDĐT}\n")


def test_leaves_to_another_rule_what_stands_rightly_elsewhere():
    again = "yêu cầu: Thực hiện Thông tư 32/TT-BGDĐT và Thông tư 32/2018/TT-BGDĐT.\n"
    check_silent(RULE, again)
    check_silent(
        RULE,
        "yêu cầu: Thực hiện Thông tư 32/TT-BGDĐT.\n",
        office="văn bản: {a: {loại: Thông tư, số: 32/2018/TT-BGDĐT}}\n",
    )
