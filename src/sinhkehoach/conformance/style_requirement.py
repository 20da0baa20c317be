"""What a component must look like, and how a line departs from it."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.conformance.line import Line, is_caps
from sinhkehoach.docx.content import DrawnLine

SIZE_TOLERANCE: Final = 0.25
_CENTRE_TOLERANCE: Final = 15.0
_ALIGNMENTS: Final = {
    "left": "canh trái",
    "right": "canh phải",
    "center": "canh giữa",
    "both": "canh đều hai bên",
}


class StyleRequirement(NamedTuple):
    """Size in pt (least, most), weight, slant, case, alignment; None means: as it likes."""

    sizes: tuple[float, float] | None = None
    bold: bool | None = None
    italic: bool | None = None
    upper: bool | None = None
    align: str | None = None
    underlined: bool | None = None

    def departures(self, line: Line) -> str:
        """Return how `line` departs from this look, "" when it does not."""
        return "; ".join(self._all(line))

    def _all(self, line: Line) -> Iterator[str]:
        yield from wrong_sizes(line, self.sizes)
        yield from _wrong_quality(line, "bold", wanted=self.bold, names=("có chữ đậm", "không đậm"))
        yield from _wrong_quality(
            line, "italic", wanted=self.italic, names=("có chữ nghiêng", "không nghiêng")
        )
        if self.underlined is False and line.some("underlined"):
            yield "gạch chân"
        if self.underlined is True and not line.some("underlined"):
            yield "không gạch chân"
        if self.upper is True and not is_caps(line.text):
            yield "không in hoa"
        if self.upper is False and is_caps(line.text):
            yield "in hoa toàn bộ"
        align = line.paragraph.setting.align
        if self.align and not line.beside and align != self.align:
            yield _ALIGNMENTS.get(align, align)


def wrong_sizes(line: Line, sizes: tuple[float, float] | None) -> Iterator[str]:
    """Yield the sizes of `line` that lie outside the bounds `sizes`, in pt; None allows any."""
    for size in sorted({face.size for face in line.faces if not face.raised}):
        if not is_within(size, sizes):
            yield f"cỡ chữ {number(size)}"


def is_within(size: float, sizes: tuple[float, float] | None) -> bool:
    """Say whether a size in pt lies within the bounds `sizes`; None allows any."""
    return sizes is None or sizes[0] - SIZE_TOLERANCE <= size <= sizes[1] + SIZE_TOLERANCE


def _wrong_quality(line: Line, quality: str, *, wanted: bool | None, names: tuple[str, str]) -> Iterator[str]:
    if wanted is False and line.some(quality):
        yield names[0]
    if wanted is True and not line.every(quality):
        yield names[1]


def number(value: float, digits: int = 1) -> str:
    """Return a number as Vietnamese write it: `12,5`, `13`."""
    text = f"{value:.{digits}f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def alignment(name: str) -> str:
    """Return an alignment in words."""
    return _ALIGNMENTS.get(name, name)


def longest_width(lines: tuple[Line, ...]) -> float:
    """Return the width in pt of the longest printed line of `lines`, broken where their places end."""
    return max((width for line in lines for width in _printed_widths(line)), default=0.0)


def _printed_widths(line: Line) -> Iterator[float]:
    setting = line.paragraph.setting
    room = line.paragraph.width - setting.left - setting.right
    if line.width <= room or not line.faces:
        yield line.width
        return
    face = line.faces[0]
    current = ""
    for word in line.text.split():
        longer = f"{current} {word}".strip()
        if text_width(longer, face.size, bold=face.bold, italic=face.italic) > room and current:
            yield text_width(current, face.size, bold=face.bold, italic=face.italic)
            current = word
        else:
            current = longer
    yield text_width(current, face.size, bold=face.bold, italic=face.italic)


def is_centred(rule: DrawnLine, width: float) -> bool:
    """Say whether a drawn line lies in the middle of a place `width` pt wide; True when that cannot be told."""
    if rule.offset is None or rule.length is None:
        return True
    return abs(rule.offset + rule.length / 2 - width / 2) <= _CENTRE_TOLERANCE
