"""Parser events -> values: text as typed, maps and lists that remember where everything stands."""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple, NoReturn
from unicodedata import is_normalized, normalize

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.yaml.events import end_of, start_of
from sinhkehoach.yaml.marked import MarkedList, MarkedMap
from sinhkehoach.yaml.mistakes.characters import FORBIDDEN, bad_character
from sinhkehoach.yaml.mistakes.mistake import Mistake
from sinhkehoach.yaml.mistakes.structure_messages import (
    MERGE,
    NOT_A_KEY,
    SEVERAL,
    duplicate_key,
    endless_alias,
    explicit_tag,
    forgotten_dash,
    too_deep,
    too_many,
    unknown_alias,
)
from sinhkehoach.yaml.read.scalar_offsets import index_in_scalar
from sinhkehoach.yaml.source_text import SourceText

DEEPEST = 64
MOST_VALUES = 500_000


def as_sentence(value: object) -> str | None:
    """Return the sentence as typed where YAML took an unquoted one for something else, otherwise None.

    `- Mầm non: 23 trường` is read as a map of one key, `- [[phụ lục tiến độ]]` and `- [[đơn vị: số trường]]` as a list
    in a list.
    """
    if isinstance(value, MarkedMap):
        return _sentence_of_map(value)
    return _reference_of_list(value)


def _sentence_of_map(value: MarkedMap) -> str | None:
    if len(value) != 1 or value.opening.flow_style or value.opening.anchor or value.opening.tag:
        return None
    key, content = value.key_events[0], value.value_events[0]
    if key.style or not isinstance(content, ScalarEvent) or content.style in ("|", ">"):
        return None
    if content.anchor or content.tag:
        return None
    start, middle = start_of(key), start_of(content)
    between = value.text[end_of(key) : middle]
    if "\n" in between or "\r" in between:
        between = ": "
    typed = key.value + between + _one_line(value.text[middle : end_of(content)])
    return normalize("NFC", typed) if value.text[start] != "?" else None


def _one_line(typed: str) -> str:
    return re.sub(r"[ \t]*(?:\r\n|\r|\n)\s*", " ", typed)


def _reference_of_list(value: object) -> str | None:
    if not isinstance(value, MarkedList) or len(value) != 1:
        return None
    inner = value[0]
    if not isinstance(inner, MarkedList) or len(inner) != 1:
        return None
    name = _name_in_two_parts(inner[0]) if isinstance(inner[0], MarkedMap) else inner[0]
    adjacent = start_of(inner.opening) == start_of(value.opening) + 1
    is_reference = isinstance(name, str) and value.opening.flow_style and adjacent
    return f"[[{name}]]" if is_reference else None


def _name_in_two_parts(value: MarkedMap) -> str | None:
    """Return `đơn vị: số trường` as typed in `[[đơn vị: số trường]]`, which YAML reads as a map of one key."""
    content = value.value_events[0] if len(value) == 1 else None
    if not isinstance(content, ScalarEvent) or content.style or value.key_events[0].style:
        return None
    return normalize("NFC", _one_line(value.text[start_of(value.key_events[0]) : end_of(content)]))


def is_known_key(typed: str, canonical_key: Callable[[str], str]) -> bool:
    """Return True when `canonical_key` folds `typed`: its capital spelling, at least."""
    return any(canonical_key(spelling) != spelling for spelling in (typed.upper(), typed))


class Built(NamedTuple):
    """The value of a whole file and the event that opens it."""

    value: object
    opening: Event


class _Frame(NamedTuple):
    """What the builder puts aside while it reads an inner map or list."""

    container: MarkedMap | MarkedList | None
    key: str
    height: int
    count_before: int


_Content = ScalarEvent | MappingStartEvent | SequenceStartEvent

# The key of a map whose next event is a key, and of a map whose next value has no place to go.
_EXPECTED = "\0expected"
_DROPPED = "\0dropped"
# With these an item of a list begins.
_FIRST_KEYS = frozenset({"tên", "đơn vị", "nhóm", "nơi nhận"})


