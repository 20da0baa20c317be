"""The text of a template: the skeleton of a plan with tags, and what the decree's form has in it.

NĐ 30/2020, Phụ lục III, Mẫu 1.4; the Party's form stands in `party`.

A plan that a decision issues stands behind it as its attachment (Mẫu 1.3): the head once more, without number and date.

A tag of the form {%p … %} or {{p … }} takes the place of its whole paragraph; {{r … }} that of its run.
"""

from collections.abc import Callable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from sinhkehoach.base.glyph_widths import text_width
from tools.template.page import LANDSCAPE_TEXT, LEFT, PORTRAIT_TEXT, SHORT_SIDE, section, twips
from tools.template.styles import style_id

NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
MOTTO_PT = 14
DECIDES = "QUYẾT ĐỊNH:"
DECISION = "Quyết định số {{ số_ký_hiệu }}"
TO_PLAN = "Kèm theo {{ tên_loại_thường }}"
TO_DECISION = f"Kèm theo {DECISION} {{{{ ngày_tháng }}}}\ncủa {{{{ tên_cơ_quan }}}}"
# The national name is 95.7 mm wide at 13 pt: it stays on one line only in a wide right half.
LEFT_HALF = twips(65)
APPENDIX_LINE = twips(40)
SIGNATURE_GAP = 200  # twips between the text and the signature block
# The signer's half begins in mid-sheet; "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN" is 84.5 mm wide at 14 pt.
RECIPIENTS_HALF = SHORT_SIDE // 2 - LEFT
SIGNER_HALF = PORTRAIT_TEXT - RECIPIENTS_HALF


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What one form of documents has where another has something else.

    `left_half` is the width in twips of the head's left column, `heading` makes what stands in the right one of this
    width, `below_pointer` what stands below the pointer of an appendix on a page of this width. `below_issuer` and
    `below_title` are paragraphs, `post_style` is the style of the last line above a signature. `attaches` says whether
    a plan may be the attachment of a decision.
    """

    left_half: int
    heading: Callable[[int], list[str]]
    below_issuer: str
    number_label: str
    below_title: str
    post_style: str
    below_pointer: Callable[[int], list[str]]
    attaches: bool


def document_xml(layout: Layout) -> str:
    """Return the content of `w:document` for one form."""
    plan = [
        # LibreOffice puts an empty line above a document with footnotes that begins with a table.
        paragraph("KH Ngat"),
        *_if("phạm_vi_lưu_hành", [paragraph("KH Luu hanh", "{{ phạm_vi_lưu_hành }}")], "KH Luu hanh"),
        header_block(layout, numbered=True),
        *(_issued_or_attached(layout) if layout.attaches else _issued(layout)),
        _break(headers=True),
    ]
    return f"<w:body>{''.join(plan)}{_appendices(layout)}{section()}</w:body>"


def paragraph(style: str, text: str = "", properties: str = "") -> str:
    """Return a paragraph in `style`; a newline in `text` is a line break."""
    lines = text.split("\n")
    runs = "<w:r><w:br/></w:r>".join(
        f'<w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r>' for line in lines if text
    )
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/>{properties}</w:pPr>{runs}</w:p>'


def drawn_line(length: int, room: int) -> str:
    """Return a line of `length` twips in the middle of `room`: the top border of a tiny paragraph."""
    left = (room - length) // 2
    border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="auto"/></w:pBdr>'
    return paragraph("KH Ke", properties=f'{border}<w:ind w:left="{left}" w:right="{room - length - left}"/>')


def _issued(layout: Layout) -> list[str]:
    """Return a plan under a number of its own."""
    return [*_title("tên_loại", "trích_yếu"), layout.below_title, *_content(), *_signature_block(layout)]


def _issued_or_attached(layout: Layout) -> list[str]:
    """Return the same, or a decision and the plan that is attached to it."""
    return [
        *_if("quyết_định", _decision(layout), "KH Ngat"),
        *_title("tên_loại", "trích_yếu"),
        *_either("quyết_định", _pointer(layout, TO_DECISION), [layout.below_title]),
        *_content(),
        *_if("not quyết_định", _signature_block(layout), "KH Ngat"),
    ]


def _content() -> list[str]:
    return [*_addressees(), *_bases("căn_cứ"), paragraph("KH Doan", "{{p nội_dung }}")]


def _decision(layout: Layout) -> list[str]:
    """Return the decision, its end, and the head of the plan's own first page."""
    return [
        *_title("quyết_định", "trích_yếu_quyết_định"),
        paragraph("KH Ke", "{{p kẻ_trích_yếu_quyết_định }}"),
        paragraph("KH Tham quyen", "{{ thẩm_quyền }}"),
        *_bases("căn_cứ_quyết_định"),
        paragraph("KH Tham quyen", DECIDES),
        paragraph("KH Doan", "{{p các_điều }}"),
        *_signature_block(layout),
        _break(headers=True),
        header_block(layout, numbered=False),
    ]


