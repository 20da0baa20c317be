import pytest

from sinhkehoach.rules.one_title_two_wordings import RULE
from tests.support.rules import check_reports, check_silent, findings_of

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


def test_names_the_line_of_the_other_wording():
    title = "“Nâng cao chất lượng giáo dục và đào tạo phường An Hòa, %s đến năm 2035”"
    text = f"yêu cầu: |\n  - Đề án {title % 'định hướng'}.\n  - Đề án {title % 'tầm nhìn'}.\n"
    (problem,) = findings_of(RULE, text)
    assert {problem.position.line, int(problem.hint.rpartition(" ")[2])} == {2, 3}
