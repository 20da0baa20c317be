import json

import pytest

from sinhkehoach.form.describe import describe
from sinhkehoach.model.base_model import Reader
from sinhkehoach.model.choices import TaskState
from sinhkehoach.model.keys import models_of
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan


def _inputs(root, model):
    return {field["key"]: field["input"] for field in describe(root)[model]["fields"]}


@pytest.mark.parametrize("root", [Plan, Office])
def test_tells_every_key_of_every_model_in_order(root):
    described = describe(root)
    assert next(iter(described)) == root.__name__
    models = {model.__name__: [field.key for field in model.FIELDS.values()] for model in models_of(root)}
    models.pop("RowGroup", None)  # a part of the rows of a table
    told = {name: [field["key"] for field in each["fields"]] for name, each in described.items()}
    assert told == models
    assert json.loads(json.dumps(described)) == described


def test_a_field_says_what_it_is_for():
    (field,) = [each for each in describe(Plan)["Plan"]["fields"] if each["key"] == "số"]
    assert field == {
        "key": "số",
        "description": "Số của kế hoạch; để trống khi là bản dự thảo.",
        "required": False,
        "examples": ["92"],
        "input": {"kind": "line"},
    }
    assert [each["key"] for each in describe(Plan)["Plan"]["fields"] if each["required"]][:2] == [
        "cơ quan",
        "kỳ",
    ]


def test_every_kind_of_input_is_told():
    plan, task = _inputs(Plan, "Plan"), _inputs(Plan, "Task")
    assert plan["mục đích"] == {"kind": "text"}
    assert plan["cơ quan"] == {
        "kind": "either",
        "ways": {"text": {"kind": "line"}, "map": {"kind": "record", "model": "Issuer"}},
    }
    assert plan["kinh phí"] == {"kind": "record", "model": "Budget", "text": "mở đầu", "items": "khoản"}
    assert plan["văn bản"] == {"kind": "map", "item": {"kind": "record", "model": "CitedDocument"}}
    state = {"kind": "choice", "choices": [state.value for state in TaskState]}
    assert task["tình trạng"] == {
        "kind": "either",
        "ways": {"text": state, "map": {"kind": "map", "item": state}},
    }
    assert task["phối hợp"] == {"kind": "list", "item": {"kind": "line"}, "alone": True}
    assert task["nhiệm vụ"]["item"]["model"] == "Task"
    assert _inputs(Plan, "FreeTable")["hàng"] == {"kind": "rows"}


def test_words_to_choose_from_that_a_text_has_are_a_choice():
    assert _inputs(Plan, "FreeTable")["đánh số cột"]["kind"] == "choice"


def test_a_reader_without_input_is_our_fault():
    class Other(Reader):
        def read(self, typed):
            return typed

    class Asked(Plan):
        pass

    Asked.FIELDS = {"a": Plan.FIELDS["number"]._replace(reader=Other())}
    with pytest.raises(TypeError, match="no input for"):
        describe(Asked)


def test_keys_beside_the_fields_are_asked_for_where_a_model_takes_them():
    models = describe(Plan)
    assert models["Indicator"]["others"] == {"kind": "record", "model": "Target", "text": "đích"}
    assert models["Task"]["others"] is None
