"""Vietnamese letters by case, and abbreviations: whether "SGDĐT" may stand for "Sở Giáo dục và Đào tạo"."""

import re
import unicodedata
from typing import Final

from sinhkehoach.base.text import strip_diacritics

_TONES: Final = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_VOWELS: Final = (unicodedata.normalize("NFC", vowel + tone) for vowel in "aăâeêioôơuưy" for tone in _TONES)
# For use inside the brackets of a pattern; a range such as à-ỹ holds letters of both cases.
SMALL: Final = "a-zđ" + "".join(vowel for vowel in _VOWELS if not vowel.isascii())
CAPITAL: Final = "A-ZĐ" + SMALL.removeprefix("a-zđ").upper()


def may_stand_for(abbreviation: str, name: str) -> bool:
    """Say whether the letters of `abbreviation` are first letters of words of `name`, in their order."""
    letters = iter([word[0] for word in re.findall(r"\w+", strip_diacritics(name).upper())])
    wanted = [letter for letter in strip_diacritics(abbreviation).upper() if letter.isalpha()]
    return bool(wanted) and all(letter in letters for letter in wanted)
