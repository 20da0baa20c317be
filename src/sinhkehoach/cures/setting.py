"""How paragraphs are set: indents, spaces, lines, what is kept together, room to sign."""

from collections import Counter
from math import inf
from typing import Final

from sinhkehoach.conformance.anatomy.height import depth, height_of, stand_apart
from sinhkehoach.conformance.checks.body_setting import SINGLE_HEIGHT, indent_mm, is_indent
from sinhkehoach.conformance.checks.signature import closing_of
from sinhkehoach.conformance.line import Line, whole
from sinhkehoach.cures.case import Case
from sinhkehoach.cures.properties import (
    own_properties,
    set_exact_lines,
    set_indents,
    set_lines,
    set_space,
    switch,
)
from sinhkehoach.docx.content import DocxParagraph
from sinhkehoach.docx.measures import MM_PER_POINT
from sinhkehoach.docx.wordml import Element, W

# What an empty paragraph may hold beside its own properties.
_HOLLOW: Final = frozenset(
    W + name for name in ("pPr", "r", "rPr", "t", "br", "proofErr", "lastRenderedPageBreak")
)
# What an eye does not see, in pt.
_LITTLE: Final = 3.0
_WHOLE_INDENT: Final = 3.0 / MM_PER_POINT


def indented(case: Case) -> None:
    """B03 and B03U: where the other paragraphs begin, else at the nearest place that is allowed."""
    document, allowed = case.document, case.regime.measures.text.indents_mm
    begins = [indent_mm(document, line.paragraph) for line in document.running]
    usual = Counter(round(each, 1) for each in begins if is_indent(each, document)).most_common(1)
    for paragraph in case.places:
        if paragraph.runs[0].text.startswith("\t"):
            continue
        own = indent_mm(document, paragraph)
        right = usual[0][0] if usual else min((abs(each - own), each) for each in allowed)[1]
        _indent(case, paragraph, right / MM_PER_POINT)


def _indent(case: Case, paragraph: DocxParagraph, begin: float) -> None:
    """Let the first line of a paragraph begin at `begin` pt; one whose other lines stand further in keeps the step."""
    setting = paragraph.setting
    for element in case.draft.elements(paragraph):
        if setting.first < 0:
            set_indents(element, left=begin - setting.first)
        elif setting.left > _WHOLE_INDENT:
            set_indents(element, left=0, first=begin)
        else:
            set_indents(element, first=begin - setting.left)


def spaced(case: Case) -> None:
    """B04: room above each paragraph that stands too near to the one before."""
    for paragraph in case.places:
        for element in case.draft.elements(paragraph):
            if paragraph.setting.contextual:
                switch(own_properties(element, "pPr"), "contextualSpacing", on=False)
            set_space(element, before=case.regime.measures.text.least_space_pt)


def line_spacing(case: Case) -> None:
    """B05 and B06: the lines of the other paragraphs, where none is right the nearest that is allowed."""
    least, most = case.regime.measures.text.line_spacing
    wrong = set(case.places)
    settings = [line.paragraph.setting for line in case.document.running if line.paragraph not in wrong]
    usual = Counter(each.line for each in settings if each.line_rule == "auto").most_common(1)
    for paragraph in wrong:
        setting, faces = paragraph.setting, whole(paragraph).faces
        lines = (
            setting.line if setting.line_rule == "auto" else setting.line / (faces[0].size * SINGLE_HEIGHT)
        )
        for element in case.draft.elements(paragraph):
            set_lines(element, usual[0][0] if usual else min(max(lines, least), most))


def exact_line_spacing(case: Case) -> None:
    """Set lines as far apart as the regime has it in pt: the nearest that is allowed."""
    least, most = case.regime.measures.text.exact_pt or (0.0, inf)
    for paragraph in case.places:
        setting = paragraph.setting
        apart = 0.0 if setting.line_rule == "auto" else setting.line
        for element in case.draft.elements(paragraph):
            set_exact_lines(element, min(max(apart, least), most))


def kept_with_next(case: Case) -> None:
    """B19."""
    _keep_with_next(case, *case.places)


def signature_kept(case: Case) -> None:
    """G11: every post with what stands below it."""
    closing = closing_of(case.document)
    _keep_with_next(case, *(line.paragraph for line in (*closing.authority, *closing.other_posts)))


def _keep_with_next(case: Case, *paragraphs: DocxParagraph) -> None:
    for element in case.elements(*paragraphs):
        switch(own_properties(element, "pPr"), "keepNext", on=True)


