"""Pictures of the Document → their drawings, and the members of the package that hold them."""

import zlib
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from hashlib import sha256
from posixpath import basename, dirname, join
from typing import Final

from sinhkehoach.base.lazy_pattern import lazy_pattern
from sinhkehoach.compose.document import Picture
from sinhkehoach.opc.package import Member, deflate
from sinhkehoach.opc.picture_file import PictureFile, PictureKind
from sinhkehoach.opc.xml_text import attribute_xml
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.paragraphs import PARAGRAPH_END
from sinhkehoach.render.runs import plain_text, runs_xml
from sinhkehoach.template.prepared_template import Style

# English Metric Units, in which drawings are measured.
EMU_PER_TWIP: Final = 635
_EMU_PER_MM: Final = 36_000
_EMU_PER_INCH: Final = 914_400
_ANGLES_PER_DEGREE: Final = 60_000
# Of the width of the text: with its caption a picture fits on a page of A4, upright or lying.
_HIGHEST: Final = 1.3
_HIGHEST_LYING: Final = 0.5
# A line of a fixed height would cut the picture off.
_WHOLE_LINE: Final = '<w:spacing w:line="240" w:lineRule="auto"/>'
_CONTENT_TYPES: Final = "[Content_Types].xml"
# Word counts drawings from 1; a template's own are counted from 1001.
_FIRST_DRAWING: Final = 5001
_NAMESPACE: Final = "http://schemas.openxmlformats.org/"
_DRAWINGML: Final = f"{_NAMESPACE}drawingml/2006/"
_DEFAULT_ENDING: Final = lazy_pattern(r"""<(?:\w+:)?Default\s[^>]*?\bExtension\s*=\s*["']([^"']*)""")
_IMAGE: Final = f"{_NAMESPACE}officeDocument/2006/relationships/image"
# Stands for a picture whose file is not at hand, where a document is made only to be read: one clear pixel.
_CLEAR: Final = PictureFile(
    PictureKind.PNG,
    1,
    1,
    96.0,
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010804000000b51c0c020000000b4944415478da6364f80f00010501012718e366"
        "0000000049454e44ae426082"
    ),
)


class PictureWriter:
    """Writes the pictures of one document; each file goes into it once."""

    def __init__(
        self, pictures: Mapping[str, PictureFile], body_style: Style, marks: Marks, reference: str
    ) -> None:
        self._pictures = pictures
        self._style = attribute_xml(body_style.id)
        self._marks = marks
        self._reference = reference
        self._drawn = 0
        self.used: dict[str, PictureFile] = {}

    def pieces(self, picture: Picture, width: int, *, lying: bool) -> tuple[str, ...]:
        """Return the w:p of `picture` and that of its caption, where the text is `width` twips wide."""
        file = self._pictures.get(picture.file, _CLEAR)
        relation = _relation_id(file)
        self.used[relation] = file
        self._drawn += 1
        size = _size(file, picture.width_mm, width * EMU_PER_TWIP, _HIGHEST_LYING if lying else _HIGHEST)
        words = attribute_xml(plain_text(picture.caption))
        drawing = _drawing(relation, size, file.turn, _FIRST_DRAWING + self._drawn, words)
        keep = "<w:keepNext/>" if picture.caption else ""
        drawn = (self._start(keep + _WHOLE_LINE), drawing, PARAGRAPH_END)
        return (*drawn, *self._caption(picture)) if picture.caption else drawn

    def _caption(self, picture: Picture) -> tuple[str, ...]:
        opening, closing = self._marks.pair(picture.path)
        return (self._start(), opening, runs_xml(picture.caption, self._reference), closing, PARAGRAPH_END)

    def _start(self, properties: str = "") -> str:
        return (
            f'<w:p><w:pPr><w:pStyle w:val="{self._style}"/>{properties}'
            '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>'
        )


