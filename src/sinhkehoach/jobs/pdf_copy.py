"""A document that we made → a PDF of it, by LibreOffice where it is installed, else by the library that draws pages."""

from typing import NamedTuple

from sinhkehoach.jobs.libreoffice import converted, libreoffice
from sinhkehoach.preview.draw import pdf_of


class PdfCopy(NamedTuple):
    """The bytes of a PDF; a line may break otherwise than in Word where it `is_near` only."""

    data: bytes
    is_near: bool


def pdf_copy(docx: bytes) -> PdfCopy:
    """Return `docx` as a PDF; raises UserError where nothing here can make one."""
    program = libreoffice()
    made = converted(docx, ".docx", ".pdf", program) if program else None
    return PdfCopy(pdf_of(docx), is_near=True) if made is None else PdfCopy(made, is_near=False)
