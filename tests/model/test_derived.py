import pytest

from sinhkehoach.compose.derived_heads import HEAD_NAMES
from sinhkehoach.model.choices import DerivedFrom
from sinhkehoach.model.derived import shown_by


@pytest.mark.parametrize("source", DerivedFrom)
def test_every_derived_table_can_show_numbers_and_the_thing_itself(source):
    shown = shown_by(source)
    assert shown[0] == "tt"
    assert len(set(shown)) == len(shown)


def test_every_column_has_a_usual_name():
    assert {name for source in DerivedFrom for name in shown_by(source)} == set(HEAD_NAMES)
