"""The sheet of paper, in twips (twentieths of a point): what the template's sections and tables are cut from.

Margins are the least that the decree allows (NĐ 30/2020, Phụ lục I, I.I: top and bottom 20–25 mm, left
30–35 mm, right 15–20 mm), so that a table gets as much room as it may have; each is rounded up, never down.
"""

import math

SHORT_SIDE, LONG_SIDE = 11906, 16838  # A4 as Word writes it


def twips(millimetres: float) -> int:
    """Return `millimetres` in twips, rounded up."""
    return math.ceil(millimetres * 1440 / 25.4)


TOP = BOTTOM = twips(20)
LEFT = twips(30)
RIGHT = twips(15)
HEADER = twips(10)  # the page number hangs in the middle of the top margin
FOOTER = twips(10)

PORTRAIT_TEXT = SHORT_SIDE - LEFT - RIGHT
LANDSCAPE_TEXT = LONG_SIDE - LEFT - RIGHT


def section(*, landscape: bool = False, headers: bool = False) -> str:
    """Return a `w:sectPr` that begins on a new page, counts pages from 1 and hides the number of its first.

    With `headers` it brings the two headers along; later sections inherit them.
    """
    size = (
        f'<w:pgSz w:w="{LONG_SIDE}" w:h="{SHORT_SIDE}" w:orient="landscape"/>'
        if landscape
        else f'<w:pgSz w:w="{SHORT_SIDE}" w:h="{LONG_SIDE}"/>'
    )
    references = (
        '<w:headerReference w:type="default" r:id="rIdHeader"/>'
        '<w:headerReference w:type="first" r:id="rIdFirstHeader"/>'
    )
    return (
        f"<w:sectPr>{references if headers else ''}"
        f'<w:type w:val="nextPage"/>{size}'
        f'<w:pgMar w:top="{TOP}" w:right="{RIGHT}" w:bottom="{BOTTOM}" w:left="{LEFT}"'
        f' w:header="{HEADER}" w:footer="{FOOTER}" w:gutter="0"/>'
        '<w:pgNumType w:fmt="decimal" w:start="1"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>'
    )
