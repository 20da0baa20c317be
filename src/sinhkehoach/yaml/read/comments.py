"""A file's values and text -> the comments that stand in it."""

from collections.abc import Iterator
from typing import NamedTuple

from yaml.events import AliasEvent, Event, ScalarEvent

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.events import end_of, start_of
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.read.source import Source

_COMMENT = lazy_pattern(r"#[^\r\n]*")
_HEADER = lazy_pattern(r"[|>][-+0-9]*(?=[ \t]+#)")


class YamlComment(NamedTuple):
    """A comment with its `#`, from `start` up to `end` of the file's text; `alone` when it fills its line."""

    start: int
    end: int
    text: str
    alone: bool


def comments_of(source: Source) -> tuple[YamlComment, ...]:
    """Return every comment of `source` in order; a `#` inside a value is none."""
    text, found, after = source.text, [], 0
    place = source.way_to(())[0]
    for start, end in sorted(_scalars(place.value, place.event, text)):
        found += _between(text, after, start)
        after = max(after, end)
    return tuple(found + _between(text, after, len(text)))


def _between(text: str, start: int, end: int) -> list[YamlComment]:
    comments = []
    for found in _COMMENT.finditer(text, start, end):
        line_start = max(text.rfind("\n", 0, found.start()), text.rfind("\r", 0, found.start())) + 1
        alone = not text[line_start : found.start()].strip()
        comments.append(YamlComment(found.start(), found.end(), found.group().rstrip(), alone))
    return comments


def _scalars(value: object, event: Event, text: str) -> Iterator[tuple[int, int]]:
    """Yield where each scalar begins and ends; of a block with a comment beside its mark, two spans."""
    if isinstance(event, AliasEvent):
        yield start_of(event), end_of(event)
    elif isinstance(value, MarkedMap):
        for key_event in value.key_events:
            yield start_of(key_event), end_of(key_event)
        for child, child_event in zip(value.values(), value.value_events, strict=True):
            yield from _scalars(child, child_event, text)
    elif isinstance(value, MarkedList):
        for child, child_event in zip(value, value.value_events, strict=True):
            yield from _scalars(child, child_event, text)
    elif isinstance(event, ScalarEvent) and event.style in ("|", ">"):
        yield from _block(text, start_of(event), end_of(event))
    else:
        yield start_of(event), end_of(event)


def _block(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    header = _HEADER.search(text, start, end)
    line_end = next((at for at in range(start, end) if text[at] in "\r\n"), end)
    if header is None or header.end() > line_end:
        yield start, end
    else:
        yield start, header.end()
        yield line_end, end
