"""How a fault of language is looked for: first whether any text can hold it, then in each text that may."""

from collections.abc import Callable, Iterator
from typing import NamedTuple


class Fault(NamedTuple):
    """What is wrong with the words from `start` to `end` of a text, said in lower case, and how to mend them."""

    start: int
    end: int
    message: str
    hint: str = ""


class Search(NamedTuple):
    """What to look for: every text that `faults` finds fault with holds one of `pieces`, which are in small letters.

    Texts without any of them, nearly all, are passed over unread.
    """

    pieces: frozenset[str]
    faults: Callable[[str], Iterator[Fault]]
