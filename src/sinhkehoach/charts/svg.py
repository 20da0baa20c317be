"""Pieces of SVG: elements, texts, and the whole picture; the same values give the same bytes.

Text stays text, in Times New Roman or a face as wide: it can be searched, read aloud and edited. What is told by a tone
is told by an outline or in words as well, for a printer without colours.
"""

import json
from collections.abc import Iterable
from itertools import accumulate, takewhile
from typing import Final

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.lazy_pattern import lazy_pattern

FONTS: Final = "'Times New Roman', 'Liberation Serif', Tinos, serif"
# Sizes of text and all other measures are in units of the picture, of which a browser makes pixels.
SIZE: Final = 13.0
SMALL: Final = 11.0
HEADING: Final = 17.0
LINE: Final = 15.0
INK: Final = "#1c2430"
QUIET: Final = "#5a6472"
RULE: Final = "#c4cad3"
FAINT: Final = "#e6e9ee"
# Characters that no XML may hold; a plan may, written as "\\x08".
_NOT_IN_XML: Final = lazy_pattern("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_ELLIPSIS: Final = "…"


def element(name: str, attributes: dict[str, object], *inside: str) -> str:
    """Return the element `name` with what is `inside` it, finished pieces each."""
    given = "".join(
        f' {key}="{_escaped(_number(value))}"' for key, value in attributes.items() if value is not None
    )
    return f"<{name}{given}>{''.join(inside)}</{name}>" if inside else f"<{name}{given}/>"


def text(words: str, x: float, y: float, *, size: float = SIZE, bold: bool = False, **look: object) -> str:
    """Return `words` on the line `y`; `look` are further attributes, `anchor` among them."""
    anchor = look.pop("anchor", None)
    attributes: dict[str, object] = {"x": x, "y": y, "font-size": size, "text-anchor": anchor}
    attributes["font-weight"] = "bold" if bold else None
    attributes |= {key.replace("_", "-"): value for key, value in look.items()}
    return element("text", {"fill": INK} | attributes, _escaped(words))


def lines(words: Iterable[str], x: float, y: float, **look: object) -> str:
    """Return one text below the other, the first on the line `y`."""
    return "".join(text(line, x, y + row * LINE, **look) for row, line in enumerate(words))  # type: ignore[arg-type]


def rect(x: float, y: float, width: float, height: float, fill: str, **look: object) -> str:
    """Return a rectangle, `stroke` and the like in `look`."""
    place: dict[str, object] = {"x": x, "y": y, "width": width, "height": height, "fill": fill}
    return element("rect", place | {key.replace("_", "-"): value for key, value in look.items()})


def rule(x1: float, y1: float, x2: float, y2: float, stroke: str = RULE, **look: object) -> str:
    """Return a straight line."""
    place: dict[str, object] = {"x1": x1, "y1": y1, "x2": x2, "y2": y2, "stroke": stroke}
    return element("line", place | {key.replace("_", "-"): value for key, value in look.items()})


def part(path: KeyPath | None, told: str, *inside: str) -> str:
    """Return a group that tells whoever points at it what it is, and, where one made it, which place in the plan."""
    place = None if path is None else json.dumps(list(path), ensure_ascii=False, separators=(",", ":"))
    return element("g", {"data-path": place}, element("title", {}, _escaped(told)), *inside)


def picture(title: str, told: str, size: tuple[float, float], body: Iterable[str]) -> str:
    """Return the whole SVG of `size` (width, height): its title, what it tells in words, its drawing."""
    width, height = size
    root: dict[str, object] = {
        "xmlns": "http://www.w3.org/2000/svg",
        "viewBox": f"0 0 {_number(width)} {_number(height)}",
        "width": width,
        "height": height,
        "role": "img",
        "lang": "vi",
        "aria-label": title,
        "font-family": FONTS,
    }
    head = (element("title", {}, _escaped(title)), element("desc", {}, _escaped(told)))
    return element("svg", root, *head, rect(0, 0, width, height, "#fff"), *body) + "\n"


def wrapped(words: str, width: float, *, size: float = SIZE, most: int = 2, bold: bool = False) -> list[str]:
    """Return `words` in at most so many lines of `width`; what does not fit gives way to an ellipsis."""
    found: list[str] = []
    line = ""
    for word in words.split():
        longer = f"{line} {word}".strip()
        if line and text_width(longer, size, bold=bold) > width:
            found.append(line)
            line = word
        else:
            line = longer
    found.append(line)
    if len(found) > most:
        found = [*found[: most - 1], " ".join(found[most - 1 :])]
    return [_cut(each, width, size, bold=bold) for each in found]


def _cut(line: str, width: float, size: float, *, bold: bool) -> str:
    if text_width(line, size, bold=bold) <= width:
        return line
    room = width - text_width(_ELLIPSIS, size, bold=bold)
    widths = accumulate(text_width(character, size, bold=bold) for character in line)
    fits = sum(1 for _ in takewhile(lambda wide: wide <= room, widths))
    return line[:fits].rstrip(" ,;-") + _ELLIPSIS


def _number(value: object) -> str:
    """Return a number with at most one decimal, everything else as it is written."""
    return f"{value:.1f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)


def _escaped(words: str) -> str:
    words = _NOT_IN_XML.sub("\ufffd", words)
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
