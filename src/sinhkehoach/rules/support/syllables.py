"""Whether a word is a Vietnamese syllable, by its letters: initial, vowels, final, and a tone that goes with them."""

import unicodedata
from functools import lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern

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
