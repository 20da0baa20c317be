import pytest

from sinhkehoach.rules.signer_name import RULE
from tests.support.rules import check_office_reports, check_office_silent, check_reports, check_silent


@pytest.mark.parametrize(
    ("name", "message"),
    [("TS. Nguyễn Văn An", "“TS.”"), ("Thạc sĩ Lê Thị Hà", "Thạc sĩ"), ("NGUYỄN VĂN AN", "viết hoa cả chữ")],
)
def test_reports_a_name_that_does_not_stand_alone(name, message):
    check_reports(RULE, f"ký: {{chức vụ: Chủ tịch, họ tên: {name}}}\n", ("1:33", message))


@pytest.mark.parametrize("name", ["Nguyễn Văn An", "Tsơr Ksor", "Bùi Sĩ Thạc"])
def test_stays_silent_about_names(name):
    check_silent(RULE, f"ký: {{chức vụ: Chủ tịch, họ tên: {name}}}\n")
    check_silent(RULE, "ký: {chức vụ: Chủ tịch}\n")


OFFICE = "người ký:\n  hiệu trưởng: {chức vụ: Hiệu trưởng, họ tên: ThS. Lê Thị Hà}\n"


def test_tells_of_a_signer_of_the_office_in_its_own_file_alone():
    check_office_reports(RULE, OFFICE, ("2:47", "ThS."))
    check_silent(RULE, "ký: hiệu trưởng\n", OFFICE)
    check_office_silent(RULE, OFFICE.replace("ThS. ", ""))


def test_reports_the_name_of_either_who_signs():
    signers = "ký:\n  - {chức vụ: Người lập, họ tên: LÊ MAI}\n  - {chức vụ: Chủ tịch, họ tên: TS. Lê An}\n"
    check_reports(RULE, signers, ("2:34", "viết hoa cả chữ"), ("3:33", "ghi trước họ tên"))
