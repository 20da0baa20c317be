"""How a fault of language is looked for: first whether any text can hold it, then in each text that may."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.text import first_upper
from sinhkehoach.lexicon.vocabulary import Vocabulary

_MOST_REMEMBERED: Final = 20_000


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

    The plans of an office say much the same: a text that holds nothing to look at is searched once in a run.
    """
    clean = _clean(search_in)
    texts = vocabulary.without(clean)
    if not texts.texts:
        return {}
    search = search_in(texts)
    met = texts.holding(search.pieces)
    if len(clean) > _MOST_REMEMBERED:
        clean.clear()
    clean.update(frozenset(texts.texts) - met)
    faults = {text: tuple(search.faults(text)) for text in met}
    return {text: found for text, found in faults.items() if found}


@cache
def _clean(search_in: SearchIn) -> set[str]:
    """Return the texts in which `search_in` has found nothing to look at so far."""
    del search_in
    return set()
