"""A text's width → the line drawn under it: a tiny paragraph with a top border between equal indents.

Never underlining or a row of dashes; the line is continuous (NĐ 30/2020, Phụ lục I, II.2 and II.5).
"""

from sinhkehoach.opc.xml_text import attribute_xml
from sinhkehoach.template.prepared_template import Style

# The decree asks for a third to a half of the text's line.
_SHARE_OF_LINE = 0.4
_TWIPS_PER_POINT = 20
# Three quarters of a point (sz counts eighths).
_BORDER = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'


def drawn_line_xml(text_width: float, place_width: int, style: Style) -> str:
    """Return the w:p that draws a line for a text of `text_width` pt in the middle of `place_width` twips."""
    length = min(round(text_width * _TWIPS_PER_POINT * _SHARE_OF_LINE), place_width)
    indent = (place_width - length) // 2
    return (
        f'<w:p><w:pPr><w:pStyle w:val="{attribute_xml(style.id)}"/>{_BORDER}'
        f'<w:ind w:left="{indent}" w:right="{place_width - length - indent}" w:firstLine="0"/></w:pPr></w:p>'
    )
