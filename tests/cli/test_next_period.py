import json

import pytest

from tests.support.workspaces import PLAN


@pytest.fixture
def plan(workspace):
    file = workspace / "plans" / "ke-hoach-2027.yaml"
    file.write_text(PLAN + "kinh phí:\n  - {tên: Sách, tiền: 5}\n", encoding="utf-8")
    return file


def test_tells_every_decision_and_what_comes_next(sinhkehoach, plan):
    answer = sinhkehoach("nam-sau", str(plan))
    assert answer.code == 0
    assert "Đã đổi 1 chỗ:\n  2:5      2027 → 2028  (kỳ của kế hoạch)\n" in answer.out
    assert "Cần bạn xác nhận 1 chỗ:\n  8:5      Sách  (số tiền" in answer.out
    assert "Đã tạo plans/ke-hoach-2028.yaml (kỳ: năm 2028)" in answer.out


def test_a_period_can_be_chosen(sinhkehoach, plan):
    assert sinhkehoach("nam-sau", str(plan), "--ky", "2030").code == 0
    assert "kỳ: 2030\n" in plan.with_name("ke-hoach-2030.yaml").read_text(encoding="utf-8")


def test_machines_read_json(sinhkehoach, plan):
    answer = sinhkehoach("nam-sau", str(plan), "--dinh-dang", "json")
    record = json.loads(answer.out)
    assert record["kỳ"] == "năm 2028"
    assert record["các chỗ"][0] == {
        "việc": "đã đổi",
        "dòng": 2,
        "cột": 5,
        "cũ": "2027",
        "mới": "2028",
        "lý do": "kỳ của kế hoạch",
    }


@pytest.mark.parametrize("output_format", ["chu", "json"])
def test_problems_come_before_the_next_year(sinhkehoach, plan, output_format):
    plan.write_text(PLAN.replace("kỳ: 2027", "kỳ: hai"), encoding="utf-8")
    answer = sinhkehoach("nam-sau", str(plan), "--dinh-dang", output_format)
    assert answer.code == 1
    assert "SKH" in answer.out
    assert ("Chưa lập kế hoạch" in answer.out) is (output_format == "chu")


@pytest.mark.parametrize("output_format", ["chu", "json"])
def test_a_refusal_is_told(sinhkehoach, plan, output_format):
    answer = sinhkehoach("nam-sau", str(plan), "--ky", "2020", "--dinh-dang", output_format)
    assert answer.code == 1
    assert "không phải là kỳ sau" in answer.out + answer.err


def test_an_issued_plan_with_marks_is_not_printed(sinhkehoach, plan):
    sinhkehoach("nam-sau", str(plan))
    new = plan.with_name("ke-hoach-2028.yaml")
    checked = sinhkehoach("kiem-tra", str(new))
    assert (checked.code, "1 cảnh báo" in checked.out) == (0, True)
    assert sinhkehoach("sinh", str(new)).code == 0
    new.write_text("số: 12\nngày: 05/01/2028\n" + new.read_text(encoding="utf-8"), encoding="utf-8")
    printed = sinhkehoach("sinh", str(new))
    assert printed.code == 1
    assert "lỗi SKH179" in printed.out + printed.err
    confirmed = [
        line for line in new.read_text(encoding="utf-8").splitlines() if "# cần xác nhận" not in line
    ]
    new.write_text("\n".join(confirmed), encoding="utf-8")
    assert sinhkehoach("sinh", str(new)).code == 0
