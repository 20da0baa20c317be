"""The words of a document: what is said in it, each text once, and the paragraphs that say it."""

from collections.abc import Iterable, Iterator
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import nfc
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.lexicon.search import Fault, Search
from sinhkehoach.lexicon.vocabulary import Vocabulary

# What tabs and line breaks part is read apart.
_GAP: Final = lazy_pattern(r"\s*[\t\n]\s*")


class Wording:
    """The texts of some paragraphs, in order, in composed letters; headings in capitals say nothing about capitals."""

    def __init__(self, paragraphs: Iterable[DocxParagraph]) -> None:
        self.texts = tuple(
            (paragraph, text)
            for paragraph in paragraphs
            for text in _GAP.split(nfc(paragraph.text))
            if text and not text.isupper()
        )
        self.vocabulary = Vocabulary(
            (text for paragraph, text in self.texts if not paragraph.in_table),
            (text for paragraph, text in self.texts if paragraph.in_table),
        )

    def holding(self, *pieces: str) -> Iterator[tuple[DocxParagraph, str]]:
        """Yield the texts that hold one of `pieces` (in small letters), each with its paragraph."""
        met = self.vocabulary.holding(pieces)
        yield from ((paragraph, text) for paragraph, text in self.texts if text in met)

    def faults(self, search: Search) -> Iterator[tuple[DocxParagraph, str, Fault]]:
        """Yield what `search` finds: the paragraph, its text, the fault."""
        for paragraph, text in self.holding(*search.pieces):
            yield from ((paragraph, text, fault) for fault in search.faults(text))
