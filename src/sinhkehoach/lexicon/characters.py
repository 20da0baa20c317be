"""The characters that a paper of the administration may hold: one list, and everything else is told.

Letters that look like Vietnamese ones (`letters`) and letters of old fonts (`encodings`) have their own pages.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.spacing import OBJECT
from sinhkehoach.lexicon.vocabulary import Vocabulary

# Latin and Greek letters, marks on them, punctuation, currencies, numbers, arrows, mathematics, plain shapes that
# stand for boxes and bullets, ticks; full-width and Cyrillic letters are told by their likeness.
_USUAL: Final = (
    r"\s\x00\x20-\x7e\u00a0-\u00ac\u00ae-\u036f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2000-\u200a\u2010-\u205f"
    r"\u2070-\u218f\u2190-\u22ff\u2460-\u24ff\u2500-\u25ff\u2605\u2606\u260e\u2610-\u2612\u2660-\u2667\u2713-\u2718"
    r"\u2736\u2756\u2776-\u27bf\u2a00-\u2aff\uff00-\uff5e"
)
_OTHER: Final = lazy_pattern(rf"[^{_USUAL}{OBJECT}]")
_RUN: Final = lazy_pattern(rf"[^{_USUAL}{OBJECT}]+")
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cn", "Cs"})
# Parts of an emoji that stand behind its picture.
_JOINERS: Final = "\u200d\ufe0f\ufe0e"


def unreadable_characters(vocabulary: Vocabulary) -> Search:
    """Return the search for characters that no font prints: private ones, unassigned ones, what is not seen."""
    return Search(frozenset(filter(_is_unreadable, _others(vocabulary))), _unreadable)


def unusual_characters(vocabulary: Vocabulary) -> Search:
    """Return the search for pictures (emoji) and letters of other scripts."""
    found = frozenset(
        each for each in _others(vocabulary) if not _is_unreadable(each) and each not in _JOINERS
    )
    return Search(found, _unusual)


def _others(vocabulary: Vocabulary) -> list[str]:
    return [each for each in vocabulary.odd_characters if _OTHER.match(each)]


def _is_unreadable(character: str) -> bool:
    return unicodedata.category(character) in _UNSEEN and character not in _JOINERS


def _unreadable(text: str) -> Iterator[Fault]:
    for found in _OTHER.finditer(text):
        if _is_unreadable(found[0]):
            message = f"ký tự U+{ord(found[0]):04X} không phải là chữ, in ra thành ô trống hoặc mất"
            hint = "xóa ký tự này rồi gõ lại chữ, dấu cần có"
            yield Fault(*found.span(), message, hint, _without(text, *found.span()))


def _unusual(text: str) -> Iterator[Fault]:
    for found in _RUN.finditer(text):
        if not any(map(_is_unreadable, found[0])) and found[0].strip(_JOINERS):
            message = f"“{found[0]}” không dùng trong văn bản hành chính"
            yield Fault(*found.span(), message, "xóa đi, hoặc thay bằng chữ", _without(text, *found.span()))


def _without(text: str, start: int, end: int) -> tuple[Correction]:
    """Return the correction that leaves out what stands from `start` to `end`, and one blank where it has two beside."""
    if text[end : end + 1] == " " and text[:start][-1:] in ("", " "):
        end += 1
    elif not text[end:] and text[:start][-1:] == " ":
        start -= 1
    return (Correction(start, text[start:end], "", is_safe=False),)
