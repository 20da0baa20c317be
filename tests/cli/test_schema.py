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
