import re

import pytest

from sinhkehoach.base.correction import Correction
from sinhkehoach.lexicon.search import in_case_of, respelt


@pytest.mark.parametrize(
    ("typed", "right", "shown"),
    [
        ("bổ xung", "bổ sung", "bổ sung"),
        ("Bổ xung", "bổ sung", "Bổ sung"),
        ("BỔ XUNG", "bổ sung", "BỔ SUNG"),
        ("À", "á", "Á"),
        ("", "á", "á"),
    ],
)
def test_the_capitals_are_those_that_were_typed(typed, right, shown):
    assert in_case_of(typed, right) == shown


def test_what_was_found_is_respelt_in_its_place():
    found = re.search("Bổ xung", "Cần Bổ xung ngay.")
    assert respelt(found, "bổ sung") == (Correction(4, "Bổ xung", "Bổ sung"),)
    assert not respelt(found, "bổ sung", is_safe=False)[0].is_safe
