import pytest

from sinhkehoach.rules.unit_not_in_recipients import RULE
from tests.support.rules import check_reports, check_silent

OFFICE = "đơn vị:\n  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}\n  công-an: {tên: Công an phường}\n"
PLAN = "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: phòng-vhxh, phối hợp: công-an}\nnơi nhận: [%s]\n"


def test_reports_a_lead_unit_that_does_not_receive_the_plan():
    check_reports(RULE, PLAN % "Đảng ủy phường", ("2:30", "không có trong nơi nhận"), office=OFFICE)


@pytest.mark.parametrize(
    "recipients",
    [
        "Phòng Văn hóa - Xã hội (để t/h)",
        '"Các phòng, trung tâm phường"',
        "{nơi nhận: [Các phòng], ghi chú: để t/h}",
    ],
)
def test_stays_silent_about_a_unit_named_or_taken_in(recipients):
    check_silent(RULE, PLAN % recipients, office=OFFICE)


def test_stays_silent_about_people_and_units_of_no_list():
    check_silent(RULE, "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: Hiệu trưởng}\nnơi nhận: [UBND phường]\n")
