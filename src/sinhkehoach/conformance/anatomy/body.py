"""The text's paragraphs with their numbers: which are headings, items, points."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.conformance.markers import Rank, TextMarkers
from sinhkehoach.docx.content import DocxParagraph, DocxRun

_KINDS_OF_LISTS: Final = {
    "upperRoman": Rank.ROMAN,
    "lowerLetter": Rank.POINT,
    "bullet": Rank.DASH,
}


@dataclass(frozen=True)
class NumberedParagraph:
    """A paragraph of the text; `number` as printed ("d", "1.1"), `mark` with its sign ("d)"), `text` behind it."""

    paragraph: DocxParagraph
    rank: Rank
    number: str
    mark: str
    text: str
    automatic: bool

    @cached_property
    def line(self) -> Line:
        """The whole paragraph as one line."""
        return whole(self.paragraph)

    @cached_property
    def behind_number(self) -> Line:
        """The paragraph without its typed number."""
        if self.automatic or not self.mark:
            return self.line
        return Line(self.paragraph, _without(self.paragraph.runs, len(self.mark)))

    @cached_property
    def mark_line(self) -> Line:
        """The typed number alone; of a paragraph that Word numbers, its first run."""
        runs = self.paragraph.runs
        if self.automatic:
            return Line(self.paragraph, runs[:1])
        return Line(self.paragraph, _up_to(runs, len(self.mark)))


def is_basis(paragraph: DocxParagraph, markers: TextMarkers) -> bool:
    """Say whether a paragraph is a "Căn cứ …" of its own, not the beginning of the leading sentence.

    What is cited may have "ban hành" in its title: in italics such a paragraph is a basis, upright it leads to the text.
    """
    text = paragraph.text
    if text.endswith(":"):
        return False
    if whole(paragraph).every("italic"):
        return bool(markers.basis.match(text) or markers.italic_basis.match(text))
    return bool(markers.basis.match(text)) and not markers.leading_sentence.search(text)


def read_items(paragraphs: Iterable[DocxParagraph], markers: TextMarkers) -> Iterator[NumberedParagraph]:
    """Yield the paragraphs with what their numbers say."""
    for paragraph in paragraphs:
        yield _item(paragraph, markers)


def _item(paragraph: DocxParagraph, markers: TextMarkers) -> NumberedParagraph:
    label = paragraph.label
    typed = paragraph.text
    text = f"{label.text} {typed}" if label.text else typed
    for rank, shape in markers.ranks:
        found = shape.match(text)
        if found is None:
            continue
        number = found.groupdict().get("number") or ""
        mark = found.groupdict().get("mark") or text[: found.end()].strip()
        rest = typed if label.text else text[found.end() :]
        return NumberedParagraph(
            paragraph, _KINDS_OF_LISTS.get(label.kind, rank), number, mark, rest, bool(label.text)
        )
    return NumberedParagraph(paragraph, Rank.PLAIN, "", "", typed, automatic=False)


def _up_to(runs: tuple[DocxRun, ...], count: int) -> tuple[DocxRun, ...]:
    """Return the first `count` characters of the text, and the white space in front."""
    lead = "".join(run.text for run in runs)
    count += len(lead) - len(lead.lstrip())
    found = []
    for run in runs:
        if count > 0 and run.text:
            found.append(DocxRun(run.text[:count], run.face, run.field))
        count -= len(run.text)
    return tuple(found)


def _without(runs: tuple[DocxRun, ...], count: int) -> tuple[DocxRun, ...]:
    """Return `runs` without the first `count` characters of the text, white space in front not counted."""
    lead = "".join(run.text for run in runs)
    count += len(lead) - len(lead.lstrip())
    found = []
    for run in runs:
        kept = run.text[count:]
        count = max(count - len(run.text), 0)
        if kept:
            found.append(DocxRun(kept, run.face, run.field))
    return tuple(found)
