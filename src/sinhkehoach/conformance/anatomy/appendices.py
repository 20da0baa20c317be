"""The appendices of a document, found by their headings."""

from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

from sinhkehoach.conformance.line import Line, lines_of
from sinhkehoach.conformance.markers import AppendixMarkers
from sinhkehoach.docx.content import DocxParagraph, Story

_LONGEST_HEADING: Final = 150
_HEAD: Final = 12
_MOST_TITLE_LINES: Final = 6


class AppendixSpan(NamedTuple):
    """An appendix: heading ("Phụ lục I"), number ("I" or ""), title lines, the lines "(Kèm theo …)", all paragraphs.

    One that is not `labelled` has its title where the word "Phụ lục" belongs; a `titled` heading goes on with the title.
    """

    heading: Line
    number: str
    title: tuple[Line, ...]
    pointer: tuple[Line, ...]
    paragraphs: tuple[DocxParagraph, ...]
    labelled: bool = True
    titled: bool = False

    @property
    def top(self) -> DocxParagraph:
        """The paragraph with which it begins."""
        return self.heading.paragraph

    @property
    def name(self) -> str:
        """How people call it."""
        return f"Phụ lục {self.number}".strip()


class _Heading(NamedTuple):
    line: Line
    number: str
    labelled: bool = True
    titled: bool = False

    @property
    def at(self) -> int:
        return self.line.paragraph.index


def find_appendices(
    paragraphs: tuple[DocxParagraph, ...],
    begin: int,
    markers: AppendixMarkers,
    names_kind: Callable[[str], object],
) -> tuple[AppendixSpan, ...]:
    """Return the appendices behind paragraph `begin`; what begins with the name of a kind is a document of its own."""
    behind = [each for each in paragraphs[begin:] if each.story is Story.BODY and each.text]
    headings = [found for paragraph in behind for found in _heading(paragraph, markers)]
    headings += _unlabelled(behind, headings, markers, names_kind)
    headings.sort(key=lambda each: each.at)
    ends = [*(each.at for each in headings), len(paragraphs)][1:]
    return tuple(
        _appendix(each, paragraphs[each.at : end], markers) for each, end in zip(headings, ends, strict=True)
    )


def _heading(paragraph: DocxParagraph, markers: AppendixMarkers) -> Iterator[_Heading]:
    """Yield the first line of a paragraph and the number in it when it heads an appendix."""
    text = paragraph.text.partition("\n")[0].strip()
    found, titled = markers.heading.match(text), False
    if found is None and len(text) < _LONGEST_HEADING:
        line = next(lines_of(paragraph))
        heads = paragraph.setting.align == "center" or line.every("bold") or paragraph.breaks_page
        found, titled = markers.titled_heading.match(text) if heads else None, True
    if found is not None:
        yield _Heading(next(lines_of(paragraph)), found["number"] or "", titled=titled)


def _unlabelled(
    behind: list[DocxParagraph],
    headings: list[_Heading],
    markers: AppendixMarkers,
    names_kind: Callable[[str], object],
) -> Iterator[_Heading]:
    """Yield the first lines of what says "(Kèm theo …)" but not "Phụ lục"."""
    places = {each.at for each in headings}
    for at, paragraph in enumerate(behind):
        if not (paragraph.text.startswith("(") and markers.pointer.match(paragraph.text)):
            continue
        head = _head_above(behind, at)
        if not head or places & {each.index for each in (*head, paragraph)}:
            continue
        # An appendix may have parts that each say what they go with; an appendix of its own begins a page.
        if places and min(places) < head[0].index and not head[0].breaks_page:
            continue
        first = next(lines_of(head[0]))
        if not names_kind(first.text):
            places.add(first.paragraph.index)
            yield _Heading(first, "", labelled=False)


def _head_above(behind: list[DocxParagraph], at: int) -> list[DocxParagraph]:
    """Return the paragraphs from the top of the page down to the one before paragraph `at`, a few at most."""
    start = at
    while start > max(at - _MOST_TITLE_LINES, 0) and not behind[start].breaks_page:
        start -= 1
    return behind[start:at]


def _appendix(
    heading: _Heading, paragraphs: tuple[DocxParagraph, ...], markers: AppendixMarkers
) -> AppendixSpan:
    line, number, labelled, titled = heading
    head = [each for paragraph in paragraphs[:_HEAD] for each in lines_of(paragraph)][labelled:]
    at = next((at for at, each in enumerate(head) if markers.pointer.match(each.text)), None)
    if at is None:
        title = [] if titled else [each for each in head[:3] if _is_title(each, line)]
        return AppendixSpan(line, number, tuple(title), (), paragraphs, labelled, titled)
    end = next((end for end in range(at, len(head)) if head[end].text.endswith(")")), at)
    return AppendixSpan(
        line, number, tuple(head[:at]), tuple(head[at : end + 1]), paragraphs, labelled, titled
    )


def _is_title(line: Line, heading: Line) -> bool:
    together = line.paragraph.cell == heading.paragraph.cell
    return (
        together and (line.text.isupper() or line.every("bold")) and line.paragraph.setting.align == "center"
    )
