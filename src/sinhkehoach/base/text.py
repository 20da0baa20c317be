"""Vietnamese text: comparing names, finding near misses, joining lists, shortening, casing."""

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import filterfalse

from sinhkehoach.base.lazy_pattern import lazy_pattern

# Below this likeness (0 to 1) a name is not worth offering in a hint.
_LEAST_LIKENESS = 0.6
# A sentence that quotes more than this is not read to its end.
_LONGEST_QUOTE = 120
_LONG_QUOTE = lazy_pattern(rf"“([^“”]{{{_LONGEST_QUOTE + 1},}})”")
_FIRST_WORD = lazy_pattern(r"[^\w]*(\w[^\s]*)")


def nfc(text: str) -> str:
    """Return `text` with every Vietnamese letter as one character (NFC, the form we print)."""
    return unicodedata.normalize("NFC", text)


@lru_cache(maxsize=8192)
def fold(text: str) -> str:
    """Return the key by which two names are compared: case, `_` for a space and white space do not matter.

    Diacritics are kept: `chỉ tiêu` and `chi tiêu` are different names.
    """
    return nfc(" ".join(nfc(text).casefold().replace("_", " ").split()))


def strip_diacritics(text: str) -> str:
    """Return `text` without tone marks, hats and horns; `đ` becomes `d`."""
    bare = filterfalse(unicodedata.combining, unicodedata.normalize("NFD", text))
    return "".join(bare).replace("đ", "d").replace("Đ", "D")


def nearest(word: str, candidates: Iterable[str], limit: int = 3) -> tuple[str, ...]:
    """Return at most `limit` of `candidates` that look like `word`, the likeliest first."""
    folded = fold(word)
    bare = strip_diacritics(folded)
    likeness = {
        name: _likeness(folded, bare, fold(name)) for name in candidates if _is_as_long(folded, fold(name))
    }
    near = [name for name in likeness if likeness[name] >= _LEAST_LIKENESS]
    return tuple(sorted(near, key=lambda name: -likeness[name])[:limit])


def join_vi(items: Iterable[str], last: str = "và") -> str:
    """Return `a, b và c`."""
    *others, end = list(items) or [""]
    return f"{', '.join(others)} {last} {end}" if others else end


def shortened(text: str, most: int) -> str:
    """Return `text` in one line of at most `most` characters; what is longer ends with a whole word and `…`."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return f"{line[:most].rpartition(' ')[0] or line[: most - 1]}…"


def with_short_quotes(sentence: str) -> str:
    """Return `sentence` with each “quotation” in it cut to a length that can be read in a message."""
    return _LONG_QUOTE.sub(lambda quote: f"“{shortened(quote[1], _LONGEST_QUOTE)}”", sentence)


def sentence_case(text: str) -> str:
    """Return a message with a capital at its beginning; a name that it quotes there stays as it is."""
    return text[:1].upper() + text[1:]


def first_upper(text: str) -> str:
    """Return `text` with a capital at its beginning; a word with capitals inside (`eOffice`) stays."""
    at = _casable_letter(text)
    return text if at is None else text[:at] + text[at].upper() + text[at + 1 :]


def first_lower(text: str) -> str:
    """Return `text` with a small letter at its beginning; an abbreviation (`UBND`, `GD&ĐT`) stays."""
    at = _casable_letter(text)
    return text if at is None else text[:at] + text[at].lower() + text[at + 1 :]


def _is_as_long(one: str, other: str) -> bool:
    """Return False where the lengths alone, compared at once, say that the two are not alike."""
    return 2 * min(len(one), len(other)) >= _LEAST_LIKENESS * (len(one) + len(other))


def _likeness(folded: str, bare: str, name: str) -> float:
    """Return how alike the two folded names are, 0 to 1; missing diacritics weigh little."""
    without_marks = SequenceMatcher(None, bare, strip_diacritics(name)).ratio()
    return (SequenceMatcher(None, folded, name).ratio() + 3 * without_marks) / 4


def _casable_letter(text: str) -> int | None:
    """Return where the first word begins, None when that word is an abbreviation or there is none."""
    word = _FIRST_WORD.match(text)
    if word is None or any(letter.isupper() for letter in word[1][1:]):
        return None
    return word.start(1)
