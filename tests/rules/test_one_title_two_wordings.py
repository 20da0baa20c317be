import pytest

from sinhkehoach.rules.one_title_two_wordings import RULE
from tests.support.rules import check_reports, check_silent

TITLE = "“Nâng cao chất lượng giáo dục phường An Hòa giai đoạn 2027 - 2031, định hướng đến năm 2035”"
TEXT = "yêu cầu: |\n  - Bám sát %s.\n  - Theo %s.\n  - Và %s.\n"


def test_reports_the_rarer_wording():
    other = TITLE.replace("định hướng", "tầm nhìn")
    check_reports(RULE, TEXT % (TITLE, other, TITLE), ("3", "Một tên ghi hai cách"))


@pytest.mark.parametrize(
    "other",
    [
        TITLE.replace(" - ", "–"),
        TITLE.replace(", định hướng đến năm 2035", ""),
        TITLE.replace("2027 - 2031", "2021 - 2026"),
        "“Xây dựng trường học hạnh phúc trên địa bàn phường An Hòa”",
    ],
)
def test_stays_silent_about_dashes_short_forms_and_other_titles(other):
    check_silent(RULE, TEXT % (TITLE, other, TITLE))
