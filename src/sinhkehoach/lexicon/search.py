"""How a fault of language is looked for: first whether any text can hold it, then in each text that may."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.text import first_upper
from sinhkehoach.lexicon.vocabulary import Vocabulary


class Fault(NamedTuple):
    """What is wrong with the words from `start` to `end` of a text, said in lower case, and how to mend them.

    With all `corrections` of the text made, a search finds no fault of this kind there.
    """

    start: int
    end: int
    message: str
    hint: str = ""
    corrections: tuple[Correction, ...] = ()


def respelt(found: re.Match[str], right: str, *, is_safe: bool = True) -> tuple[Correction]:
    """Return the correction of what was `found` to `right`, which is in small letters, in the case that was typed."""
    return (Correction(found.start(), found[0], in_case_of(found[0], right), is_safe),)


def in_case_of(typed: str, right: str) -> str:
    """Return `right`, which is in small letters, with the capitals that `typed` has."""
    if typed.isupper() and len(typed) > 1:
        return right.upper()
    return first_upper(right) if typed[:1].isupper() else right


class Search(NamedTuple):
    """What to look for: every text that `faults` finds fault with holds one of `pieces`, which are in small letters.

    Texts without any of them, nearly all, are passed over unread.
    """

    pieces: frozenset[str]
    faults: Callable[[str], Iterator[Fault]]


# What to look for in some texts. That one of them holds none of its `pieces` must be told by that text alone.
SearchIn = Callable[[Vocabulary], Search]


def faulty(search_in: SearchIn, vocabulary: Vocabulary) -> dict[str, tuple[Fault, ...]]:
    """Return the texts of `vocabulary` with which `search_in` finds fault, and the faults of each.

    Which texts have to be looked at is found once for those that plans share.
    """
    suspects = frozenset().union(*(_suspects(search_in, part) for part in vocabulary.parts))
    if not suspects:
        return {}
    search = search_in(vocabulary.only(suspects))
    faults = {text: tuple(search.faults(text)) for text in suspects}
    return {text: found for text, found in faults.items() if found}


def _suspects(search_in: SearchIn, vocabulary: Vocabulary) -> frozenset[str]:
    known = vocabulary.suspects.get(search_in)
    if known is None:
        known = vocabulary.suspects[search_in] = vocabulary.holding(search_in(vocabulary).pieces)
    return known
