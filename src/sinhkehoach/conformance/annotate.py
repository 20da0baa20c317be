"""A Word file and the verdicts on it → a copy with a comment at each place that departs from a rule."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Final

import docx
from docx.document import Document
from docx.text.paragraph import Paragraph as WordParagraph

from sinhkehoach.base.errors import UserError
from sinhkehoach.conformance.evaluate import LocatedDeviation, Verdict
from sinhkehoach.conformance.rule import Force, FormRule
from sinhkehoach.docx.content import DocxParagraph, Story
from sinhkehoach.docx.wordml import W

_AUTHOR: Final = "sinhkehoach"
_INITIALS: Final = "SKH"
# Word takes comments in the text only; what is found elsewhere is told at the top.
_COMMENTED: Final = {Story.BODY, Story.BOX}


def annotated(data: bytes, verdicts: Iterable[Verdict]) -> bytes:
    """Return the Word file `data` with comments; raises UserError when Word's comments cannot be written into it."""
    notes = dict(_notes(verdicts))
    try:
        document = docx.Document(BytesIO(data))
        _write(document, notes)
        stream = BytesIO()
        document.save(stream)
    except Exception as error:
        message = "Không ghi được chú thích vào bản sao của tệp này"
        raise UserError(message, "mở bằng Word, lưu lại thành .docx, rồi thử lại") from error
    return stream.getvalue()


def _notes(verdicts: Iterable[Verdict]) -> Iterator[tuple[int, list[str]]]:
    """Yield the number of a paragraph, counted over the whole text, and what is to be said there."""
    notes: dict[int, list[str]] = {}
    for verdict in verdicts:
        for finding in verdict.findings:
            notes.setdefault(_place(finding.paragraph), []).append(_note(verdict.rule, finding))
    yield from sorted(notes.items())


def _place(paragraph: DocxParagraph | None) -> int:
    if paragraph is None or paragraph.story not in _COMMENTED:
        return 0
    # Word takes no comments inside text boxes: theirs go to the paragraph that the box hangs on, which has their place.
    return paragraph.place


def _note(rule: FormRule, finding: LocatedDeviation) -> str:
    places = f" ({finding.places} chỗ như thế trong {finding.part})" if finding.places > 1 else ""
    elsewhere = finding.paragraph is None or finding.paragraph.story not in _COMMENTED
    where = f" [{finding.part}]" if elsewhere else ""
    advice = "" if rule.force is Force.MUST else " (nên sửa)"
    mending = f" Sửa: {finding.mending}." if finding.mending else ""
    return (
        f"{rule.id}{where} {rule.title}: {finding.found}{places}{advice}. Cần: {finding.wanted}.{mending} "
        f"Theo: {rule.authority}."
    )


def _write(document: Document, notes: dict[int, list[str]]) -> None:
    paragraphs = list(document.element.body.iter(f"{W}p")) if notes else []
    if notes and not paragraphs:
        paragraphs = [document.add_paragraph()._p]  # noqa: SLF001 — python-docx gives no other way
    for at, texts in notes.items():
        paragraph = WordParagraph(paragraphs[at], document)
        runs = paragraph.runs or [paragraph.add_run()]
        document.add_comment(runs, "\n".join(texts), author=_AUTHOR, initials=_INITIALS)
