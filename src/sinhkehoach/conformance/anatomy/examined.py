"""A document taken apart: what every rule looks at."""

from functools import cached_property
from itertools import pairwise, takewhile
from typing import Final

from sinhkehoach.conformance.anatomy.appendices import AppendixSpan, find_appendices
from sinhkehoach.conformance.anatomy.attached import AttachedText, find_attached
from sinhkehoach.conformance.anatomy.body import NumberedParagraph, is_basis, read_items
from sinhkehoach.conformance.anatomy.closing import Closing, find_closing
from sinhkehoach.conformance.anatomy.letterhead import Letterhead, find_letterhead
from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.conformance.markers import Rank
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.conformance.wording import Wording
from sinhkehoach.docx.content import DocxParagraph, DocxRun, Story, WordDocument

_SHORT: Final = 20
_OWN_LINE: Final = {Rank.PART, Rank.DIVISION}
_OTHER_STORIES: Final = {
    Story.HEADER: "đầu trang (số trang)",
    Story.FOOTER: "chân trang",
    Story.NOTE: "chú thích cuối trang",
}


class Examined:
    """A Word document and its components, found by the markers of `regime` when they are first asked for."""

    def __init__(self, document: WordDocument, regime: Regime) -> None:
        self.document = document
        self.regime = regime
        self._with_table: dict[int, bool] = {}

    @cached_property
    def letterhead(self) -> Letterhead:
        """What stands above the text."""
        return find_letterhead(self.document, self.regime)

    @cached_property
    def closing(self) -> Closing | None:
        """Recipients and signature, None without a trace of them."""
        return find_closing(self.document.paragraphs, self.letterhead.end, self.regime.markers)

    @cached_property
    def attached(self) -> AttachedText | None:
        """The document that a decision issues, printed behind it."""
        kind, closing = self.letterhead.kind, self.closing
        if kind is None or closing is None:
            return None
        decides = self.regime.kind_named(kind.text) in self.regime.markers.letterhead.deciding
        return find_attached(self.document.paragraphs, closing.end, self.regime) if decides else None

    @cached_property
    def appendices(self) -> tuple[AppendixSpan, ...]:
        """The appendices behind the signature."""
        begin = self.closing.end if self.closing else self.letterhead.end
        if self.attached is not None:
            begin = self.attached.begin
        markers = self.regime.markers.appendix
        return find_appendices(self.document.paragraphs, begin, markers, self.regime.kind_named)

    @cached_property
    def body(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs between head and end that hold text, and those of what is attached; no tables, no boxes."""
        end = self.closing.start if self.closing else len(self.document.paragraphs)
        if self.appendices:
            end = min(end, self.appendices[0].heading.paragraph.index)
        return tuple(
            each
            for each in (*self.document.paragraphs[self.letterhead.end : end], *self._attached_text)
            if each.text and not each.in_table and each.story is Story.BODY
        )

    @property
    def _attached_text(self) -> tuple[DocxParagraph, ...]:
        attached = self.attached
        return self.document.paragraphs[attached.begin : attached.end] if attached else ()

    @cached_property
    def wording(self) -> Wording:
        """The words of trích yếu, text, tables, recipients, appendices and notes."""
        title = dict.fromkeys(line.paragraph for line in self.letterhead.title)
        text = self.document.paragraphs[self.letterhead.end :]
        return Wording((*title, *text, *self.document.notes))

    @cached_property
    def addressed(self) -> tuple[DocxParagraph, ...]:
        """The paragraph "Kính gửi" that begins the text and those of the addressees in its list."""
        markers = self.regime.markers
        if not self.body or not markers.letterhead.addressee.match(self.body[0].text):
            return ()
        listed = takewhile(
            lambda pair: (
                pair[0].text.endswith((":", ";")) and markers.text.listed_addressee.match(pair[1].full_text)
            ),
            pairwise(self.body),
        )
        return self.body[: 1 + sum(1 for _ in listed)]

    @cached_property
    def bases(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs "Căn cứ …" at the beginning of the text."""
        markers = self.regime.markers.text
        behind = self.body[len(self.addressed) :]
        return tuple(takewhile(lambda each: is_basis(each, markers), behind))

    @cached_property
    def content(self) -> tuple[DocxParagraph, ...]:
        """The text behind the bases, without what belongs to tables and pictures: captions, units, notes."""
        clause = self.regime.markers.text.clause
        return tuple(
            each
            for each in self.body[len(self.addressed) + len(self.bases) :]
            if not (self._goes_with_table(each) or self._goes_with_picture(each) or clause.match(each.text))
        )

    @cached_property
    def items(self) -> tuple[NumberedParagraph, ...]:
        """The text behind the bases with its numbers, typed or automatic."""
        return tuple(read_items(self.content, self.regime.markers.text))

    @cached_property
    def flowing(self) -> tuple[Line, ...]:
        """The text behind the bases that runs across the page: no chapter lines, which stand in the middle."""
        found = []
        after_own_line = False
        for item in self.items:
            centred = item.paragraph.setting.align == "center"
            title = after_own_line and centred
            after_own_line = item.rank in _OWN_LINE and (centred or len(item.text) < _SHORT)
            if not after_own_line and not title:
                found.append(item.line)
        return tuple(found)

    @cached_property
    def running(self) -> tuple[Line, ...]:
        """The bases and the text: all that runs from one margin to the other."""
        return (*map(whole, self.bases), *self.flowing)

    @cached_property
    def stories(self) -> tuple[DocxParagraph, ...]:
        """All paragraphs, each once: those of the text, of headers and footers, of notes."""
        edges = (
            paragraph
            for section in self.document.sections
            for story in (
                section.header,
                section.even_header,
                section.first_header,
                section.footer,
                section.first_footer,
            )
            for paragraph in story
        )
        return (*self.document.paragraphs, *dict.fromkeys(edges), *self.document.notes)

    @cached_property
    def visible_runs(self) -> tuple[tuple[DocxParagraph, DocxRun], ...]:
        """The runs that show something, of all paragraphs, each with its own."""
        return tuple((each, run) for each in self.stories for run in each.runs if run.text.strip())

    @cached_property
    def letters(self) -> str:
        """All that is typed, a line for each paragraph: what does not stand in it need not be looked for in any."""
        return "\n".join("".join(run.text for run in each.runs) for each in self.stories)

    def part_of(self, paragraph: DocxParagraph) -> str:
        """Return where a paragraph stands, in words for people."""
        if paragraph.story in _OTHER_STORIES:
            return _OTHER_STORIES[paragraph.story]
        for appendix in self.appendices:
            if appendix.heading.paragraph.index <= paragraph.index <= appendix.paragraphs[-1].index:
                return appendix.name
        if paragraph.index < self.letterhead.end:
            return "trang đầu"
        if self.closing and self.closing.start <= paragraph.index < self.closing.end:
            return "nơi nhận, chữ ký"
        return f"bảng {paragraph.cell.table.number}" if paragraph.cell else "thân văn bản"

    def _goes_with_picture(self, paragraph: DocxParagraph) -> bool:
        """Say whether a paragraph is a picture, or the caption right below one."""
        if paragraph.pictures and not paragraph.text:
            return True
        above = self.document.paragraphs[paragraph.index - 1] if paragraph.index else paragraph
        return bool(above.pictures and not above.text) and self._is_caption(paragraph)

    def _is_caption(self, paragraph: DocxParagraph) -> bool:
        caption = self.regime.markers.text.caption
        return paragraph.setting.align == "center" or bool(caption.match(paragraph.text))

    def _goes_with_table(self, paragraph: DocxParagraph) -> bool:
        """Say whether a paragraph is a caption, a unit or a note; one in italics goes where the one before it goes."""
        chain = []
        index = paragraph.index
        while (found := self._by_itself(index)) is None:
            chain.append(index)
            index -= 1
        self._with_table.update(dict.fromkeys(chain, found))
        return found

    def _by_itself(self, index: int) -> bool | None:
        """Say whether paragraph `index` goes with a table; None when the paragraph before it must tell."""
        paragraph, markers = self.document.paragraphs[index], self.regime.markers.text
        if (
            index in self._with_table
            or markers.unit.match(paragraph.text)
            or markers.note.match(paragraph.text)
        ):
            return self._with_table.get(index, True)
        if index and whole(paragraph).every("italic"):
            return True if self.document.paragraphs[index - 1].in_table else None
        following = (
            each
            for each in self.document.paragraphs[index + 1 : index + 3]
            if not markers.unit.match(each.text)
        )
        below = next(following, None)
        if below is None or not below.in_table:
            return False
        return self._is_caption(paragraph)


def first_text(lines: tuple[Line, ...]) -> str:
    """Return the text of several lines as one."""
    return " ".join(line.text for line in lines)