def with_pictures(
    members: Iterable[Member], document_part: str, used: Mapping[str, PictureFile]
) -> list[Member]:
    """Return `members` with the pictures `used` by the document, by the ids of their relationships."""
    if not used:
        return list(members)
    folder = dirname(document_part)
    relations = join(folder, "_rels", f"{basename(document_part)}.rels")
    own: dict[str, Callable[[str], list[str]]] = {
        relations: lambda _: [_relation(id_, file) for id_, file in used.items()],
        _CONTENT_TYPES: partial(_default_types, used.values()),
    }
    changed = [_with_more(each, own[each.name]) if each.name in own else each for each in members]
    return [*changed, *(deflate(join(folder, _member(file)), file.data) for file in used.values())]


def _size(file: PictureFile, width_mm: float | None, room: int, highest: float) -> tuple[int, int]:
    """Return width and height of an upright picture in EMU, in its proportions, within the room."""
    columns, rows = file.width, file.height
    if _lies(file.turn):
        # Word asks for the room of the one that is not turned, too.
        columns, rows, highest = rows, columns, min(highest, 1)
    width = columns / file.dpi * _EMU_PER_INCH if width_mm is None else width_mm * _EMU_PER_MM
    width = min(width, room, room * highest * columns / rows)
    return max(round(width), 1), max(round(width * rows / columns), 1)


def _lies(turn: int) -> bool:
    return turn % 180 != 0


def _drawing(relation: str, size: tuple[int, int], turn: int, number: int, words: str) -> str:
    """Return the run with a picture of this `size` once turned: its own size and what sticks out, as Word has it."""
    width, height = reversed(size) if _lies(turn) else size
    beside, above = (max(0, (own - lying) // 2) for own, lying in ((height, width), (width, height)))
    beyond = f'<wp:effectExtent l="{beside}" t="{above}" r="{beside}" b="{above}"/>' if _lies(turn) else ""
    rotation = f' rot="{turn * _ANGLES_PER_DEGREE}"' if turn else ""
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{_DRAWINGML}wordprocessingDrawing" distT="0" distB="0" distL="0"'
        f' distR="0"><wp:extent cx="{width}" cy="{height}"/>{beyond}'
        f'<wp:docPr id="{number}" name="{relation}" descr="{words}"/>'
        f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWINGML}main" noChangeAspect="1"/>'
        f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWINGML}main"><a:graphicData uri="{_DRAWINGML}picture">'
        f'<pic:pic xmlns:pic="{_DRAWINGML}picture"><pic:nvPicPr><pic:cNvPr id="{number}" name="{relation}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip xmlns:r="{_NAMESPACE}officeDocument/2006/relationships"'
        f' r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm{rotation}>'
        f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
        "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def _relation_id(file: PictureFile) -> str:
    """Return the id of a picture's relationship: the same file has the same one, and is put in once."""
    return f"rIdHinh{sha256(file.data).hexdigest()[:16]}"


def _member(file: PictureFile) -> str:
    return f"media/{_relation_id(file)}.{file.kind.value}"


def _relation(id_: str, file: PictureFile) -> str:
    return f'Relationship Id="{id_}" Type="{_IMAGE}" Target="{_member(file)}"/>'


def _default_types(files: Iterable[PictureFile], declared: str) -> list[str]:
    """Return the types of `files` but those `declared`: Word calls a package damaged that has one ending twice.

    Endings are the same in capitals (ECMA-376, Part 2, 10.1.2.2.2).
    """
    known = {ending.casefold() for ending in _DEFAULT_ENDING.findall(declared)}
    kinds = sorted({file.kind.value for file in files} - known)
    return [f'Default Extension="{kind}" ContentType="image/{kind}"/>' for kind in kinds]


def _with_more(member: Member, more: Callable[[str], list[str]]) -> Member:
    """Return a list of the package with the elements at its end that `more` gives for its text."""
    text = zlib.decompress(member.deflated, -zlib.MAX_WBITS).decode()
    end = text.rstrip().rfind("</")
    prefix = text[end + 2 :].rpartition(":")[0]
    opening = f"<{prefix}:" if prefix else "<"
    elements = "".join(opening + each for each in more(text))
    return deflate(member.name, f"{text[:end]}{elements}{text[end:]}".encode())
