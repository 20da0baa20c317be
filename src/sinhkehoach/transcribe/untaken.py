"""A Word file → what of it no plan has a place for: pictures, headers with words, comments, hidden words, formulas."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import Final, NamedTuple

from sinhkehoach.base.text import nfc
from sinhkehoach.docx.asides import AsideKind, asides_of
from sinhkehoach.docx.content import DocxParagraph, WordDocument
from sinhkehoach.docx.wording import is_meant
from sinhkehoach.yaml.mistakes.characters import FORBIDDEN

_BORDER: Final = "viền đoạn văn"


class UntakenKind(StrEnum):
    """What is not taken over."""

    SCANNED = "trang quét, chỉ có ảnh"
    PICTURE = "hình, hình vẽ"
    FORMULA = "công thức"
    MARGIN = "chữ ở đầu trang hoặc cuối trang"
    COMMENT = "ghi chú (Comments)"
    STRUCK = "chữ bị gạch ngang"
    HIDDEN = "chữ ẩn"
    PLACEHOLDER = "chữ mờ nhắc chỗ phải gõ"
    UNPRINTABLE = "ký tự lạ, không in được"
    IMPORTED = "phần ghép từ tệp khác; mở bằng Word, lưu lại rồi nhập"


class Untaken(NamedTuple):
    """A piece of the Word file that is not in the plan; `text` is what it says, "" for what says nothing."""

    kind: UntakenKind
    text: str = ""


def untaken(document: WordDocument, scanned: Iterable[int] = ()) -> tuple[Untaken, ...]:
    """Return what the plan of `document` does not hold, in the order of the kinds; `scanned` pages are pictures."""
    pages = (Untaken(UntakenKind.SCANNED, f"trang {page}") for page in scanned)
    found = [*pages, *_in_paragraphs(document), *_beside(document)]
    order = list(UntakenKind)
    return tuple(sorted(found, key=lambda each: order.index(each.kind)))


def _in_paragraphs(document: WordDocument) -> Iterator[Untaken]:
    for paragraph in (*document.paragraphs, *document.notes):
        yield from (Untaken(UntakenKind.PICTURE) for _ in range(_pictures(paragraph)))
        struck = "".join(run.text for run in paragraph.runs if run.face.struck)
        asked = "".join(run.text for run in paragraph.runs if run.is_placeholder and not run.face.struck)
        hidden = "".join(run.text for run in paragraph.hidden if is_meant(run))
        strange = dict.fromkeys(FORBIDDEN.findall("".join(run.text for run in paragraph.runs)))
        for kind, text in (
            (UntakenKind.STRUCK, struck),
            (UntakenKind.PLACEHOLDER, asked),
            (UntakenKind.HIDDEN, hidden),
            (UntakenKind.UNPRINTABLE, ", ".join(f"U+{ord(letter):04X}" for letter in strange)),
        ):
            if shown := " ".join(nfc(text).split()):
                yield Untaken(kind, shown)


def _pictures(paragraph: DocxParagraph) -> int:
    """Return how many things are drawn in a paragraph, lines like those below the head not counted."""
    lines = sum(1 for line in paragraph.lines if line.how != _BORDER)
    return max(paragraph.drawings - lines, 0)


def _beside(document: WordDocument) -> Iterator[Untaken]:
    pictures = sum(paragraph.drawings for paragraph in document.paragraphs)
    for aside in asides_of(document):
        if aside.kind is AsideKind.MARGIN:
            if any(letter.isalpha() for letter in aside.text):
                yield Untaken(UntakenKind.MARGIN, aside.text)
        elif aside.kind is AsideKind.PICTURE:
            # Those of the text come first; what is drawn in a header belongs to no text.
            pictures -= 1
            if pictures < 0:
                yield Untaken(UntakenKind.PICTURE)
    for comment in document.comments:
        yield Untaken(UntakenKind.COMMENT, f"{comment.author}: {comment.text}")
    for formula in document.formulas:
        yield Untaken(UntakenKind.FORMULA, formula)
    if document.imported:
        yield Untaken(UntakenKind.IMPORTED)
