"""Documents → their pages, for somebody who looks at one version after the other while typing."""

from collections import OrderedDict
from collections.abc import Mapping
from typing import Final, NamedTuple

from sinhkehoach.base.errors import UserError
from sinhkehoach.preview.preview import Previews

# Pages that may be asked for again: those of the last few versions of a long plan.
_KEPT: Final = 400


class PageSheet(NamedTuple):
    """A page by its digest, `width` × `height` pt; its place n leads to path `first` + n."""

    digest: str
    width: float
    height: float
    first: int


class PageSheets(NamedTuple):
    """The pages of a document, the key paths that their words name, the fonts that they are set in."""

    pages: tuple[PageSheet, ...]
    paths: tuple[tuple[str | int, ...], ...]
    fonts: tuple[str, ...]


class Pages:
    """Draws pages, and keeps the last of them by their digests: a page that has not changed is not sent again."""

    def __init__(self) -> None:
        self._previews = Previews()
        self._fonts: Mapping[str, bytes] = {}
        self._kept: OrderedDict[str, str] = OrderedDict()

    def of(self, docx: bytes) -> PageSheets:
        """Return the pages of `docx`; raises UserError where they cannot be drawn."""
        drawn = self._previews.of(docx)
        self._fonts = drawn.fonts
        sheets = tuple(PageSheet(page.digest, page.width, page.height, page.first) for page in drawn.pages)
        for sheet, page in zip(sheets, drawn.pages, strict=True):
            self._kept[sheet.digest] = page.svg
            self._kept.move_to_end(sheet.digest)
        while len(self._kept) > max(_KEPT, len(sheets)):
            self._kept.popitem(last=False)
        return PageSheets(sheets, drawn.paths, tuple(drawn.fonts))

    def drawing(self, digest: str) -> str:
        """Return the SVG of a page; raises UserError for one that is not kept any more."""
        drawing = self._kept.get(digest)
        if drawing is None:
            raise UserError("Trang này đã cũ", "chờ trang dựng lại")
        return drawing

    def font(self, family: str) -> bytes:
        """Return the TrueType font `family`; raises UserError for one that no page names."""
        if family not in self._fonts:
            raise UserError("Không có phông chữ này", "tải lại trang")
        return self._fonts[family]
