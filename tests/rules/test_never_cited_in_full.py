from sinhkehoach.rules.never_cited_in_full import RULE
from tests.support.rules import check_reports, check_silent

SHORT = "Kế hoạch số 92/KH-UBND"


def test_reports_the_first_of_several_short_citations():
    check_reports(
        RULE, f"yêu cầu: |\n  - Theo {SHORT}.\n  - Sửa {SHORT}.\n", ("2:10", "chưa được viện dẫn đầy đủ")
    )


def test_stays_silent_where_one_citation_is_full():
    check_silent(RULE, f"yêu cầu: |\n  - Theo {SHORT}.\n  - Sửa {SHORT} ngày 10/3/2027 của UBND tỉnh.\n")


def test_stays_silent_about_listed_documents_and_laws():
    check_silent(RULE, f"yêu cầu: Theo {SHORT}.\nvăn bản: {{a: {{loại: Kế hoạch, số: 92/KH-UBND}}}}\n")
    check_silent(RULE, "yêu cầu: Theo Luật số 43/2019/QH14.\n")
