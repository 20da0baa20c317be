import pytest

from sinhkehoach.model.base_model import PlanModel, field, other_keys
from sinhkehoach.model.fields import NAMES, PLAIN_LINE
from sinhkehoach.model.readers import MapOf
from tests.support.plans import found, plan_of


@pytest.mark.parametrize("empty", ["", '""', "' '", "[]", "{}", "~"])
@pytest.mark.parametrize("key", ["số", "mục đích", "nhiệm vụ", "nơi nhận"])
def test_a_key_with_nothing_behind_it_counts_as_not_given(key, empty):
    assert plan_of(f"{key}: {empty}") == plan_of("")


@pytest.mark.parametrize("empty", ["", '""', "' '"])
def test_a_required_key_with_nothing_behind_it_is_missing(empty):
    (problem,) = found(f"trích yếu: {empty}\n")
    assert problem.startswith("SKH201 1:")


def test_an_unknown_key_is_told_even_with_nothing_behind_it():
    assert found("kinh phi:") == ["SKH202 1:1 kinh phi"]


def test_a_plan_cannot_be_changed():
    plan = plan_of("")
    with pytest.raises(AttributeError, match=r"Plan\.number is frozen"):
        plan.number = 5
    with pytest.raises(AttributeError, match=r"Plan\.number is frozen"):
        del plan.number


class _Thing(PlanModel):
    name: str = field("tên", PLAIN_LINE, "Tên.")
    names: tuple[str, ...] = field("các tên", NAMES, "Các tên.", default=())
    notes: dict[str, str] = field("ghi chú", MapOf(PLAIN_LINE), "Ghi chú.", default_factory=dict)
    others: dict[str, str] = other_keys(PLAIN_LINE)


class _OtherThing(PlanModel):
    name: str = field("tên", PLAIN_LINE, "Tên.")


def test_a_model_knows_its_fields_in_their_order():
    assert list(_Thing.FIELDS) == ["name", "names", "notes"]
    assert _Thing.KEYS == {"tên": "name", "các tên": "names", "ghi chú": "notes"}
    assert _Thing.OTHERS == {"others": PLAIN_LINE}
    assert [each.is_required for each in _Thing.FIELDS.values()] == [True, False, False]


def test_attributes_that_are_not_given_have_their_defaults():
    thing = _Thing(name="A")
    assert (thing.name, thing.names, thing.notes, thing.others) == ("A", (), {}, {})
    assert thing.notes is not _Thing(name="A").notes


@pytest.mark.parametrize(
    ("values", "message"), [({}, "_Thing: name"), ({"name": "A", "tên": "B", "x": 1}, "_Thing: tên, x")]
)
def test_a_model_is_made_of_all_its_attributes_and_no_others(values, message):
    with pytest.raises(TypeError, match=f"^{message}$"):
        _Thing(**values)


def test_models_of_one_class_with_the_same_attributes_are_equal():
    assert _Thing(name="A") == _Thing(notes={}, name="A")
    assert _Thing(name="A") != _Thing(name="B")
    assert _Thing(name="A") != _Thing(name="A", others={"x": "y"})
    assert _OtherThing(name="A") != _Thing(name="A")
    assert hash(_OtherThing(name="A")) == hash(_OtherThing(name="A"))


def test_a_model_is_made_again_with_other_attributes():
    thing = _Thing(name="A", names=("B",))
    assert thing.replace(name="C") == _Thing(name="C", names=("B",))
    assert thing.name == "A"


def test_a_model_shows_its_attributes():
    assert repr(_OtherThing(name="A")) == "_OtherThing(name='A')"