def room_to_sign(case: Case) -> None:
    """G10: the room that lacks, above the name; words typed there stay."""
    closing = closing_of(case.document)
    lacking = case.regime.measures.signature_room_pt - closing.gap
    if closing.name is None or closing.signed_text is not None or lacking <= 0:
        return
    paragraph = closing.name.paragraph
    for element in case.elements(paragraph):
        set_space(element, before=paragraph.setting.before + lacking)


def head_spacing(case: Case) -> None:
    """H07: the two lines of the head close together; empty paragraphs between them go."""
    heading, motto = case.document.letterhead.heading, case.document.letterhead.motto
    if heading is None or motto is None:
        return
    above, below = heading.paragraph, motto.paragraph
    most = case.regime.measures.letterhead.line_spacing
    loose = [each for each in (above, below) if each.setting.line_rule == "auto" and each.setting.line > most]
    for element in case.elements(*loose):
        set_lines(element, most)
    if above is not below:
        _bring_together(case, above, below)


def _bring_together(case: Case, above: DocxParagraph, below: DocxParagraph) -> None:
    if above.setting.after + below.setting.before > 0:
        for element in case.elements(above):
            set_space(element, after=0)
        for element in case.elements(below):
            set_space(element, before=0)
    between = case.document.document.paragraphs[above.index + 1 : below.index]
    if all(is_empty(each) for each in between):
        for each in between:
            delete(case, each)


def date_beside_number(case: Case) -> None:
    """D05: place and date on the line of the number."""
    _level(case, case.document.letterhead.date, case.document.letterhead.number)


def recipients_beside_post(case: Case) -> None:
    """R01: the recipients on the line of the first post."""
    closing = case.document.closing
    if closing is not None:
        _level(case, closing.head, next(iter(closing.authority), None))


def _level(case: Case, one: Line | None, other: Line | None) -> None:
    """Bring two lines of one row of a table to one height: empty paragraphs above the lower one go."""
    if one is None or other is None or not stand_apart(case.document.document, one, other):
        return
    first, second = sorted((one, other), key=lambda each: depth(case.document.document, each))
    surplus = depth(case.document.document, second) - depth(case.document.document, first)
    own = second.paragraph
    for above in reversed(case.document.document.paragraphs[: own.index]):
        height = height_of((above,))
        if above.cell != own.cell or not is_empty(above) or height > surplus + _LITTLE:
            return
        delete(case, above)
        surplus -= height


def subject_space(case: Case) -> None:
    """T08: the space between number and subject of a letter."""
    above, subject = case.document.letterhead.number, case.document.letterhead.subject
    if above is None or subject is None or above.paragraph.index + 1 != subject.paragraph.index:
        return
    right = case.regime.measures.letterhead.subject_space_pt
    after = min(above.paragraph.setting.after, right)
    for element in case.elements(above.paragraph):
        set_space(element, after=after)
    for element in case.elements(subject.paragraph):
        set_space(element, before=right - after)


def empty_paragraphs(case: Case) -> None:
    """P19: of several empty paragraphs one stays, of several new pages one."""
    paragraphs = case.document.document.paragraphs
    for each in case.deviations:
        if each.paragraph is None:
            continue
        at = each.paragraph.index + (not _breaks(each.paragraph))
        kind = _breaks(each.paragraph)
        while at < len(paragraphs) and is_empty(paragraphs[at]) and _breaks(paragraphs[at]) is kind:
            delete(case, paragraphs[at])
            at += 1


def _breaks(paragraph: DocxParagraph) -> bool:
    return paragraph.setting.page_break or paragraph.holds_page_break


def is_empty(paragraph: DocxParagraph) -> bool:
    """Say whether nothing at all is in a paragraph: it only takes up room."""
    held = (paragraph.text, paragraph.runs, paragraph.lines, paragraph.pictures, paragraph.drawings)
    return not any((*held, paragraph.hidden, paragraph.bookmarks, paragraph.label.text))


def delete(case: Case, paragraph: DocxParagraph) -> bool:
    """Take a paragraph away, unless something hangs on it that does not show, or its cell would end with none.

    True where it is gone.
    """
    elements = case.draft.elements(paragraph)
    for element in elements:
        holder, above = element.getparent(), element.getprevious()
        ends_cell = element.getnext() is None and (above is None or above.tag != f"{W}p")
        if holder is not None and not ends_cell and _is_hollow(element):
            holder.remove(element)
    return all(element.getparent() is None for element in elements)


def _is_hollow(paragraph: Element) -> bool:
    """Say whether a w:p holds nothing but its look: no end of a section, no comment, no mark of a change."""
    properties = paragraph.find(f"{W}pPr")
    inside = [*paragraph, *(each for run in paragraph.iter(f"{W}r") for each in run)]
    ends_section = properties is not None and properties.find(f"{W}sectPr") is not None
    return not ends_section and {each.tag for each in inside} <= _HOLLOW
