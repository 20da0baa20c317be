"""Word files in tests: members in and out, XML to look at, templates with something wrong in them."""

import re
import zipfile
from io import BytesIO
from pathlib import Path

from lxml import etree

from sinhkehoach.template.prepare import prepare_template
from sinhkehoach.template.prepared_template import PreparedTemplate

TEMPLATE = Path(__file__).parents[2] / "templates" / "ke-hoach.docx"
NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "v": "urn:schemas-microsoft-com:vml",
}
BODY = "word/document.xml"
_ROOTS = {"header": "hdr", "footer": "ftr"}


def members(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def packed(parts: dict[str, bytes]) -> bytes:
    """Return a package of `parts`; the same bytes for the same parts, whatever the time is."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def word_file(content: str, **parts: str) -> bytes:
    """Return a Word file whose body is `content`, with further parts by the kind of their relationship.

    A kind may end in a number; `styles="<w:style …/>"` makes the root element itself.
    """
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    files = {BODY: f"<w:document {names}><w:body>{content}</w:body></w:document>".encode()}
    links = []
    for name, inner in parts.items():
        kind = name.rstrip("0123456789")
        root = _ROOTS.get(kind, kind)
        files[f"word/{name}.xml"] = f"<w:{root} {names}>{inner}</w:{root}>".encode()
        links.append(f'<Relationship Id="{name}" Type="{NAMESPACES["r"]}/{kind}" Target="{name}.xml"/>')
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    files["word/_rels/document.xml.rels"] = (
        f'<Relationships xmlns="{relations}">{"".join(links)}</Relationships>'.encode()
    )
    return packed(files)


def locked(data: bytes) -> bytes:
    """Return the zip `data` with members that ask for a password."""
    return _with_headers(data, 6, 1)


def of_unknown_method(data: bytes) -> bytes:
    """Return the zip `data` with members packed by a method that nobody knows."""
    return _with_headers(data, 8, 97)


def _with_headers(data: bytes, place: int, number: int) -> bytes:
    """Return the zip `data` with `number` at `place` of each member's header, and where the directory repeats it."""
    changed = bytearray(data)
    for sign, start in ((b"PK\3\4", place), (b"PK\1\2", place + 2)):
        for found in re.finditer(re.escape(sign), data):
            at = found.start() + start
            changed[at : at + 2] = number.to_bytes(2, "little")
    return bytes(changed)


def template_bytes(*replacements: tuple[str, str], part: str = BODY) -> bytes:
    """Return our template with each first text of `part` replaced by the second; a text that is not there fails."""
    parts = members(TEMPLATE.read_bytes())
    text = parts[part].decode()
    for old, new in replacements:
        assert old in text, old
        text = text.replace(old, new)
    parts[part] = text.encode()
    return packed(parts)


def prepared(*replacements: tuple[str, str]) -> PreparedTemplate:
    return prepare_template(template_bytes(*replacements))


def body_of(data: bytes) -> etree._Element:
    return etree.fromstring(members(data)[BODY])


def find_all(root: etree._Element, path: str) -> list[etree._Element]:
    return root.xpath(path, namespaces=NAMESPACES)


def fragment(xml: str) -> etree._Element:
    """Return the elements of `xml` under a root that knows the prefixes."""
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
    return etree.fromstring(f"<root {names}>{xml}</root>")


def text_of(element: etree._Element) -> str:
    """Return the text of a paragraph as a reader sees it, w:br as a newline and w:tab as a tab."""
    signs = {"t": None, "br": "\n", "tab": "\t"}
    pieces = []
    for child in element.iter():
        name = etree.QName(child).localname
        if name in signs and child.getparent().tag.endswith("}r"):
            pieces.append(child.text or "" if name == "t" else signs[name])
    return "".join(pieces)


def paragraphs(data: bytes) -> list[str]:
    """Return the text of every paragraph in the body."""
    return [text_of(paragraph) for paragraph in find_all(body_of(data), "//w:p")]
