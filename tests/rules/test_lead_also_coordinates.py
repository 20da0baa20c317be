import pytest

from sinhkehoach.rules.lead_also_coordinates import RULE
from tests.support.rules import check_reports, check_silent

OFFICE = "đơn vị:\n  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VHXH]}\n"
TASK = "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: phòng-vhxh, phối hợp: [%s]}\n"


@pytest.mark.parametrize("name", ["phòng-vhxh", "Phòng VHXH", "Phòng Văn hóa - Xã hội"])
def test_reports_lead_unit_that_coordinates_under_any_of_its_names(name):
    check_reports(RULE, TASK % f"Công an, {name}", ("2:62", "vừa chủ trì vừa phối hợp"), office=OFFICE)


def test_reports_a_name_given_twice():
    check_reports(RULE, TASK % "Công an, Công an", ("2:62", "phối hợp hai lần"), office=OFFICE)


def test_stays_silent_about_different_units():
    check_silent(RULE, TASK % "Công an, Văn phòng", office=OFFICE)
