from sinhkehoach.rules.drafting_unit_not_named import RULE
from tests.support.rules import check_reports, check_silent

SCHOOL = "cơ quan: {tên: Trường Tiểu học An Hòa, ký hiệu: THAH, địa danh: An Hòa}\n"


def test_reports_a_committee_that_names_its_clerks_only():
    check_reports(RULE, "lưu: VT\n", ("1:6", "đơn vị soạn thảo"))


def test_stays_silent_about_a_named_unit_and_a_small_body():
    check_silent(RULE, "lưu: VT, VHXH\n")
    check_silent(RULE, f"{SCHOOL}lưu: VT\n")
