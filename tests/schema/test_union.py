import pytest
from jsonschema import Draft7Validator

from sinhkehoach.schema.union import choice, or_nothing, types_of, union

TEXT = {"type": ["string", "number"]}
REFERENCE = {"$ref": "#/definitions/Task"}


def _without_message(schema):
    return {word: value for word, value in schema.items() if word != "errorMessage"}


@pytest.mark.parametrize(
    ("schemas", "schema"),
    [
        ([TEXT], TEXT),
        ([TEXT, {"type": "null"}], {"type": ["string", "number", "null"]}),
        (
            [TEXT, {"type": "array", "items": REFERENCE}],
            {"type": ["string", "number", "array"], "items": REFERENCE},
        ),
        ([{"anyOf": [TEXT, {"type": "null"}]}, TEXT], {"type": ["string", "number", "null"]}),
    ],
)
def test_types_become_one_flat_schema(schemas, schema):
    assert _without_message(union(schemas)) == schema


def test_what_cannot_be_merged_stays_apart():
    pattern = {"type": "string", "pattern": "^a$"}
    found = union([REFERENCE, pattern, {"type": "null"}, REFERENCE])
    assert found == {"anyOf": [REFERENCE, pattern, {"type": "null"}]}


def test_two_kinds_of_list_stay_apart():
    lists = [{"type": "array", "items": REFERENCE}, {"type": "array", "items": TEXT}]
    assert [_without_message(each) for each in union(lists)["anyOf"]] == [lists[1], lists[0]]


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        (TEXT, "một dòng chữ hoặc số"),
        ({"type": ["array", "null"]}, "một danh sách"),
        ({"type": ["string", "array"]}, "lời văn, hoặc một danh sách"),
        ({"type": "object"}, "các dòng “tên mục: nội dung”"),
    ],
)
def test_editor_says_in_vietnamese_what_belongs_there(schema, said):
    assert said in union([schema])["errorMessage"]


def test_types_are_a_list_in_any_case():
    assert [types_of(schema) for schema in ({"type": "null"}, TEXT, REFERENCE)] == [
        ["null"],
        TEXT["type"],
        [],
    ]


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("dọc", True),
        ("Dọc", True),
        ("tổ chức thực hiện", True),
        ("TỔ CHỨC THỰC HIỆN", True),
        ("doc", False),
        ("dọc ", False),
        (1, False),
    ],
)
def test_takes_the_words_in_any_case(value, fits):
    assert Draft7Validator(choice(["dọc", "tổ chức thực hiện"], english=False)).is_valid(value) is fits


def test_offers_the_words_as_the_format_spells_them():
    schema = choice(["có", "không", True, False], english=False)
    assert schema["anyOf"][0] == {"enum": ["có", "không"], "errorMessage": "Chọn một trong: có, không"}


@pytest.mark.parametrize("value", ["có", "yes", "No", True, False])
def test_english_files_may_answer_in_english(value):
    schema = choice(["có", "không", True, False], english=True)
    assert Draft7Validator(schema).is_valid(value)


@pytest.mark.parametrize(
    ("schema", "fits", "wrong"),
    [
        ({"type": ["string", "number"], "errorMessage": "m"}, ["a", 1, None], [[], {}, True]),
        ({"type": "array", "items": TEXT}, [["a"], None], ["a", {}, [[]]]),
        ({"anyOf": [{"enum": ["a"]}]}, ["a", None], ["b", 1, False]),
    ],
    ids=["text", "list", "choice"],
)
def test_what_may_be_left_out_fits_nothing_as_well(schema, fits, wrong):
    validator = Draft7Validator(or_nothing(schema))
    assert [value for value in fits if not validator.is_valid(value)] == []
    assert [value for value in wrong if validator.is_valid(value)] == []


def test_nothing_is_no_type_that_an_editor_would_offer():
    assert types_of(or_nothing({"type": ["string", "array"], "items": TEXT})) == []
    assert "items" in or_nothing({"type": "array", "items": TEXT})
    (told,) = or_nothing({"type": "string", "errorMessage": "m"})["anyOf"]
    assert told["then"] == {"type": ["string"], "errorMessage": "m"}
