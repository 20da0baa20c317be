"""A document taken apart: what every rule looks at."""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise, takewhile
from typing import Final

from sinhkehoach.conformance.appendices import AppendixSpan, find_appendices
from sinhkehoach.conformance.body import NumberedParagraph, is_basis, read_items
from sinhkehoach.conformance.closing import Closing, find_ending
from sinhkehoach.conformance.letterhead import Letterhead, find_front
from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.conformance.wording import Wording
from sinhkehoach.docx.content import DocxParagraph, Story, WordDocument

_OTHER_STORIES: Final = {
    Story.HEADER: "đầu trang (số trang)",
    Story.FOOTER: "chân trang",
    Story.NOTE: "chú thích cuối trang",
}
_UNIT: Final = re.compile(r"^\W*(đơn vị( tính)?|đvt)\s*:", re.IGNORECASE)
_NOTE: Final = re.compile(r"^\W*(ghi chú|nguồn|chú thích)\b", re.IGNORECASE)
_ADDRESSEE: Final = re.compile(r"^[-–+•]|.*[;.]$")
_CLAUSE: Final = re.compile(r"^QUYẾT (ĐỊNH|NGHỊ)\s*:?$")
_CAPTION: Final = re.compile(r"^(bảng|biểu|hình|sơ đồ)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Examined:
    """A Word document and its components."""

    document: WordDocument
    front: Letterhead
    ending: Closing | None
    appendices: tuple[AppendixSpan, ...]

    @cached_property
    def body(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs between head and end that hold text, tables and text boxes left out."""
        end = self.ending.start if self.ending else len(self.document.paragraphs)
        if self.appendices:
            end = min(end, self.appendices[0].heading.paragraph.index)
        return tuple(
            each
            for each in self.document.paragraphs[self.front.end : end]
            if each.text and not each.in_table and each.story is Story.BODY
        )

    @cached_property
    def wording(self) -> Wording:
        """The words of trích yếu, text, tables, recipients, appendices and notes."""
        title = dict.fromkeys(line.paragraph for line in self.front.title)
        text = self.document.paragraphs[self.front.end :]
        return Wording((*title, *text, *self.document.notes))

    @cached_property
    def bases(self) -> tuple[DocxParagraph, ...]:
        """The paragraphs "Căn cứ …" at the beginning of the text."""
        return tuple(takewhile(is_basis, self.body[self._addressed :]))

    @cached_property
    def content(self) -> tuple[DocxParagraph, ...]:
        """The text behind the bases, without what belongs to tables: captions, units, notes."""
        return tuple(
            each
            for each in self.body[self._addressed + len(self.bases) :]
            if not self._goes_with_table(each) and not _CLAUSE.match(each.text)
        )

    @cached_property
    def items(self) -> tuple[NumberedParagraph, ...]:
        """The text behind the bases with its numbers, typed or automatic."""
        return tuple(read_items(self.content))

    @cached_property
    def _addressed(self) -> int:
        """How many paragraphs "Kính gửi" and the addressees in its list fill."""
        if not self.body or not self.body[0].text.startswith("Kính gửi"):
            return 0
        listed = takewhile(
            lambda pair: pair[0].text.endswith((":", ";")) and _ADDRESSEE.match(pair[1].full_text),
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
        if paragraph.index < self.front.end:
            return "trang đầu"
        if self.ending and self.ending.start <= paragraph.index < self.ending.end:
            return "nơi nhận, chữ ký"
        return f"bảng {paragraph.cell.table.number}" if paragraph.cell else "thân văn bản"

    def _goes_with_table(self, paragraph: DocxParagraph) -> bool:
        text = paragraph.text
        if _UNIT.match(text) or _NOTE.match(text):
            return True
        before = self.document.paragraphs[paragraph.index - 1] if paragraph.index else None
        if before is not None and whole(paragraph).every("italic"):
            return before.in_table or self._goes_with_table(before)
        following = [
            each for each in self.document.paragraphs[paragraph.index + 1 :][:2] if not _UNIT.match(each.text)
        ]
        before_table = bool(following) and following[0].in_table
        return before_table and (paragraph.setting.align == "center" or bool(_CAPTION.match(text)))


def examine(document: WordDocument) -> Examined:
    """Return `document` taken apart."""
    front = find_front(document)
    ending = find_ending(document.paragraphs, front.end)
    appendices = find_appendices(document.paragraphs, ending.end if ending else front.end)
    return Examined(document, front, ending, appendices)


def first_text(lines: tuple[Line, ...]) -> str:
    """Return the text of several lines as one."""
    return " ".join(line.text for line in lines)
