import pytest
import yaml

from sinhkehoach.yaml.events import end_of, events, fastest_loader, start_of, tokens_before_error
from tests.yaml.reading import LOADERS

TEXT = "số: 12\r\nmục:\r\n  - |\r\n    chữ 😀\r\n  - {a: 'b', c: [d, e]}  # ghi chú\r\n  - một\r\n    hai\r\n"


def _outline(loader):
    return [
        (type(event), start_of(event), end_of(event), getattr(event, "value", None))
        for event in events(TEXT, loader)
    ]


def test_both_parsers_give_the_same_events_at_the_same_places():
    outlines = [_outline(loader) for loader in LOADERS]
    assert outlines == [outlines[0]] * len(outlines)
    assert TEXT[outlines[0][5][1] : outlines[0][5][2]] == "mục"


def test_prefers_libyaml():
    assert fastest_loader() is LOADERS[0]


def test_falls_back_on_pure_python(monkeypatch):
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert fastest_loader() is yaml.SafeLoader


@pytest.mark.parametrize("loader", LOADERS)
def test_gives_the_tokens_before_an_error(loader):
    tokens = list(tokens_before_error('a: "b" c: d\n', loader))
    assert [token.value for token in tokens if getattr(token, "style", None) == '"'] == ["b"]
