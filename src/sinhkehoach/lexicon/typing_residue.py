"""Keys of a Vietnamese typing method that have not become letters: Telex `quyeets`, VNI `quye61t`, VIQR `quye^'t`."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.lexicon.search import Fault, Search, respelt
from sinhkehoach.lexicon.syllables import is_syllable
from sinhkehoach.lexicon.vocabulary import Vocabulary

_TONES: Final = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323"}
_TELEX: Final = lazy_pattern(
    r"(dd|ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?([aeiouyw]+)([sfrxj]?)(ch|ng|nh|[cmnpt])?([sfrxj]?)"
)
_HATS: Final = (
    ("uow", "ươ"),
    ("aa", "â"),
    ("ee", "ê"),
    ("oo", "ô"),
    ("aw", "ă"),
    ("ow", "ơ"),
    ("uw", "ư"),
    ("w", "ư"),
)
# What the keys of the other methods are in Telex; behind a hat stands the tone.
_VNI: Final = {"1": "s", "2": "f", "3": "r", "4": "x", "5": "j"}
_VIQR: Final = {"'": "s", "`": "f", "?": "r", "~": "x", ".": "j"}
_DIGITS: Final = lazy_pattern(r"(?<![\w./-])[A-Za-z]+[1-9][A-Za-z1-9]*(?![\w./-])")
_MARKS: Final = lazy_pattern(r"(?<![\w./-])[A-Za-z]+[\^(+][A-Za-z'`?~.^(+]*[A-Za-z'`?~^(+](?!\w)")
_PLAIN: Final = lazy_pattern(r"(?<![\w@./'-])[A-Za-z]{2,8}(?![\w@']|[./-]\w)")
# English words that Telex would make a Vietnamese one of.
_ENGLISH_WORDS: Final = (
    "as is us if of or for her his has was max tax box fax mix six sex car far bar per or our for ddos beer deer cows"
    " rows lows tows boots roots loops rooms trees sees tees bees keeps poor door moor roof boos doors as ax ox raj taj"
    " been seen teen keen noon soon moon boom room too see bee tee boo zoo cow how low now row tow raw saw law caw"
)
_ENGLISH: Final = frozenset(_ENGLISH_WORDS.split())
_FEWEST_WEAK: Final = 3
_LETTER_AND_VOWEL: Final = 2
_QUIET: Final = lazy_pattern(r"[aeo]{2}|[aou]w|dd|[sfrxj]$|[sfrxj](?:ch|ng|nh|[cmnpt])$")


class _Typed(NamedTuple):
    """A word as it was meant; `sure` where no other language has one that is typed so."""

    right: str
    sure: bool


def typing_residue(vocabulary: Vocabulary) -> Search:
    """Return the search for the texts in which words still stand as they were keyed in."""
    words = {word.casefold() for word in vocabulary.words if word.isascii() and _read(word.casefold())}
    pieces = "\n".join(vocabulary.pieces)
    keyed = {found.casefold() for pattern in (_DIGITS, _MARKS) for found in pattern.findall(pieces)}
    return Search(frozenset(words | keyed), _faults)


def _faults(text: str) -> Iterator[Fault]:
    keyed = [
        (found, _read_keys(found[0].lower()))
        for pattern in (_DIGITS, _MARKS)
        for found in pattern.finditer(text)
    ]
    telex = [(found, _read(found[0].lower())) for found in _PLAIN.finditer(text)]
    met = sorted(
        ((found, typed) for found, typed in (*keyed, *telex) if typed), key=lambda each: each[0].start()
    )
    sure = [each for each in met if each[1].sure]
    if sure or len(met) >= _FEWEST_WEAK:
        found, typed = (sure or met)[0]
        message = f"“{found[0]}” là chữ gõ chưa thành dấu, có lẽ là “{typed.right}”"
        corrections = tuple(
            correction for each, right in met for correction in respelt(each, right.right, is_safe=False)
        )
        yield Fault(*found.span(), message, "gõ lại cả câu với bộ gõ đang bật", corrections)


@lru_cache(maxsize=4096)
def _read(word: str) -> _Typed | None:
    """Return what the Telex keys of `word` were meant to be, None for a word without any."""
    found = _TELEX.fullmatch(word) if _QUIET.search(word) and word not in _ENGLISH else None
    if found is None or (found[3] and found[5]):
        return None
    initial, tone = (found[1] or "").replace("dd", "đ"), found[3] or found[5]
    vowels = found[2]
    for keys, letters in _HATS:
        vowels = vowels.replace(keys, letters)
    right = _with_tone(initial, vowels, found[4] or "", _TONES.get(tone, ""))
    hat = vowels != found[2] or "đ" in initial
    if right == word or not is_syllable(right) or not (hat or tone):
        return None
    behind = found[5] in tuple("frxj") and found[4] in ("ng", "nh", "ch")
    return _Typed(
        right,
        bool(hat and tone) or tone == "j" or behind or ("đ" in initial and len(right) > _LETTER_AND_VOWEL),
    )


def _read_keys(word: str) -> _Typed | None:
    """Return what the keys of VNI or VIQR were meant to be."""
    telex = re.sub(r"([aeo])[6^]", r"\1\1", word)
    telex = re.sub(r"[ou][7+]|a[8(]", lambda found: f"{found[0][0]}w", telex)
    telex = telex.replace("d9", "dd").replace("uwow", "uow")
    if telex == word:
        return None
    typed = _read("".join(_VNI.get(key) or _VIQR.get(key) or key for key in telex))
    return typed if typed and typed.sure else None


def _with_tone(initial: str, vowels: str, final: str, tone: str) -> str:
    """Return the syllable with its tone on the vowel that bears it."""
    if not tone or not vowels:
        return initial + vowels + final
    hats = [at for at, letter in enumerate(vowels) if letter in "âêôăơư"]
    last = len(vowels) - 1
    at = hats[-1] if hats else last if final or last == 0 else last - 1
    marked = unicodedata.normalize("NFC", vowels[at] + tone)
    return nfc(initial + vowels[:at] + marked + vowels[at + 1 :] + final)
