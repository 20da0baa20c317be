import pytest

from sinhkehoach.rules.order_of_bases import RULE
from tests.support.rules import check_reports, check_silent

LAW = "Luật Giáo dục ngày 14/6/2019"
RESOLUTION = "Nghị quyết số 29/2023/QH15 ngày 09/6/2023 của Quốc hội"
DECREE = "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ"
DECISION = "Quyết định số 131/QĐ-TTg ngày 25/01/2022 của Thủ tướng Chính phủ"
CIRCULAR = "Thông tư số 27/2020/TT-BGDĐT ngày 04/9/2020 của Bộ trưởng Bộ Giáo dục và Đào tạo"
LOCAL = "Kế hoạch số 12/KH-UBND ngày 09/01/2026 của Ủy ban nhân dân tỉnh"
PARTY = "Nghị quyết số 29-NQ/TW ngày 04/11/2013 của Ban Chấp hành Trung ương"


def _bases(*bases):
    return "căn cứ:\n" + "".join(f"  - {basis}\n" for basis in bases)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (DECREE, LAW),
        (RESOLUTION, LAW),
        (DECREE, RESOLUTION),
        (DECISION, DECREE),
        (CIRCULAR, DECISION),
        (LOCAL, CIRCULAR),
    ],
)
def test_reports_the_first_basis_above_one_before_it(first, second):
    check_reports(RULE, _bases(first, PARTY, second, LAW), ("4:5", "xếp sau"))


def test_stays_silent_about_ranks_in_order_and_documents_of_the_party():
    check_silent(RULE, _bases(LAW, LAW, RESOLUTION, DECREE, DECISION, CIRCULAR, LOCAL))
    check_silent(RULE, _bases(LOCAL, PARTY, "Xét đề nghị của Phòng Kinh tế"))


def test_reads_short_names_of_the_office():
    office = "văn bản:\n  nđ-30: {loại: Nghị định, số: 30/2020/NĐ-CP, ngày: 05/3/2020, cơ quan: Chính phủ}\n"
    check_reports(RULE, _bases(CIRCULAR, "nđ-30"), ("3:5", "Nghị định"), office=office)
