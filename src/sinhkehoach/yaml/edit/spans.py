"""A value and its event -> the characters it takes up in its file, and the entries of a map or list one by one."""

from collections.abc import Iterator
from dataclasses import dataclass

from yaml.events import AliasEvent, Event, ScalarEvent

from sinhkehoach.yaml.edit.text_edit import CannotEdit
from sinhkehoach.yaml.events import end_of, start_of
from sinhkehoach.yaml.marked import MarkedList, MarkedMap


@dataclass(frozen=True, slots=True)
class Span:
    """Characters from `start` up to `end` of a text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of one map or list: each from its dash or key to the last character of its value."""

    flow: bool
    column: int
    spans: tuple[Span, ...]


def span_of(value: object, event: Event, text: str) -> Span:
    """Return where `value`, opened by `event`, stands; a block without the line ends after its last line.

    Of a block that keeps its empty lines (`|+`) they belong to the span, all but the last line end.
    """
    start = start_of(event)
    if isinstance(event, AliasEvent) or not isinstance(value, MarkedMap | MarkedList):
        return Span(start, _end_of_scalar(event, text))
    if value.opening.flow_style:
        return Span(start, end_of(value.closing))
    if not value:
        raise CannotEdit("Chỗ này không đọc được trọn vẹn nên không sửa tự động được")
    last = list(value.values())[-1] if isinstance(value, MarkedMap) else value[-1]
    return Span(start, span_of(last, value.value_events[-1], text).end)


def entries_of(value: MarkedMap | MarkedList, text: str) -> Entries:
    """Return the entries of `value`; CannotEdit where keys are written after a `?`."""
    opening = value.opening
    column = opening.start_mark.column if opening.start_mark else 0
    starts = _key_starts(value, text) if isinstance(value, MarkedMap) else _item_starts(value, column, text)
    children = value.values() if isinstance(value, MarkedMap) else value
    spans = tuple(
        Span(start, span_of(child, event, text).end)
        for start, child, event in zip(starts, children, value.value_events, strict=True)
    )
    return Entries(bool(opening.flow_style), column, spans)


def steps_of(value: MarkedMap | MarkedList) -> list[str | int]:
    """Return the key or index of each entry of `value`, in order."""
    return list(value) if isinstance(value, MarkedMap) else list(range(len(value)))


def line_start(text: str, index: int) -> int:
    """Return the index of the first character of the line that holds `index`."""
    start = text.rfind("\n", 0, index) + 1
    return max(start, text.rfind("\r", start, index) + 1)


def line_end(text: str, index: int) -> int:
    """Return the index of the line end behind `index`, or the length of `text`."""
    feed = text.find("\n", index)
    end = feed if feed >= 0 else len(text)
    carriage = text.find("\r", index, end)
    return carriage if carriage >= 0 else end


def next_line(text: str, index: int) -> int:
    """Return the index of the first character of the line after the one that holds `index`."""
    end = line_end(text, index)
    return end + (2 if text.startswith("\r\n", end) else end < len(text))


def _end_of_scalar(event: Event, text: str) -> int:
    start, end = start_of(event), end_of(event)
    if not isinstance(event, ScalarEvent) or event.style not in ("|", ">"):
        return end
    keeps = "+" in text[start : line_end(text, start)].partition("#")[0]
    content = end if keeps else start + len(text[start:end].rstrip())
    stop = min(line_end(text, content), end) if content < end else end
    if stop == end and text[stop - 1] in "\r\n":
        stop -= 2 if text.endswith("\r\n", start, stop) else 1
    return stop


def _key_starts(value: MarkedMap, text: str) -> Iterator[int]:
    for event in value.key_events:
        start = start_of(event)
        at = start
        while text[at - 1 : at] == " ":
            at -= 1
        if text[at - 1 : at] == "?":
            raise CannotEdit("Tên mục viết sau dấu ? không sửa tự động được")
        yield start


def _item_starts(value: MarkedList, column: int, text: str) -> Iterator[int]:
    for event in value.value_events:
        yield start_of(event) if value.opening.flow_style else _dash(event, column, text)


def _dash(event: Event, column: int, text: str) -> int:
    """Return where the dash of the item opened by `event` stands: at `column` of its line or of one above."""
    first = line_start(text, start_of(event))
    while text[first + column : first + column + 1] != "-":
        if first == 0:
            raise CannotEdit("Không tìm thấy dấu gạch đầu dòng của mục này")
        first = line_start(text, first - 1)
    return first + column
