"""What stands beside the text of a Word file: the lines of headers, footers and text boxes, and pictures."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from sinhkehoach.docx.content import DocxParagraph, Section, WordDocument
from sinhkehoach.docx.wording import typed_text


class AsideKind(StrEnum):
    """Where something stands that is no part of the running text."""

    MARGIN = "đầu trang hoặc cuối trang"
    BOX = "hộp chữ"
    PICTURE = "hình"
    ENDNOTE = "chú thích cuối văn bản"
    PAGE_BREAK = "ngắt trang"
    IMPORTED = "tệp khác được chèn vào"


@dataclass(frozen=True, slots=True)
class Aside:
    """A line of a header, footer or text box, an endnote, or a thing without a text of its own: a picture.

    A page break has the words that follow it on the new page.
    """

    kind: AsideKind
    text: str = ""


def asides_of(document: WordDocument) -> tuple[Aside, ...]:
    """Return what stands beside the text, then what the headers and footers in force say, each line of them once.

    Page numbers and other fields are left out there: nobody has typed what they show.
    """
    beside: list[Aside] = []
    for paragraph in document.paragraphs:
        beside += _drawn(paragraph)
    beside += _page_breaks(document)
    beside += _endnotes(document)
    if document.imported:
        beside.append(Aside(AsideKind.IMPORTED))
    lines: dict[str, None] = {}
    for paragraph in _margins(document):
        beside += _drawn(paragraph)
        if not paragraph.box and (text := _typed_line(paragraph)):
            lines[text] = None
    return (*beside, *(Aside(AsideKind.MARGIN, line) for line in lines))


def _page_breaks(document: WordDocument) -> Iterator[Aside]:
    """Yield each new page that is begun by order, by the words that it begins with."""
    is_begun = False
    for paragraph in document.paragraphs:
        text = "" if paragraph.box else " ".join(typed_text(paragraph.runs).split())
        is_begun = is_begun or (paragraph.breaks_page and not paragraph.box)
        if text and is_begun:
            yield Aside(AsideKind.PAGE_BREAK, text)
            is_begun = False


def _endnotes(document: WordDocument) -> Iterator[Aside]:
    for paragraph in document.notes:
        text = " ".join(typed_text(paragraph.runs).split())
        if text and paragraph.part == document.endnote_part:
            yield Aside(AsideKind.ENDNOTE, text)


def _drawn(paragraph: DocxParagraph) -> Iterator[Aside]:
    """Yield what a paragraph of a text box says, and everything drawn in which nothing can be read."""
    if paragraph.box and (text := " ".join(typed_text(paragraph.runs).split())):
        yield Aside(AsideKind.BOX, text)
    for _ in range(paragraph.drawings):
        yield Aside(AsideKind.PICTURE)


def _margins(document: WordDocument) -> Iterator[DocxParagraph]:
    """Yield the paragraphs of the headers and footers that are printed, those of each part once."""
    seen: set[tuple[str, int, int]] = set()
    for section in document.sections:
        for paragraph in _in_force(section):
            key = (paragraph.part, paragraph.place, paragraph.index)
            if key not in seen:
                seen.add(key)
                yield paragraph


def _in_force(section: Section) -> Iterator[DocxParagraph]:
    for story in (section.header, section.even_header, section.footer, section.even_footer):
        yield from story
    if section.title_page:
        yield from section.first_header
        yield from section.first_footer


def _typed_line(paragraph: DocxParagraph) -> str:
    return " ".join(typed_text(run for run in paragraph.runs if not run.field).split())
