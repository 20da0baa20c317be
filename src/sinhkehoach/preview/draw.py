"""Bytes of a .docx → drawings of its pages or a PDF, laid out by rdocx: near to Word's own, without an office suite.

Nothing of a document becomes part of a drawing but text, lines, fields of colour and pictures.
"""

from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from types import ModuleType
from typing import Final

from lxml import etree

from sinhkehoach.base.errors import UserError
from sinhkehoach.base.program import INSTALL_DESK
from sinhkehoach.docx.wordml import Element

SVG: Final = "{http://www.w3.org/2000/svg}"
_KEPT: Final = frozenset(f"{SVG}{name}" for name in ("svg", "g", "text", "line", "rect", "path", "image"))
_IMAGE: Final = f"{SVG}image"
_LINKS: Final = ("href", "{http://www.w3.org/1999/xlink}href")
# How the library writes the fonts of a page down: megabytes, too many to search them with patterns.
_STYLE: Final = ("<defs><style>", "</style></defs>")
_FACE: Final = ("font-family:'", "';src:url('data:font/ttf;base64,", "')")


class NoPages(UserError):
    """The pages of a document cannot be drawn."""


def pdf_of(docx: bytes) -> bytes:
    """Return `docx` as a PDF; raises NoPages."""
    with _library() as rdocx:
        made: bytes = rdocx.Document.from_bytes(docx).to_pdf()
    return made


@contextmanager
def _library() -> Iterator[ModuleType]:
    """Yield the library; raises NoPages where it is missing, and for a document that it cannot lay out."""
    try:
        import rdocx  # noqa: PLC0415 — an extra: most people never see a page in the browser
    except ImportError:
        raise NoPages("Chưa cài phần xem trang", INSTALL_DESK) from None
    try:
        yield rdocx
    except rdocx.RdocxError as error:
        raise NoPages("Không dựng được trang để xem", "tạo văn bản rồi xem bằng Word") from error


class Drawings:
    """Draws the pages of documents; a font that many pages use is kept once, under a name made of its content."""

    def __init__(self) -> None:
        self.fonts: dict[str, bytes] = {}
        self._families: dict[str, str] = {}

    def of(self, docx: bytes) -> list[Element]:
        """Return the drawing of each page of `docx`, an `svg` element whose lengths are pt; raises NoPages."""
        with _library() as rdocx:
            document = rdocx.Document.from_bytes(docx)
            # To count the pages first would lay them all out once more.
            pages: list[Element] = []
            while page := document.render_page_to_svg(len(pages)):
                pages.append(self._cleaned(page.svg))
        return pages

    def _cleaned(self, drawn: str) -> Element:
        start, found, rest = drawn.partition(_STYLE[0])
        style, _, end = rest.partition(_STYLE[1])
        families = dict(self._fonts(style))
        page = etree.fromstring(start + end if found else drawn, etree.XMLParser(resolve_entities=False))
        for element in list(page.iter()):
            if element.tag not in _KEPT or (element.tag == _IMAGE and _leads_elsewhere(element)):
                element.getparent().remove(element)
            elif family := element.get("font-family"):
                element.set("font-family", families.get(family, "serif"))
        return page

    def _fonts(self, style: str) -> Iterator[tuple[str, str]]:
        """Yield each family that a drawing names, and the name under which its font is kept."""
        before_family, before_data, after_data = _FACE
        for face in style.split(before_family)[1:]:
            family, _, rest = face.partition(before_data)
            data = rest.partition(after_data)[0]
            if data not in self._families:
                font = b64decode(data)
                self._families[data] = f"f{sha256(font).hexdigest()[:16]}"
                self.fonts[self._families[data]] = font
            yield family, self._families[data]


def _leads_elsewhere(element: Element) -> bool:
    """Return True for a picture that is not inside the drawing itself."""
    return any(not element.get(name, "data:image/").startswith("data:image/") for name in _LINKS)
