import pytest

from sinhkehoach.rules.party_tone_marks import RULE
from tests.support.rules import check_reports, check_silent, office_findings

PARTY = "cơ quan: {tên: Đảng uỷ xã, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: đảng}\n"
OFFICE = "cơ quan: {đu: {tên: %s xã, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: %s}}\n"


def test_reports_words_with_the_tone_on_the_first_vowel():
    check_reports(
        RULE,
        PARTY + "yêu cầu: Hài hòa, uỷ ban, khỏe.\n",
        ("2:14", "“hòa” đặt dấu ở chữ cái trước"),
        ("2:27", "“khỏe”"),
    )


@pytest.mark.parametrize(
    "text", [PARTY + "yêu cầu: Hài hoà, uỷ ban, toàn quân, quý, quả.\n", "yêu cầu: Hài hòa, ủy ban.\n"]
)
def test_stays_silent_about_the_last_vowel_and_about_the_state(text):
    check_silent(RULE, text)


@pytest.mark.parametrize(
    ("name", "form", "count"), [("Đảng ủy", "đảng", 1), ("Đảng uỷ", "đảng", 0), ("Đảng ủy", "nhà nước", 0)]
)
def test_names_of_the_office_are_read_as_well(name, form, count):
    assert len(office_findings(RULE, OFFICE % (name, form))) == count
