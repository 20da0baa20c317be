"""Whatever a pattern finds holds one of the literals that it names: proven from the pattern, not from examples."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from itertools import product
from re import _constants as op
from re import _parser as parser

import pytest

import sinhkehoach
from sinhkehoach.base.lazy_pattern import LazyPattern, lazy_pattern

# Stands for whatever may stand in a place; no literal holds it.
ANYTHING = "\0"
# A class of more letters is not taken apart.
FEW = 12
# The one runs the program, the other stands on an extra that may be missing.
NOT_IMPORTED = ("__main__", "jobs.cluster")
REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def _patterns() -> list[LazyPattern]:
    names = (module.name for module in pkgutil.walk_packages(sinhkehoach.__path__, "sinhkehoach."))
    modules = [import_module(name) for name in names if not name.endswith(NOT_IMPORTED)]
    found = {id(each): each for module in modules for each in _inside([*vars(module).values()])}
    return [each for each in found.values() if each.needs]


def _inside(value: object) -> Iterator[LazyPattern]:
    if type(value) is LazyPattern:
        yield value
    elif isinstance(value, tuple | list):
        for each in value:
            yield from _inside(each)


def _shapes(parsed) -> Iterator[str]:
    """Yield every text that `parsed` may find, with ANYTHING for what is not sure."""
    parts = [list(dict.fromkeys(_shapes_of(*each))) for each in parsed]
    yield from map("".join, product(*parts))


def _shapes_of(kind, what) -> Iterator[str]:
    if kind is op.LITERAL:
        yield chr(what)
    elif kind is op.SUBPATTERN:
        yield from _shapes(what[-1])
    elif kind is op.ATOMIC_GROUP:
        yield from _shapes(what)
    elif kind is op.BRANCH:
        for each in what[1]:
            yield from _shapes(each)
    elif kind in REPEATS and what[0] > 0:
        yield from (shape * what[0] + ANYTHING * (what[1] > what[0]) for shape in _shapes(what[2]))
    elif kind is op.IN and len(what) <= FEW and all(each[0] is op.LITERAL for each in what):
        yield from (chr(each[1]).casefold() for each in what)
    else:
        yield "" if kind in (op.AT, op.ASSERT, op.ASSERT_NOT) else ANYTHING


def _without(pattern) -> list[str]:
    """Return the shapes of what `pattern` may find that hold none of its needs."""
    shapes = (shape.casefold() for shape in _shapes(parser.parse(pattern.pattern, pattern.flags)))
    return [shape for shape in shapes if not any(each in shape for each in pattern.needs)]


def test_nothing_is_found_without_what_a_pattern_needs():
    patterns = _patterns()
    assert len(patterns) > 5
    assert {each.pattern: missing for each in patterns if (missing := _without(each))} == {}


def test_needs_are_in_small_letters():
    assert [each.needs for each in _patterns() if any(need != need.casefold() for need in each.needs)] == []


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("ab|cd", ("b",)),
        ("a?b", ("a",)),
        ("a(?:b|)c", ("b",)),
        (r"a\sb", ("a b",)),
        ("[ab]c", ("ac",)),
        ("a{0,2}", ("a",)),
        ("(?=a).", ("a",)),
    ],
)
def test_a_need_that_may_be_missing_is_told(pattern, needs):
    assert _without(lazy_pattern(pattern, needs=needs)) != []


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("ab|cd", ("b", "c")),
        ("x(?:a|b)+c", ("xa", "xb")),
        ("[ab]c", ("ac", "bc")),
        ("a{3,}", ("aaa",)),
        ("[Pp]a", ("pa",)),
    ],
)
def test_a_need_that_is_always_there_is_proven(pattern, needs):
    assert _without(lazy_pattern(pattern, needs=needs)) == []
