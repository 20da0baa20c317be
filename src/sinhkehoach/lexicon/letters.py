"""Vietnamese letters by case, and letters of other scripts that look like them."""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.vocabulary import Vocabulary

_TONES: Final = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_VOWELS: Final = (unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES)
# For use inside the brackets of a pattern; a range such as à-ỹ holds letters of both cases.
SMALL: Final = "a-zđ" + "".join(vowel for vowel in _VOWELS if not vowel.isascii())
CAPITAL: Final = "A-ZĐ" + SMALL.removeprefix("a-zđ").upper()

# Letters of Greek, Cyrillic and full width, and those of Icelandic and African languages that look like Đ.
_OTHER: Final = lazy_pattern(r"[\u0370-\u03ff\u0400-\u04ff\uff10-\uff5a\u0131\u00d0\u00f0\u0189\u0256]")
_MIXED: Final = lazy_pattern(rf"\w*{_OTHER.pattern}\w*")
_LIKE_D: Final = frozenset("\u00d0\u00f0\u0189\u0256")
# Each letter of another script and the Latin one that it looks like.
_LATIN_LIKE: Final = str.maketrans(
    "\u00d0\u00f0\u0189\u0256\u0131"
    "АВЕЅІЈКМНОРСТУХаеіјорсухѕһ"
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "ĐđĐđi"
    "ABESIJKMHOPCTYXaeijopcyxsh"
    "ABEZHIKMNOPTYXo",
)  # fmt: skip
_LOST: Final = lazy_pattern(rf"(?<![\w/=&?.])[^\W\d_]+\?(?=[{SMALL}])[^\W\d_]+(?![\w/=])")
_LATIN: Final = lazy_pattern(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def look_alike_letters(vocabulary: Vocabulary) -> Search:
    """Return the search for words in which letters of another script stand among Latin ones."""
    found = frozenset(each for each in vocabulary.odd_characters if _OTHER.match(each))
    return Search(found, _mixed_words)


def _mixed_words(text: str) -> Iterator[Fault]:
    for found in _MIXED.finditer(text):
        if not _LIKE_D.isdisjoint(found[0]):
            message = f"“{found[0]}” có chữ Đ của bảng chữ khác"
            hint = "gõ lại chữ Đ, đ bằng bộ gõ tiếng Việt"
            yield Fault(*found.span(), message, hint, _in_latin_letters(found))
        elif _LATIN.search(found[0]):
            message = f"“{found[0]}” có chữ cái của bảng chữ khác trông giống chữ Việt"
            yield Fault(*found.span(), message, "xóa cả từ rồi gõ lại", _in_latin_letters(found))


def _in_latin_letters(found: re.Match[str]) -> tuple[Correction, ...]:
    """Return the correction of a word to the letters that it looks like, nothing where one looks like none."""
    # Letters of full width are those of the same name.
    right = unicodedata.normalize("NFKC", found[0].translate(_LATIN_LIKE))
    return () if _OTHER.search(right) else (Correction(found.start(), found[0], right),)


def _lost_letters(text: str) -> Iterator[Fault]:
    found = _LOST.search(text)
    if found:
        message = f"“{found[0]}” mất chữ: có dấu hỏi ở giữa tiếng"
        yield Fault(*found.span(), message, "chép lại cả câu từ văn bản gốc, hoặc gõ lại")


# For the first letter of each text that a wrong encoding has turned into a question mark.
LOST_LETTERS: Final = Search(frozenset("?"), _lost_letters)
