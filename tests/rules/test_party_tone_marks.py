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


def test_names_of_the_body_that_a_plan_itself_describes_are_read():
    check_reports(
        RULE,
        PARTY.replace("Đảng uỷ xã", "Đảng ủy xã, cấp trên: Đảng bộ tỉnh Hòa Giang"),
        ("1:21", "“ủy” đặt dấu ở chữ cái trước"),
        ("1:51", "“Hòa” đặt dấu ở chữ cái trước"),
    )


def test_beside_bodies_of_the_state_only_those_of_the_party_are_read():
    state = "  ub: {tên: Ủy ban nhân dân xã, ký hiệu: UBND, địa danh: An Bình}\n"
    party = "  đu: {tên: Đảng ủy xã, ký hiệu: ĐU, địa danh: An Bình, thể thức: đảng}\n"
    units = "đơn vị: {vp: {tên: Văn phòng Ủy ban}}\n"
    (found,) = office_findings(RULE, f"cơ quan:\n{state}{party}{units}")
    assert (found.position.line, found.message) == (3, "“ủy” đặt dấu ở chữ cái trước")
