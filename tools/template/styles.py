"""The styles of a template: every look in the document has a name that an office can change in Word.

Sizes, weights and slants are those of NĐ 30/2020, Phụ lục I, II; where the decree leaves a choice (13–14 pt)
or says nothing (tables), the choice is given beside the style.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from xml.sax.saxutils import quoteattr

from tools.template.page import twips

FONT = "Times New Roman"
BODY_PT = 14
FIRST_LINE = twips(12.7)
# The decree asks for at least 6 pt between paragraphs. All of it stands before: Word's versions differ on
# whether the space after one paragraph and the space before the next are added.
BETWEEN_PT = 6
# Where "Kính gửi:" begins when several are addressed, and how far its colon stands from there at 14 pt.
ADDRESSED = twips(35)
UNDER_COLON = twips(17.6)
SIGNATURE_PT = 72  # four to five lines for the signature and the seal
RED = "FF0000"
SINGLE = 'w:line="240" w:lineRule="auto"'


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """A paragraph style; what is left None comes from the style it is based on.

    Spaces are in pt, `text_border` as well: how far a frame stands off the text; indents are in twips.
    """

    name: str
    based_on: str = "Normal"
    next: str = ""
    size: float | None = None
    bold: bool = False
    italic: bool = False
    underline: bool = False
    align: str = ""
    before: float | None = None
    after: float | None = None
    line: str = ""
    first_line: int | None = None
    keep_next: bool = False
    keep_lines: bool = False
    outline: int | None = None
    text_border: int | None = None
    red: bool = False
    left: int | None = None
    built_in: bool = False


BODY = "KH Doan"
HEADING = Style(name="", based_on=BODY, next=BODY, bold=True, keep_next=True, keep_lines=True, built_in=True)
CENTRED_TITLE = Style(name="", size=14, bold=True, align="center", keep_next=True)

STYLES = (
    Style(name=BODY, align="both", before=BETWEEN_PT, first_line=FIRST_LINE),
    # The decree knows I. and 1.; the levels below 1.1. are told from it by their slant.
    replace(HEADING, name="heading 1", outline=0),
    replace(HEADING, name="heading 2", outline=1),
    replace(HEADING, name="heading 3", outline=2),
    replace(HEADING, name="heading 4", outline=3, italic=True),
    replace(HEADING, name="heading 5", outline=4, italic=True),
    Style(name="KH Diem", based_on=BODY),
    Style(name="KH Gach", based_on=BODY),
    Style(name="KH Cong", based_on=BODY),
    # Tables: the decree gives no figures; 12 pt is one size below the smallest body.
    Style(name="KH O bang", size=12, before=2, after=2),
    Style(name="KH Dau bang", based_on="KH O bang", bold=True, align="center", keep_next=True),
    Style(name="KH Ten bang", size=13, bold=True, align="center", before=BETWEEN_PT, after=3, keep_next=True),
    Style(
        name="KH Don vi tinh", size=13, italic=True, align="right", before=BETWEEN_PT, after=3, keep_next=True
    ),
    Style(name="KH Ghi chu", size=13, italic=True, align="both", before=BETWEEN_PT),
    # Top of the first page.
    Style(name="KH Cap tren", size=13, align="center"),
    Style(name="KH Co quan", size=13, bold=True, align="center"),
    Style(name="KH Quoc hieu", size=13, bold=True, align="center"),
    Style(name="KH Tieu ngu", size=14, bold=True, align="center"),
    Style(name="KH So", size=13, align="center", before=4),
    Style(name="KH Dia danh", size=13, italic=True, align="center", before=4),
    Style(name="KH Du thao", size=13, bold=True, align="center", before=8, text_border=2),
    # The marks of Phụ lục I, III.2: a frame 8 mm high, the seal's ink red; the other stands over Quốc hiệu.
    Style(name="KH Do khan", size=13, bold=True, align="center", before=10, after=6, text_border=4, red=True),
    Style(name="KH Luu hanh", size=13, bold=True, align="center", after=10, text_border=4, left=twips(65)),
    replace(CENTRED_TITLE, name="KH Ten loai", before=14),
    replace(CENTRED_TITLE, name="KH Trich yeu"),
    Style(name="KH Kinh gui", align="center", before=BETWEEN_PT, after=BETWEEN_PT),
    Style(name="KH Kinh gui nhieu", before=BETWEEN_PT, left=ADDRESSED),
    Style(name="KH Noi gui", left=ADDRESSED + UNDER_COLON),
    Style(name="KH Can cu", based_on=BODY, italic=True),
    # Of a decision: who takes it, and the word below the bases.
    replace(CENTRED_TITLE, name="KH Tham quyen", before=BETWEEN_PT),
    # Foot of the text.
    Style(name="KH Noi nhan dau", size=12, bold=True, italic=True, before=1.8, keep_next=True),
    Style(name="KH Noi nhan", size=11, keep_next=True),
    replace(CENTRED_TITLE, name="KH Quyen han"),
    replace(CENTRED_TITLE, name="KH Chuc vu khac", before=SIGNATURE_PT),
    replace(CENTRED_TITLE, name="KH Ho ten", before=SIGNATURE_PT),
    # Appendices.
    replace(CENTRED_TITLE, name="KH Phu luc", outline=0),
    replace(CENTRED_TITLE, name="KH Ten phu luc"),
    Style(name="KH Kem theo", size=14, italic=True, align="center", keep_next=True),
    # Drawn lines and section breaks: paragraphs nobody sees.
    Style(name="KH Ke", size=1, before=3, after=6, line='w:line="20" w:lineRule="exact"', keep_next=True),
    Style(name="KH Ngat", size=1, line='w:line="20" w:lineRule="exact"'),
    Style(name="header", size=13, align="center", built_in=True),
    Style(name="footnote text", size=10, align="both", built_in=True),
)


def style_id(name: str) -> str:
    """Return the id of the style called `name`: letters and digits only, as Word makes it."""
    words = name.split()
    return "".join(word[:1].upper() + word[1:] for word in words)


def styles_xml(styles: Sequence[Style]) -> str:
    """Return the content of `w:styles`."""
    return DEFAULTS + "".join(_style(style) for style in styles) + FOOTNOTE_REFERENCE


DEFAULTS = f"""\
<w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>\
<w:sz w:val="{BODY_PT * 2}"/><w:szCs w:val="{BODY_PT * 2}"/>\
<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>\
</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
<w:pPr><w:widowControl/><w:spacing w:before="0" w:after="0" {SINGLE}/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
<w:name w:val="Default Paragraph Font"/>\
<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>\
<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>
"""

FOOTNOTE_REFERENCE = """\
<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>\
<w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
"""


def _style(style: Style) -> str:
    kind = "" if style.built_in else ' w:customStyle="1"'
    following = f'<w:next w:val="{style_id(style.next)}"/>' if style.next else ""
    return (
        f'<w:style w:type="paragraph"{kind} w:styleId="{style_id(style.name)}">'
        f'<w:name w:val={quoteattr(style.name)}/><w:basedOn w:val="{style_id(style.based_on)}"/>'
        f"{following}<w:qFormat/>{_paragraph_properties(style)}{_run_properties(style)}</w:style>\n"
    )


def _paragraph_properties(style: Style) -> str:
    parts = [
        "<w:keepNext/>" if style.keep_next else "",
        "<w:keepLines/>" if style.keep_lines else "",
        _spacing(style),
        f'<w:ind w:firstLine="{style.first_line}"/>' if style.first_line is not None else "",
        f'<w:ind w:left="{style.left}"/>' if style.left is not None else "",
        f'<w:jc w:val="{style.align}"/>' if style.align else "",
        f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else "",
    ]
    return _wrapped("w:pPr", parts)


def _spacing(style: Style) -> str:
    before = f' w:before="{round(style.before * 20)}"' if style.before is not None else ""
    after = f' w:after="{round(style.after * 20)}"' if style.after is not None else ""
    line = f" {style.line}" if style.line else ""
    return f"<w:spacing{before}{after}{line}/>" if before or after or line else ""


def _run_properties(style: Style) -> str:
    size = (
        f'<w:sz w:val="{round(style.size * 2)}"/><w:szCs w:val="{round(style.size * 2)}"/>'
        if style.size
        else ""
    )
    parts = [
        "<w:b/><w:bCs/>" if style.bold else "",
        "<w:i/><w:iCs/>" if style.italic else "",
        f'<w:color w:val="{RED}"/>' if style.red else "",
        size,
        '<w:u w:val="single"/>' if style.underline else "",
        _frame(style),
    ]
    return _wrapped("w:rPr", parts)


def _frame(style: Style) -> str:
    if style.text_border is None:
        return ""
    colour = RED if style.red else "auto"
    return f'<w:bdr w:val="single" w:sz="6" w:space="{style.text_border}" w:color="{colour}"/>'


def _wrapped(element: str, parts: list[str]) -> str:
    content = "".join(parts)
    return f"<{element}>{content}</{element}>" if content else ""
