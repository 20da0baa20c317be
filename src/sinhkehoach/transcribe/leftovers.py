"""What a paper says once more for its pages only: the head of a table that goes on, a cover → no text of its plan."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.base.text import fold, shortened
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.transcribe.paper import body_of
from sinhkehoach.transcribe.sheet import repeated_heads

_WORD: Final = lazy_pattern(r"\w+")
_LONGEST: Final = 70


class Leftovers(NamedTuple):
    """The heads of tables that were typed once more, row by row; the lines of a cover that the first page has as well."""

    heads: tuple[tuple[DocxParagraph, ...], ...] = ()
    cover: tuple[DocxParagraph, ...] = ()

    @property
    def places(self) -> frozenset[int]:
        """Where they stand in the document."""
        return frozenset(each.index for row in (*self.heads, self.cover) for each in row)

    def told(self) -> Iterator[str]:
        """Yield a sentence on each kind that there is."""
        if self.heads:
            rows = dict.fromkeys(map(_shown, self.heads))
            yield f"Đã nối bảng bị cắt bằng tay, bỏ dòng đầu bảng gõ lại: {'; '.join(rows)}."
        if self.cover:
            yield f"Đã bỏ trang bìa, vì chỉ nhắc lại chữ của trang đầu: {_shown(self.cover)}."


def _shown(paragraphs: Iterable[DocxParagraph]) -> str:
    return f"“{shortened(' '.join(each.text for each in paragraphs), _LONGEST)}”"


def leftovers_of(document: Examined) -> Leftovers:
    """Return what of `document` is there for its pages only."""
    stretches = (body_of(document), *(each.paragraphs for each in document.appendices))
    heads = [row for stretch in stretches for row in repeated_heads(document, stretch)]
    return Leftovers(tuple(heads), tuple(_cover(document)))


def _cover(document: Examined) -> Iterator[DocxParagraph]:
    """Yield the lines before the first page none of whose words are their own."""
    head, paragraphs = document.letterhead, document.document.paragraphs
    known = {word for each in paragraphs[head.begin : head.end] for word in _words(each)}
    for each in paragraphs[: head.begin]:
        if each.text and known.issuperset(_words(each)):
            yield each


def _words(paragraph: DocxParagraph) -> list[str]:
    return _WORD.findall(fold(paragraph.text))
