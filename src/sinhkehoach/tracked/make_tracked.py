"""Two Documents + template → the new one as a Word file with tracked changes against the old."""

from datetime import date

from lxml import etree

from sinhkehoach.base.matching import MatchItem, align
from sinhkehoach.compose.document import Document
from sinhkehoach.docx.wordml import Element, W, paragraph_text, read_xml
from sinhkehoach.provenance.marks import Marks, unmarked
from sinhkehoach.render.context import picture_writer
from sinhkehoach.render.fill import number_drawings
from sinhkehoach.render.make import packed, rendered_parts
from sinhkehoach.template.prepared_template import PreparedTemplate
from sinhkehoach.tracked.revisions import Reviser, Revision
from sinhkehoach.tracked.track import Tracker, empty_like

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def make_tracked_docx(old: Document, new: Document, template: PreparedTemplate) -> bytes:
    """Return `new` as a Word file in which all that differs from `old` is a tracked change, dated as `new` is.

    Raises ProblemsFound as `make_docx` does.
    """
    writers = [picture_writer(each, template, Marks()) for each in (new, old)]
    parts = rendered_parts(new, template, Marks(), writers[0])
    before = rendered_parts(old, template, Marks(), writers[1])
    notes = _Notes(
        _root(before[template.notes_part]), _root(parts[template.notes_part]), new.properties.created
    )
    body, old_body = (_root(each[template.document_part]) for each in (parts, before))
    result = empty_like(body)
    result.append(notes.tracker.merged(old_body[0], body[0]))
    drawn = number_drawings(etree.tostring(result, encoding="unicode"))
    parts[template.document_part] = _DECLARATION + drawn.encode()
    parts[template.notes_part] = _DECLARATION + etree.tostring(notes.merged(), encoding="utf-8")
    return packed(parts, template, None, [], writers[1].used | writers[0].used)


def _root(part: bytes) -> Element:
    """Return a part without the marks by which paragraphs are found again: they are for what was made from one plan."""
    return read_xml(unmarked(part.decode()).encode())


class _Notes:
    """The footnotes of both documents under the numbers of the new one; those that are gone are numbered behind."""

    def __init__(self, old: Element, new: Element, day: date | None) -> None:
        self._root = new
        self._reviser = Reviser(day)
        olds, news = _notes(old), _notes(new)
        self._both = [(olds[before], news[after]) for before, after in align(_items(olds), _items(news))]
        kept = {id(before) for before, _ in self._both}
        self._gone = [note for note in olds if id(note) not in kept]
        self._come = [note for note in news if not any(note is after for _, after in self._both)]
        numbers = {before.get(f"{W}id", ""): after.get(f"{W}id", "") for before, after in self._both}
        first = len(news) + 1
        numbers |= {note.get(f"{W}id", ""): str(at) for at, note in enumerate(self._gone, first)}
        self._numbers = numbers
        self.tracker = Tracker(self._reviser, numbers)

    def merged(self) -> Element:
        """Return the part of the new document's notes with what differs tracked."""
        for before, after in self._both:
            self._root.replace(after, self.tracker.merged(before, after))
        for note in self._come:
            self._revise(note, Revision.INSERTED)
        for note in self._gone:
            note.set(f"{W}id", self._numbers[note.get(f"{W}id", "")])
            self._revise(note, Revision.DELETED)
            self._root.append(note)
        return self._root

    def _revise(self, note: Element, revision: Revision) -> None:
        """Mark the words of a note; its last paragraph stays, for a note without any would be damaged."""
        for paragraph in note.findall(f"{W}p"):
            revised = self._reviser.revised(paragraph, revision, {})
            self._reviser.mark_paragraph(revised, None)
            note.replace(paragraph, revised)


def _notes(root: Element) -> list[Element]:
    return [note for note in root if note.get(f"{W}type") is None]


def _items(notes: list[Element]) -> list[MatchItem]:
    texts = ["".join(map(paragraph_text, note.iter(f"{W}p"))) for note in notes]
    return [MatchItem("", text, text) for text in texts]
