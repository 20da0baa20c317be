"""The lines under motto, issuer and title: drawn where there is none, as long and as whole as the regime wants them."""

from typing import Final

from lxml import etree

from sinhkehoach.conformance.checks.drawn_rules import typed_rule_below
from sinhkehoach.conformance.line import Line
from sinhkehoach.conformance.requirements import Bounds
from sinhkehoach.conformance.style_requirement import is_centred, longest_width
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.line_shapes import set_line, shapes_of
from sinhkehoach.cures.properties import own_properties, put, remove, set_indents, set_space
from sinhkehoach.cures.setting import delete
from sinhkehoach.cures.stretches import runs_between
from sinhkehoach.docx.content import DocxParagraph, DrawnLine
from sinhkehoach.docx.wordml import Element, W, value

_BORDER: Final = "viền đoạn văn"
_SHAPE: Final = "hình vẽ"
_OF_CELL: Final = "viền ô"
# Eighths of a point.
_WEIGHT: Final = "6"
# Below the tails of letters, in pt.
_GAP: Final = 2.0
# The paragraph that draws a line is hardly higher than it, in twentieths of a point and half points.
_LOW: Final = "60"
_SMALL: Final = "4"


def motto_rule(case: Case) -> None:
    """H08: below the motto, or below the heading of a regime that has none."""
    letterhead = case.document.letterhead
    motto = letterhead.motto if case.regime.components.motto.obligatory else letterhead.heading
    if motto is not None:
        bounds = case.regime.measures.letterhead.long_rule
        _rule(case, (motto,), letterhead.heading_rules, bounds)


def issuer_rule(case: Case) -> None:
    """H13."""
    letterhead, bounds = case.document.letterhead, case.regime.measures.letterhead.short_rule
    _rule(case, letterhead.issuer, letterhead.issuer_rules, bounds)


def title_rule(case: Case) -> None:
    """T05."""
    letterhead, bounds = case.document.letterhead, case.regime.measures.letterhead.short_rule
    _rule(case, letterhead.title, letterhead.title_rules, bounds)


def _rule(case: Case, lines: tuple[Line, ...], rules: tuple[DrawnLine, ...], bounds: Bounds) -> None:
    """Draw a line under `lines`, in place of one that is typed there, or mend the one that is drawn."""
    length = longest_width(lines) * sum(bounds) / 2
    last = lines[-1]
    if not rules:
        typed = typed_rule_below(case.document, last)
        ends = last.paragraph.text.removesuffix(f"\n{typed.text}" if typed else "").endswith(last.text)
        if ends and not last.beside and (typed is None or _gives_way(case, typed)):
            _draw(case, last.paragraph, length)
        return
    for paragraph in case.document.document.paragraphs:
        for rule in paragraph.lines:
            if any(rule is each for each in rules):
                _mend(case, paragraph, rule, length, last)


def _gives_way(case: Case, typed: Line) -> bool:
    """Take away a line that is typed, with the line break before it; False where it stays."""
    if typed.text == typed.paragraph.text:
        return delete(case, typed.paragraph)
    text = "".join(run.text for run in typed.paragraph.runs)
    begin = text.rindex("\n", 0, text.rindex(typed.text))
    (runs,) = runs_between(case.draft, typed.paragraph, [(begin, len(text))])
    for run in runs:
        holder = run.getparent()
        if holder is not None:
            holder.remove(run)
    return bool(runs)


def _draw(case: Case, above: DocxParagraph, length: float) -> None:
    """Draw a line of `length` pt in the middle below a paragraph: the border of a low paragraph of its own."""
    for element in case.draft.elements(above):
        own = etree.Element(f"{W}p")
        properties = own_properties(own, "pPr")
        put(put(properties, "pBdr"), "top", val="single", sz=_WEIGHT, space="1", color="auto")
        set_space(own, before=_GAP, after=0)
        put(properties, "spacing", line=_LOW, lineRule="exact")
        _in_the_middle(own, case.room_at(above), length)
        put(put(properties, "rPr"), "sz", val=_SMALL)
        element.addnext(own)


def _in_the_middle(paragraph: Element, width: float, length: float) -> None:
    side = max(width - length, 0) / 2
    set_indents(paragraph, left=side, right=side, first=0)


def _mend(case: Case, paragraph: DocxParagraph, rule: DrawnLine, length: float, last: Line) -> None:
    """Give a line that is drawn the right length, and its place in the middle; make it a whole one."""
    for element in case.draft.elements(paragraph):
        if rule.how == _BORDER and not paragraph.text:
            _in_the_middle(element, case.room_at(paragraph), length)
            for border in own_properties(element, "pPr").iterfind(f"{W}pBdr/*"):
                if value(border) not in {None, "nil", "none"}:
                    border.set(f"{W}val", "single")
        elif rule.how == _SHAPE:
            for shape in shapes_of(element, rule):
                set_line(shape, length, _offset(rule, length, last))
        elif rule.how == _OF_CELL:
            _take_from_cell(element)
            _draw(case, last.paragraph, length)


def _offset(rule: DrawnLine, length: float, last: Line) -> float | None:
    """Return where a line of `length` begins: its middle stays, or comes into the middle; None where nobody says."""
    if rule.offset is None or rule.length is None:
        return None
    if not last.beside and not is_centred(rule, last.paragraph.width):
        return (last.paragraph.width - length) / 2
    return rule.offset + (rule.length - length) / 2


def _take_from_cell(paragraph: Element) -> None:
    """Take away the lines above and below the cell that holds a paragraph."""
    cell = next(paragraph.iterancestors(f"{W}tc"))
    remove(own_properties(cell, "tcPr"), "tcBorders")
