"""A Word document and what the office already knows: all that the plan is written from."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.markers import TextMarkers
from sinhkehoach.docx.content import DocxParagraph, Story, WordDocument
from sinhkehoach.docx.wording import typed_text
from sinhkehoach.model.choices import FormName
from sinhkehoach.model.office import Office
from sinhkehoach.resolve.document_form import FORMS, DocumentForm
from sinhkehoach.transcribe.casing import Casing
from sinhkehoach.transcribe.issuer import issuer_name
from sinhkehoach.transcribe.known import Known
from sinhkehoach.transcribe.notation import composed
from sinhkehoach.transcribe.unit_names import UnitNames

# A number and the tab behind it are one.
_SIDE_BY_SIDE: Final = lazy_pattern(r"[\t\n]")
_DATED: Final = lazy_pattern(r"[^\W\d][^,]{1,40}, ngày\b")
_AT: Final = "Tại"
# The regime of form that is the Party's.
_PARTY: Final = "dang"
_NUMBERED: Final = lazy_pattern(r"\S{1,8}\t")


@dataclass(frozen=True)
class Paper:
    """A Word document taken apart, and the office's file."""

    document: Examined
    office: Office

    @cached_property
    def casing(self) -> Casing:
        """How it writes its words in small letters."""
        paragraphs = self.document.document.paragraphs
        lines = [line for each in paragraphs for line in _SIDE_BY_SIDE.split(each.text)]
        # The name of a place that a date begins with is no word of a sentence.
        return Casing([*lines, *(f"{_AT} {line}" for line in lines if _DATED.match(line))])

    @cached_property
    def issuer(self) -> str:
        """The issuer's name as in a sentence, "" for none."""
        return issuer_name(self.document, self.casing)

    @cached_property
    def units(self) -> UnitNames:
        """The units that the office knows."""
        return UnitNames(self.office)

    @cached_property
    def known(self) -> Known:
        """The issuers, signers and documents that the office knows."""
        return Known(self.office, self.form)

    @property
    def form_name(self) -> FormName:
        """The form that it is written in."""
        return FormName.PARTY if self.document.regime.name == _PARTY else FormName.STATE

    @property
    def form(self) -> DocumentForm:
        """How the words around its text are written."""
        return FORMS[self.form_name]

    @property
    def markers(self) -> TextMarkers:
        """What the paragraphs of its text begin with."""
        return self.document.regime.markers.text

    @property
    def body(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs between the title and the end, tables among them."""
        return body_of(self.document)


def body_of(document: Examined) -> tuple[DocxParagraph, ...]:
    """Return the paragraphs between the plan's title and its end, tables among them."""
    if document.attached is not None:
        return document.document.paragraphs[document.attached.begin : document.attached.end]
    end = document.closing.start if document.closing else len(document.document.paragraphs)
    if document.appendices:
        end = min(end, document.appendices[0].heading.paragraph.index)
    return document.document.paragraphs[document.letterhead.end : end]


def paper_lines(document: WordDocument, left_out: Container[int] = ()) -> Iterator[str]:
    """Yield what is read in a Word document, paragraph by paragraph with its number, then its footnotes.

    What tabs and line breaks part are lines of their own. Paragraphs at the places `left_out` are passed over.
    """
    kept = (each for each in document.paragraphs if each.index not in left_out)
    for paragraph in (*kept, *sorted(document.notes, key=lambda each: each.note)):
        text = typed_text(paragraph.runs).strip()
        is_whole = paragraph.story is not Story.BODY or _NUMBERED.match(text)
        pieces = [text] if is_whole else _SIDE_BY_SIDE.split(text)
        pieces[0] = f"{paragraph.label.text} {pieces[0]}"
        yield from filter(None, map(composed, pieces))
