from enum import StrEnum

import pytest

from sinhkehoach.base.errors import BadValue, ProblemsFound
from sinhkehoach.model.base_model import PlanModel, Reader, field, other_keys
from sinhkehoach.model.readers import (
    ChoiceOf,
    EmptyOr,
    Later,
    ListOf,
    MapOf,
    MapOr,
    RecordOf,
    TextOf,
    read_all,
    takes_name,
)
from sinhkehoach.model.typed import Typed


class _Color(StrEnum):
    RED = "đỏ"
    BLUE = "xanh"


def _count(text: str) -> int:
    if not text.isdecimal():
        raise BadValue(f"{text} sai", "sửa đi", 1)
    return int(text)


COUNT = TextOf(_count, "một số")


class _Thing(PlanModel):
    name: int = field("tên", COUNT, "Tên.")
    size: int | None = field("cỡ", COUNT, "Cỡ.", default=None)
    parts: "tuple[_Thing, ...]" = field("phần", ListOf(Later(lambda: THING)), "Phần.", default=())


class _Open(PlanModel):
    size: int = field("cỡ", COUNT, "Cỡ.")
    counts: dict[str, int] = other_keys(COUNT)


THING = RecordOf(_Thing, text="tên", items="phần")


def _read(reader: Reader, value: object) -> object:
    return reader.read(Typed(value, ("x",), lambda _: None))


def _problems(reader: Reader, value: object) -> list[str]:
    with pytest.raises(ProblemsFound) as found:
        _read(reader, value)
    return [f"{each.code} {'/'.join(map(str, each.path))}" for each in found.value.problems]


def test_a_text_is_read_by_its_function():
    assert _read(COUNT, "12") == 12


def test_a_text_that_means_nothing_is_a_bad_value_with_its_place():
    with pytest.raises(ProblemsFound) as found:
        _read(COUNT, "abc")
    (problem,) = found.value.problems
    assert (problem.code, problem.message, problem.hint) == ("SKH205", "abc sai", "sửa đi")
    assert (problem.path, problem.offset) == (("x",), 1)


@pytest.mark.parametrize("value", [None, ["1"], {"a": "1"}])
def test_what_is_no_text_has_the_wrong_shape(value):
    assert _problems(COUNT, value) == ["SKH203 x"]


def test_a_choice_is_read_by_both_its_names():
    assert [_read(ChoiceOf(_Color), typed) for typed in ("Đỏ", "red", "BLUE")] == [
        _Color.RED,
        _Color.RED,
        _Color.BLUE,
    ]
    assert _problems(ChoiceOf(_Color), "vàng") == ["SKH204 x"]
    assert _problems(ChoiceOf(_Color), ["đỏ"]) == ["SKH204 x"]


def test_a_list_is_read_item_by_item_with_all_problems():
    assert _read(ListOf(COUNT), ["1", "2"]) == (1, 2)
    assert _problems(ListOf(COUNT), ["a", "2", ["c"]]) == ["SKH205 x/0", "SKH203 x/2"]


def test_one_item_may_stand_for_a_list_only_where_it_is_allowed():
    assert _problems(ListOf(COUNT), "1") == ["SKH203 x"]
    assert _read(ListOf(COUNT, alone=True), "1") == (1,)
    assert _problems(ListOf(COUNT, alone=True), "a") == ["SKH205 x/0"]


def test_an_item_may_stay_empty_only_where_it_is_allowed():
    assert _read(ListOf(EmptyOr(COUNT)), ["1", None]) == (1, None)
    assert _problems(ListOf(COUNT), ["1", None]) == ["SKH203 x/1"]


def test_a_map_is_read_by_the_names_of_its_items():
    assert _read(MapOf(COUNT), {"b": "1", "a": "2"}) == {"b": 1, "a": 2}
    assert _problems(MapOf(COUNT), {"b": "x", "a": "2", "c": None}) == ["SKH205 x/b", "SKH203 x/c"]
    assert _problems(MapOf(COUNT), "1") == ["SKH203 x"]


