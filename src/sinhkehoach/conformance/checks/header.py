"""The lines at the top, the motto below them, the issuer (NĐ 30/2020, Phụ lục I, phần I, mục II.1 and II.2)."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.anatomy.letterhead import bare
from sinhkehoach.conformance.checks.day_of_issue import issued_since
from sinhkehoach.conformance.checks.drawn_rules import BROKEN, no_rule, shares_of, wrong_rule
from sinhkehoach.conformance.differences import difference
from sinhkehoach.conformance.line import Line, all_lines, is_typed_rule
from sinhkehoach.conformance.requirements import Component
from sinhkehoach.conformance.rule import Deviation, NotApplicable, Remedy, Undecided
from sinhkehoach.conformance.style_requirement import (
    SIZE_TOLERANCE,
    StyleRequirement,
    alignment,
    number,
)
from sinhkehoach.docx.content import TableShape
from sinhkehoach.docx.measures import millimetres
from sinhkehoach.lexicon.ended_bodies import DISTRICTS_ENDED, district_in_capitals

_LINE_TOLERANCE: Final = 0.05


def heading_text(document: Examined) -> Iterator[Deviation]:
    """H01: Quốc hiệu stands there, in capitals, as the decree writes it, and once."""
    wanted, line = document.regime.components.heading, document.letterhead.heading
    yield from _wrong_text(line, wanted)
    if line is not None:
        behind = document.document.paragraphs[line.paragraph.index + 1 : document.letterhead.end]
        for again in (each for each in behind if bare(each.text) == bare(line.text)):
            yield Deviation(again, again.text, f"{wanted.name} ghi thêm một lần")


def heading_look(document: Examined) -> Iterator[Deviation]:
    """H02."""
    yield from _wrong_look(_heading(document), _without_place(document.regime.components.heading))


def heading_on_one_line(document: Examined) -> Iterator[Deviation]:
    """H03: it fits its cell."""
    line, name = _heading(document), document.regime.components.heading.name
    if line.beside or not line.paragraph.in_table:
        raise Undecided(f"{name} không đặt trong ô bảng")
    room = line.paragraph.width
    if line.width > room + 1:
        wide = f"chữ dài {number(millimetres(line.width))} mm, ô rộng {number(millimetres(room))} mm"
        yield Deviation(line.paragraph, line.text, wide)


def motto_text(document: Examined) -> Iterator[Deviation]:
    """H04."""
    line = document.letterhead.motto
    yield from _wrong_text(line, document.regime.components.motto)


def motto_look(document: Examined) -> Iterator[Deviation]:
    """H05."""
    yield from _wrong_look(_motto(document), _without_place(document.regime.components.motto))


def motto_not_smaller(document: Examined) -> Iterator[Deviation]:
    """H06."""
    components = document.regime.components
    above, below = _heading(document), _motto(document)
    sizes = [line.faces[0].size if line.faces else 0.0 for line in (above, below)]
    if sizes[1] < sizes[0] - SIZE_TOLERANCE:
        found = (
            f"{components.motto.name} cỡ {number(sizes[1])}, {components.heading.name} cỡ {number(sizes[0])}"
        )
        look = StyleRequirement(sizes=(sizes[0], sizes[0]))
        yield Deviation(below.paragraph, below.text, found, remedy=Remedy(below, look))


def head_spacing(document: Examined) -> Iterator[Deviation]:
    """H07: both in the middle, nothing between them, lines as close as they may be."""
    components = document.regime.components
    heading, motto = _heading(document), _motto(document)
    for line, wanted in ((heading, components.heading), (motto, components.motto)):
        yield from _wrong_place(line, wanted, document.regime.measures.letterhead.line_spacing)
    above, below = heading.paragraph, motto.paragraph
    if above is below:
        return
    both = f"{components.heading.name} và {components.motto.name}"
    if above.setting.after + below.setting.before > 0:
        space = above.setting.after + below.setting.before
        yield Deviation(below, motto.text, f"{both} cách nhau thêm {number(space)} pt")
    between = document.document.paragraphs[above.index + 1 : below.index]
    if any(each.cell == above.cell for each in between) and above.in_table:
        yield Deviation(below, motto.text, f"có đoạn khác chen giữa {both}")


def _wrong_place(line: Line, wanted: Component, spacing: float) -> Iterator[Deviation]:
    setting = line.paragraph.setting
    if not line.beside and wanted.style.align and setting.align != wanted.style.align:
        found = f"không {alignment(wanted.style.align)}"
        remedy = Remedy(line, StyleRequirement(align=wanted.style.align))
        yield Deviation(line.paragraph, line.text, found, remedy=remedy)
    if setting.line_rule == "auto" and setting.line > spacing + _LINE_TOLERANCE:
        yield Deviation(line.paragraph, line.text, f"giãn dòng {number(setting.line, 2)}")


def motto_rule(document: Examined) -> Iterator[Deviation]:
    """H08: a line as long as the words, below the motto or, where a regime has none, below the heading."""
    has_motto = document.regime.components.motto.obligatory
    motto = _motto(document) if has_motto else _heading(document)
    components = document.regime.components
    name = (components.motto if has_motto else components.heading).name
    least, most = document.regime.measures.letterhead.long_rule
    if not document.letterhead.heading_rules:
        yield Deviation(motto.paragraph, motto.text, no_rule(document, motto, name))
    elif not any(each.solid for each in document.letterhead.heading_rules):
        yield Deviation(motto.paragraph, motto.text, BROKEN)
    else:
        shares = shares_of(document.letterhead.heading_rules, motto.width)
        if not any(least <= each <= most for each in shares):
            found = f"đường kẻ dài {number(100 * shares[0], 0)}% dòng chữ"
            yield Deviation(motto.paragraph, motto.text, found)


def rules_are_drawn(document: Examined) -> Iterator[Deviation]:
    """H09: no line made of characters, nor underlining."""
    letterhead = document.letterhead
    for line in all_lines(document.document.paragraphs[: letterhead.end]):
        if is_typed_rule(line.text):
            yield Deviation(line.paragraph, line.text, "kẻ bằng ký tự")
    for line in (*letterhead.issuer, *((letterhead.motto,) if letterhead.motto else ()), *letterhead.title):
        if line.some("underlined"):
            remedy = Remedy(line, StyleRequirement(underlined=False))
            yield Deviation(line.paragraph, line.text, "gạch chân chữ thay cho đường kẻ", remedy=remedy)


def issuer(document: Examined) -> Iterator[Deviation]:
    """H10."""
    wanted = document.regime.components.issuer
    if not document.letterhead.issuer:
        yield from missing(wanted)
    for line in document.letterhead.issuer:
        yield from _wrong_look(line, wanted.style)


def parents(document: Examined) -> Iterator[Deviation]:
    """H11."""
    wanted = document.regime.components.parent
    if not document.letterhead.parents:
        raise NotApplicable(f"không ghi {wanted.name}")
    for line in document.letterhead.parents:
        yield from _wrong_look(line, wanted.style)


def issuer_in_full(document: Examined) -> Iterator[Deviation]:
    """H12."""
    first = _issuer(document)[0]
    if document.regime.forms.number.abbreviated_body.match(first.text):
        yield Deviation(first.paragraph, first.text, f"{document.regime.components.issuer.name} viết tắt")


def issuer_rule(document: Examined) -> Iterator[Deviation]:
    """H13: a line of a third to a half of the issuer's."""
    name, bounds = document.regime.components.issuer.name, document.regime.measures.letterhead.short_rule
    yield from wrong_rule(document, _issuer(document), document.letterhead.issuer_rules, name, bounds)


