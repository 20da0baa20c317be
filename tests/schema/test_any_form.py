import re
import unicodedata
from itertools import permutations

import pytest

from sinhkehoach.base.text import fold
from sinhkehoach.model.keys import format_keys
from sinhkehoach.schema.any_form import any_form


@pytest.mark.parametrize("key", sorted(format_keys()))
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_every_key_is_found_in_every_form(key, form):
    for typed in (key, key.upper(), key.capitalize(), key.replace(" ", "_")):
        assert re.fullmatch(any_form(key), unicodedata.normalize(form, typed))


def test_marks_may_stand_apart_one_by_one():
    for marks in permutations(("\u0302", "\u0301")):
        assert fold("so" + "".join(marks)) == fold("số") or marks[0] == "\u0301"
    for typed in ("số", "sô\u0301", "so\u0302\u0301", "só\u0302"):
        assert re.fullmatch(any_form("số"), typed)


def test_other_words_are_not_found():
    assert not re.fullmatch(any_form("số"), "sổ")
    assert not re.fullmatch(any_form("số"), "so")
    assert any_form("2 x") == "2[ _][xX]"
