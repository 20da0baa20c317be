import pytest

from sinhkehoach.rules.archive_line import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


@pytest.mark.parametrize(
    ("plan", "place"),
    [
        ("nơi nhận:\n  - Đảng ủy\n  - 'Lưu: VT'\nlưu: VT, VHXH\n", "3:5"),
        ("nơi nhận:\n  - Đảng ủy\n  - 'Lưu: VT'\n", "3:5"),
        ("nơi nhận: [Đảng ủy]\n", "1:1"),
        ("nơi nhận: [Đảng ủy]\nlưu: VHXH\n", "2:6"),
    ],
)
def test_reports_an_archive_line_out_of_place(plan, place):
    check_reports(RULE, plan, (place, "lưu"))


def test_stays_silent_about_the_right_line():
    check_silent(RULE, "nơi nhận: [Đảng ủy]\nlưu: VT, VHXH\n")
    check_silent(RULE, "nơi nhận: [Đảng ủy]\n", office="lưu: VT, VHXH\n")
    check_silent(RULE, "kỳ: 2027\n")


def test_asks_the_same_of_the_line_of_the_office():
    office = "nơi nhận:\n  - 'Lưu: VT'\nlưu: VHXH\n"
    check_office_reports(RULE, office, ("2:5", "Dòng lưu"), ("3:6", "VT"))
    check_office_silent(RULE, "nơi nhận: [Đảng ủy]\nlưu: VT, VHXH\n")


@pytest.mark.parametrize("line", ["VT.", "VT, VHXH.", "VT; VHXH"])
def test_a_mark_at_the_end_does_not_matter(line):
    check_silent(RULE, f"nơi nhận: [Đảng ủy]\nlưu: {line}\n")


PARTY = "cơ quan: {tên: Đảng uỷ xã, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: đảng}\n"


@pytest.mark.parametrize("archive", ["Văn phòng Đảng uỷ", "văn phòng"])
def test_the_partys_line_names_the_office_first(archive):
    check_silent(RULE, f"{PARTY}nơi nhận: [Tỉnh uỷ]\nlưu: {archive}\n")


def test_reports_the_states_line_in_the_partys_form():
    check_reports(RULE, f"{PARTY}nơi nhận: [Tỉnh uỷ]\nlưu: VT\n", ("3:6", "không bắt đầu bằng Văn phòng"))
