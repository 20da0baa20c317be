"""The text of a template of another kind: a plan on one page, told by its figures, with tags that only Jinja fills."""

from tools.template.page import PORTRAIT_TEXT, section, twips
from tools.template.text import STATE, header_block, paragraph

TITLE = "TÓM TẮT {{ tên_loại }}"
FIGURES = (
    "{{ tên_loại_thường }} số {{ số_ký_hiệu }} {{ ngày_tháng }} của {{ tên_cơ_quan }} ({{ họ_tên }} ký), {{ kỳ }},"
    " có {{ số_chỉ_tiêu }} chỉ tiêu, {{ số_nhiệm_vụ }} nhiệm vụ"
    "{% if tổng_kinh_phí %}, tổng kinh phí {{ tổng_kinh_phí }}{% endif %}."
)
MOST_INDICATORS = 8
MOST_UNITS = 10
NUMBER_WIDTH = twips(12)
FIGURE_WIDTH = twips(38)
NAME_WIDTH = PORTRAIT_TEXT - NUMBER_WIDTH - FIGURE_WIDTH
WIDTHS = (NUMBER_WIDTH, NAME_WIDTH, FIGURE_WIDTH)
BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)
CENTRED, RIGHT = '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'


def document_xml() -> str:
    """Return the content of `w:document`."""
    content = [
        paragraph("KH Ngat"),
        header_block(STATE),
        paragraph("KH Ten loai", TITLE),
        paragraph("KH Trich yeu", "{{r trích_yếu }}"),
        paragraph("KH Ke", "{{p kẻ_trích_yếu }}"),
        paragraph("KH Doan", FIGURES),
        *_if("chỉ_tiêu", "1. Chỉ tiêu", _indicators()),
        *_if("nhiệm_vụ", "2. Đơn vị chủ trì", _units()),
        *_if("kinh_phí", "3. Kinh phí ({{ đơn_vị_tiền }})", _budget()),
        paragraph("KH Ngat"),
    ]
    return f"<w:body>{''.join(content)}{section(headers=True)}</w:body>"


def _indicators() -> list[str]:
    note = (
        "{% if số_chỉ_tiêu > " + str(MOST_INDICATORS) + " %}"
        "Còn {{ số_chỉ_tiêu - " + str(MOST_INDICATORS) + " }} chỉ tiêu nữa trong kế hoạch.{% endif %}"
    )
    target = "{{ ct.đích or ct.cột|map(attribute='đích')|join('; ') }}"
    rows = (("Stt", "Tên chỉ tiêu", "Phải đạt"), ("{{ ct.số }}", "{{ ct.tên }}", target))
    return [_table(f"ct in chỉ_tiêu[:{MOST_INDICATORS}]", *rows), paragraph("KH Ghi chu", note)]


def _units() -> list[str]:
    rows = (
        ("Stt", "Đơn vị chủ trì", "Số nhiệm vụ"),
        ("{{ loop.index }}", "{{ đv.grouper or 'Chưa phân công' }}", "{{ đv.list|length }}"),
    )
    units = "(nhiệm_vụ|rejectattr('là_nhóm')|groupby('chủ_trì'))"
    return [_table(f"đv in {units}[:{MOST_UNITS}]", *rows)]


def _budget() -> list[str]:
    rows = (("Stt", "Khoản", "Số tiền"), ("{{ kp.số }}", "{{ kp.tên }}", "{{ kp.tiền or 'chưa xác định' }}"))
    return [_table("kp in kinh_phí|selectattr('cấp', 'eq', 1)", *rows)]


def _if(name: str, heading: str, content: list[str]) -> list[str]:
    return [
        paragraph("KH Doan", f"{{%p if {name} %}}"),
        paragraph("heading 2", heading),
        *content,
        paragraph("KH Doan", "{%p endif %}"),
    ]


def _table(loop: str, head: tuple[str, str, str], row: tuple[str, str, str]) -> str:
    """Return a table with a head and a row for each item of `loop`; rows that only hold a tag are gone when printed."""
    rows = (
        _row(head, "KH Dau bang", (CENTRED,) * 3),
        _row((f"{{%tr for {loop} %}}", "", ""), "KH O bang", ("",) * 3),
        _row(row, "KH O bang", (CENTRED, "", RIGHT)),
        _row(("{%tr endfor %}", "", ""), "KH O bang", ("",) * 3),
    )
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in WIDTHS)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{PORTRAIT_TEXT}" w:type="dxa"/><w:tblBorders>{BORDERS}</w:tblBorders>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )


def _row(texts: tuple[str, str, str], style: str, properties: tuple[str, ...]) -> str:
    cells = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(style, text, align)}</w:tc>'
        for width, text, align in zip(WIDTHS, texts, properties, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
