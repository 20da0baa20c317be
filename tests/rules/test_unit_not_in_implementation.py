import pytest

from sinhkehoach.rules.unit_not_in_implementation import RULE
from tests.support.rules import check_reports, check_silent

OFFICE = """\
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội}
  văn-phòng: {tên: Văn phòng HĐND và UBND phường, tên tắt: [Văn phòng]}
  công-an: {tên: Công an phường}
"""
PLAN = """\
nhiệm vụ:
  - {tên: Tập huấn, chủ trì: văn-phòng}
  - {tên: Hội thi, chủ trì: văn-phòng}
tổ chức thực hiện:
  - {đơn vị: phòng-vhxh, nội dung: Hướng dẫn.}
  - {đơn vị: %s, nội dung: %s}
"""


def test_reports_the_first_task_of_a_unit_left_out():
    plan = PLAN % ("công-an", "Giữ trật tự.")
    check_reports(RULE, plan, ("2:30", "không có trong phần tổ chức thực hiện"), office=OFFICE)


@pytest.mark.parametrize(
    ("units", "work"),
    [
        ("văn-phòng", "Tổng hợp."),
        ("Văn phòng", "Tổng hợp."),
        ("công-an", "Phối hợp với Văn phòng giữ trật tự."),
        ("Các cơ quan, đơn vị khác thuộc phường", "Phối hợp."),
        ("công-an", "Phối hợp với [[văn-phòng]]."),
    ],
)
def test_stays_silent_about_a_unit_named_in_any_way(units, work):
    check_silent(RULE, PLAN % (f'"{units}"', f'"{work}"'), office=OFFICE)


def test_stays_silent_in_a_plan_without_such_a_part():
    check_silent(RULE, "nhiệm vụ:\n  - {tên: Tập huấn, chủ trì: văn-phòng}\n", office=OFFICE)


def test_a_reference_tells_the_unit_it_points_to_and_no_other():
    office = "đơn vị: {a: {tên: Phòng Kinh tế}, b: {tên: Công an xã}, c: {tên: Trạm Y tế}}\n"
    plan = (
        "nhiệm vụ:\n  - {tên: Thi, chủ trì: %s}\n"
        "tổ chức thực hiện:\n  - {đơn vị: c, nội dung: 'Cùng [[a]] thực hiện.'}\n  - {đơn vị: Hội, nội dung: Giúp.}\n"
    )
    check_reports(RULE, plan % "b", ("2:25", "Công an xã"), office=office)
    check_silent(RULE, plan % "a", office=office)
