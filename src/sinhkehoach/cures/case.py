"""What a cure is given: the file that it edits, the document as it was read, the places that are wrong."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.conformance.rule import Deviation
from sinhkehoach.cures.draft import Draft
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.docx.sections import read_page
from sinhkehoach.docx.wordml import Element


class Case(NamedTuple):
    """One rule that a document breaks, in the places `deviations`."""

    draft: Draft
    document: Examined
    deviations: Sequence[Deviation]

    @property
    def regime(self) -> Regime:
        """What is asked for."""
        return self.document.regime

    @property
    def places(self) -> list[DocxParagraph]:
        """The paragraphs that are wrong, each once."""
        return list(dict.fromkeys(each.paragraph for each in self.deviations if each.paragraph is not None))

    def elements(self, *paragraphs: DocxParagraph) -> Iterator[Element]:
        """Yield the w:p of `paragraphs`."""
        for each in paragraphs:
            yield from self.draft.elements(each)

    def room_at(self, paragraph: DocxParagraph) -> float:
        """Return how wide the place of a paragraph is in pt, by the margins as they have been mended so far."""
        if paragraph.cell is not None or paragraph.box:
            return paragraph.width
        return read_page(self.draft.sections[paragraph.section]).text_width


# Edits the draft so that the rule is kept; whether it is, is looked at afterwards.
Cure = Callable[[Case], None]
