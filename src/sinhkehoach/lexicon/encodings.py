"""Vietnamese written in the fonts of before Unicode (TCVN3, VNI), or decoded wrongly: how such words read."""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.lexicon.syllables import is_syllable

# TCVN 5712:1993, the letters of VN3 in the order of their codes from A1 on; `·` has none.
_TCVN3_LETTERS: Final = (
    "ĂÂÊÔƠƯĐăâêôơưđ······àảãáạ·ằẳẵắ·······ặầẩẫấậè·ẻẽéẹềểễếệìỉ···ĩíịò·ỏõóọồổỗốộờởỡớợùúủũúụừửữứựỳỷỹýỵ"
)
_TCVN3: Final = {
    chr(code): letter
    for code, letter in enumerate(_TCVN3_LETTERS.replace("ùúủ", "ù·ủ"), 0xA1)
    if letter != "·"
}
# What VNI writes behind a letter for its marks, as the marks of Unicode.
_VNI_MARKS: Final = {
    "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "á": "\u0302\u0301", "à": "\u0302\u0300", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323", "ê": "\u0306", "é": "\u0306\u0301", "è": "\u0306\u0300", "ú": "\u0306\u0309",
    "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_LETTERS: Final = {
    "ñ": "đ",
    "ô": "ơ",
    "ö": "ư",
    "æ": "ỉ",
    "ò": "ị",
    "ó": "ĩ",
    "î": "ỵ",
    "í": "í",
    "ì": "ì",
}
_VNI_PAIR: Final = lazy_pattern("([aeiouyôö])([ùøûõïâáàåãäêéèúüë])")

# A letter of the old fonts that no Vietnamese word has, or a capital behind a small letter: `triÓn`.
_NO_VIETNAMESE: Final = r"¡-§¨©ª«¬\u00ad®µ-¹»-¾ÆÇËÎÏÐÑÖ×ØÜÞßäåæçëîïðñö÷øûüþ"
# One class in front, what stands before it looked at afterwards: a long text is passed through three times as fast.
OLD_LETTER: Final = lazy_pattern(
    rf"[{_NO_VIETNAMESE}À-Ý\u0080-¿€‘ƒ]"
    rf"(?:(?<=[{_NO_VIETNAMESE}])|(?<=[a-z][À-Ý]|â€|Ã[\u0080-¿]|Ä[‘ƒ©¨]))"
)
_WORD: Final = lazy_pattern(r"[A-Za-z¡-ÿ\u00ad]+")
_MISREAD: Final = lazy_pattern(r"[A-Za-z]*(?:[Â-ï][^\x00-\x7f]{1,2}[A-Za-z]*)+")
_FEWEST_LETTERS: Final = 2
# So many words of an old font make a text of that font; fewer may be names of other languages.
FEWEST_WORDS: Final = 3
# A unit of length, and a word of TCVN3 that nobody writes.
_UNIT: Final = "µm"


def old_words(line: str) -> list[tuple[int, str, str]]:
    """Return (place, word, how it reads) for each word of `line` in an old encoding, from left to right."""
    if not OLD_LETTER.search(line):
        return []
    found = [(each.start(), each[0], _misread(each[0])) for each in _MISREAD.finditer(line)]
    found += [(each.start(), each[0], reads_as(each[0])) for each in _WORD.finditer(line)]
    return sorted({at: (at, word, right) for at, word, right in found if right}.values())


def in_unicode(text: str) -> str:
    """Return `text`, all of which was written in one of the old fonts, in Unicode.

    A word that is right in both, as `dôc` is, is read in the font of the others.
    """
    told = [each for line in text.splitlines() for each in old_words(line)]
    is_vni = sum(_from_vni(word) == right for _, word, right in told) * 2 > len(told)
    read = _from_vni if is_vni else _from_tcvn3
    return _WORD.sub(lambda found: _read(found[0], read), text)


def read_old(text: str) -> tuple[str, int]:
    """Return `text` in Unicode, and how many of its words were written in an old font; a few are taken for names."""
    count = sum(len(old_words(line)) for line in text.splitlines())
    return (in_unicode(text), count) if count >= FEWEST_WORDS else (text, 0)


def _read(word: str, read: Callable[[str], str]) -> str:
    right = "" if word.isascii() else read(word)
    return right if right and is_syllable(right) else reads_as(word) or word


@lru_cache(maxsize=2048)
def reads_as(word: str) -> str:
    """Return the Vietnamese word that `word` is in TCVN3 or VNI, "" for any other word."""
    if len(word) < _FEWEST_LETTERS or word.isascii() or is_syllable(nfc(word)) or word == _UNIT:
        return ""
    readings = (_from_vni(word), _from_tcvn3(word))
    # A mark of VNI behind its vowel is seldom a letter of TCVN3.
    ordered = readings if _VNI_PAIR.search(word) else reversed(readings)
    return next((each for each in ordered if each and is_syllable(each)), "")


def _from_tcvn3(word: str) -> str:
    letters = [letter if letter.isascii() else _TCVN3.get(letter, "") for letter in word]
    return "".join(letters) if all(letters) else ""


def _from_vni(word: str) -> str:
    """Return `word` with the marks of VNI, which stand behind their letters, on them; "" where one is left over."""
    small = word.lower()
    marked = _VNI_PAIR.sub(lambda found: _vni_letter(found[1]) + _VNI_MARKS[found[2]], small)
    rest = "".join(_vni_letter(letter) if letter in "ñæòóîôö" else letter for letter in marked)
    return _cased(nfc(rest), word) if rest != small else ""


def _cased(small: str, word: str) -> str:
    """Return `small` in capitals as `word` is: all of it, or its first letter."""
    if word.isupper():
        return small.upper()
    return small[:1].upper() + small[1:] if word[:1].isupper() else small


def _vni_letter(letter: str) -> str:
    return _VNI_LETTERS.get(letter, letter)


def _misread(word: str) -> str:
    """Return what `word` says where its UTF-8 was read as Windows-1252, "" for others."""
    if not re.search(r"[^\x00-\x7f]", word):
        return ""
    try:
        right = word.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return nfc(right)
