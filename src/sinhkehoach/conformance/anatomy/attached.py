"""The document that a decision issues: behind the signature, with a name of its own and "(Kèm theo Quyết định …)"."""

from itertools import dropwhile
from typing import Final, NamedTuple

from sinhkehoach.conformance.line import Line, lines_of
from sinhkehoach.conformance.markers import AppendixMarkers
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.docx.content import DocxParagraph, Story

# The head of its first page holds no more: names of bodies, Quốc hiệu, kind, title.
_MOST_HEAD: Final = 12


class AttachedText(NamedTuple):
    """The name of its kind, its title, the lines "(Kèm theo …)"; `paragraphs` are those from its name on.

    `top` is the paragraph with which its page begins, that of its name where it has no page of its own. `begin` is
    the index of the first paragraph of its text, `end` that of the first one behind it.
    """

    top: DocxParagraph
    heading: Line
    title: tuple[Line, ...]
    pointer: tuple[Line, ...]
    paragraphs: tuple[DocxParagraph, ...]
    begin: int
    end: int


def find_attached(paragraphs: tuple[DocxParagraph, ...], begin: int, regime: Regime) -> AttachedText | None:
    """Return the document that is attached behind paragraph `begin`; None where its first page names no kind."""
    markers = regime.markers.appendix
    behind = [each for each in paragraphs[begin:] if each.story is Story.BODY and each.text]
    for at, paragraph in enumerate(behind):
        if markers.heading.match(paragraph.text):
            return None
        if paragraph.text.startswith("(") and markers.pointer.match(paragraph.text):
            above = behind[max(at - _MOST_HEAD, 0) : at]
            head = _head(above, regime)
            return _attached(paragraphs, above, head, behind[at:], markers) if head else None
    return None


def _head(above: list[DocxParagraph], regime: Regime) -> list[Line]:
    """Return the lines from the name of a kind on."""
    lines = [line for paragraph in above for line in lines_of(paragraph)]
    return list(dropwhile(lambda line: not regime.kind_named(line.text), lines))


def _attached(
    paragraphs: tuple[DocxParagraph, ...],
    above: list[DocxParagraph],
    head: list[Line],
    behind: list[DocxParagraph],
    markers: AppendixMarkers,
) -> AttachedText:
    pointer = []
    for paragraph in behind:
        pointer.append(paragraph)
        if paragraph.text.endswith(")"):
            break
    heading, *title = head
    breaks = (each for each in reversed(above) if each.breaks_page)
    first, begin = heading.paragraph.index, pointer[-1].index + 1
    appended = (each.index for each in behind if markers.heading.match(each.text))
    end = next(appended, len(paragraphs))
    lines = tuple(line for each in pointer for line in lines_of(each))
    top = next(breaks, heading.paragraph)
    return AttachedText(top, heading, tuple(title), lines, paragraphs[first:end], begin, end)