class ValueBuilder:
    """Builds one document; `problems` and `scalars` hold what was found and read so far."""

    def __init__(self, typed: SourceText, canonical_key: Callable[[str], str]) -> None:
        self.problems: list[Problem] = []
        self.scalars: list[ScalarEvent] = []
        self.anchors: dict[str, Event] = {}
        self.used_anchors: set[str] = set()
        self._typed = typed
        self._canonical_key = canonical_key
        self._canonical: dict[str, str] = {}
        self._compose = not is_normalized("NFC", typed.text)
        self._finished: dict[str, tuple[object, int, int]] = {}
        self._stack: list[_Frame] = []
        self._container: MarkedMap | MarkedList | None = None
        self._key = _EXPECTED
        self._height = self._count = 0
        self._root: Built | None = None
        # Maps in which a second item was found: what is left of it is not reported key by key.
        self._run_on: list[MarkedMap] = []

    def build(self, events: Iterable[Event]) -> Built | None:
        """Return the first document or None; ProblemsFound when it is too large or endless."""
        for event in events:
            if isinstance(event, ScalarEvent):
                self._add_scalar(event)
            elif isinstance(event, MappingStartEvent):
                self._open(event, MarkedMap(event, self._typed.text))
            elif isinstance(event, SequenceStartEvent):
                self._open(event, MarkedList(event))
            elif isinstance(event, CollectionEndEvent):
                self._close(event)
            elif isinstance(event, AliasEvent):
                self._add_alias(event)
            elif isinstance(event, DocumentStartEvent) and self._root:
                self._report(event, SEVERAL)
                break
        return self._root

    def is_key(self, typed: str) -> bool:
        """Return True when `typed` is a known key: its capital spelling, at least, is folded."""
        return is_known_key(typed, self._canonical_key)

    def _add_scalar(self, event: ScalarEvent) -> None:
        value: str | None = event.value
        self.scalars.append(event)
        if event.style:
            value = self._quoted(event)
        elif not value or value == "~":
            value = None
        elif self._compose:
            value = normalize("NFC", value)
        if event.anchor or event.tag:
            self._note_properties(event)
            self._finish(event, value, 1, 0)
        self._add(event, value, 1)

    def _quoted(self, event: ScalarEvent) -> str:
        value = str(event.value)
        if event.style == '"':
            if bad := FORBIDDEN.search(value):
                at = index_in_scalar(self._typed.text, event, value, bad.start())
                self._report_at(at, bad_character(bad.group()))
                value = FORBIDDEN.sub("\ufffd", value)
            return normalize("NFC", value)
        return normalize("NFC", value) if self._compose else value

    def _add(self, event: Event, value: object, count: int) -> None:
        self._count += count
        if self._count > MOST_VALUES:
            self._stop(event, too_many(MOST_VALUES))
        container = self._container
        if isinstance(container, MarkedMap):
            key = self._key
            if key is _EXPECTED:
                self._key = self._take_key(container, event, value)
                return
            self._key = _EXPECTED
            if key is _DROPPED:
                return
            container[key] = value
        elif container is not None:
            container.append(value)
        else:
            self._root = Built(value, event)
            return
        container.value_events.append(event)

    def _take_key(self, container: MarkedMap, event: Event, value: object) -> str:
        if not isinstance(event, ScalarEvent) or not isinstance(value, str):
            self._report(event, NOT_A_KEY)
            return _DROPPED
        key = self._canonical.get(value)
        if key is None:
            key = self._canonical[value] = self._canonical_key(value)
        if key in container:
            self._report_duplicate(container, key, event)
            return _DROPPED
        if key == "<<" and not event.style:
            self._report(event, MERGE)
            return _DROPPED
        container.key_events.append(event)
        return key

    def _report_duplicate(self, container: MarkedMap, key: str, event: ScalarEvent) -> None:
        """Report a key that stands twice; where the first key comes again, a new item begins and lacks its dash."""
        if any(container is each for each in self._run_on):
            return
        first = container.key_events[0]
        if key in _FIRST_KEYS and first is container.key_event(key) and len(self._stack) > 1:
            self._run_on.append(container)
            in_list = isinstance(self._stack[-1].container, MarkedList)
            self._report(event if in_list else first, forgotten_dash(event.value, in_list=in_list))
            return
        self._report(event, duplicate_key(container.key_event(key), event, self._typed))

    def _open(self, event: MappingStartEvent | SequenceStartEvent, container: MarkedMap | MarkedList) -> None:
        if event.anchor or event.tag:
            self._note_properties(event)
        before = self._count
        self._add(event, container, 1)
        self._stack.append(_Frame(self._container, self._key, self._height, before))
        if len(self._stack) > DEEPEST:
            self._stop(event, too_deep(DEEPEST))
        self._container, self._key, self._height = container, _EXPECTED, 0

    def _close(self, event: Event) -> None:
        container, frame = self._container, self._stack.pop()
        height = self._height + 1
        if container is not None:
            container.closing = event
            self._finish(container.opening, container, self._count - frame.count_before, height)
        self._container, self._key = frame.container, frame.key
        self._height = max(frame.height, height)

    def _note_properties(self, event: _Content) -> None:
        if event.tag:
            self._report(event, explicit_tag(event.tag))
        if event.anchor:
            self.anchors[event.anchor] = event
            self._finished.pop(event.anchor, None)

    def _finish(self, event: _Content, value: object, count: int, height: int) -> None:
        if event.anchor:
            self._finished[event.anchor] = (value, count, height)

    def _add_alias(self, event: AliasEvent) -> None:
        name = str(event.anchor)
        self.used_anchors.add(name)
        if name not in self.anchors:
            self._report(event, unknown_alias(name))
            self._add(event, None, 1)
            return
        if name not in self._finished:
            self._stop(event, endless_alias(name))
        value, count, height = self._finished[name]
        if len(self._stack) + height > DEEPEST:
            self._stop(event, too_deep(DEEPEST))
        self._height = max(self._height, height)
        self._add(event, value, count)

    def _report(self, event: Event, finding: Mistake) -> None:
        self._report_at(start_of(event), finding)

    def _report_at(self, index: int, finding: Mistake) -> None:
        self.problems.append(self._typed.problem(finding.code, index, finding.message, finding.hint))

    def _stop(self, event: Event, finding: Mistake) -> NoReturn:
        self._report(event, finding)
        raise ProblemsFound(tuple(self.problems))
