"""What stands in the margins of the pages (numbers, a head that each page repeats) is no text: taken away and told."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.pdf.lines import Line, lines_of
from sinhkehoach.pdf.pages import Page, Word

# No text stands nearer to the edge of a page: the least margin of a paper, in pt (NĐ 30/2020, Phụ lục I, I.1).
_MARGIN: Final = 57.0
_FEWEST_PAGES: Final = 3
_PAGE_NUMBER: Final = lazy_pattern(r"(?:Trang\s*)?[-–\s]*(?P<number>\d{1,3})[-–\s]*(?:(?:/|trên)\s*\d+)?")
_DIGITS: Final = lazy_pattern(r"\d+")


class Margins(NamedTuple):
    """The words of each page that are its text, the numbers of pages that were taken away, the repeated heads."""

    words: tuple[tuple[Word, ...], ...]
    numbers: tuple[str, ...]
    heads: tuple[str, ...]


def without_margins(pages: Sequence[tuple[Page, Sequence[Word]]]) -> Margins:
    """Return what is left of the running words of `pages`."""
    lines = [list(_margin_lines(page, words)) for page, words in pages]
    counted = Counter(_DIGITS.sub("#", line.text) for page in lines for line in page)
    words: list[tuple[Word, ...]] = []
    heads: dict[str, None] = {}
    numbers: list[str] = []
    for place, (_, running) in enumerate(pages):
        taken: set[Word] = set()
        for line in lines[place]:
            if _counts_page(line.text, place + 1):
                numbers.append(line.text)
            elif counted[_DIGITS.sub("#", line.text)] >= max(_FEWEST_PAGES, len(pages) // 2):
                heads[line.text] = None
            else:
                continue
            taken.update(line.words)
        words.append(tuple(word for word in running if word not in taken))
    return Margins(tuple(words), tuple(numbers), tuple(heads))


def _margin_lines(page: Page, words: Sequence[Word]) -> Iterator[Line]:
    for line in lines_of(words):
        if line.box.bottom < _MARGIN or line.box.top > page.height - _MARGIN:
            yield line


def _counts_page(text: str, place: int) -> bool:
    """Say whether `text` is the number of a page; appendices may begin anew, so it is at most the page's place."""
    number = _PAGE_NUMBER.fullmatch(text)
    return number is not None and 0 < int(number["number"]) <= place