def header_block(layout: Layout, *, numbered: bool = True) -> str:
    """Return the table with the issuer and the name of nation or Party, over number and date where it is `numbered`."""
    names = [
        *_if("cấp_trên", [paragraph("KH Cap tren", "{{r cấp_trên }}")], "KH Cap tren"),
        paragraph("KH Co quan", "{{r cơ_quan }}"),
        layout.below_issuer,
    ]
    number = [
        paragraph("KH So", f"{layout.number_label}{{{{ số_ký_hiệu }}}}"),
        *_if("dự_thảo", [paragraph("KH Du thao", "{{ dự_thảo }}")], "KH Du thao"),
        *_if("độ_khẩn", [paragraph("KH Do khan", "{{ độ_khẩn }}")], "KH Do khan"),
    ]
    date = [paragraph("KH Dia danh", "{{ nơi_ban_hành }}, {{ ngày_tháng }}")]
    widths = (layout.left_half, PORTRAIT_TEXT - layout.left_half)
    rows = [(names, layout.heading(widths[1])), (number, date)]
    return _table(widths, rows if numbered else rows[:1])


def _nation(room: int) -> list[str]:
    return [
        paragraph("KH Quoc hieu", NATIONAL_NAME),
        paragraph("KH Tieu ngu", MOTTO),
        drawn_line(width_of(MOTTO, MOTTO_PT), room),
    ]


def width_of(text: str, size: float) -> int:
    """Return the width in twips of a bold text."""
    return round(text_width(text, size, bold=True) * 20)


STATE = Layout(
    left_half=LEFT_HALF,
    heading=_nation,
    below_issuer=paragraph("KH Ke", "{{p kẻ_cơ_quan }}"),
    number_label="Số: ",
    below_title=paragraph("KH Ke", "{{p kẻ_trích_yếu }}"),
    post_style="KH Quyen han",
    below_pointer=lambda room: [drawn_line(APPENDIX_LINE, room)],
    attaches=True,
)


def _title(kind: str, title: str) -> list[str]:
    return [paragraph("KH Ten loai", f"{{{{ {kind} }}}}"), paragraph("KH Trich yeu", f"{{{{r {title} }}}}")]


def _addressees() -> list[str]:
    """Return a line for the one addressee; several stand below each other, their dashes under the colon."""
    alone = [paragraph("KH Kinh gui", "Kính gửi: {{ n }}.")]
    listed = [
        *_if("loop.first", [paragraph("KH Kinh gui nhieu", "Kính gửi:")], "KH Ngat"),
        *_either(
            "loop.last",
            [paragraph("KH Noi gui", "- {{ n }}.")],
            [paragraph("KH Noi gui", "- {{ n }};")],
        ),
    ]
    return _for("n", "kính_gửi", _either("loop.first and loop.last", alone, listed), "KH Ngat")


def _bases(bases: str) -> list[str]:
    return _for("c", bases, [paragraph("KH Can cu", "{{r c }}")], "KH Can cu")


def _signature_block(layout: Layout) -> list[str]:
    """Return the recipients beside the signer; of two, side by side, they stand below."""
    listed = paragraph("KH Noi nhan", "{{p nơi_nhận }}")
    alone = [([paragraph("KH Noi nhan dau", "Nơi nhận:"), listed], [*_authority(layout), *_name()])]
    # A row of their own holds the names on one line; without its last paragraph a cell could be left without any.
    end = paragraph("KH Ngat", properties="<w:keepNext/>")
    posts = ([*_authority(layout, "_trái"), end], [*_authority(layout), end])
    side_by_side = [posts, (_name("_trái"), _name())]
    half = PORTRAIT_TEXT // 2
    return [
        paragraph("KH Ngat", "{%p if not quyền_hạn_trái %}"),
        _table((RECIPIENTS_HALF, SIGNER_HALF), alone, gap=SIGNATURE_GAP),
        paragraph("KH Ngat", "{%p else %}"),
        _table((half, PORTRAIT_TEXT - half), side_by_side, gap=SIGNATURE_GAP),
        paragraph("KH Noi nhan dau", "Nơi nhận:", f'<w:spacing w:before="{SIGNATURE_GAP}"/>'),
        listed,
        paragraph("KH Ngat", "{%p endif %}"),
    ]


