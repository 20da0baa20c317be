import pytest
from jsonschema import Draft7Validator

from sinhkehoach.schema.choice import choice


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
