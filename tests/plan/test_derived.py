import pytest

from sinhkehoach.plan.choices import DerivedFrom
from sinhkehoach.plan.derived import shown_by
from sinhkehoach.typeset.derived_heads import HEAD_NAMES


@pytest.mark.parametrize("source", DerivedFrom)
def test_every_derived_table_can_show_numbers_and_the_thing_itself(source):
    shown = shown_by(source)
    assert shown[0] == "tt"
    assert len(set(shown)) == len(shown)


def test_every_column_has_a_usual_name():
    assert {name for source in DerivedFrom for name in shown_by(source)} == set(HEAD_NAMES)