def _authority(layout: Layout, side: str = "") -> list[str]:
    line = paragraph("KH Quyen han", "{{ d }}")
    lines = [line]
    if layout.post_style != "KH Quyen han":
        post = paragraph(layout.post_style, "{{ d }}")
        lines = [
            paragraph("KH Quyen han", "{%p if loop.last %}"),
            post,
            paragraph("KH Quyen han", "{%p else %}"),
            line,
            paragraph("KH Quyen han", "{%p endif %}"),
        ]
    return _for("d", f"quyền_hạn{side}", lines, "KH Quyen han")


def _name(side: str = "") -> list[str]:
    no_gap = '<w:spacing w:before="0"/>'  # the post above the name has left the room for the signature
    name = f"{{{{ họ_tên{side} }}}}"
    return [
        paragraph("KH Ho ten", f"{{%p if chức_vụ_khác{side} %}}"),
        paragraph("KH Chuc vu khac", f"{{{{ chức_vụ_khác{side} }}}}"),
        paragraph("KH Ho ten", name, no_gap),
        paragraph("KH Ho ten", "{%p else %}"),
        paragraph("KH Ho ten", name),
        paragraph("KH Ho ten", "{%p endif %}"),
    ]


def _appendices(layout: Layout) -> str:
    appendix = [
        paragraph("KH Phu luc", "{{ pl.nhãn }}"),
        *_if("pl.tên", [paragraph("KH Ten phu luc", "{{r pl.tên }}")], "KH Ten phu luc"),
        *_either(
            "pl.ngang",
            _attached_to(layout, " ", LANDSCAPE_TEXT),
            _attached_to(layout, "\n", PORTRAIT_TEXT),
        ),
        paragraph("KH Doan", "{{p pl.nội_dung }}"),
        *_either("pl.ngang", [_break(landscape=True)], [_break()]),
    ]
    return "".join(_for("pl", "phụ_lục", appendix, "KH Ngat"))


def _attached_to(layout: Layout, before_issuer: str, room: int) -> list[str]:
    """Return what an appendix goes with: the plan, by the decision's number where one issues it."""
    plan = f"{TO_PLAN} số {{{{ số_ký_hiệu }}}} {{{{ ngày_tháng }}}}{before_issuer}của {{{{ tên_cơ_quan }}}}"
    issued = _pointer(layout, plan, room)
    if not layout.attaches:
        return issued
    decision = f"{TO_PLAN} ban hành kèm theo {DECISION}\n{{{{ ngày_tháng }}}} của {{{{ tên_cơ_quan }}}}"
    return _either("quyết_định", _pointer(layout, decision, room), issued)


def _pointer(layout: Layout, text: str, room: int = PORTRAIT_TEXT) -> list[str]:
    return [paragraph("KH Kem theo", f"({text})"), *layout.below_pointer(room)]


def _break(*, landscape: bool = False, headers: bool = False) -> str:
    """Return the paragraph that ends a section; it must hold no tag, or docxtpl drops the section with it."""
    return paragraph("KH Ngat", properties=section(landscape=landscape, headers=headers))


def _if(condition: str, content: list[str], style: str) -> list[str]:
    return [paragraph(style, f"{{%p if {condition} %}}"), *content, paragraph(style, "{%p endif %}")]


def _either(condition: str, then: list[str], otherwise: list[str]) -> list[str]:
    return [
        paragraph("KH Ngat", f"{{%p if {condition} %}}"),
        *then,
        paragraph("KH Ngat", "{%p else %}"),
        *otherwise,
        paragraph("KH Ngat", "{%p endif %}"),
    ]


def _for(name: str, items: str, content: list[str], style: str) -> list[str]:
    return [paragraph(style, f"{{%p for {name} in {items} %}}"), *content, paragraph(style, "{%p endfor %}")]


def _table(widths: tuple[int, int], rows: list[tuple[list[str], list[str]]], *, gap: int = 0) -> str:
    """Return a table without borders over the whole text width, `gap` twips of room above each row."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    sides = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", gap), ("left", 0), ("bottom", 0), ("right", 0))
    )
    lines = "".join(_row(widths, row) for row in rows)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"<w:tblCellMar>{sides}</w:tblCellMar></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{lines}</w:tbl>"
    )


def _row(widths: tuple[int, int], cells: tuple[list[str], list[str]]) -> str:
    content = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{"".join(cell)}</w:tc>'
        for width, cell in zip(widths, cells, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{content}</w:tr>"
