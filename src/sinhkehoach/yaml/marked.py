"""Maps and lists that remember where in the file everything stands."""

from yaml.events import Event, MappingStartEvent, ScalarEvent, SequenceStartEvent


class MarkedMap(dict[str, object]):
    """A YAML map by canonical keys; `key_events[i]` and `value_events[i]` belong to the i-th key.

    The events carry `start_mark.index` and `end_mark.index` (characters of the file's text) and the style.
    """

    __slots__ = ("closing", "key_events", "opening", "text", "value_events")

    def __init__(self, opening: MappingStartEvent, text: str) -> None:
        super().__init__()
        self.opening = opening
        self.closing: Event = opening
        self.text = text
        self.key_events: list[ScalarEvent] = []
        self.value_events: list[Event] = []

    def typed_key(self, key: str) -> str:
        """Return `key` as it is spelt in the file; KeyError when it is not there."""
        return str(self.key_event(key).value)

    def typed_keys(self) -> list[str]:
        """Return all keys as they are spelt in the file."""
        return [str(event.value) for event in self.key_events]

    def key_event(self, key: str) -> ScalarEvent:
        """Return the event of `key` itself; KeyError when it is not there."""
        return self.key_events[self._place(key)]

    def value_event(self, key: str) -> Event:
        """Return the event that opens the value of `key`; KeyError when it is not there."""
        return self.value_events[self._place(key)]

    def _place(self, key: str) -> int:
        if key not in self:
            raise KeyError(key)
        return list(self).index(key)


class MarkedList(list[object]):
    """A YAML list; `value_events[i]` opens the i-th item."""

    __slots__ = ("closing", "opening", "value_events")

    def __init__(self, opening: SequenceStartEvent) -> None:
        super().__init__()
        self.opening = opening
        self.closing: Event = opening
        self.value_events: list[Event] = []
