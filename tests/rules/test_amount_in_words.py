import pytest

from sinhkehoach.rules.amount_in_words import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    "words",
    ["900.000.000 đồng (Chín mươi triệu đồng)", "900 triệu đồng (bằng chữ: Chín mươi triệu đồng chẵn)",
     "15.000.000 đồng (Mười sáu triệu đồng)"],
)  # fmt: skip
def test_reports_words_that_read_another_amount(words):
    check_reports(RULE, f"yêu cầu: 'Chi {words}.'\n", ("1:15", "không phải là"))


@pytest.mark.parametrize(
    "words",
    ["900.000.000 đồng (Chín trăm triệu đồng)", "900 triệu đồng (Bằng chữ: chín trăm triệu đồng chẵn./.)",
     "24.000.000 đồng (hai mươi bốn triệu đồng)", "1.500.000 đồng (Một triệu rưỡi)",
     "105 triệu đồng (một trăm lẻ năm triệu)",
     "5 tỷ đồng (năm 2027)", "5 tỷ đồng (không tính xây dựng)", "5 tỷ đồng (một phần từ ngân sách)"],
)  # fmt: skip
def test_stays_silent_about_the_same_amount_and_other_brackets(words):
    check_silent(RULE, f"yêu cầu: 'Chi {words}.'\n")
