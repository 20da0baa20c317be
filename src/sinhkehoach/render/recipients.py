"""Recipient groups → the lines of "Nơi nhận", a remark behind a drawn bracket over its group's lines."""

from collections.abc import Mapping, Sequence
from itertools import repeat, zip_longest

from sinhkehoach.base.glyph_widths import text_width
from sinhkehoach.compose.document import RecipientGroup
from sinhkehoach.provenance.marks import Marks
from sinhkehoach.render.paragraphs import PARAGRAPH_END, paragraph_start
from sinhkehoach.render.runs import run_xml
from sinhkehoach.template.prepared_template import Slot, Style
from sinhkehoach.template.vocabulary import BREAK_STYLE, RECIPIENT_STYLE

_TWIPS_PER_POINT = 20
_BRACKET_WIDTH = 80
_REMARK_GAP = 60
# The lines keep at least this share of the place, however long the remark.
_LEAST_SHARE_OF_LINES = 0.5
_BRACKET_SIDES = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>' for side in ("top", "bottom", "right")
)
_BRACKET = f"<w:tcBorders>{_BRACKET_SIDES}</w:tcBorders>"
_REMARK_CELL = f'<w:tcMar><w:left w:w="{_REMARK_GAP}" w:type="dxa"/></w:tcMar><w:vAlign w:val="center"/>'
_CELL_END = "</w:tc>"


def recipients_xml(
    groups: Sequence[RecipientGroup], slot: Slot, styles: Mapping[str, Style], marks: Marks
) -> str:
    """Return the w:p and w:tbl elements of `groups`; a w:p comes last, as the end of a cell must be."""
    style = styles[RECIPIENT_STYLE]
    separator = paragraph_start(styles[BREAK_STYLE]) + PARAGRAPH_END
    pieces = []
    for group, following in zip_longest(groups, groups[1:]):
        lines = _lines_xml(group, style, marks)
        pieces.append(_bracketed_xml(group, lines, slot, style) if group.remark else lines)
        if group.remark and (following is None or following.remark):
            pieces.append(separator)
    return "".join(pieces) or paragraph_start(style) + PARAGRAPH_END


def _lines_xml(group: RecipientGroup, style: Style, marks: Marks) -> str:
    start = paragraph_start(style)
    return "".join(
        start + marks.around(path, run_xml(line)) + PARAGRAPH_END
        for line, path in zip(group.lines, group.paths or repeat(()), strict=False)
    )


def _bracketed_xml(group: RecipientGroup, lines_xml: str, slot: Slot, style: Style) -> str:
    """Return a borderless table: the lines, a bracket, the remark half-way down."""
    lines, remark = _widths(group, slot)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (lines, _BRACKET_WIDTH, remark))
    start = paragraph_start(style)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{lines + _BRACKET_WIDTH + remark}" w:type="dxa"/>'
        '<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>"
        f"{_cell_start(lines)}{lines_xml}{_CELL_END}"
        f"{_cell_start(_BRACKET_WIDTH, _BRACKET)}{start}{PARAGRAPH_END}{_CELL_END}"
        f"{_cell_start(remark, _REMARK_CELL)}{start}{run_xml(group.remark)}{PARAGRAPH_END}{_CELL_END}"
        "</w:tr></w:tbl>"
    )


def _cell_start(width: int, properties: str = "") -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{properties}</w:tcPr>'


def _widths(group: RecipientGroup, slot: Slot) -> tuple[int, int]:
    """Return the widths in twips of the lines and of the remark: those of their texts, if there is room."""
    place = slot.width - _BRACKET_WIDTH
    remark = min(_width(group.remark, slot) + 2 * _REMARK_GAP, round(place * (1 - _LEAST_SHARE_OF_LINES)))
    lines = min(max(_width(line, slot) for line in group.lines) + _REMARK_GAP, place - remark)
    return lines, remark


def _width(text: str, slot: Slot) -> int:
    return round(text_width(text, slot.size) * _TWIPS_PER_POINT)
