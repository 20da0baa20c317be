import pytest

from sinhkehoach.rules.misspelt_amount import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize("amount", ["1.5 tỷ đồng", "900,000,000 đồng", "1,500 triệu đồng"])
def test_reports_amounts_spelt_another_way(amount):
    check_reports(RULE, f"yêu cầu: 'Chi {amount} trong năm.'\n", ("1:15", ""))


@pytest.mark.parametrize(
    "words",
    [
        "Chi 1,5 tỷ đồng, 900.000.000 đồng và 156 000 000 đồng",
        "Theo mục 1.5 đồng thời",
        "Đạt 99.5%",
        "Cộng đồng 1.5",
    ],
)
def test_stays_silent_about_our_spelling_and_about_what_is_no_money(words):
    check_silent(RULE, f"yêu cầu: '{words}.'\n")
