import json

import pytest

from sinhkehoach.render.text_document import text_document
from tests.support.papers import END, HEAD

BODY = (
    "I. NHIỆM VỤ\n1. Mở lớp\n- Đơn vị chủ trì: Phòng Kinh tế.\n2. Thi đua.\n"
    "Trên đây là Kế hoạch, đề nghị thực hiện./.\n"
)


@pytest.fixture(autouse=True)
def paper(workspace):
    file = workspace / "cu.docx"
    file.write_bytes(text_document(HEAD + BODY + END).data)
    return file


def test_tells_the_proof_and_what_comes_next(sinhkehoach, workspace):
    answer = sinhkehoach("nhap", "cu.docx")
    assert "chữ cái, chữ số, dấu của văn bản có trong kế hoạch.\n" in answer.out
    assert "Đã tạo plans/cu.yaml; cu.docx giữ nguyên.\n" in answer.out
    assert "sinhkehoach nam-sau plans/cu.yaml" in answer.out
    assert (workspace / "plans" / "cu.yaml").is_file()


def test_preview_prints_the_plan_and_writes_none(sinhkehoach, workspace):
    answer = sinhkehoach("nhap", "cu.docx", "--xem-truoc")
    assert "  - {tên: Mở lớp, chủ trì: Phòng Kinh tế}\n" in answer.out
    assert answer.out.endswith("Xem trước, chưa ghi tệp nào.\n")
    assert not (workspace / "plans" / "cu.yaml").exists()


def test_office_file_is_offered_or_written(sinhkehoach, workspace):
    office = workspace / "plans" / "co-quan.yaml"
    before = office.read_text(encoding="utf-8")
    offered = sinhkehoach("nhap", "cu.docx", "-o", "plans/mot.yaml").out
    assert "Nên thêm vào plans/co-quan.yaml" in offered
    assert office.read_text(encoding="utf-8") == before
    written = sinhkehoach("nhap", "cu.docx", "-o", "plans/hai.yaml", "--ca-co-quan").out
    assert "Đã thêm vào plans/co-quan.yaml:\n" in written
    assert "\n  +  phòng-kinh-tế:\n  +    tên: Phòng Kinh tế\n" in written
    assert office.read_text(encoding="utf-8") != before


def test_machines_read_json(sinhkehoach):
    record = json.loads(sinhkehoach("nhap", "cu.docx", "--dinh-dang", "json").out)
    assert record["văn bản"] == "cu.docx"
    assert record["kế hoạch"].endswith("cu.yaml")
    assert record["số chữ có trong kế hoạch"] == record["số chữ"]
    assert record["chỗ khác"] == [] or all("kế hoạch in" in each for each in record["chỗ khác"])


@pytest.mark.parametrize("output_format", ["chu", "json"])
def test_a_refusal_is_told(sinhkehoach, workspace, output_format):
    (workspace / "hong.docx").write_bytes(b"PK rac")
    answer = sinhkehoach("nhap", "hong.docx", "--dinh-dang", output_format)
    assert answer.code == 1
    assert "không phải văn bản Word" in answer.out + answer.err
    assert not (workspace / "plans" / "hong.yaml").exists()
