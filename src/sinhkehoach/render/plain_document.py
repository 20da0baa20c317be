"""Paragraphs and tables → a Word file that shows them, for readers of Word files; nothing is laid out."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from sinhkehoach.opc.package import deflate, write_package
from sinhkehoach.opc.xml_text import TEXT_START, text_xml

_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_WORD_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_MAIN: Final = "word/document.xml"
_NOTES: Final = "word/footnotes.xml"
_TYPES: Final = (
    f'{_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/{_MAIN}" ContentType="{_WORD_TYPE}.document.main+xml"/>'
    "{}</Types>"
)
_NOTES_TYPE: Final = f'<Override PartName="/{_NOTES}" ContentType="{_WORD_TYPE}.footnotes+xml"/>'
_RELATIONSHIPS: Final = (
    f'{_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    f'<Relationship Id="rId1" Target="{{}}" Type="{_R}/{{}}"/></Relationships>'
)
_BORDERS: Final = "<w:tblPr><w:tblBorders>{}</w:tblBorders></w:tblPr>".format(
    "".join(
        f'<w:{side} w:val="single"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
)
_PAPER: Final = {
    False: '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>',
    True: '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr>',
}


class PlainRun(NamedTuple):
    """Letters of one face; `raised` ones stand above the line, a `note` refers to the footnote of that number."""

    text: str
    bold: bool = False
    italic: bool = False
    raised: bool = False
    note: int = 0


class PlainParagraph(NamedTuple):
    """A paragraph, in the middle of the page or at its left."""

    runs: tuple[PlainRun, ...]
    centred: bool = False

    @property
    def text(self) -> str:
        """What it says."""
        return "".join(run.text for run in self.runs)


class PlainCell(NamedTuple):
    """A cell that begins in `column`, so many columns wide, so many rows high."""

    blocks: tuple["PlainBlock", ...]
    column: int
    span: int = 1
    down: int = 1

    @property
    def paragraphs(self) -> tuple[PlainParagraph, ...]:
        """Its paragraphs, those of a table inside it left out."""
        return tuple(each for each in self.blocks if isinstance(each, PlainParagraph))

    @property
    def text(self) -> str:
        """What it says, its paragraphs joined."""
        return " ".join(each.text for each in self.paragraphs)


class PlainTable(NamedTuple):
    """Rows of cells, each row from left to right; a cell of several rows stands in the first of them."""

    rows: tuple[tuple[PlainCell, ...], ...]
    columns: int
    bordered: bool = True


PlainBlock = PlainParagraph | PlainTable


class PlainSection(NamedTuple):
    """What stands on pages of one shape."""

    blocks: tuple[PlainBlock, ...]
    landscape: bool = False


def plain_document(
    sections: Sequence[PlainSection], notes: Mapping[int, PlainParagraph] | None = None
) -> bytes:
    """Return the Word file with `sections`, and the footnotes by the numbers that the runs refer to."""
    body = "".join(_sections(sections))
    parts = {
        "[Content_Types].xml": _TYPES.format(_NOTES_TYPE if notes else ""),
        "_rels/.rels": _RELATIONSHIPS.format(_MAIN, "officeDocument"),
        _MAIN: f"{_HEAD}<w:document {_W}><w:body>{body}</w:body></w:document>",
    }
    if notes:
        parts["word/_rels/document.xml.rels"] = _RELATIONSHIPS.format("footnotes.xml", "footnotes")
        written = (
            f'<w:footnote w:id="{number}">{_paragraph(note)}</w:footnote>' for number, note in notes.items()
        )
        parts[_NOTES] = f"{_HEAD}<w:footnotes {_W}>{''.join(written)}</w:footnotes>"
    return write_package(deflate(name, part.encode()) for name, part in parts.items())


def _sections(sections: Sequence[PlainSection]) -> Iterator[str]:
    """Yield what each section holds, then the shape of its pages: in a paragraph of its own, but for the last."""
    for place, section in enumerate(sections, 1):
        yield from map(_block, section.blocks)
        paper = _PAPER[section.landscape]
        yield f"<w:p><w:pPr>{paper}</w:pPr></w:p>" if place < len(sections) else paper


def _block(block: PlainBlock) -> str:
    return _table(block) if isinstance(block, PlainTable) else _paragraph(block)


def _table(table: PlainTable) -> str:
    rows = []
    covered: dict[int, tuple[int, int]] = {}
    for row in table.rows:
        below = ((column, _cell("", span, "<w:vMerge/>")) for column, (rest, span) in covered.items() if rest)
        own = (
            (
                cell.column,
                _cell(
                    "".join(map(_block, cell.blocks)),
                    cell.span,
                    '<w:vMerge w:val="restart"/>' * (cell.down > 1),
                ),
            )
            for cell in row
        )
        rows.append("".join(cell for _, cell in sorted((*below, *own))))
        covered = {column: (rest - 1, span) for column, (rest, span) in covered.items() if rest > 1}
        covered |= {cell.column: (cell.down - 1, cell.span) for cell in row if cell.down > 1}
    grid = "<w:gridCol/>" * table.columns
    look = _BORDERS if table.bordered else ""
    return (
        f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"
    )


def _cell(content: str, span: int, merge: str) -> str:
    spanned = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    properties = f"<w:tcPr>{spanned}{merge}</w:tcPr>" if spanned or merge else ""
    # A cell ends with a paragraph.
    end = "" if content.endswith("</w:p>") else "<w:p/>"
    return f"<w:tc>{properties}{content}{end}</w:tc>"


def _paragraph(paragraph: PlainParagraph) -> str:
    look = '<w:pPr><w:jc w:val="center"/></w:pPr>' if paragraph.centred else ""
    return f"<w:p>{look}{''.join(map(_run, paragraph.runs))}</w:p>"


def _run(run: PlainRun) -> str:
    if run.note:
        return f'<w:r><w:footnoteReference w:id="{run.note}"/></w:r>'
    face = "<w:b/>" * run.bold + "<w:i/>" * run.italic + '<w:vertAlign w:val="superscript"/>' * run.raised
    look = f"<w:rPr>{face}</w:rPr>" if face else ""
    return f"<w:r>{look}{TEXT_START}{text_xml(run.text)}</w:t></w:r>"
