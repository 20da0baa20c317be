"""How wide a text is in Times New Roman, in points."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from sinhkehoach.base.lazy_pattern import lazy_pattern

_DATA_FILE = Path(__file__).with_name("glyph_widths.json")
_FACE_NAMES = {
    (False, False): "regular",
    (True, False): "bold",
    (False, True): "italic",
    (True, True): "bold italic",
}
# Only where Word and LibreOffice both break: never at "/", and at "-" only inside a word and before a letter.
_BREAKS = lazy_pattern(r"[ \t\n]+|(?<=\w-)(?=[^\W\d])|(?<=[–—])")


def text_width(text: str, size_pt: float, *, bold: bool = False, italic: bool = False) -> float:
    """Return the width in pt of `text` set on one line at `size_pt`, without kerning.

    A character that was not measured counts as an "n".
    """
    return sum(map(_advances((bold, italic)).__getitem__, text)) * size_pt


def longest_token_width(text: str, size_pt: float, *, bold: bool = False) -> float:
    """Return the width in pt of the widest stretch of `text` that may not be broken over two lines.

    A line may end at a space, after a dash, and after the hyphen of a compound ("KH-UBND"; not in "3-4").
    """
    tokens = [text] if text.isalnum() else _BREAKS.split(text)
    return max(text_width(token, size_pt, bold=bold) for token in tokens)


class _Advances(dict[str, float]):
    """The advance of each character at 1 pt."""

    def __missing__(self, character: str) -> float:
        return self["n"]


@cache
def _advances(face: tuple[bool, bool]) -> _Advances:
    """Return the advances of a (bold, italic) face."""
    data = _data()
    units = data["advances"][_FACE_NAMES[face]]
    return _Advances(
        (character, advance / data["units per em"])
        for character, advance in zip(data["characters"], units, strict=True)
    )


@cache
def _data() -> Any:  # noqa: ANN401 — the shape of the file is known to `_advances` alone
    return json.loads(_DATA_FILE.read_text(encoding="utf-8"))
