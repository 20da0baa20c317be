"""Documents that we made → a PDF of each, by LibreOffice where it is installed, else by the library that draws pages."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.libreoffice import as_pdfs, libreoffice
from sinhkehoach.preview.draw import pdf_of

_BY_WORD: Final = (
    "hoặc mở văn bản bằng Word: Lưu thành (Save As), kiểu PDF, Options, chọn ISO 19005-1 (PDF/A)"
)
_NO_OFFICE_SUITE: Final = (
    "Máy này chưa có LibreOffice nên không tạo được PDF/A",
    f"cài LibreOffice rồi gõ lại lệnh; {_BY_WORD}",
)
_NOT_MADE: Final = ("LibreOffice không tạo được PDF/A", f"gõ lại lệnh, {_BY_WORD}")


class PdfCopy(NamedTuple):
    """The bytes of a PDF; a line may break otherwise than in Word where it `is_near` only."""

    data: bytes
    is_near: bool


def pdf_copy(docx: bytes) -> PdfCopy:
    """Return `docx` as a PDF; raises UserError where nothing here can make one."""
    (made,) = pdf_copies([docx])
    return made


def pdf_copies(documents: Sequence[bytes], *, archival: bool = False) -> list[PdfCopy]:
    """Return each of `documents` as a PDF, as PDF/A-2b where `archival`, which only LibreOffice can make.

    Raises UserError where nothing here can make one.
    """
    program = libreoffice()
    made = (
        as_pdfs(documents, program, archival=archival) if program and documents else [None] * len(documents)
    )
    if archival and None in made:
        raise UserError(*(_NO_OFFICE_SUITE if program is None else _NOT_MADE))
    return [
        PdfCopy(pdf_of(docx), is_near=True) if pdf is None else PdfCopy(pdf, is_near=False)
        for docx, pdf in zip(documents, made, strict=True)
    ]
