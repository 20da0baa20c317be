import pytest

from sinhkehoach.rules.unclosed_quote import RULE
from tests.support.rules import check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "message"),
    [
        ("Nêu “ba rõ", "mở ra mà không đóng"),
        ("Nêu ba rõ”", "đóng mà không mở"),
        ("Nêu (ba rõ", "mở ra mà không đóng"),
        ('Nêu "ba rõ', "lẻ"),
        ("Nêu “ba (rõ” và", "mở ra mà không đóng"),
    ],
)
def test_reports_a_mark_without_partner(words, message):
    check_reports(RULE, f"yêu cầu: |\n  - {words}.\n", ("2", message))


@pytest.mark.parametrize(
    "words", ["Nêu “ba rõ” (ba)", "Gồm 1) đọc, 2) viết, b) tính", "“Nói ‘lời hay’”", 'Nêu "ba"']
)
def test_stays_silent_about_pairs_and_numbers(words):
    check_silent(RULE, f"yêu cầu: |\n  - {words}.\n")
