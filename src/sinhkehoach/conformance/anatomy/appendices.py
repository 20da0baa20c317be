"""The appendices of a document, found by their headings."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sinhkehoach.conformance.line import Line, lines_of
from sinhkehoach.conformance.markers import AppendixMarkers
from sinhkehoach.docx.content import DocxParagraph, Story

_LONGEST_HEADING: Final = 150
_HEAD: Final = 12


class AppendixSpan(NamedTuple):
    """An appendix: heading ("Phụ lục I"), number ("I" or ""), title lines, the lines "(Kèm theo …)", all paragraphs."""

    heading: Line
    number: str
    title: tuple[Line, ...]
    pointer: tuple[Line, ...]
    paragraphs: tuple[DocxParagraph, ...]

    @property
    def name(self) -> str:
        """How people call it."""
        return f"Phụ lục {self.number}".strip()


def find_appendices(
    paragraphs: tuple[DocxParagraph, ...], begin: int, markers: AppendixMarkers
) -> tuple[AppendixSpan, ...]:
    """Return the appendices behind paragraph `begin`."""
    headings = [
        (line, number)
        for paragraph in paragraphs[begin:]
        if paragraph.story is Story.BODY and paragraph.text
        for line, number in _heading(paragraph, markers)
    ]
    ends = [*(line.paragraph.index for line, _ in headings), len(paragraphs)][1:]
    return tuple(
        _appendix(line, number, paragraphs[line.paragraph.index : end], markers)
        for (line, number), end in zip(headings, ends, strict=True)
    )


def _heading(paragraph: DocxParagraph, markers: AppendixMarkers) -> Iterator[tuple[Line, str]]:
    """Yield the first line of a paragraph and the number in it when it heads an appendix."""
    text = paragraph.text.partition("\n")[0].strip()
    found = markers.heading.match(text)
    if found is None and paragraph.setting.align == "center" and len(text) < _LONGEST_HEADING:
        found = markers.titled_heading.match(text)
    if found is not None:
        yield next(lines_of(paragraph)), found["number"] or ""


def _appendix(
    heading: Line, number: str, paragraphs: tuple[DocxParagraph, ...], markers: AppendixMarkers
) -> AppendixSpan:
    head = [line for each in paragraphs[:_HEAD] for line in lines_of(each)][1:]
    at = next((at for at, line in enumerate(head) if markers.pointer.match(line.text)), None)
    if at is None:
        title = [line for line in head[:3] if _is_title(line, heading)]
        return AppendixSpan(heading, number, tuple(title), (), paragraphs)
    end = next((end for end in range(at, len(head)) if head[end].text.endswith(")")), at)
    return AppendixSpan(heading, number, tuple(head[:at]), tuple(head[at : end + 1]), paragraphs)


def _is_title(line: Line, heading: Line) -> bool:
    together = line.paragraph.cell == heading.paragraph.cell
    return (
        together and (line.text.isupper() or line.every("bold")) and line.paragraph.setting.align == "center"
    )
