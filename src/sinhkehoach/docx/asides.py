"""What stands beside the text of a Word file: headers and footers, text boxes, pictures, comments."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sinhkehoach.base.text import nfc
from sinhkehoach.docx.wordprocessing import Element, W

_COMPATIBILITY: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_DRAWN: Final = tuple(f"{W}{name}" for name in ("drawing", "pict", "object"))
_BOX: Final = f"{W}txbxContent"


class AsideKind(StrEnum):
    """Where something stands that is no part of the running text."""

    MARGIN = "đầu trang hoặc cuối trang"
    BOX = "hộp chữ"
    PICTURE = "hình"


@dataclass(frozen=True, slots=True)
class Aside:
    """A line of a header, footer or text box, or a picture, which has no text."""

    kind: AsideKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A remark that `author` made on the words `on`, "" for none."""

    author: str
    text: str
    on: str


def asides_of(body: Element, margins: Iterable[Element]) -> tuple[Aside, ...]:
    """Return what stands beside the text of `body`, then what the headers and footers say, each line of them once.

    Page numbers and other fields are left out: nobody has typed what they show.
    """
    beside = list(_drawn(body))
    lines: dict[str, None] = {}
    for part in margins:
        beside += _drawn(part)
        lines |= dict.fromkeys(text for each in part.iter(f"{W}p") if (text := _line(each)))
    return (*beside, *(Aside(AsideKind.MARGIN, line) for line in lines))


def comments_of(part: Element, body: Element) -> tuple[Comment, ...]:
    """Return the comments of `part` that say something, in their order, with the words of `body` they are about."""
    open_: set[str] = set()
    words: dict[str, str] = {}
    for element in body.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}t", f"{W}p"):
        id_ = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            open_.add(id_)
        elif element.tag == f"{W}commentRangeEnd":
            open_.discard(id_)
        else:
            text = " " if element.tag == f"{W}p" else element.text or ""
            words |= {each: words.get(each, "") + text for each in open_}
    comments = (
        Comment(
            _even(each.get(f"{W}author", "")),
            _even(" ".join(_text(paragraph) for paragraph in each.iter(f"{W}p"))),
            _even(words.get(each.get(f"{W}id", ""), "")),
        )
        for each in part.iterfind(f"{W}comment")
    )
    return tuple(comment for comment in comments if comment.text)


def _drawn(part: Element) -> Iterator[Aside]:
    """Yield the lines of each text box, and everything else that is drawn as a picture."""
    for each in part.iter(*_DRAWN):
        if next(each.iterancestors(f"{_COMPATIBILITY}Fallback", *_DRAWN), None) is not None:
            continue
        boxes = [box for box in each.iter(_BOX) if not any(True for _ in box.iterancestors(_BOX))]
        lines = [
            text for box in boxes for paragraph in box.iter(f"{W}p") if (text := _even(_text(paragraph)))
        ]
        yield from (Aside(AsideKind.BOX, line) for line in lines)
        if not lines:
            yield Aside(AsideKind.PICTURE)


def _line(paragraph: Element) -> str:
    """Return what is typed in a line of a header, without what fields show and what stands in boxes."""
    pieces = []
    depth = 0
    for part in paragraph.iter(f"{W}fldChar", f"{W}t"):
        if part.tag == f"{W}fldChar":
            depth += {"begin": 1, "end": -1}.get(part.get(f"{W}fldCharType", ""), 0)
        elif depth <= 0 and next(part.iterancestors(f"{W}fldSimple", _BOX), None) is None:
            pieces.append(part.text or "")
    return _even("".join(pieces))


def _text(paragraph: Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t"))


def _even(text: str) -> str:
    return " ".join(nfc(text).split())
