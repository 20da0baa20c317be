"""Documents and their pieces for tests, written shortly."""

from datetime import date

from sinhkehoach.compose.document import (
    Align,
    Cell,
    Column,
    Document,
    DocumentAppendix,
    Note,
    Paragraph,
    ParagraphKind,
    Properties,
    RecipientGroup,
    Row,
    RowKind,
    Run,
    Runs,
    Signature,
    Table,
)


def runs(text: str = "", **face: bool) -> Runs:
    return (Run(text, **face),) if text else ()


def cell(text: str = "", **how) -> Cell:
    return Cell((runs(text),), **how)


def row(*texts: str, kind: RowKind = RowKind.BODY) -> Row:
    return Row(tuple(cell(text) for text in texts), kind)


def table(*rows: Row, columns: int = 2) -> Table:
    return Table(tuple(Column(1.0) for _ in range(columns)), rows)


def work_table(count: int) -> Table:
    """Return seven columns under a header of two rows and column numbers, `count` rows in two groups, a total."""
    columns = (
        Column(1, 9, Align.CENTER),
        Column(6),
        *(Column(3) for _ in range(4)),
        Column(2, align=Align.RIGHT),
    )
    head = Row(
        (
            cell("TT", rows=2),
            cell("Nội dung", rows=2),
            cell("Đơn vị", columns=2),
            *(cell(name, rows=2) for name in ("Thời gian", "Sản phẩm", "Kinh phí")),
        ),
        RowKind.HEADER,
    )
    body = (
        row(
            str(number),
            f"Bồi dưỡng lớp {number} & <kỹ năng>",
            "Phòng VHXH",
            "Các trường",
            "12/2027",
            "",
            "1.250",
        )
        for number in range(1, count + 1)
    )
    return Table(
        columns,
        (
            head,
            row("Chủ trì", "Phối hợp", kind=RowKind.HEADER),
            row(*"1234567", kind=RowKind.COLUMN_NUMBERS),
            Row((cell("I"), cell("Đội ngũ", columns=6)), RowKind.GROUP),
            *body,
            Row((cell("Tổng cộng", columns=6, align=Align.CENTER), cell("9.999")), RowKind.TOTAL),
        ),
    )


def paragraph(text: str, kind: ParagraphKind = ParagraphKind.BODY, number: str = "") -> Paragraph:
    return Paragraph(kind, runs(text), number)


def appendix(
    label: str, *, title: str = "TIẾN ĐỘ THỰC HIỆN", landscape: bool = False, blocks=()
) -> DocumentAppendix:
    return DocumentAppendix(label, runs(title), landscape, blocks or (paragraph(f"Nội dung {label}"),))


PLAIN = Document(
    parent_lines=("UBND TỈNH AN BÌNH",),
    issuer_lines=("ỦY BAN NHÂN DÂN", "PHƯỜNG AN HÒA"),
    issuer_name="Ủy ban nhân dân phường An Hòa",
    number_symbol="05/KH-UBND",
    place="An Hòa",
    date_text="ngày 05 tháng 01 năm 2027",
    draft_mark="",
    kind_name="KẾ HOẠCH",
    title=runs("Triển khai nhiệm vụ giáo dục và đào tạo năm 2027"),
    bases=(runs("Căn cứ Luật Giáo dục;"), runs("Theo đề nghị của Trưởng phòng.")),
    body=(
        paragraph("MỤC ĐÍCH, YÊU CẦU", ParagraphKind.SECTION, "I."),
        paragraph("Phân công rõ người, rõ việc.", ParagraphKind.POINT, "a)"),
        paragraph("Ủy ban nhân dân phường yêu cầu các trường thực hiện./."),
    ),
    recipients=(RecipientGroup(("- Các trường;", "- Lưu: VT.")),),
    signatures=(Signature(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), "", "Trần Minh Khôi"),),
    appendices=(),
    notes=(),
    properties=Properties("Kế hoạch 05", "Giáo dục", "UBND phường An Hòa", date(2027, 1, 5)),
)


def document(**changes) -> Document:
    """Return a short plan, `changes` made to it."""
    return PLAIN._replace(**changes)


def full_document(rows: int = 5) -> Document:
    """Return a document that uses everything: tables, notes, a bracket, a draft's mark, three appendices."""
    note = (Run("Theo báo cáo năm 2026", bold=True), Run(note=1, text=""), Run(" và kết quả", italic=True))
    return document(
        draft_mark="DỰ THẢO",
        body=(*PLAIN.body, Paragraph(ParagraphKind.DASH, note, "-"), work_table(rows), work_table(1)),
        recipients=(
            RecipientGroup(("- Thường trực Đảng ủy;", "- Thường trực HĐND;"), "(để b/c)"),
            *PLAIN.recipients,
        ),
        signatures=(Signature(("KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "PHÓ CHỦ TỊCH UBND", "Lê Thu Hà"),),
        appendices=(
            appendix("Phụ lục I", landscape=True, blocks=(work_table(2),)),
            appendix("Phụ lục II", title=""),
            appendix("Phụ lục III", landscape=True),
        ),
        notes=(Note(runs("Báo cáo số 12/BC-UBND.")),),
    )
