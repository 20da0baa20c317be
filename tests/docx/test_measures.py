import pytest

from sinhkehoach.docx.measures import millimetres, points, twips, whole_number


@pytest.mark.parametrize(
    ("measure", "length"),
    [
        ("240", 12.0),
        ("2.54cm", 72.0),
        ("1in", 72.0),
        ("-20", -1.0),
        ("12pt", 12.0),
        ("", None),
        (None, None),
        ("x", None),
    ],
)
def test_measures_become_points(measure, length):
    assert points(measure) == (None if length is None else pytest.approx(length))


def test_points_become_millimetres():
    assert millimetres(72) == pytest.approx(25.4)


@pytest.mark.parametrize(
    ("text", "number"), [("3", 3), ("-1", -1), ("x", 7), (None, 7), ("", 7), ("9" * 40, 7)]
)
def test_number_that_is_none_gives_the_other(text, number):
    assert whole_number(text, 7) == number


def test_length_becomes_whole_twips():
    assert twips(9.99) == 200
