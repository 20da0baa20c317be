import pytest

from sinhkehoach.rules.document_issuer import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


@pytest.mark.parametrize(
    "document",
    [
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Thủ tướng Chính phủ",
        "Quyết định số 1373/QĐ-TTg của Chính phủ",
        "Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Chính phủ",
        "Nghị quyết số 27/NQ-HĐND của UBND phường",
        "Nghị quyết số 29-NQ/TW của Quốc hội",
    ],
)
def test_reports_who_cannot_issue_it(document):
    check_reports(RULE, f"yêu cầu: Thực hiện {document}.\n", ("1:20", "ghi là của"))


@pytest.mark.parametrize(
    "document",
    [
        "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư",
        "Quyết định số 1373/QĐ-TTg của Thủ tướng Chính phủ",
        "Thông tư số 32/2018/TT-BGDĐT của Bộ GDĐT",
        "Quyết định số 96/QĐ-UBND của Chủ tịch UBND phường",
        "Kế hoạch số 92/KH-UBND của UBND huyện",
        "Nghị quyết số 29-NQ/TW của Ban Chấp hành Trung ương",
        "Nghị quyết số 29-NQ/TW",
    ],
)
def test_stays_silent_about_who_may(document):
    check_silent(RULE, f"yêu cầu: Thực hiện {document}.\n")


def test_asks_the_same_of_the_documents_of_the_office():
    office = "văn bản:\n  a: {loại: Nghị định, số: 30/2020/NĐ-CP, cơ quan: %s}\n"
    check_office_reports(RULE, office % "Thủ tướng Chính phủ", ("2:28", "của “Thủ tướng Chính phủ”"))
    check_office_silent(RULE, office % "Chính phủ")
