import pytest

from sinhkehoach.rules.signature_lines import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent

SCHOOL = "cơ quan: {tên: Trường Tiểu học An Hòa, ký hiệu: THAH, địa danh: An Hòa}\n"


@pytest.mark.parametrize(
    ("signer", "message"),
    [
        ("thay mặt: Chủ tịch, chức vụ: Chủ tịch", "TM. đứng trước chức vụ"),
        (
            "thay mặt: Ủy ban nhân dân, ký thay: Ủy ban nhân dân, chức vụ: Phó Chủ tịch",
            "KT. đứng trước tên tập thể",
        ),
        ("thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Chánh Văn phòng", "không phải cấp phó"),
        ("thay mặt: Ủy ban nhân dân, chức vụ: Phó Chủ tịch", "không ghi ký thay ai"),
        ("thay mặt: Ủy ban nhân dân, thừa lệnh: Chủ tịch, chức vụ: Chánh Văn phòng", "TM. đi cùng TL."),
        ("thừa lệnh: Chủ tịch, thừa ủy quyền: Chủ tịch, chức vụ: Trưởng phòng", "TL. đi cùng TUQ."),
        ("thay mặt: TM. Ủy ban nhân dân, chức vụ: Chủ tịch", "chữ viết tắt"),
        ("chức vụ: Chủ tịch", "chế độ tập thể"),
    ],
)
def test_reports_lines_that_do_not_go_together(signer, message):
    check_reports(RULE, f"ký: {{{signer}}}\n", ("1:5", message))


def test_reports_an_acting_head_who_signs_for_another():
    signer = "ký: {quyền: có, ký thay: Hiệu trưởng, chức vụ: Phó Hiệu trưởng}\n"
    check_reports(RULE, SCHOOL + signer, ("2:5", "Q. đi cùng KT."))


@pytest.mark.parametrize(
    "signer",
    [
        "thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch",
        "thay mặt: Ủy ban nhân dân, ký thay: Chủ tịch, chức vụ: Phó Chủ tịch",
        "thừa lệnh: Chủ tịch, chức vụ: Chánh Văn phòng",
        "thừa lệnh: Chủ tịch, ký thay: Chánh Văn phòng, chức vụ: Phó Chánh Văn phòng",
        "thừa ủy quyền: Chủ tịch, chức vụ: Trưởng phòng",
        "thay mặt: Ban Chỉ đạo, ký thay: Trưởng ban, chức vụ: Phó Trưởng ban",
    ],
)
def test_stays_silent_about_the_usual_blocks(signer):
    check_silent(RULE, f"ký: {{{signer}}}\n")


def test_stays_silent_about_a_head_who_signs_himself():
    check_silent(RULE, SCHOOL + "ký: {chức vụ: Hiệu trưởng}\n")
    check_silent(RULE, SCHOOL + "ký: {quyền: có, chức vụ: Hiệu trưởng}\n")


OFFICE = "người ký:\n  phó: {thay mặt: Ủy ban nhân dân, chức vụ: Phó Chủ tịch}\n"


def test_tells_of_a_signer_of_the_office_in_its_own_file_alone():
    check_office_reports(RULE, OFFICE, ("2:3", "không ghi ký thay ai"))
    check_silent(RULE, "ký: phó\n", OFFICE)
    check_office_silent(RULE, OFFICE.replace("chức vụ: Phó", "ký thay: Chủ tịch, chức vụ: Phó"))


def test_reports_a_signer_of_the_office_who_does_not_go_with_the_issuer():
    office = "người ký:\n  chủ tịch: {chức vụ: Chủ tịch}\n"
    check_reports(RULE, "ký: chủ tịch\n", ("1:5", "chế độ tập thể"), office=office)


def test_of_two_each_is_told_at_his_place_and_the_one_on_the_right_presides():
    left, right = "{chức vụ: Phó Chủ tịch}", "{thay mặt: Ủy ban nhân dân, chức vụ: Chủ tịch}"
    check_reports(RULE, f"ký:\n  - {left}\n  - {right}\n", ("2:5", "không ghi ký thay ai"))
    check_reports(RULE, f"ký:\n  - {right}\n  - {{chức vụ: Chủ tịch}}\n", ("3:5", "chế độ tập thể"))


PARTY = "cơ quan: {tên: Đảng uỷ xã, ký hiệu: ĐU, địa danh: Xã An Bình, thể thức: đảng}\n"


@pytest.mark.parametrize(
    "signer",
    [
        "{thay mặt: Ban Thường vụ, chức vụ: Bí thư}",
        "{thay mặt: Ban Thường vụ, chức vụ: Phó Bí thư}",
        "{thừa lệnh: Ban Thường vụ, chức vụ: Chánh Văn phòng}",
    ],
)
def test_in_the_partys_form_a_deputy_signs_for_the_collective_with_his_own_post(signer):
    check_silent(RULE, f"{PARTY}ký: {signer}\n")


@pytest.mark.parametrize(
    ("signer", "said"),
    [
        ("{thay mặt: Ban Thường vụ, ký thay: Bí thư, chức vụ: Phó Bí thư}", "T/M đi cùng K/T"),
        ("{chức vụ: Bí thư}", "làm việc theo chế độ tập thể mà không có T/M"),
    ],
)
def test_marks_are_told_as_the_partys_form_has_them(signer, said):
    check_reports(RULE, f"{PARTY}ký: {signer}\n", ("2", said))
