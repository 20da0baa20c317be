import pytest

from sinhkehoach.base.errors import BadValue
from sinhkehoach.base.offset import shifted


def test_moves_a_fault_to_its_place_in_the_longer_text():
    with pytest.raises(BadValue) as bad, shifted(10):
        raise BadValue("sai", "viết lại", 2)
    assert (bad.value.message, bad.value.hint, bad.value.offset) == ("sai", "viết lại", 12)


def test_leaves_other_exceptions_alone():
    with pytest.raises(KeyError), shifted(10):
        raise KeyError
