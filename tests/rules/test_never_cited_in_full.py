from sinhkehoach.rules.never_cited_in_full import RULE
from tests.support.rules import check_reports, check_silent

SHORT = "Kế hoạch số 92/KH-UBND"


def test_reports_the_first_of_several_short_citations():
    check_reports(
        RULE, f"yêu cầu: |\n  - Theo {SHORT}.\n  - Sửa {SHORT}.\n", ("2:10", "chưa được viện dẫn đầy đủ")
    )


def test_stays_silent_where_the_first_citation_is_full():
    check_silent(RULE, f"yêu cầu: |\n  - Theo {SHORT} ngày 10/3/2027 của UBND tỉnh.\n  - Sửa {SHORT}.\n")


def test_stays_silent_about_listed_documents_and_laws():
    check_silent(RULE, f"yêu cầu: Theo {SHORT}.\nvăn bản: {{a: {{loại: Kế hoạch, số: 92/KH-UBND}}}}\n")
    check_silent(RULE, "yêu cầu: Theo Luật số 43/2019/QH14.\n")


def test_reports_a_document_cited_short_before_it_is_cited_in_full():
    full = "Thông tư số 32/2018/TT-BGDĐT ngày 26/12/2018 của Bộ Giáo dục và Đào tạo"
    check_reports(
        RULE, f"yêu cầu: Theo Thông tư 32/2018/TT-BGDĐT. Thực hiện {full}.\n", ("1:15", "ghi gọn ở lần đầu")
    )
    check_silent(RULE, f"yêu cầu: Theo {full}. Thực hiện Thông tư 32/2018/TT-BGDĐT.\n")
