import pytest

from tests.support.plans import found, only_problem

OFFICE = """\
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VHXH]}
  công-an: {tên: Công an phường}
"""


def _plan(unit):
    return f"nhiệm vụ:\n  - {{tên: Thi, chủ trì: {unit}}}\n"


@pytest.mark.parametrize(
    ("unit", "hint"),
    [
        ("phòng-vhx", "có phải là “phòng-vhxh”?"),
        ("phong-vhxh", "có phải là “phòng-vhxh”?"),
        ("công an", "có phải là “công-an”?"),
        ("quân-sự-5", "trong co-quan.yaml hiện có: phòng-vhxh, công-an"),
    ],
)
def test_reports_a_unit_that_looks_like_a_short_name_and_is_none(unit, hint):
    problem = only_problem(_plan(unit), OFFICE)
    assert (problem.code, problem.position.line, problem.position.column) == ("SKH231", 2, 25)
    assert (problem.message, problem.hint) == (f"Không có đơn vị nào tên gọi tắt là “{unit}”", hint)


@pytest.mark.parametrize(
    "unit", ["phòng-vhxh", "Phòng VHXH", "Trung tâm GDNN-GDTX", "các trường học", "Hội Nông dân"]
)
def test_stays_silent_about_known_names_and_names_in_full(unit):
    assert found(_plan(unit), OFFICE) == []


def test_looks_at_everybody_who_is_given_work():
    plan = """\
        nhiệm vụ:
          - tên: Thi
            phối hợp: [công-an, công-a]
            giao việc:
              - {đơn vị: phòng-v, nội dung: Chuẩn bị.}
        tổ chức thực hiện:
          - {đơn vị: phòng-vx, nội dung: Chuẩn bị.}
    """
    assert [line.split()[1] for line in found(plan, OFFICE)] == ["3:25", "5:18", "7:14"]
