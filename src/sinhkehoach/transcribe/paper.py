"""A Word document and what the office already knows: all that the plan is written from."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.markers import TextMarkers
from sinhkehoach.docx.content import DocxParagraph, WordDocument
from sinhkehoach.docx.wording import typed_text
from sinhkehoach.model.office import Office
from sinhkehoach.transcribe.casing import Casing
from sinhkehoach.transcribe.known import Known
from sinhkehoach.transcribe.notation import composed
from sinhkehoach.transcribe.unit_names import UnitNames


@dataclass(frozen=True)
class Paper:
    """A Word document taken apart, and the office's file."""

    document: Examined
    office: Office

    @cached_property
    def casing(self) -> Casing:
        """How it writes its words in small letters."""
        return Casing(each.text for each in self.document.document.paragraphs)

    @cached_property
    def units(self) -> UnitNames:
        """The units that the office knows."""
        return UnitNames(self.office)

    @cached_property
    def known(self) -> Known:
        """The issuers, signers and documents that the office knows."""
        return Known(self.office)

    @property
    def markers(self) -> TextMarkers:
        """What the paragraphs of its text begin with."""
        return self.document.regime.markers.text

    @property
    def body(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs between the title and the end, tables among them."""
        document = self.document
        end = document.closing.start if document.closing else len(document.document.paragraphs)
        if document.appendices:
            end = min(end, document.appendices[0].heading.paragraph.index)
        return document.document.paragraphs[document.letterhead.end : end]


def paper_lines(document: WordDocument) -> Iterator[str]:
    """Yield what is read in a Word document, paragraph by paragraph with its number, then its footnotes."""
    for paragraph in (*document.paragraphs, *sorted(document.notes, key=lambda each: each.note)):
        text = typed_text(paragraph.runs)
        if line := composed(f"{paragraph.label.text} {text}"):
            yield line
