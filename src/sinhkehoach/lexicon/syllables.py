"""Whether a word is a Vietnamese syllable, by its letters: initial, vowels, final, and a tone that goes with them."""

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.search import Fault, Search, respelt
from sinhkehoach.lexicon.vocabulary import LETTERS, Vocabulary

_TONES: Final = {"\u0300": "huyền", "\u0301": "sắc", "\u0309": "hỏi", "\u0303": "ngã", "\u0323": "nặng"}
_INITIALS: Final = "ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x"
_VOWELS: Final = (
    "iêu|yêu|ươi|ươu|uôi|oai|oay|oeo|uay|uây|uya|uyê|uyu|"
    "ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|ôi|ơi|oo|ua|uâ|uê|ui|ưi|uô|uơ|ưa|ươ|ưu|uy|"
    "a|ă|â|e|ê|i|o|ô|ơ|u|ư|y"
)
_SYLLABLE: Final = lazy_pattern(rf"(?:{_INITIALS})?(?:{_VOWELS})(ch|ng|nh|c|m|n|p|t)?")
# In iê, yê, ươ, uô the tone stands on the second letter.
_TONE_TOO_EARLY: Final = lazy_pattern("[ìíỉĩịỳýỷỹỵ]ê|[ừứửữự]ơ|[ùúủũụ]ô")
_STOPS: Final = frozenset({"c", "ch", "p", "t"})
_WORD: Final = lazy_pattern(r"(?<![\w./@-])[^\W\d_]+(?![\w@]|[./-]\w)")
_LETTERS: Final = frozenset(LETTERS)


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Return True for what can be a Vietnamese syllable; case does not matter."""
    bare, tones = without_tone(word.lower())
    found = _SYLLABLE.fullmatch(bare)
    if found is None or len(tones) > 1 or _TONE_TOO_EARLY.search(unicodedata.normalize("NFC", word.lower())):
        return False
    return found[1] not in _STOPS or not tones or tones[0] in ("sắc", "nặng")


@lru_cache(maxsize=8192)
def without_tone(word: str) -> tuple[str, tuple[str, ...]]:
    """Return the letters without tone marks (hats and horns stay) and the tones that were there."""
    kept, tones = [], []
    for letter in unicodedata.normalize("NFD", word):
        if letter in _TONES:
            tones.append(_TONES[letter])
        else:
            kept.append(letter)
    return unicodedata.normalize("NFC", "".join(kept)), tuple(tones)


def misspelt_words(vocabulary: Vocabulary) -> Search:
    """Return the search for words in small letters, with a mark of Vietnamese, that no syllable is written like."""
    return Search(frozenset(filter(_is_misspelt, vocabulary.words)), _misspelt)


def _misspelt(text: str) -> Iterator[Fault]:
    for found in _WORD.finditer(text):
        if _is_misspelt(found[0]):
            message = f"“{found[0]}” không phải là một tiếng Việt viết đúng"
            hint = "xem có gõ thừa, thiếu chữ, thiếu dấu hoặc dính hai tiếng không"
            right = _meant(found[0])
            yield Fault(*found.span(), message, hint, respelt(found, right) if right else ())


@lru_cache(maxsize=8192)
def _is_misspelt(word: str) -> bool:
    """Return True for what is no syllable; names, in capitals, keep spellings of other languages.

    A letter alone is one: `điểm đ khoản 2`.
    """
    asked = len(word) > 1 and not word.isascii() and word.islower() and _LETTERS.issuperset(word)
    return asked and (not is_syllable(word) or _lacks_tone(word))


def _meant(word: str) -> str:
    """Return the syllable that `word` is meant for, where its tone stands a letter too early or `ươ` lacks a horn.

    Nothing for any other word: `trừơng` and `trưòng` can be meant for `trường` alone.
    """
    bare, tones = without_tone(word)
    vowels = next((each for each in ("iê", "yê", "uô", "ươ") if each in bare.replace("ưo", "ươ")), "")
    if not vowels or len(tones) != 1:
        return ""
    mark = next(mark for mark, tone in _TONES.items() if tone == tones[0])
    right = unicodedata.normalize("NFC", bare.replace("ưo", "ươ").replace(vowels, vowels + mark))
    return right if is_syllable(right) else ""


def _lacks_tone(word: str) -> bool:
    """Return True for `chưc`: before c, ch, p and t a syllable has a tone, and who types its hats types that as well."""
    bare, tones = without_tone(word)
    return not tones and bare.endswith(tuple(_STOPS))
