"""How high a row of a workbook has to be for all its words, which the program that opens it need not work out."""

from typing import Final

from sinhkehoach.base.glyph_widths import text_width

SIZE_PT: Final = 11.0
_LINE_PT: Final = 13.2
_AROUND_PT: Final = 2.5
# What a letter of a column's width is in Excel, of its usual face; a step of an indent.
_LETTER_PT: Final = 5.4
_INDENT_LETTERS: Final = 1.5


def row_height(cells: list[tuple[str, float]], *, bold: bool = False, size_pt: float = SIZE_PT) -> float:
    """Return the height in pt for `cells`, each a text and the width of its column in letters."""
    lines = (_lines(text, letters * _LETTER_PT, size_pt, bold=bold) for text, letters in cells if text)
    return _AROUND_PT + max(lines, default=1) * _LINE_PT * size_pt / SIZE_PT


def indented(width: float, indent: int) -> float:
    """Return what is left of the `width` of a column, in letters, behind an indent."""
    return max(width - indent * _INDENT_LETTERS, 1.0)


def _lines(text: str, room_pt: float, size_pt: float, *, bold: bool) -> int:
    """Return how many lines `text` takes, broken between words, words that are too long inside them."""
    space = text_width(" ", size_pt, bold=bold)
    lines, used = 1, 0.0
    for word in text.split():
        width = text_width(word, size_pt, bold=bold)
        if used and used + space + width > room_pt:
            lines, used = lines + 1, 0.0
        used += width + (space if used else 0)
        lines, used = lines + int(used // room_pt), used % room_pt
    return lines
