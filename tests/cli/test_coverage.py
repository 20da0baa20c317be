import json

import pytest

from tests.support.cascades import COMPLETE, SUPERIOR


@pytest.fixture
def plan(workspace):
    (workspace / "kh-tinh.yaml").write_text(SUPERIOR, encoding="utf-8")
    file = workspace / "plans" / "x.yaml"
    file.write_text(COMPLETE, encoding="utf-8")
    return file


def test_a_plan_that_answers_everything(sinhkehoach, plan):
    answer = sinhkehoach("doi-ung", "kh-tinh.yaml", str(plan))
    assert answer.code == 0
    assert answer.out.startswith("Kế hoạch số 45/KH-UBND → plans/x.yaml (Ủy ban nhân dân phường An Hòa)\n")
    assert answer.out.endswith("Đã có đối ứng: 5/5 việc, 2/2 chỉ tiêu.\n")


def test_before_and_after(sinhkehoach, plan):
    plan.write_text(COMPLETE.replace("        theo: mục II.2 kh-45\n", ""), encoding="utf-8")
    before = sinhkehoach("doi-ung", "kh-tinh.yaml")
    assert (before.code, "4/5 việc" in before.out) == (1, True)
    plan.write_text(COMPLETE, encoding="utf-8")
    assert sinhkehoach("doi-ung", "kh-tinh.yaml").code == 0


def test_the_table_goes_into_a_file(sinhkehoach, plan, workspace):
    answer = sinhkehoach("doi-ung", "kh-tinh.yaml", str(plan), "-o", "bang.xlsx")
    assert answer.out.endswith("Đã ghi bang.xlsx\n")
    assert (workspace / "bang.xlsx").is_file()


@pytest.mark.usefixtures("plan")
def test_machines_read_json(sinhkehoach):
    record = json.loads(sinhkehoach("doi-ung", "kh-tinh.yaml", "--dinh-dang", "json").out)
    assert record["kế hoạch"][0]["được giao"][0]["đối ứng"][0]["chủ trì"] == "Phòng Kinh tế"


@pytest.mark.usefixtures("plan")
@pytest.mark.parametrize("output_format", ["chu", "json"])
def test_a_refusal_is_told(sinhkehoach, output_format):
    answer = sinhkehoach("doi-ung", "kh-tinh.yaml", "-o", "bang.pdf", "--dinh-dang", output_format)
    assert answer.code == 1
    assert "Không ghi bảng" in answer.out + answer.err


def test_problems_are_told(sinhkehoach, plan):
    plan.write_text("kỳ: hai\n", encoding="utf-8")
    answer = sinhkehoach("doi-ung", "kh-tinh.yaml", str(plan))
    assert answer.code == 1
    assert "Có kế hoạch chưa đọc được" in answer.out
