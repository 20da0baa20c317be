import json

import pytest

from tests.support.cascades import SUPERIOR


@pytest.fixture
def superior(workspace):
    file = workspace / "kh-tinh.yaml"
    file.write_text(SUPERIOR, encoding="utf-8")
    return file


@pytest.mark.usefixtures("superior")
def test_a_plan_is_made_and_what_comes_next_is_told(sinhkehoach, workspace):
    answer = sinhkehoach("cu-the-hoa", "kh-tinh.yaml", "-o", "plans/x.yaml")
    assert answer.code == 0
    assert answer.out.startswith(
        "Kế hoạch số 45/KH-UBND giao 5 việc (1 việc chủ trì, 4 việc phối hợp, thực hiện) và 2 chỉ tiêu.\n"
        "Đã lập plans/x.yaml; những điều được giao ghi ở cap-tren/x.yaml.\n"
    )
    assert "sinhkehoach kiem-tra plans/x.yaml" in answer.out
    assert (workspace / "plans" / "x.yaml").is_file()


@pytest.mark.usefixtures("superior")
def test_machines_read_json(sinhkehoach):
    answer = sinhkehoach("cu-the-hoa", "kh-tinh.yaml", "-o", "plans/x.yaml", "--dinh-dang", "json")
    assert json.loads(answer.out)["việc được giao"] == 5


@pytest.mark.parametrize("output_format", ["chu", "json"])
def test_problems_come_first(sinhkehoach, superior, output_format):
    superior.write_text("kỳ: hai\n", encoding="utf-8")
    answer = sinhkehoach("cu-the-hoa", "kh-tinh.yaml", "-o", "plans/x.yaml", "--dinh-dang", output_format)
    assert answer.code == 1
    assert "SKH" in answer.out
    assert ("Chưa ghi gì" in answer.out) is (output_format == "chu")


@pytest.mark.usefixtures("superior")
@pytest.mark.parametrize("output_format", ["chu", "json"])
def test_a_refusal_is_told(sinhkehoach, output_format):
    answer = sinhkehoach("cu-the-hoa", "kh-tinh.yaml", "-o", "x.docx", "--dinh-dang", output_format)
    assert answer.code == 1
    assert "không phải tên một tệp kế hoạch" in answer.out + answer.err


@pytest.mark.usefixtures("superior")
def test_where_to_write_must_be_told(sinhkehoach):
    assert sinhkehoach("cu-the-hoa", "kh-tinh.yaml").code == 2
