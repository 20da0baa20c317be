import pytest

from sinhkehoach.model.bullets import bullets_below


@pytest.mark.parametrize(
    ("lines", "below"),
    [
        ("• A|• B", []),
        # Word sets one below the other.
        ("• A|o B|§ C", [1, 2]),
        ("\uf0b7 A|\uf0a7 B", [1]),
        ("o A|▪ B", [1]),
        ("▪ A|o B", []),
        ("➢ A|o B", []),
        # The first one comes again.
        ("➢ A|✓ B|✓ C|➢ D", [1, 2]),
        ("➢ A|✓ B|■ C|➢ D", [1, 2]),
        # A colon opens the list below.
        ("➢ A:|✓ B|✓ C", [1, 2]),
        ("➢ **A:**|✓ B", [1]),
        ("➢ A|  Lời:|✓ B", []),
        # Two lists, one after the other.
        ("➢ A|➢ B|✓ C|✓ D", []),
        ("  Lời|➢ A|✓ B", []),
        ("", []),
    ],
)
def test_bullets_stand_below_where_something_says_so(lines, below):
    split = [(line[:1].strip(), line[2:]) for line in lines.split("|")]
    assert list(bullets_below(split)) == below
