"""Paper and margins (NĐ 30/2020, Phụ lục I, phần I, mục I)."""

from collections.abc import Iterator
from typing import Final

from sinhkehoach.conformance.checks.page import BOTTOM, LEFT, RIGHT, TOLERANCE_MM, TOP, Side
from sinhkehoach.cures.case import Case, Cure
from sinhkehoach.cures.properties import put
from sinhkehoach.docx.content import Section
from sinhkehoach.docx.measures import MM_PER_POINT, millimetres, twips
from sinhkehoach.docx.wordml import Element, W

_NAMES: Final = {TOP: "top", BOTTOM: "bottom", LEFT: "left", RIGHT: "right"}
# The number of a page stands in the middle of the margin.
_HALF: Final = 0.5


def paper(case: Case) -> None:
    """P01: the regime's paper, upright or not as it was."""
    sides = [twips(each / MM_PER_POINT) for each in case.regime.measures.page.paper_mm]
    for element, section in _sections(case):
        width, height = sides[::-1] if section.page.landscape else sides
        put(element, "pgSz", w=str(width), h=str(height))


def orientation(case: Case) -> None:
    """P02: the first section upright."""
    element = case.draft.sections[0]
    size = put(element, "pgSz")
    width, height = size.get(f"{W}w", ""), size.get(f"{W}h", "")
    size.attrib.pop(f"{W}orient", "")
    put(element, "pgSz", w=height, h=width)


def margin(side: Side) -> Cure:
    """Return the cure of one margin on upright pages (P03 to P06)."""

    def cure(case: Case) -> None:
        for element, section in _sections(case):
            if not section.page.landscape:
                _keep_within(case, element, section, side)

    return cure


def landscape_margins(case: Case) -> None:
    """P07."""
    for element, section in _sections(case):
        for side in _NAMES if section.page.landscape else ():
            _keep_within(case, element, section, side)


def header_distance(case: Case) -> None:
    """P13."""
    for element, section in _sections(case):
        if section.page.top and not 0 < (section.page.header or 0.0) < section.page.top:
            put(element, "pgMar", header=str(twips(section.page.top * _HALF)))


def number_height(case: Case) -> None:
    """Set the header as far below the edge as the regime has it."""
    bounds = case.regime.measures.page.header_mm
    for element, section in _sections(case) if bounds else ():
        header = millimetres(section.page.header or 0.0)
        if bounds and not bounds[0] <= header <= bounds[1]:
            put(element, "pgMar", header=str(twips(sum(bounds) / 2 / MM_PER_POINT)))


def _sections(case: Case) -> Iterator[tuple[Element, Section]]:
    yield from zip(case.draft.sections, case.document.document.sections, strict=False)


def _keep_within(case: Case, element: Element, section: Section, side: Side) -> None:
    """Set one margin at the nearest that is allowed, where it is none of these; the gutter is part of it."""
    length = side.length_of(section.page)
    least, most = side.limits_of(case.regime.measures.page)
    if length is None or least - TOLERANCE_MM <= millimetres(length) <= most + TOLERANCE_MM:
        return
    wanted = min(max(millimetres(length), least), most) / MM_PER_POINT
    gutter = section.page.gutter if side is LEFT else 0.0
    if gutter > wanted:
        put(element, "pgMar", gutter="0")
        gutter = 0.0
    put(element, "pgMar", **{_NAMES[side]: str(twips(wanted - gutter))})
