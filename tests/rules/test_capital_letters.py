import pytest

from sinhkehoach.rules.capital_letters import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Ủy Ban Nhân Dân tỉnh", "Ủy Ban Nhân Dân"),
        ("thành phố Hồ Chí Minh", "thành phố Hồ Chí Minh"),
        ("Khoản 2 Điều 5", "Khoản 2"),
        ("khoản 2 điều 5", "khoản 2"),
        ("Ban chỉ đạo phường", "Ban chỉ đạo"),
    ],
)
def test_reports_capitals_against_the_decree(words, part):
    check_reports(RULE, f"yêu cầu: Theo {words}.\n", ("1:15", part))


@pytest.mark.parametrize(
    "words",
    [
        "Ủy ban nhân dân tỉnh",
        "Thành phố Hồ Chí Minh",
        "khoản 2 Điều 5",
        "Ban Chỉ đạo",
        "luật giáo dục và",
        "tháng 5",
    ],
)
def test_stays_silent_about_right_capitals(words):
    check_silent(RULE, f"yêu cầu: Theo {words}.\n")


def test_asks_the_same_of_the_names_in_the_office_file():
    office = "đơn vị:\n  a: {tên: Công an phường}\nnơi nhận:\n  - {nơi nhận: [Ủy Ban nhân dân tỉnh], ghi chú: để b/c}\n"
    check_office_reports(RULE, office, ("4:17", "Ủy Ban"))
    check_office_silent(RULE, office.replace("Ủy Ban", "Ủy ban"))
