import json
from copy import deepcopy

import pytest
import yaml
from jsonschema import Draft7Validator

from sinhkehoach.jobs.workspace import packaged
from sinhkehoach.model.keys import english_keys
from sinhkehoach.schema.examples import EXAMPLES
from sinhkehoach.schema.json_schema import SchemaOf, json_schema, schema_text
from tests.house.repository import ROOT

PLANS = sorted((ROOT / "plans").glob("*.yaml"))
PLAN = {"cơ quan": "ubnd", "kỳ": 2027, "trích yếu": "Phát triển", "ký": "chủ tịch"}
VIETNAMESE, ENGLISH = (SchemaOf.PLAN, SchemaOf.OFFICE), (SchemaOf.ENGLISH_PLAN, SchemaOf.ENGLISH_OFFICE)


def _properties(schema):
    """Yield (where, key, schema) for every key of the format."""
    for name, definition in [("", schema), *schema["definitions"].items()]:
        for key, found in definition.get("properties", {}).items():
            yield name, key, found


def _typed(text):
    """Return the values of a YAML text as the language server takes them: no dates, no octal numbers."""
    values = yaml.load(text, yaml.BaseLoader)  # noqa: S506 — plain texts only
    return json.loads(json.dumps(values))


def _schema_named_in(text):
    """Return the schema that the first line of a plan names for editors."""
    return SchemaOf(text.partition("\n")[0].rpartition("/")[2].removesuffix(".schema.json"))


def _marks(what, value):
    return [error.json_path for error in Draft7Validator(json_schema(what)).iter_errors(value)]


@pytest.mark.parametrize("what", SchemaOf)
def test_is_draft_07(what):
    schema = json_schema(what)
    Draft7Validator.check_schema(schema)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert "$defs" not in schema_text(what)


@pytest.mark.parametrize("what", SchemaOf)
def test_every_key_is_explained_and_nothing_stands_beside_a_reference(what):
    for where, key, schema in _properties(json_schema(what)):
        assert schema["description"].strip(), (where, key)
        assert "$ref" not in schema, (where, key)


@pytest.mark.parametrize("what", VIETNAMESE)
def test_every_key_has_an_example_or_its_choices(what):
    silent = [
        (where, key)
        for where, key, schema in _properties(json_schema(what))
        if not schema.keys() & {"examples", "markdownDescription"} and not _offers_choices(what, schema)
    ]
    assert silent == []


def _offers_choices(what, schema):
    """Return True when an editor can offer every value of `schema`."""
    definitions = json_schema(what)["definitions"]
    ways = [way for each in schema.get("anyOf", [schema]) for way in each.get("allOf", [each])]
    found = [definitions[way["$ref"].rpartition("/")[2]] if "$ref" in way else way for way in ways]
    return any("enum" in json.dumps(way) and "properties" not in way for way in found)


@pytest.mark.parametrize("what", SchemaOf)
def test_only_the_columns_of_indicators_are_keys_of_ones_own(what):
    schema = json_schema(what)
    records = [definition for definition in schema["definitions"].values() if "properties" in definition]
    free = [record for record in [schema, *records] if record["additionalProperties"] is not False]
    assert len(free) == (1 if "plan" in str(what) or "ke-hoach" in str(what) else 0)


@pytest.mark.parametrize(("vietnamese", "english"), list(zip(VIETNAMESE, ENGLISH, strict=True)))
def test_english_schema_has_the_english_name_of_every_key(vietnamese, english):
    records = [json_schema(what)["definitions"] | {"": json_schema(what)} for what in (vietnamese, english)]
    assert records[0].keys() == records[1].keys()
    for name, record in records[0].items():
        pairs = zip(record.get("properties", {}), records[1][name].get("properties", {}), strict=True)
        assert [english_keys()[there] for _, there in pairs] == list(record.get("properties", {}))


@pytest.mark.parametrize("file", PLANS, ids=lambda file: file.stem)
def test_samples_fit_the_schema_they_name(file):
    text = file.read_text(encoding="utf-8")
    assert _marks(_schema_named_in(text), _typed(text)) == []


def test_sample_office_of_a_new_workspace_fits():
    text = packaged("plans/co-quan.yaml").read_text(encoding="utf-8")
    assert _marks(_schema_named_in(text), _typed(text)) == []


