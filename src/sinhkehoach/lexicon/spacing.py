"""One space between words, none before a mark of punctuation, none inside brackets."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.letters import CAPITAL, SMALL
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.vocabulary import Vocabulary

# Stands in a text for what is no text: a reference of a plan, a picture.
OBJECT: Final = "\ufffc"
_FAULTS: Final = (
    # Three fixed blanks and more are room for a number or a day to be written by hand.
    (
        lazy_pattern(rf"(?<=[\w,;.:)”%+–{OBJECT}-])(?!(?: *\u00a0){{3}})[ \u00a0]{{2,}}(?=\S)"),
        "thừa dấu cách",
        "giữ một dấu cách",
        lambda _: " ",
    ),
    (
        lazy_pattern(r"(?<=[\w)”%])\s+[,;:!?.](?=\s|$)"),
        "dấu cách trước dấu câu",
        "viết dấu câu liền chữ trước",
        str.strip,
    ),
    (lazy_pattern(r"[(“]\s+(?=\w)|(?<=\w)\s+[)”]"), "dấu cách trong ngoặc", "viết liền với ngoặc", str.strip),
    (
        # A full stop between a word and a new sentence; `www.Abc.vn`, `a.B@c` are addresses.
        lazy_pattern(
            rf"(?<=[^\W\d])[,;](?=[^\W\d])|(?<![./@])\b[{SMALL}]{{2,}}\.(?=[{CAPITAL}][{SMALL}]*\s)"
        ),
        "thiếu dấu cách sau dấu câu",
        "thêm dấu cách",
        "{} ".format,
    ),
)
# One of these, an odd space, or what _JOINED finds stands in everything that _FAULTS finds.
_PIECES: Final = frozenset((" ,", " ;", " :", " !", " ?", " .", "( ", "“ ", " )", " ”"))
_INNER: Final = frozenset(",;.")
_JOINED: Final = lazy_pattern(rf"[,;](?<=[^\W\d][,;])[^\W\d]|[{SMALL}]\.[{CAPITAL}](?=[{SMALL}]*\s)")


def stray_spaces(vocabulary: Vocabulary) -> Search:
    """Return the search for the first fault of each kind in each text."""
    pieces = [each for each in vocabulary.pieces if not _INNER.isdisjoint(each[1:-1])]
    joined = {found.casefold() for piece in pieces for found in _JOINED.findall(f"{piece}\n")}
    return Search(_PIECES.union(vocabulary.odd_spaces, joined), _stray)


def _stray(text: str) -> Iterator[Fault]:
    for pattern, message, hint, right in _FAULTS:
        found = pattern.search(text)
        if found:
            # What stands before a full stop may be a name: `Node.Js`.
            corrections = tuple(
                Correction(each.start(), each[0], right(each[0]), is_safe=each[0][1:] != ".")
                for each in pattern.finditer(text)
            )
            yield Fault(*found.span(), message, hint, corrections)
