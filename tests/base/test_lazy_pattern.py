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


class TestNeeds:
    """A pattern that names what it can find nothing without."""

    @pytest.mark.parametrize("method", METHODS)
    @pytest.mark.parametrize("text", ["", "a1 Đ", "x a2 Đ a1 Đ y", "A1 Đ", "a3 Đ"])
    def test_finds_what_the_compiled_pattern_finds(self, method, text):
        compiled = re.compile(r"a[12]+ Đ")
        lazy = lazy_pattern(compiled.pattern, needs=("1 đ", "2 đ"))
        assert _plain(getattr(lazy, method)(text)) == _plain(getattr(compiled, method)(text))

    def test_looks_from_the_given_place_on(self):
        found = lazy_pattern("ab", needs="b").match("abab", 2)
        assert found is not None
        assert found.start() == 2

    def test_is_not_compiled_before_a_text_with_one_of_them_comes(self):
        pattern = lazy_pattern("(b", needs="b")
        assert pattern.search("a") is None
        with pytest.raises(re.error):
            pattern.search("B")

    def test_replaces_and_splits_without_a_look_at_them(self):
        pattern = lazy_pattern(r"(\d)", needs=("no such text",))
        assert pattern.sub(r"<\1>", "a1") == "a<1>"
        assert pattern.split("a1b") == ["a", "1", "b"]
