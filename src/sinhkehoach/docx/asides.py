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


@dataclass(frozen=True, slots=True)
class Aside:
    """A line of a header, footer or text box, or a picture, which has no text."""

    kind: AsideKind
    text: str = ""


def asides_of(document: WordDocument) -> tuple[Aside, ...]:
    """Return what stands beside the text, then what the headers and footers in force say, each line of them once.

    Page numbers and other fields are left out there: nobody has typed what they show.
    """
    beside: list[Aside] = []
    for paragraph in document.paragraphs:
        beside += _drawn(paragraph)
    lines: dict[str, None] = {}
    for paragraph in _margins(document):
        beside += _drawn(paragraph)
        if not paragraph.box and (text := _typed_line(paragraph)):
            lines[text] = None
    return (*beside, *(Aside(AsideKind.MARGIN, line) for line in lines))


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
