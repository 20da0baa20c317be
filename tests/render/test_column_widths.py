import pytest
from hypothesis import given
from hypothesis import strategies as st

from sinhkehoach.compose.document import Column
from sinhkehoach.render.column_widths import TWIPS_PER_MM, widths

COLUMNS = st.lists(
    st.builds(Column, st.floats(0.1, 50), st.floats(0, 30)),
    min_size=1,
    max_size=15,
)


def test_weights_share_the_width():
    assert widths([Column(1), Column(3), Column(4)], 8000) == (1000, 3000, 4000)


def test_narrow_column_is_held_at_its_minimum_and_the_others_share_the_rest():
    assert widths([Column(1, 20.0), Column(6), Column(6)], 9134) == (1134, 4000, 4000)


def test_holding_one_column_may_bring_another_to_its_minimum():
    assert widths([Column(1, 50.0), Column(4, 45.0), Column(6)], 9000) == (2835, 2552, 3613)


def test_minima_beyond_the_page_are_shared_in_proportion():
    assert widths([Column(1, 100.0), Column(9, 300.0)], 8000) == (2000, 6000)


@pytest.mark.parametrize("weight", [0, -1])
def test_column_without_a_weight_counts_as_one(weight):
    assert widths([Column(weight), Column(1)], 5000) == (2500, 2500)


@given(COLUMNS, st.integers(5000, 20000))
def test_widths_add_up_exactly(columns, total):
    assert sum(widths(columns, total)) == total


@given(COLUMNS, st.integers(5000, 20000))
def test_no_column_falls_under_its_minimum_where_there_is_room(columns, total):
    minima = [column.minimum_mm * TWIPS_PER_MM for column in columns]
    if sum(minima) + len(minima) > total:
        return
    assert all(width >= least for width, least in zip(widths(columns, total), minima, strict=True))


def test_air_beside_the_words_grows_thin_in_all_columns_alike():
    assert widths([Column(1, 21.0), Column(9, 31.0)], 2900) == (1166, 1734)


def test_air_is_never_taken_below_what_the_longest_word_needs():
    assert widths([Column(1, 21.0), Column(9, 31.0)], 2835) == (1134, 1701)
    assert widths([Column(1, 0.5), Column(9, 31.0)], 1710) == (4, 1706)
