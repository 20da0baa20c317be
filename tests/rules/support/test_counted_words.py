import pytest

from sinhkehoach.rules.support.counted_words import listed, number_of


@pytest.mark.parametrize(("typed", "number"), [("03", 3), ("ba", 3), ("Mười", 10), ("12", 12)])
def test_reads_digits_and_words(typed, number):
    assert number_of(typed) == number


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("An Hòa, Trần Phú và Kim Đồng", {2, 3}),
        ("Sân, vườn; nhà đa năng", {2}),
        ("Sân, vườn và cổng; nhà", {2, 3}),
    ],
)
def test_counts_names_with_and_without_the_word_between(text, counts):
    assert listed(text)[0] == counts
