"""What stands between the name of a document's kind and its text: trích yếu, who decides, the line below."""

import re
from typing import Final

from sinhkehoach.conformance.line import Line, is_caps, is_typed_rule, lines_of
from sinhkehoach.conformance.markers import LetterheadMarkers
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.docx.content import DocxParagraph, DrawnLine

_LONGEST_TITLE: Final = 500
# A telegram says below its title who "điện:" to whom.
_WIRES: Final = re.compile(r"\s*điện\s*:?$")


def find_title(
    paragraphs: tuple[DocxParagraph, ...], kind: Line | None, regime: Regime
) -> tuple[tuple[Line, ...], tuple[Line, ...], int]:
    """Return the lines of the trích yếu, who decides, and the index of the first paragraph behind both."""
    if kind is None:
        return (), (), 0
    markers = regime.markers.letterhead
    deciding: list[Line] = []
    may_decide = regime.kind_named(kind.text) in markers.deciding
    rest = [line for line in lines_of(kind.paragraph) if line.text != kind.text]
    found, end = list(rest), kind.paragraph.index + 1
    ruled = False
    for paragraph in paragraphs[end : end + 12]:
        text = paragraph.text
        if not text or is_typed_rule(text):
            end = paragraph.index + 1
            ruled = ruled or bool(text) or bool(found and not rest and paragraph.lines)
            if ruled and not may_decide:
                break
            continue
        if found and markers.draft.match(text):
            end = paragraph.index + 1
            continue
        if _ends_title(paragraph, markers, begun=bool(found)):
            break
        decides = may_decide and bool(found) and is_caps(_WIRES.sub("", text)) != is_caps(found[0].text)
        if ruled and not decides:
            break
        (deciding if decides else found).extend(lines_of(paragraph))
        end = paragraph.index + 1
    return tuple(found), tuple(deciding), end


def _ends_title(paragraph: DocxParagraph, markers: LetterheadMarkers, *, begun: bool) -> bool:
    text = paragraph.text
    if paragraph.in_table or paragraph.label.text or len(text) > _LONGEST_TITLE:
        return True
    bold = any(run.face.bold for run in paragraph.runs if run.text.strip())
    centred = paragraph.setting.align == "center"
    if begun:
        return not (centred and bold) or bool(markers.chapter.match(text) or markers.addressee.match(text))
    return bool(markers.text_begins.match(text)) and not (centred or bold)


def title_rules(paragraphs: tuple[DocxParagraph, ...], kind: Line | None, end: int) -> tuple[DrawnLine, ...]:
    """Return the lines between the kind's name and the text; a shape may hang on the first paragraph of the text."""
    if kind is None:
        return ()
    within = [each for paragraph in paragraphs[kind.paragraph.index : end] for each in paragraph.lines]
    first = paragraphs[end].lines if end < len(paragraphs) else ()
    return (*within, *(each for each in first if each.how == "hình vẽ"))