def one_regime(document: Examined) -> Iterator[Deviation]:
    """H14: not the state's and the Party's head together."""
    components, other = document.regime.components, document.letterhead.other_heading
    if other is not None:
        found = f"có cả {components.heading.name} và {components.other_heading.name}"
        yield Deviation(other.paragraph, other.text, found)


def head_table(document: Examined) -> Iterator[Deviation]:
    """H15: no borders, and hardly wider than the text."""
    table = _head_table(document)
    if table.bordered:
        yield Deviation(None, "", "bảng đầu trang có đường viền", part="trang đầu")
    room = document.document.sections[0].page.text_width
    if millimetres(table.width - room) > document.regime.measures.letterhead.table_overhang_mm:
        wide = number(millimetres(table.width - room))
        yield Deviation(None, "", f"bảng đầu trang rộng hơn vùng chữ {wide} mm", part="trang đầu")


def no_abolished_level(document: Examined) -> Iterator[Deviation]:
    """H16: since 1 July 2025 there are no districts."""
    lines = (*document.letterhead.parents, *_issuer(document))
    issued_since(document, DISTRICTS_ENDED)
    in_province = any(re.search(r"\bTỈNH\b", line.text) for line in lines)
    for line in lines:
        found = district_in_capitals(line.text, in_province=in_province)
        if found:
            yield Deviation(line.paragraph, line.text, f"ghi “{found}”, cấp không còn từ ngày 01/7/2025")


def _heading(document: Examined) -> Line:
    return needed(document.letterhead.heading, document.regime.components.heading)


def _motto(document: Examined) -> Line:
    return needed(document.letterhead.motto, document.regime.components.motto)


def needed(line: Line | None, component: Component) -> Line:
    """Return `line`; Undecided when the component was not found."""
    if line is None:
        raise Undecided(f"không tìm thấy {component.name}")
    return line


CLOSING: Final = "nơi nhận, chữ ký"


def missing(component: Component, part: str = "trang đầu") -> Iterator[Deviation]:
    """Yield that a component was not found where the regime asks for it; NotApplicable where it does not."""
    if not component.obligatory:
        raise NotApplicable(f"không có {component.name}")
    yield Deviation(None, "", f"không tìm thấy {component.name}", part=part, mending="")


def _wrong_text(line: Line | None, wanted: Component) -> Iterator[Deviation]:
    """Yield how a line of fixed wording departs from it; a blank too many is the matter of another rule."""
    if line is None:
        yield from missing(wanted)
        return
    text = re.sub("[ \u00a0]+", " ", line.text)
    if wanted.texts and text not in wanted.texts:
        nearest = max(wanted.texts, key=lambda each: SequenceMatcher(None, text, each).ratio())
        remedy = Remedy(line, StyleRequirement(upper=True)) if text.upper() in wanted.texts else None
        yield Deviation(line.paragraph, line.text, difference(text, nearest), nearest, remedy=remedy)


def _issuer(document: Examined) -> tuple[Line, ...]:
    if not document.letterhead.issuer:
        raise Undecided(f"không tìm thấy {document.regime.components.issuer.name}")
    return document.letterhead.issuer


def _wrong_look(line: Line, look: StyleRequirement) -> Iterator[Deviation]:
    wrong = look.departures(line)
    if wrong:
        yield Deviation(line.paragraph, line.text, wrong, remedy=Remedy(line, look))


def _without_place(component: Component) -> StyleRequirement:
    """Return the look of a component whose place on the line is the matter of another rule."""
    return component.style._replace(align=None)


def _head_table(document: Examined) -> TableShape:
    line = document.letterhead.heading or document.letterhead.motto
    if line is None or line.paragraph.cell is None:
        raise NotApplicable("đầu văn bản không đặt trong bảng")
    return line.paragraph.cell.table
