"""Paragraphs of the Document → w:p, each in the style that the template holds for its kind."""

from collections.abc import Mapping
from functools import lru_cache

from sinhkehoach.compose.document import Paragraph, ParagraphKind
from sinhkehoach.opc.xml_text import attribute_xml, text_xml
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.held_words import with_held_words
from sinhkehoach.render.runs import RUN_END, RUN_START, run_xml, runs_xml, with_text
from sinhkehoach.template.prepared_template import Style
from sinhkehoach.template.vocabulary import REFERENCE_STYLE

PARAGRAPH_END = "</w:p>"
# Word has no space before a table: the paragraph above it makes room, 4 pt in twips. The lines that belong to a
# table have their room in their styles.
TABLE_GAP = 80
_OVER_TABLES = (ParagraphKind.TABLE_NAME, ParagraphKind.UNIT_LINE)


@lru_cache(maxsize=256)
def paragraph_start(
    style: Style, *, keep_next: bool = False, after: int = 0, align: str = "", new_page: bool = False
) -> str:
    """Return `<w:p>` with its properties: `after` in twips if not 0, `align` (of w:jc) if not the style's own."""
    keep = ("<w:keepNext/>" if keep_next else "") + ("<w:pageBreakBefore/>" if new_page else "")
    room = f'<w:spacing w:after="{after}"/>' if after else ""
    justify = f'<w:jc w:val="{align}"/>' if align and align != style.align else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{attribute_xml(style.id)}"/>{keep}{room}{justify}</w:pPr>'


class ParagraphWriter:
    """Writes the paragraphs of a document; what all of a kind have in common is made once."""

    def __init__(self, styles: Mapping[str, Style], marks: Marks) -> None:
        self._styles = styles
        self._marks = marks
        self._reference_style = styles[REFERENCE_STYLE].id
        self._starts: dict[tuple[ParagraphKind, str, bool, bool, bool, bool], str] = {}

    def pieces(
        self,
        paragraph: Paragraph,
        above_table: bool = False,  # noqa: FBT001, FBT002 — hundreds of times
        new_page: bool = False,  # noqa: FBT001, FBT002 — as above
    ) -> tuple[str, ...]:
        """Return the w:p of `paragraph`: its number, a space, its runs; one right above a table stays with it.

        It comes in pieces, so that long texts are put together once, with those of the whole body.
        """
        kind, runs, number, keep_next, path = paragraph
        key = (kind, number, runs == (), keep_next, above_table, new_page)
        start = self._starts.get(key)
        if start is None:
            start = self._starts[key] = self._start(*key)
        opening, closing = self._marks.pair(path)
        if len(runs) == 1:
            text, bold, italic, note, struck = runs[0]
            if note is None and not (bold or italic or struck):
                text = text_xml(with_held_words(text))
                return (start, opening, RUN_START, text, RUN_END, closing, PARAGRAPH_END)
        held = tuple(with_text(run, with_held_words(run.text)) for run in runs)
        return (start, opening, runs_xml(held, self._reference_style), closing, PARAGRAPH_END)

    def _start(  # noqa: PLR0913, PLR0917 — a cache's key
        self,
        kind: ParagraphKind,
        number: str,
        is_empty: bool,  # noqa: FBT001 — a cache's key
        keep_next: bool,  # noqa: FBT001
        above_table: bool,  # noqa: FBT001
        new_page: bool,  # noqa: FBT001
    ) -> str:
        style = self._styles[kind.value]
        after = TABLE_GAP if above_table and kind not in _OVER_TABLES else 0
        start = paragraph_start(style, keep_next=keep_next or above_table, after=after, new_page=new_page)
        return start + run_xml(number if is_empty else f"{number} ") if number else start
