"""Paragraphs of the Document → w:p, each in the style that the template holds for its kind."""

from collections.abc import Mapping

from sinhkehoach.typeset.document import Paragraph
from sinhkehoach.word.prepared_template import Style
from sinhkehoach.word.vocabulary import REFERENCE_STYLE
from sinhkehoach.word.xml_text import attribute_xml, run_xml, runs_xml

PARAGRAPH_END = "</w:p>"


def paragraph_start(style: Style, *, keep_next: bool = False, align: str = "") -> str:
    """Return `<w:p>` with its properties; `align` (of w:jc) is left out where the style says the same."""
    keep = "<w:keepNext/>" if keep_next else ""
    justify = f'<w:jc w:val="{align}"/>' if align and align != style.align else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{attribute_xml(style.id)}"/>{keep}{justify}</w:pPr>'


def paragraph_xml(paragraph: Paragraph, styles: Mapping[str, Style]) -> str:
    """Return the w:p of `paragraph`: its number, a space, its runs."""
    start = paragraph_start(styles[paragraph.kind.value], keep_next=paragraph.keep_next)
    runs = runs_xml(paragraph.runs, styles[REFERENCE_STYLE].id)
    space = " " if runs else ""
    number = run_xml(paragraph.number + space) if paragraph.number else ""
    return start + number + runs + PARAGRAPH_END
