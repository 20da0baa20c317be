"""Paragraphs, items and sentences begin with a capital letter (NĐ 30/2020, Phụ lục II, mục I)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import first_upper
from sinhkehoach.lexicon.letters import SMALL
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.spacing import OBJECT

# What begins with a reference begins with what that prints.
_FIRST_WORD: Final = lazy_pattern(rf"[^\w\[{OBJECT}]*([^\W\d_]\S*)")
# A letter before the mark may end an abbreviation; a year, a bracket and a percentage end a sentence as well as a word.
_NEW_SENTENCE: Final = lazy_pattern(
    rf"(?<!v\.v)(?:(?<=[{SMALL}]{{2}})|(?<=\d{{4}})|(?<=[)”%]))[.!?] +(?P<word>[{SMALL}]\w*)"
)
_NO_WORD: Final = frozenset("./@")
# Letters that a wrong encoding has turned into question marks: these end no sentence.
_LOST_LETTER: Final = lazy_pattern(r"\w\?\w")


def small_first_word(text: str) -> Fault | None:
    """Return the fault of a paragraph or an item that begins with a small letter (Phụ lục II, mục I), None for others.

    `eOffice`, `pH`, addresses and the mark of an item (`a.`) keep their small letter.
    """
    found = _FIRST_WORD.match(text)
    word = found[1].rstrip(".,;:!?") if found else ""
    if found is None or not word[:1].islower() or not word.islower() or not _NO_WORD.isdisjoint(word):
        return None
    if found[1] == f"{word}." and len(word) == 1:
        return None
    # A line may be the rest of the one above.
    correction = Correction(found.start(1), word, first_upper(word), is_safe=False)
    message = f"đầu dòng viết thường: “{word}”"
    return Fault(*found.span(1), message, "viết hoa chữ cái đầu dòng", (correction,))


def _small_new_sentences(text: str) -> Iterator[Fault]:
    if _LOST_LETTER.search(text):
        return
    for found in _NEW_SENTENCE.finditer(text):
        message = f"đầu câu viết thường: “{found['word']}”"
        # The mark before it may be what is wrong.
        correction = Correction(found.start("word"), found["word"], first_upper(found["word"]), is_safe=False)
        yield Fault(*found.span("word"), message, "viết hoa chữ cái đầu câu", (correction,))


# For the sentences inside a text that begin with a small letter (Phụ lục II, mục I).
SMALL_NEW_SENTENCES: Final = Search(frozenset((". ", "! ", "? ")), _small_new_sentences)
