"""YAML text -> parser events, from libyaml where PyYAML has it, else from pure Python."""

from collections.abc import Iterator

import yaml
from yaml.events import Event, StreamEndEvent
from yaml.tokens import Token

Loader = type[yaml.SafeLoader] | type[yaml.CSafeLoader]


def fastest_loader() -> Loader:
    """Return PyYAML's C loader, or the pure Python one with the same result."""
    return getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def events(text: str, loader: Loader) -> Iterator[Event]:
    """Yield the events of `text`; raises yaml.MarkedYAMLError where it is not YAML."""
    parser = loader(text)
    try:
        while (event := parser.get_event()) is not None and event.__class__ is not StreamEndEvent:
            yield event
    finally:
        parser.dispose()


def tokens_before_error(text: str, loader: Loader) -> Iterator[Token]:
    """Yield the tokens of `text` up to the first one that cannot be read."""
    parser = loader(text)
    try:
        while (token := parser.get_token()) is not None:
            yield token
    except yaml.YAMLError:
        return
    finally:
        parser.dispose()


def start_of(event: Event | Token) -> int:
    """Return the index of the first character of `event`."""
    mark = event.start_mark
    return mark.index if mark else 0


def end_of(event: Event | Token) -> int:
    """Return the index after the last character of `event`."""
    mark = event.end_mark
    return mark.index if mark else 0
