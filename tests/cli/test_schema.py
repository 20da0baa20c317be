import json

import pytest

from sinhkehoach.cli.schema import SCHEMAS
from sinhkehoach.schema.json_schema import SchemaOf, schema_text


def test_offers_every_schema_there_is():
    assert list(SCHEMAS) == [str(what) for what in SchemaOf]


@pytest.mark.parametrize("what", SchemaOf)
def test_prints_the_schema_alone(sinhkehoach, what):
    answer = sinhkehoach("luoc-do", str(what))
    assert (answer.code, answer.out) == (0, schema_text(what))
    assert json.loads(answer.out)["$schema"].endswith("draft-07/schema#")


def test_schema_of_plans_is_the_usual_one(sinhkehoach):
    assert sinhkehoach("luoc-do").out == schema_text(SchemaOf.PLAN)


def test_schemas_of_the_workspace_are_renewed(sinhkehoach, workspace):
    answer = sinhkehoach("luoc-do", "--ghi")
    assert answer.code == 0
    assert "Đã ghi schema/ke-hoach.schema.json" in answer.out.replace("\\", "/")
    assert (workspace / "schema" / "ke-hoach.schema.json").is_file()
    assert sinhkehoach("luoc-do", "--ghi").out == "Các lược đồ đã đúng, không có gì phải ghi.\n"


def test_broken_office_is_told_with_its_place(sinhkehoach, workspace):
    (workspace / "plans" / "co-quan.yaml").write_text("đơn vị: [\n", encoding="utf-8")
    answer = sinhkehoach("luoc-do", "--ghi")
    assert answer.code == 1
    assert "Tệp plans/co-quan.yaml, dòng 1 có lỗi" in answer.err
