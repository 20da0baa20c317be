"""Paragraphs of the Document → w:p, each in the style that the template holds for its kind."""

from collections.abc import Mapping

from sinhkehoach.typeset.document import Paragraph, ParagraphKind
from sinhkehoach.word.prepared_template import Style
from sinhkehoach.word.vocabulary import REFERENCE_STYLE
from sinhkehoach.word.xml_text import attribute_xml, run_xml, runs_xml

PARAGRAPH_END = "</w:p>"


def paragraph_start(style: Style, *, keep_next: bool = False, align: str = "") -> str:
    """Return `<w:p>` with its properties; `align` (of w:jc) is left out where the style says the same."""
    keep = "<w:keepNext/>" if keep_next else ""
    justify = f'<w:jc w:val="{align}"/>' if align and align != style.align else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{attribute_xml(style.id)}"/>{keep}{justify}</w:pPr>'


class ParagraphWriter:
    """Writes the paragraphs of a document; what all of a kind have in common is made once."""

    def __init__(self, styles: Mapping[str, Style]) -> None:
        self._styles = styles
        self._reference_style = styles[REFERENCE_STYLE].id
        self._starts: dict[tuple[ParagraphKind, bool], str] = {}

    def xml(self, paragraph: Paragraph) -> str:
        """Return the w:p of `paragraph`: its number, a space, its runs."""
        key = (paragraph.kind, paragraph.keep_next)
        start = self._starts.get(key)
        if start is None:
            style = self._styles[paragraph.kind.value]
            start = self._starts[key] = paragraph_start(style, keep_next=paragraph.keep_next)
        runs = runs_xml(paragraph.runs, self._reference_style)
        if not paragraph.number:
            return start + runs + PARAGRAPH_END
        space = " " if runs else ""
        return start + run_xml(paragraph.number + space) + runs + PARAGRAPH_END
