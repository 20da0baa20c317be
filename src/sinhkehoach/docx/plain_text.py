"""A Word file → its text, a line for each paragraph and each row of a table, for programs that compare lines."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from sinhkehoach.docx.content import DocxParagraph, DocxRun, WordDocument


def plain_lines(document: WordDocument) -> Iterator[str]:
    """Yield the text of the body, then of the footnotes, as it is read with tracked changes accepted.

    The cells of a row stand between `|`; a footnote begins with its number, `[^1]`, as does the place it belongs to.
    The words of a text box follow the paragraph that it hangs on. Struck words stand between `~~`, what is no text is
    named in brackets.
    """
    for row, together in groupby(document.paragraphs, key=_row):
        if row is None:
            yield from _lines(together)
        else:
            cells = groupby(together, key=lambda each: each.cell.column if each.cell else 0)
            yield f"| {' | '.join(' / '.join(filter(None, _lines(cell))) for _, cell in cells)} |"
    counted = sorted((each for each in document.notes if each.note), key=lambda each: each.note)
    for number, note in groupby(counted, key=lambda each: each.note):
        yield f"[^{number}] {' '.join(' '.join(_lines(note)).split())}"


def _row(paragraph: DocxParagraph) -> tuple[int, int] | None:
    return None if paragraph.cell is None else (paragraph.cell.table.number, paragraph.cell.row)


def _lines(paragraphs: Iterable[DocxParagraph]) -> Iterator[str]:
    for paragraph in paragraphs:
        text = "".join(map(_text, paragraph.runs))
        label = paragraph.label.text
        yield from (f"{label} {text}" if label else text).split("\n")


def _text(run: DocxRun) -> str:
    if run.note:
        return f"[^{run.note}]"
    if run.foreign:
        return f"[{run.foreign}]"
    if run.is_placeholder:
        return ""
    return f"~~{run.text}~~" if run.face.struck and run.text.strip() else run.text