def test_a_model_is_read_from_its_keys():
    assert _read(THING, {"tên": "1", "phần": ["2", {"tên": "3", "cỡ": "4"}]}) == _Thing(
        name=1, parts=(_Thing(name=2), _Thing(name=3, size=4))
    )


@pytest.mark.parametrize("empty", [None, "", " ", [], {}])
def test_a_key_with_nothing_behind_it_counts_as_not_given(empty):
    assert _read(THING, {"tên": "1", "cỡ": empty}) == _Thing(name=1)
    assert _problems(THING, {"tên": empty}) == ["SKH201 x/tên"]


def test_every_problem_of_a_model_is_told_unknown_keys_last():
    typed = {"lạ": "1", "phần": [{"cỡ": "a"}], "cỡ": "b"}
    assert _problems(THING, typed) == [
        "SKH201 x/tên",
        "SKH205 x/cỡ",
        "SKH201 x/phần/0/tên",
        "SKH205 x/phần/0/cỡ",
        "SKH202 x/lạ",
    ]


def test_a_key_that_is_missing_because_it_is_misspelt_is_told_once():
    assert _problems(THING, {"ten": "1"}) == ["SKH202 x/ten"]


def test_a_bare_text_or_list_stands_for_the_key_that_is_named():
    assert _read(THING, "1") == _Thing(name=1)
    assert _problems(THING, ["1"]) == ["SKH201 x/tên"]
    assert _problems(THING, "a") == ["SKH205 x/tên"]
    assert _problems(RecordOf(_Thing), "1") == ["SKH203 x"]
    assert _problems(RecordOf(_Thing), ["1"]) == ["SKH203 x"]


def test_the_keys_beside_a_model_s_own_are_taken_where_it_is_open():
    assert _read(RecordOf(_Open), {"a": "1", "cỡ": "2", "b": ""}) == _Open(size=2, counts={"a": 1})
    assert _problems(RecordOf(_Open), {"a": "x", "cở": "1"}) == ["SKH201 x/cỡ", "SKH205 x/a"]


def test_a_map_is_told_from_a_value_of_another_shape():
    reader = MapOr(MapOf(COUNT), text=COUNT)
    assert (_read(reader, "1"), _read(reader, {"a": "2"})) == (1, {"a": 2})
    assert _problems(reader, ["1"]) == ["SKH203 x"]
    listed = MapOr(MapOf(COUNT), items=ListOf(COUNT))
    assert (_read(listed, ["1"]), _read(listed, {"a": "2"})) == ((1,), {"a": 2})
    assert _problems(listed, "1") == ["SKH203 x"]


def test_reads_values_one_after_the_other():
    values = [Typed(value, (index,), lambda _: None) for index, value in enumerate(["1", "2"])]
    assert read_all(COUNT, values) == [1, 2]


@pytest.mark.parametrize(
    ("reader", "models"),
    [
        (COUNT, ()),
        (ChoiceOf(_Color), ()),
        (THING, (_Thing,)),
        (ListOf(THING), (_Thing,)),
        (EmptyOr(THING), (_Thing,)),
        (MapOf(THING), (_Thing,)),
        (Later(lambda: THING), (_Thing,)),
        (MapOr(THING, text=COUNT), (_Thing,)),
        (MapOr(THING, items=ListOf(RecordOf(_Open))), (_Open, _Thing)),
    ],
)
def test_knows_the_models_whose_keys_may_stand_there(reader, models):
    assert reader.models() == models


def test_knows_where_a_name_may_stand():
    assert takes_name(ListOf(THING))
    assert not takes_name(ListOf(RecordOf(_Open)))
    assert not takes_name(COUNT)


def test_a_list_may_be_bounded():
    reader = ListOf(COUNT, most=2)
    assert _read(reader, ["1", "2"]) == (1, 2)
    assert _problems(reader, ["1", "2", "3", "4"]) == ["SKH205 x/2"]
