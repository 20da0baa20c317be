"""A common plan → the places where it asks for a value of a unit: `[[đơn vị: số học sinh]]`."""

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, nfc
from sinhkehoach.yaml.marked import MarkedMap
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.source import Source

# The unit's own name, whatever its column is called.
NAME: Final = "tên"
_OPENING: Final = "[[đơn vị"
_SLOT: Final = lazy_pattern(r"(?<!\\)\[\[\s*[đĐ]ơn vị\s*:\s*(?P<column>[^\[\]]*[^\[\]\s])\s*\]\]")


class Slot(NamedTuple):
    """A place in a text, from character `start` up to `end`, that asks for the unit's value in `column`."""

    start: int
    end: int
    column: str


class SlotText(NamedTuple):
    """A text of the plan with its slots, in their order."""

    path: KeyPath
    text: str
    slots: tuple[Slot, ...]

    def filled(self, values: list[str]) -> str:
        """Return the text with `values` in the places of its slots."""
        pieces: list[str] = []
        done = 0
        for slot, value in zip(self.slots, values, strict=True):
            pieces += (self.text[done : slot.start], value)
            done = slot.end
        return "".join([*pieces, self.text[done:]])


def may_have_slots(text: str) -> bool:
    """Return False for the text of a file that asks for no value of a unit."""
    return "[[" in text and _OPENING in nfc(text).casefold()


def slot_texts(source: Source) -> tuple[SlotText, ...]:
    """Return every text of the plan that asks for a value of a unit."""
    return tuple(_below(source.value, ()))


def asked_columns(texts: tuple[SlotText, ...]) -> list[str]:
    """Return what `texts` ask for, each once, in the words that come first."""
    names: dict[str, str] = {}
    for slot in (slot for text in texts for slot in text.slots):
        names.setdefault(fold(slot.column), slot.column)
    return list(names.values())


def _below(value: object, path: KeyPath) -> Iterator[SlotText]:
    text = value if isinstance(value, str) else _sentence(value)
    if text is not None:
        if slots := tuple(Slot(*found.span(), found["column"]) for found in _SLOT.finditer(text)):
            yield SlotText(path, text, slots)
    elif isinstance(value, Mapping):
        for key, below in value.items():
            yield from _below(below, (*path, key))
    elif isinstance(value, list):
        for place, below in enumerate(value):
            yield from _below(below, (*path, place))


def _sentence(value: object) -> str | None:
    """Return the sentence that YAML took for a map or a list because of what it asks for; None for any other."""
    if isinstance(value, MarkedMap) and not any("[[" in key for key in value):
        return None
    return as_sentence(value)
