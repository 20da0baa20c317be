"""A line as the writer meant it: a paragraph, a part of it up to a line break, or one side of a tabbed line."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.docx.content import DocxParagraph, DocxRun
from sinhkehoach.docx.formats import RunFormat

_GAP: Final = re.compile(r"\t+|[ \u00a0]{6,}")
_WHITE: Final = " \u00a0\t\n"
# A blank that a draft leaves for the number or the day parts nothing.
_LEFT_OPEN: Final = re.compile(r"(Số\s*:?|ngày|tháng|năm)$")
# White space taken out. A row of dots is a blank to be filled in.
_TYPED_RULE: Final = lazy_pattern(
    r"[-_─═—–=~*]*(?:[-_—–=~*]{4}|[─═_]{2}|[*]{3}|[-_—–=~][oO0]{2,5}[-_—–=~])[-_─═—–=~*]*"
)


@dataclass(frozen=True)
class Line:
    """A stretch of a paragraph; `beside` is True where tabs or rows of spaces set its place."""

    paragraph: DocxParagraph
    runs: tuple[DocxRun, ...]
    beside: bool = False

    @cached_property
    def text(self) -> str:
        """The text, white space at both ends cut."""
        return "".join(run.text for run in self.runs).strip(_WHITE)

    @cached_property
    def faces(self) -> tuple[RunFormat, ...]:
        """The looks of the visible runs, each once, the commonest first."""
        counts: Counter[RunFormat] = Counter()
        visible = self._visible
        if all(run.face is visible[0].face for run in visible):
            return tuple(run.face for run in visible[:1])
        for run in visible:
            counts[run.face] += len(run.text)
        return tuple(face for face, _ in counts.most_common())

    @cached_property
    def width(self) -> float:
        """The width of the text on one line, in pt."""
        return sum(
            text_width(run.text.strip("\n\t"), run.face.size, bold=run.face.bold, italic=run.face.italic)
            for run in self.runs
        )

    def every(self, quality: str) -> bool:
        """Say whether all visible runs are bold (or whatever `quality` names)."""
        return bool(self._visible) and all(getattr(run.face, quality) for run in self._visible)

    def some(self, quality: str) -> bool:
        """Say whether a visible run is bold (or whatever `quality` names)."""
        return any(getattr(run.face, quality) for run in self._visible)

    @cached_property
    def _visible(self) -> tuple[DocxRun, ...]:
        return tuple(run for run in self.runs if run.text.strip(_WHITE))


def whole(paragraph: DocxParagraph) -> Line:
    """Return a paragraph as one line."""
    return Line(paragraph, paragraph.runs)


def lines_of(paragraph: DocxParagraph) -> Iterator[Line]:
    """Yield the lines of a paragraph between its line breaks; those without text are left out."""
    yield from (line for line in all_lines_of(paragraph) if line.text)


def all_lines_of(paragraph: DocxParagraph) -> Iterator[Line]:
    """Yield the lines of a paragraph between its line breaks, empty ones too."""
    text = "".join(run.text for run in paragraph.runs)
    if "\n" not in text:
        yield Line(paragraph, tuple(run for run in paragraph.runs if run.text))
        return
    start = 0
    for piece in text.split("\n"):
        yield Line(paragraph, _part(paragraph.runs, start, start + len(piece)))
        start += len(piece) + 1


def sides_of(line: Line) -> Iterator[Line]:
    """Yield the parts of a line that tabs or rows of spaces set side by side."""
    text = "".join(run.text for run in line.runs)
    if not _GAP.search(text):
        yield line
        return
    gaps = [found for found in _GAP.finditer(text) if _parts(text[: found.start()])]
    if not gaps:
        yield replace(line, beside=line.beside or bool(_GAP.match(text)))
        return
    edges = [0, *(edge for found in gaps for edge in found.span()), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        if text[start:end].strip(_WHITE):
            yield Line(line.paragraph, _part(line.runs, start, end), beside=True)


def _parts(before: str) -> bool:
    """Say whether a gap behind the text `before` parts it from what follows."""
    return bool(before.strip(_WHITE)) and not _LEFT_OPEN.search(before)


def all_lines(paragraphs: Iterable[DocxParagraph]) -> Iterator[Line]:
    """Yield the lines of `paragraphs` in reading order."""
    for paragraph in paragraphs:
        yield from lines_of(paragraph)


def _part(runs: tuple[DocxRun, ...], start: int, end: int) -> tuple[DocxRun, ...]:
    found = []
    position = 0
    for run in runs:
        piece = run.text[max(start - position, 0) : max(end - position, 0)]
        if piece:
            found.append(DocxRun(piece, run.face, run.field))
        position += len(run.text)
    return tuple(found)


def is_typed_rule(text: str) -> bool:
    """Say whether `text` is nothing but characters in place of a drawn line: `_____`, `- - - -`, `***`, `---o0o---`."""
    return _TYPED_RULE.fullmatch("".join(text.split())) is not None


def is_caps(text: str) -> bool:
    """Say whether `text` is in capitals; digits and marks do not matter."""
    return text == text.upper() and any(letter.isalpha() for letter in text)
