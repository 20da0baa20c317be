"""PDFs written by hand: words at their places, lines, a picture; nothing here knows how the program reads them."""

import zlib
from typing import NamedTuple

from sinhkehoach.pdf.lines import Line
from sinhkehoach.pdf.pages import Box, Word

WIDTH, HEIGHT = 595.0, 842.0
# Of the size: every letter is as wide, so that tests can count.
_LETTER, _BLANK = 0.5, 0.25
_FACES = {"": "Times-Roman", "b": "Times-Bold", "i": "Times-Italic", "bi": "Times-BoldItalic"}


class Text(NamedTuple):
    """Words at `x` from the left, their foot at `y` from the top, in pt; `look` of b and i."""

    x: float
    y: float
    text: str
    size: float = 14.0
    look: str = ""


class Rule(NamedTuple):
    """A line from one point to another."""

    x: float
    y: float
    to_x: float
    to_y: float


class Picture(NamedTuple):
    """A grey picture."""

    x: float
    y: float
    width: float
    height: float


class Sheet(NamedTuple):
    """A page."""

    marks: list
    width: float = WIDTH
    height: float = HEIGHT


def width_of(text: str, size: float = 14.0) -> float:
    """Return how wide `text` is."""
    return sum(_BLANK if letter == " " else _LETTER for letter in text) * size


def box(x: float, y: float, width: float, height: float) -> list[Rule]:
    """Return the four lines around a cell."""
    right, foot = x + width, y + height
    return [
        Rule(x, y, right, y),
        Rule(x, foot, right, foot),
        Rule(x, y, x, foot),
        Rule(right, y, right, foot),
    ]


def pdf_file(sheets: list[Sheet]) -> bytes:
    """Return the PDF with `sheets`."""
    texts = [each.text for sheet in sheets for each in sheet.marks if isinstance(each, Text)]
    letters = sorted({" ", *"".join(texts)})
    codes = {letter: code for code, letter in enumerate(letters, 33)}
    objects = ["", "<</Type/Catalog/Pages 2 0 R>>"]
    first_page = 5 + len(_FACES)
    kids = " ".join(f"{first_page + 2 * at} 0 R" for at in range(len(sheets)))
    objects.append(f"<</Type/Pages/Kids[{kids}]/Count {len(sheets)}>>")
    objects.append(_stream(_unicode_map(codes)))
    objects.append(
        _stream(
            "\x80", "/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8"
        )
    )
    widths = " ".join(str(round(1000 * (_BLANK if letter == " " else _LETTER))) for letter in codes)
    objects += [
        (
            f"<</Type/Font/Subtype/TrueType/BaseFont/AAAAAA+{name}/FirstChar 33/LastChar {32 + len(codes)}"
            f"/Widths[{widths}]/ToUnicode 3 0 R/FontDescriptor<</Type/FontDescriptor/FontName/AAAAAA+{name}"
            "/Flags 4/Ascent 750/Descent -250/CapHeight 700/ItalicAngle 0/StemV 80/FontBBox[0 -250 1000 750]>>>>"
        )
        for name in _FACES.values()
    ]
    fonts = "".join(f"/F{look} {5 + at} 0 R" for at, look in enumerate(_FACES))
    for at, sheet in enumerate(sheets):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {sheet.width} {sheet.height}]/Contents {first_page + 2 * at + 1} 0 R"
            f"/Resources<</Font<<{fonts}>>/XObject<</P 4 0 R>>>>>>"
        )
        objects.append(_stream("\n".join(_drawn(each, sheet.height, codes) for each in sheet.marks)))
    return _whole(objects)


def pdf_bomb(piece: str, megabytes: int) -> bytes:
    """Return a PDF whose only page is drawn by `piece` again and again, packed until it is small."""
    packer = zlib.compressobj(9)
    million = (piece * (2**20 // len(piece))).encode()
    packed = b"".join(packer.compress(million) for _ in range(megabytes)) + packer.flush()
    stream = _stream(packed.decode("latin-1"), "/Filter/FlateDecode")
    page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>"
    font = "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>"
    pages = "<</Type/Pages/Kids[3 0 R]/Count 1>>"
    return _whole(["", "<</Type/Catalog/Pages 2 0 R>>", pages, page, stream, font])


def _drawn(mark, height: float, codes: dict[str, int]) -> str:
    if isinstance(mark, Text):
        shown = "".join(f"{codes[letter]:02x}" for letter in mark.text)
        return f"BT /F{mark.look} {mark.size} Tf {mark.x} {height - mark.y} Td <{shown}> Tj ET"
    if isinstance(mark, Rule):
        return f"{mark.x} {height - mark.y} m {mark.to_x} {height - mark.to_y} l S"
    return f"q {mark.width} 0 0 {mark.height} {mark.x} {height - mark.y - mark.height} cm /P Do Q"


def _unicode_map(codes: dict[str, int]) -> str:
    lines = "\n".join(f"<{code:02x}> <{ord(letter):04x}>" for letter, code in codes.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> "
        f"endcodespacerange {len(codes)} beginbfchar\n{lines}\nendbfchar endcmap end end"
    )


def _stream(content: str, entries: str = "") -> str:
    return f"<<{entries}/Length {len(content)}>>stream\n{content}\nendstream"


def _whole(objects: list[str]) -> bytes:
    body = b"%PDF-1.4\n"
    places = []
    for number, each in enumerate(objects):
        if number:
            places.append(len(body))
            body += f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects)
    return body + (
        f"xref\n0 {count}\n0000000000 65535 f \n{table}trailer<</Size {count}/Root 1 0 R>>\nstartxref\n{len(body)}\n%%EOF"
    ).encode("latin-1")


def words_at(x: float, y: float, text: str, size: float = 14.0, look: str = "") -> list[Word]:
    """Return `text` as the words that are read of it: at `x` from the left, its foot at `y` from the top."""
    words = []
    for word in text.split(" "):
        right = x + width_of(word, size)
        words.append(Word(word, Box(x, y - size, right, y), size, "b" in look, "i" in look))
        x = right + width_of(" ", size)
    return words


def line_at(x: float, y: float, text: str, size: float = 14.0, look: str = "") -> Line:
    """Return `text` as one line."""
    return Line(words_at(x, y, text, size, look))
