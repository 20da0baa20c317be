import pytest

from sinhkehoach.rules.repealed_document import RULE
from tests.support.rules import check_reports, check_silent, findings_of

OFFICE = """\
văn bản:
  nđ-99:
    loại: Nghị định
    số: 99/2020/NĐ-CP
    ngày: 26/8/2020
    hết hiệu lực: từ 01/7/2025, thay bằng Nghị định số 15/2025/NĐ-CP
  luật-cũ: {loại: Luật, trích yếu: Giáo dục, ngày: 14/6/2005, hết hiệu lực: 01/7/2020}
  nđ-15: {loại: Nghị định, số: 15/2025/NĐ-CP, ngày: 20/6/2025}
"""


@pytest.mark.parametrize(
    ("plan", "place"),
    [
        ("căn cứ:\n  - nđ-99\n", "2:5"),
        ("yêu cầu: Thực hiện [[nđ-99]].\n", "1:20"),
        ("yêu cầu: Theo Nghị định số 99/2020/NĐ-CP.\n", "1:15"),
        ("căn cứ:\n  - Nghị định số 099/2020/NĐ-CP ngày 26/8/2020 của Chính phủ\n", "2:5"),
    ],
)
def test_reports_a_repealed_document_by_short_name_and_by_number(plan, place):
    check_reports(RULE, plan, (place, "99/2020/NĐ-CP đã hết hiệu lực từ ngày 01/07/2025"), office=OFFICE)


def test_reports_a_law_by_its_title():
    check_reports(RULE, "căn cứ: [luật-cũ]\n", ("1:10", "Luật Giáo dục đã hết hiệu lực"), office=OFFICE)


@pytest.mark.parametrize("words", ["ngày 14/6/2005", "ngày 14 tháng 6 năm 2005", "năm 2005", "2005"])
def test_reports_a_law_in_prose_by_title_and_year(words):
    check_reports(RULE, f"yêu cầu: Theo Luật Giáo dục {words}.\n", ("1:15", "Luật Giáo dục"), office=OFFICE)


@pytest.mark.parametrize("words", ["ngày 14/6/2019", "năm 2019", "và Luật năm 2005", "nghề nghiệp năm 2005"])
def test_stays_silent_about_the_law_of_another_year(words):
    check_silent(RULE, f"yêu cầu: Theo Luật Giáo dục {words}.\n", office=OFFICE)


def test_says_what_took_its_place():
    (problem,) = findings_of(RULE, "yêu cầu: Thực hiện [[nđ-99]].\n", OFFICE)
    assert problem.hint == "viện dẫn Nghị định số 15/2025/NĐ-CP"


@pytest.mark.parametrize(
    "plan",
    [
        "căn cứ: [nđ-15]\n",
        "ngày: 30/6/2025\nkỳ: 2025\ncăn cứ: [nđ-99]\n",
        "yêu cầu: Nghị định số 15/2025/NĐ-CP thay thế Nghị định số 99/2020/NĐ-CP.\n",
        "yêu cầu: Theo Thông tư số 99/2020/TT-BGDĐT.\n",
    ],
)
def test_stays_silent_about_what_holds_held_then_or_is_told_to_be_over(plan):
    check_silent(RULE, plan, office=OFFICE)


@pytest.mark.parametrize(
    ("words", "replacement"),
    [
        ("Thông tư số 41/2017/TT-BTTTT ngày 19/12/2017", "59/2026/TT-BKHCN"),
        ("Nghị định số 130/2018/NĐ-CP ngày 27/9/2018 của Chính phủ", "23/2025/NĐ-CP"),
        ("Nghị định 01/2013/NĐ-CP", "113/2025/NĐ-CP"),
        ("Luật Đất đai số 45/2013/QH13", "31/2024/QH15"),
        ("Luật Đất đai năm 2013", "31/2024/QH15"),
        ("Luật Căn cước công dân ngày 20/11/2014", "Luật Căn cước"),
    ],
)
def test_reports_documents_that_the_program_knows_to_be_repealed(words, replacement):
    (problem,) = findings_of(RULE, f"yêu cầu: Thực hiện {words}.\n")
    assert problem.position.column == len("yêu cầu: Thực hiện ") + 1 + (
        words.index(next(part for part in words.split() if "/" in part))
        if "số" in words or "Nghị" in words
        else 0
    )
    assert replacement in problem.hint


@pytest.mark.parametrize(
    "words",
    [
        "Thông tư số 41/2017/TT-BGDĐT",
        "Nghị định số 23/2025/NĐ-CP thay thế Nghị định số 130/2018/NĐ-CP",
        "Luật Đất đai năm 2024",
        "Luật Đất đai số 31/2024/QH15",
        "hồ sơ 5/130/2018/NĐ-CP",
        "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
        "Luật Tổ chức chính quyền địa phương ngày 16/6/2025",
    ],
)
def test_stays_silent_about_documents_in_force_and_history(words):
    check_silent(RULE, f"yêu cầu: Thực hiện {words}.\n")


def test_a_document_held_until_its_day():
    plan = "ngày: %s\nkỳ: 2027\nyêu cầu: Theo Thông tư số 41/2017/TT-BTTTT.\n"
    check_silent(RULE, plan % "14/11/2026")
    check_reports(RULE, plan % "15/11/2026", ("3", "41/2017"))


def test_knows_what_the_lists_of_the_office_do_not_say():
    office = "văn bản:\n  tt-41: {loại: Thông tư, số: 41/2017/TT-BTTTT, ngày: 19/12/2017}\n"
    check_reports(RULE, "căn cứ:\n  - tt-41\n", ("2:5", "41/2017"), office=office)
