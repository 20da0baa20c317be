import pytest
import yaml

from sinhkehoach.yaml.events import events, start_of
from sinhkehoach.yaml.mistakes.yaml_spot import ErrorSpot, Kind, spot_of
from sinhkehoach.yaml.source_text import SourceText
from tests.yaml.reading import KEYS, LOADERS


def _spot(text, loader) -> ErrorSpot:
    with pytest.raises(yaml.MarkedYAMLError) as caught:
        list(events(text, loader))
    return spot_of(caught.value, SourceText("a.yaml", text), loader, KEYS.__contains__)


@pytest.mark.parametrize("loader", LOADERS)
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("a: b: c\n", Kind.COLON),
        ("a: ? b\n", Kind.QUESTION),
        ("a: - b\n", Kind.DASH),
        ("a:\n\tb: c\n", Kind.TAB),
        ('a: "b\n', Kind.QUOTE),
        ('a: "\\d"\n', Kind.ESCAPE),
        ("a: [b\nc: d\n", Kind.FLOW),
        ("a: b\nc\n", Kind.SIMPLE_KEY),
        ("a: ]\n", Kind.NODE),
        ("a: b\n...\nc: d\n", Kind.DOCUMENT),
        ("a: **b**\n", Kind.PROPERTY),
        ("a: !Chú ý\n", Kind.PROPERTY),
        ("a: | b\n", Kind.BLOCK_SCALAR),
        ("a: @b\n", Kind.CHARACTER),
        ("a:\n  b: 1\n c: 2\n", Kind.MAP),
        ("- a\nb: 1\n", Kind.LIST),
    ],
)
def test_both_parsers_give_the_same_kind(text, kind, loader):
    assert _spot(text, loader).kind is kind


@pytest.mark.parametrize("loader", LOADERS)
def test_shows_the_text_around_the_error(loader):
    spot = _spot('x: 1\n\n\na: "b" c: d\n', loader)
    assert (spot.number, spot.line, spot.line_above()) == (4, 'a: "b" c: d', 1)
    assert spot.before.startswith('a: "b" ')
    assert start_of(spot.quoted_before()) == spot.first_index(4) + 3


def test_knows_no_bracket_where_none_is_closed():
    spot = _spot("a: b\nc\n", yaml.SafeLoader)
    assert spot.closed_before() is None
    assert spot.quoted_before() is None
