import unicodedata

import pytest

from sinhkehoach.base.text import strip_diacritics
from sinhkehoach.model.indicator import Indicator, Target
from sinhkehoach.model.keys import canonical_key, english_keys, format_keys, models_of
from sinhkehoach.model.office import Office
from sinhkehoach.model.picture import Picture
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.table import FreeTable, RowGroup, TableColumn
from sinhkehoach.model.task import Task, UnitWork
from tests.support.plans import found, only_problem, plan_of

VIETNAMESE_KEYS = sorted(set(english_keys().values()))


@pytest.mark.parametrize(("english", "vietnamese"), english_keys().items())
def test_every_english_key_means_a_vietnamese_one(english, vietnamese):
    assert canonical_key(english) == vietnamese
    assert canonical_key(english.upper()) == vietnamese
    assert canonical_key(english.replace("_", " ")) == vietnamese


@pytest.mark.parametrize("key", VIETNAMESE_KEYS)
def test_case_underline_and_unicode_form_of_a_key_do_not_matter(key):
    spellings = [key, key.upper(), key.title(), key.replace(" ", "_"), unicodedata.normalize("NFD", key)]
    assert {canonical_key(spelling) for spelling in spellings} == {key}


@pytest.mark.parametrize("key", [key for key in VIETNAMESE_KEYS if strip_diacritics(key) != key])
def test_a_key_without_diacritics_is_not_guessed(key):
    bare = strip_diacritics(key)
    assert canonical_key(bare) == bare


def test_a_name_that_is_no_key_stays_as_typed():
    assert canonical_key("MN") == "MN"
    assert canonical_key("Cột_Lạ") == "Cột_Lạ"


def test_no_english_key_has_two_meanings():
    meanings = {}
    for model in models_of(Plan, Office):
        for name, field in model.FIELDS.items():
            meanings.setdefault(name, set()).add(field.key)
    assert {name: aliases for name, aliases in meanings.items() if len(aliases) > 1} == {}


def test_no_english_key_is_a_vietnamese_key_of_another_meaning():
    assert {name: alias for name, alias in english_keys().items() if canonical_key(alias) != alias} == {}


def test_finds_every_model_below_a_model_once():
    assert models_of(UnitWork) == (UnitWork,)
    assert set(models_of(Task)) == {Task, UnitWork, FreeTable, TableColumn, RowGroup, Picture}
    assert len(models_of(Plan, Office)) == len(set(models_of(Plan, Office)))


def test_finds_the_model_of_the_keys_beside_a_model_s_own():
    assert models_of(Indicator) == (Indicator, Target)


def test_reads_the_same_plan_from_both_languages():
    vietnamese = """
        mục đích: Một
        nhiệm vụ:
          - {tên: A, chủ trì: B, thời gian: tháng 7}
        """
    english = """
        purpose: Một
        tasks:
          - {name: A, lead: B, when: tháng 7}
        """
    assert plan_of(english) == plan_of(vietnamese)


def test_the_two_languages_and_all_spellings_mix():
    plan = plan_of("Mục_Đích: Một\nREQUIREMENTS: Hai\nNHIỆM VỤ: [{Name: A, chủ_trì: B}]")
    assert plan.requirements.items[0].inline.typed == "Hai"
    assert plan.tasks[0].lead == ("B",)


def test_a_key_in_both_languages_is_a_key_given_twice():
    assert found("mục đích: Một\npurpose: Hai") == ["SKH121 2:1"]


@pytest.mark.parametrize(
    ("typed", "place", "meant"),
    [
        ("muc dich: x", "1:1", "mục đích"),
        ("Chi_Tieu: x", "1:1", "chỉ tiêu"),
        ("mục đich: x", "1:1", "mục đích"),
        ("nhiệm vụ: [{ten: A, tên: B}]", "1:13", "tên"),
        ("nhiệm vụ: [{tên: A, chu tri: B}]", "1:21", "chủ trì"),
        ("nhiệm vụ: [{tên: A, nhiệm vụ: [{tên: A, san pham: B}]}]", "1:41", "sản phẩm"),
        ("muc dich:", "1:1", "mục đích"),
    ],
)
def test_a_key_without_diacritics_is_answered_with_the_right_one(typed, place, meant):
    problem = only_problem(typed)
    assert problem.code == "SKH202"
    assert f"{problem.position.line}:{problem.position.column}" == place
    assert problem.hint == f"có phải là “{meant}”?"


def test_the_keys_of_the_format_are_the_vietnamese_ones():
    assert format_keys() == set(VIETNAMESE_KEYS)
    assert {"kỳ", "nhiệm vụ", "tên"} <= format_keys()
