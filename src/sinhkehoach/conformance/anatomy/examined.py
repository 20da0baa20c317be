"""A document taken apart: what every rule looks at."""

from functools import cached_property
from itertools import pairwise, takewhile
from typing import Final

from sinhkehoach.conformance.anatomy.appendices import AppendixSpan, find_appendices
from sinhkehoach.conformance.anatomy.body import NumberedParagraph, is_basis, read_items
from sinhkehoach.conformance.anatomy.closing import Closing, find_closing
from sinhkehoach.conformance.anatomy.letterhead import Letterhead, find_letterhead
from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.conformance.wording import Wording
from sinhkehoach.docx.content import DocxParagraph, Story, WordDocument

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

    @cached_property
    def letterhead(self) -> Letterhead:
        """What stands above the text."""
        return find_letterhead(self.document, self.regime)

    @cached_property
    def closing(self) -> Closing | None:
        """Recipients and signature, None without a trace of them."""
        return find_closing(self.document.paragraphs, self.letterhead.end, self.regime.markers)

    @cached_property
    def appendices(self) -> tuple[AppendixSpan, ...]:
        """The appendices behind the signature."""
        begin = self.closing.end if self.closing else self.letterhead.end
        return find_appendices(self.document.paragraphs, begin, self.regime.markers.appendix)

    @cached_property
    def body(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs between head and end that hold text, tables and text boxes left out."""
        end = self.closing.start if self.closing else len(self.document.paragraphs)
        if self.appendices:
            end = min(end, self.appendices[0].heading.paragraph.index)
        return tuple(
            each
            for each in self.document.paragraphs[self.letterhead.end : end]
            if each.text and not each.in_table and each.story is Story.BODY
        )

    @cached_property
    def wording(self) -> Wording:
        """The words of trích yếu, text, tables, recipients, appendices and notes."""
        title = dict.fromkeys(line.paragraph for line in self.letterhead.title)
        text = self.document.paragraphs[self.letterhead.end :]
        return Wording((*title, *text, *self.document.notes))

    @cached_property
    def bases(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs "Căn cứ …" at the beginning of the text."""
        markers = self.regime.markers.text
        behind = self.body[self._addressed :]
        return tuple(takewhile(lambda each: is_basis(each, markers), behind))

    @cached_property
    def content(self) -> tuple[DocxParagraph, ...]:
        """The text behind the bases, without what belongs to tables: captions, units, notes."""
        clause = self.regime.markers.text.clause
        return tuple(
            each
            for each in self.body[self._addressed + len(self.bases) :]
            if not self._goes_with_table(each) and not clause.match(each.text)
        )

    @cached_property
    def items(self) -> tuple[NumberedParagraph, ...]:
        """The text behind the bases with its numbers, typed or automatic."""
        return tuple(read_items(self.content, self.regime.markers.text))

    @cached_property
    def _addressed(self) -> int:
        """How many paragraphs "Kính gửi" and the addressees in its list fill."""
        markers = self.regime.markers
        if not self.body or not markers.letterhead.addressee.match(self.body[0].text):
            return 0
        listed = takewhile(
            lambda pair: (
                pair[0].text.endswith((":", ";")) and markers.text.listed_addressee.match(pair[1].full_text)
            ),
            pairwise(self.body),
        )
        return 1 + sum(1 for _ in listed)

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

    def _goes_with_table(self, paragraph: DocxParagraph) -> bool:
        text, markers = paragraph.text, self.regime.markers.text
        if markers.unit.match(text) or markers.note.match(text):
            return True
        before = self.document.paragraphs[paragraph.index - 1] if paragraph.index else None
        if before is not None and whole(paragraph).every("italic"):
            return before.in_table or self._goes_with_table(before)
        following = [
            each
            for each in self.document.paragraphs[paragraph.index + 1 : paragraph.index + 3]
            if not markers.unit.match(each.text)
        ]
        before_table = bool(following) and following[0].in_table
        return before_table and (paragraph.setting.align == "center" or bool(markers.caption.match(text)))


def first_text(lines: tuple[Line, ...]) -> str:
    """Return the text of several lines as one."""
    return " ".join(line.text for line in lines)
