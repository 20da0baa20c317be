import re

import pytest

from sinhkehoach.base.lazy_pattern import lazy_pattern

METHODS = ["search", "match", "fullmatch", "finditer", "findall", "split"]


def _plain(found):
    """Return matches as their texts, anything else as it is."""
    if isinstance(found, re.Match):
        return found[0]
    return (
        [_plain(each) for each in found]
        if hasattr(found, "__iter__") and not isinstance(found, str)
        else found
    )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("text", ["", "A1", "x a1 A22 y"])
def test_finds_what_the_compiled_pattern_finds(method, text):
    lazy, compiled = lazy_pattern(r"a\d+", re.IGNORECASE), re.compile(r"a\d+", re.IGNORECASE)
    assert _plain(getattr(lazy, method)(text)) == _plain(getattr(compiled, method)(text))


def test_replaces_what_the_compiled_pattern_replaces():
    assert lazy_pattern(r"(\d)").sub(r"<\1>", "a1") == "a<1>"


def test_tells_its_text_without_being_compiled():
    assert lazy_pattern("(").pattern == "("


def test_wrong_pattern_is_told_at_its_first_use():
    with pytest.raises(re.error):
        lazy_pattern("(").search("a")


def test_has_nothing_that_a_pattern_has_not():
    with pytest.raises(AttributeError):
        lazy_pattern("a").no_such_method  # noqa: B018
