"""A document of any kind, or a text that was pasted → the bytes of a Word file, and what was done to it on the way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.files import read_file
from sinhkehoach.base.text import shortened
from sinhkehoach.jobs.plain_text import plain_text
from sinhkehoach.jobs.word_converter import as_docx
from sinhkehoach.render.text_document import text_document

if TYPE_CHECKING:
    from sinhkehoach.pdf.document import PdfDocument

_TEXT: Final = ".txt"
_PDF: Final = ".pdf"
_LONGEST: Final = 70


class Incoming(NamedTuple):
    """The bytes of a Word file that says what the document says.

    `left_out` are the numbers of its pages, `old_words` counts the words that were written in a font of before Unicode,
    `remarks` are sentences on what else was done, `scanned` are the pages (from 1) that are pictures: nothing of them is
    there.
    """

    data: bytes
    left_out: tuple[str, ...] = ()
    old_words: int = 0
    remarks: tuple[str, ...] = ()
    scanned: tuple[int, ...] = ()


def incoming(file: Path, pasted: bytes | None = None) -> Incoming:
    """Return what `file` holds, or what was `pasted` in its stead; raises UserError for what cannot be read."""
    data = read_file(file) if pasted is None else pasted
    kind = _TEXT if pasted is not None else file.suffix.lower()
    if kind == _PDF:
        return _from_pdf(data, file.name)
    if kind != _TEXT:
        return Incoming(as_docx(data, file))
    text, old = plain_text(data, file.name)
    made = text_document(text)
    return Incoming(made.data, made.left_out, old)


def _from_pdf(data: bytes, name: str) -> Incoming:
    from sinhkehoach.pdf.document import pdf_document  # noqa: PLC0415 — other files need nothing of it
    from sinhkehoach.pdf.reader import read_pages  # noqa: PLC0415 — other files need nothing of it

    pages = read_pages(data, name)
    made = pdf_document(pages)
    if len(made.scanned) == len(pages):
        hint = "nhận dạng chữ (OCR) bằng chương trình khác, hoặc tìm tệp Word; chương trình này không đoán chữ trong ảnh"
        raise UserError(f"Tệp “{name}” là bản quét: các trang là ảnh, không có chữ", hint)
    return Incoming(made.data, made.numbers, made.old_words, tuple(_remarks(made)), made.scanned)


def _remarks(made: PdfDocument) -> Iterator[str]:
    """Yield what was left out of a PDF but numbers of pages, and what a person must read once more."""
    if made.heads:
        heads = "; ".join(f"“{shortened(text, _LONGEST)}”" for text in made.heads)
        yield f"Đã bỏ chữ lặp lại ở đầu hoặc cuối các trang: {heads}."
    if made.repeated:
        yield f"Đã nối bảng bị ngắt trang, bỏ dòng đầu bảng lặp lại ở trang {_listed(made.repeated)}."
    if made.recognised:
        yield (
            f"Trang {_listed(made.recognised)} là ảnh quét có lớp chữ do máy nhận dạng: đọc lại từng chữ trước khi dùng."
        )
    if made.unread:
        yield f"{made.unread} chữ cái trong tệp không cho biết là chữ gì, hiện thành “(cid:…)”: sửa theo bản giấy."


def _listed(pages: Sequence[int]) -> str:
    return ", ".join(map(str, pages))
