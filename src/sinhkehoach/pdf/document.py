"""The pages of a PDF → a Word file that reads the same, and what of the pages is no text of it."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.lexicon.encodings import read_old
from sinhkehoach.pdf.pages import Page, Word
from sinhkehoach.pdf.sheets import sheets_of
from sinhkehoach.pdf.writer import Writer

# The share of a page that a picture covers where the page was scanned.
_SCANNED: Final = 0.5
_FEWEST_LETTERS: Final = 20
# What the reader writes for a letter of a font that does not say which letter it is.
_UNREAD: Final = lazy_pattern(r"\(cid:\d+\)")


class PdfDocument(NamedTuple):
    """A Word file; the numbers of pages and the repeated heads that were left out; pages (from 1) by what they are.

    `repeated` pages began with the head of a table once more, `scanned` ones are pictures without text, `recognised`
    ones pictures whose text a program has read. `old_words` counts the words in a font of before Unicode, `unread` the
    letters that the file does not tell.
    """

    data: bytes
    numbers: tuple[str, ...]
    heads: tuple[str, ...]
    repeated: tuple[int, ...]
    scanned: tuple[int, ...]
    recognised: tuple[int, ...]
    old_words: int = 0
    unread: int = 0


def pdf_document(pages: Sequence[Page]) -> PdfDocument:
    """Return what `pages` say, paragraphs and tables whole again where a page had torn them."""
    pages, old_words = _in_unicode(pages)
    sheets, margins = sheets_of(pages)
    writer = Writer()
    for sheet in sheets:
        writer.add(sheet)
    scanned = [at for at, page in enumerate(pages, 1) if page.pictured > _SCANNED]
    silent = [at for at in scanned if _letters(pages[at - 1].words) < _FEWEST_LETTERS]
    return PdfDocument(
        writer.written(),
        margins.numbers,
        margins.heads,
        tuple(writer.repeated),
        tuple(silent),
        tuple(at for at in scanned if at not in silent),
        old_words,
        sum(len(_UNREAD.findall(word.text)) for page in pages for word in page.words),
    )


def _in_unicode(pages: Sequence[Page]) -> tuple[list[Page], int]:
    """Return `pages` with their words in Unicode, and how many of them were not."""
    text, count = read_old("\n".join(word.text for page in pages for word in page.words))
    read = iter(text.split("\n"))
    return [
        page._replace(words=tuple(word._replace(text=next(read)) for word in page.words)) for page in pages
    ], count


def _letters(words: Iterable[Word]) -> int:
    return sum(len(word.text) for word in words)
