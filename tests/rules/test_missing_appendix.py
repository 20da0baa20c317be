import pytest

from sinhkehoach.rules.missing_appendix import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("words", ["Phụ lục 01", "Phụ lục số 02", "phụ lục I"])
def test_reports_numbers_without_appendix(words):
    check_reports(RULE, f"mục tiêu: Theo {words}.\n", ("1:16", "Kế hoạch không có"))


def test_reports_a_number_beyond_the_last():
    plan = "mục tiêu: Theo Phụ lục I, Phụ lục II.\nphụ lục: [{tên: A, nội dung: B.}]\n"
    check_reports(RULE, plan, ("1:27", "“Phụ lục II”"))


def test_reports_an_appendix_said_to_go_along():
    check_reports(RULE, "mục tiêu: Chi tiết có phụ lục kèm theo.\n", ("1:20", "không có phụ lục nào"))


@pytest.mark.parametrize(
    "words",
    [
        "Phụ lục I Nghị định số 30/2020/NĐ-CP",
        "Phụ lục II ban hành kèm theo Thông tư số 32/2018/TT-BGDĐT",
        "các phụ lục của Thông tư",
    ],
)
def test_stays_silent_about_appendices_of_other_documents(words):
    check_silent(RULE, f"mục tiêu: Theo {words}.\n")
