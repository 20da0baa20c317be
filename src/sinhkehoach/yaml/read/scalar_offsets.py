"""A scalar as typed + an offset in its value -> where that character was typed."""

import re
from bisect import bisect_right
from functools import lru_cache
from unicodedata import combining

from yaml.events import ScalarEvent

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.yaml.events import end_of, start_of

_BREAK = lazy_pattern(r"[ \t]*(?:\r\n|\r|\n)\s*")
_ESCAPE = lazy_pattern(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_JOINED_LINES = lazy_pattern(r"\\(?:\r\n|\r|\n)[ \t]*")
_LINE_END = lazy_pattern(r"\r\n|\r|\n")
_PROPERTIES = lazy_pattern(r"(?:[&!]\S*\s+)*")


def index_in_scalar(text: str, event: ScalarEvent, value: str, offset: int) -> int:
    """Return the index in `text` of character `offset` of `value`, read from `event`, never outside it.

    Exact in plain, quoted and literal scalars typed in NFC; in folded ones and in NFD as near as can be.
    """
    start, end = start_of(event), end_of(event)
    match = _PROPERTIES.match(text, start, end)
    start = match.end() if match and (event.anchor or event.tag) else start
    if event.style == "|":
        return _in_literal(text, start, end, value, offset)
    if event.style == ">":
        header_end = _LINE_END.search(text, start, end)
        start = header_end.end() if header_end else end
        start += len(text[start:end]) - len(text[start:end].lstrip())
    elif event.style:
        start, end = start + 1, end - 1
    return _walk(text, (start, end), value, offset, event.style or "")


def index_in_words(text: str, start: int, end: int, passed: str) -> int:
    """Return the index in `text` behind the words `passed`, which stand unquoted from `start` on, not beyond `end`."""
    return _walk(text, (start, end), passed, len(passed), "")


def _in_literal(text: str, start: int, end: int, value: str, offset: int) -> int:
    lines = _lines_after_header(text, start, end)
    if not lines:
        return start
    starts, last = _line_starts(value)
    offset = max(0, min(offset, last))
    number = bisect_right(starts, offset) - 1
    line_start, line_end = lines[min(number, len(lines) - 1)]
    value_start = starts[number]
    line_value = _line_at(value, value_start)
    typed = text[line_start:line_end]
    indentation = len(typed) - len(typed.lstrip(" ")) - (len(line_value) - len(line_value.lstrip(" ")))
    line_start += max(0, indentation)
    return _walk(text, (line_start, line_end), line_value, offset - value_start, "|")


def _line_at(value: str, start: int) -> str:
    end = value.find("\n", start)
    return value[start:] if end < 0 else value[start:end]


# Many places may be asked for in one long text.
@lru_cache(maxsize=4)
def _line_starts(value: str) -> tuple[tuple[int, ...], int]:
    """Return where the lines of `value` begin, and where its last character that is no line break ends."""
    return (0, *(found.end() for found in re.finditer("\n", value))), len(value.rstrip("\n"))


@lru_cache(maxsize=4)
def _lines_after_header(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    ends = list(_LINE_END.finditer(text, start, end))
    stops = [found.start() for found in ends[1:]]
    if ends and ends[-1].end() < end:
        stops.append(end)
    return tuple((found.end(), stop) for found, stop in zip(ends, stops, strict=False))


def _walk(text: str, span: tuple[int, int], value: str, offset: int, style: str) -> int:
    """Return the index of character `offset` of `value`, whose characters stand in `span` as they were typed."""
    start, end = span
    index = _indices(text, start, value, style)[len(value[:offset])]
    joined = _JOINED_LINES.match(text, index) if style == '"' else None
    return min(joined.end() if joined else index, end)


@lru_cache(maxsize=4)
def _indices(text: str, index: int, value: str, style: str) -> tuple[int, ...]:
    """Return the index of each character of `value`, and the one behind the last."""
    indices = [index]
    for place, character in enumerate(value):
        index = _step(text, index, character, value[place + 1 : place + 2], style)
        indices.append(index)
    return tuple(indices)


def _step(text: str, index: int, character: str, following: str, style: str) -> int:
    if style == '"' and text.startswith("\\", index):
        joined = _JOINED_LINES.match(text, index)
        index = joined.end() if joined else index
        escape = _ESCAPE.match(text, index)
        return escape.end() if escape else index + 1
    if style == "'" and text.startswith("''", index):
        return index + 2
    if character in " \n" and style != "|":
        broken = _BREAK.match(text, index)
        if broken:
            return broken.end()
        if not text[index : index + 1].isspace():
            return index
    index += 1
    while index < len(text) and combining(text[index]) and text[index] != following:
        index += 1
    return index