@pytest.mark.parametrize(
    "more",
    [
        {"số": None, "căn cứ": None, "phụ lục": None},
        {"căn cứ": ["nq-29", {"Căn cứ": "một câu có dấu hai chấm"}, 29]},
        {"mục đích": "Một câu"},
        {"mục đích": ["Một câu", {"Mầm non": "23 trường"}]},
        {"chỉ tiêu": "Theo phụ lục"},
        {"chỉ tiêu": [{"tên": "A", "đích": 94}]},
        {
            "chỉ tiêu": {
                "cột": ["MN"],
                "chỉ tiêu": [{"tên": "A", "MN": {"đích": "≥ 95"}}, {"tên": "B", "MN": 3}],
            }
        },
        {"kinh phí": "Từ ngân sách"},
        {"kinh phí": [{"tên": "A", "tiền": 44.450, "nguồn": {"xã": 3}}]},
        {"kinh phí": {"đơn vị tính": "Triệu đồng", "khoản": [{"tên": "A", "nguồn": "xã"}]}},
        {"tổ chức thực hiện": "Các đơn vị thực hiện."},
        {"tổ chức thực hiện": [{"đơn vị": ["a", "b"], "nội dung": "Làm"}]},
        {"các phần": ["mục đích", {"tên": "A", "gồm": "Nhiệm vụ"}, {"gồm": ["chỉ tiêu", {"tên": "B"}]}]},
        {"nhiệm vụ": [{"tên": "A", "chủ trì": "x", "phối hợp": ["y"], "nhiệm vụ": [{"tên": "B"}]}]},
        {"nơi nhận": ["A", {"nơi nhận": ["B", "C"], "ghi chú": "để b/c"}]},
        {
            "phụ lục": [
                {"tên": "A", "bảng": {"cột": ["x", {"tên": "y", "cộng": "Có"}], "hàng": [["a", None]]}}
            ]
        },
        {"phụ lục": [{"tên": "A", "từ": "nhiệm vụ", "cột": ["tt", {"lấy": "chủ trì", "rộng": 3}]}]},
        {"ký": {"chức vụ": "Chủ tịch", "quyền": "có"}},
    ],
    ids=str,
)
def test_no_way_of_writing_that_the_program_reads_is_marked(more):
    assert _marks(SchemaOf.PLAN, PLAN | more) == []


@pytest.mark.parametrize(
    ("more", "place"),
    [
        ({"mục đich": "x"}, "$"),
        ({"kỳ": None}, "$['kỳ']"),
        ({"nhiệm vụ": "x"}, "$['nhiệm vụ']"),
        ({"nhiệm vụ": [{"chủ trì": "x"}]}, "$['nhiệm vụ'][0]"),
        ({"trích yếu": ["x"]}, "$['trích yếu']"),
        ({"phụ lục": [{"tên": "A", "khổ": "chéo"}]}, "$['phụ lục'][0]['khổ']"),
        ({"phụ lục": [{"tên": "A", "đánh số cột": "3"}]}, "$['phụ lục'][0]['đánh số cột']"),
        ({"title": "x"}, "$"),
    ],
    ids=str,
)
def test_mistake_is_marked_at_its_place(more, place):
    assert _marks(SchemaOf.PLAN, PLAN | more) == [place]


def test_missing_part_is_marked():
    without = deepcopy(PLAN)
    del without["ký"]
    assert _marks(SchemaOf.PLAN, without) == ["$"]


@pytest.mark.parametrize(
    ("model", "attribute"),
    [(model, name) for model, fields in EXAMPLES.items() for name in fields],
    ids=lambda part: part,
)
def test_example_fits_the_key_it_explains(model, attribute):
    what = SchemaOf.OFFICE if model in ("Office", "Unit") else SchemaOf.PLAN
    schema, example = json_schema(what), EXAMPLES[model][attribute]
    record = schema if model in ("Plan", "Office") else schema["definitions"][model]
    english = json_schema(SchemaOf.ENGLISH_OFFICE if what is SchemaOf.OFFICE else SchemaOf.ENGLISH_PLAN)
    names = list((english if model in ("Plan", "Office") else english["definitions"][model])["properties"])
    key = list(record["properties"])[names.index(attribute)]
    values = example if isinstance(example, list) else [_typed(example)[key]]
    validator = Draft7Validator(record["properties"][key] | {"definitions": schema["definitions"]})
    assert [error.message for value in values for error in validator.iter_errors(value)] == []
