"""Comments: what they say, and the words that they were made on."""

from dataclasses import dataclass, field
from typing import Final

from sinhkehoach.base.text import nfc
from sinhkehoach.docx.content import DocxComment
from sinhkehoach.docx.wordml import Element, W, value

_START: Final = f"{W}commentRangeStart"
_END: Final = f"{W}commentRangeEnd"


@dataclass(slots=True)
class CommentedWords:
    """Gathers the words between the two ends of each comment while the text is read; `open` are those it is inside."""

    words: dict[str, str] = field(default_factory=dict)
    open: set[str] = field(default_factory=set)

    def follow(self, element: Element) -> None:
        """Take note of where a comment begins or ends."""
        if element.tag == _START:
            self.open.add(value(element, "id") or "")
        elif element.tag == _END:
            self.open.discard(value(element, "id") or "")

    def add(self, text: str) -> None:
        """Add `text` to the words of every comment that is open."""
        for each in self.open:
            self.words[each] = self.words.get(each, "") + text


def read_comments(part: Element | None, commented: CommentedWords) -> tuple[DocxComment, ...]:
    """Return the comments of a w:comments in their order."""
    return tuple(
        DocxComment(
            _even(value(each, "author") or ""),
            _even(" ".join(_text(paragraph) for paragraph in each.iter(f"{W}p"))),
            _even(commented.words.get(value(each, "id") or "", "")),
        )
        for each in (part.iterfind(f"{W}comment") if part is not None else ())
    )


def _text(paragraph: Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t"))


def _even(text: str) -> str:
    return " ".join(nfc(text).split())
