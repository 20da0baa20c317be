"""Administrative papers as other people make them: one content, several ways of formatting it in Word."""

import struct
import zlib
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field, replace
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.oxml.text.font import CT_RPr
from docx.oxml.text.parfmt import CT_PPr
from docx.shared import Mm, Pt, RGBColor

from sinhkehoach.base.glyph_widths import text_width

WAYS = ("direct", "styles", "theme", "drawing")
LEFT_MM, RIGHT_MM, TEXT_MM = 65.0, 100.0, 165.0
_ALIGN = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "center": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "both": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


@dataclass
class Piece:
    """A paragraph of a paper: its words and its looks; lengths in pt, the first line's indent in mm."""

    text: str
    size: float = 14
    bold: bool = False
    italic: bool = False
    align: str = "center"
    first_mm: float = 0
    before: float = 0
    after: float = 0
    line: float = 1.0
    font: str = "Times New Roman"
    colour: str = ""
    highlight: bool = False
    underline: bool = False
    keep_next: bool = False
    page_break: bool = False
    exact: float = 0
    boxed: bool = False
    list_level: str = ""
    hidden: bool = False
    shaded: bool = False
    ruled: bool = False

    def but(self, **changes) -> "Piece":
        return replace(self, **changes)


def body(text: str, **changes) -> Piece:
    return Piece(text, align="both", first_mm=12.7, before=6, **changes)


def heading(text: str, **changes) -> Piece:
    return body(text, bold=True, keep_next=True, **changes)


def centred(text: str, size: float = 14, **changes) -> Piece:
    return Piece(text, size, **changes)


@dataclass
class Sheet:
    """A section's page, mm."""

    width: float = 210
    height: float = 297
    top: float = 20
    bottom: float = 20
    left: float = 30
    right: float = 15
    header: float = 10
    start: int | None = 1
    number_format: str = ""
    title_page: bool = True
    own_header: bool = False


@dataclass
class Annex:
    """An appendix."""

    heading: Piece
    title: Piece
    pointer: Piece
    content: list[Piece]
    sheet: Sheet = field(default_factory=Sheet)
    same_page: bool = False


@dataclass
class Paper:
    """Everything that a paper shows; a test changes one thing in it and builds."""

    national: Piece | None
    motto: Piece | None
    parent: list[Piece]
    issuer: list[Piece]
    number: Piece | None
    date: Piece | None
    below_number: list[Piece]
    kind: Piece | None
    title: list[Piece]
    content: list[Piece]
    table: list[list[str]]
    recipients_head: Piece | None
    recipients: list[Piece]
    authority: list[Piece]
    other_posts: list[Piece]
    name: Piece | None
    annexes: list[Annex]
    sheet: Sheet = field(default_factory=Sheet)
    page_number: Piece | None = field(default_factory=lambda: centred("", 13))
    first_header: str = ""
    footer: list[Piece] = field(default_factory=list)
    number_in_footer: bool = False
    motto_share: float | None = 1.0
    issuer_share: float | None = 0.4
    title_share: float | None = 0.4
    between: list[Piece] = field(default_factory=list)
    head_borders: bool = False
    date_row: int = 1
    table_mm: float = TEXT_MM
    table_head_size: float = 12
    signature_picture: bool = False
    dashed: bool = False
    even_pages: bool = False


LONG = (
    "Triển khai đầy đủ, kịp thời các nhiệm vụ được giao trong năm, bảo đảm chất lượng, đúng tiến độ, tiết kiệm "
    "và hiệu quả"
)


def plan() -> Paper:
    """Return a plan of a commune with two appendices, kept to the decree in every point."""
    pointer = "(Kèm theo Kế hoạch số 05/KH-UBND ngày 06 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình)"
    return Paper(
        national=centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True),
        motto=centred("Độc lập - Tự do - Hạnh phúc", 14, bold=True),
        parent=[centred("TỈNH HÒA GIANG", 13)],
        issuer=[centred("ỦY BAN NHÂN DÂN", 13, bold=True), centred("XÃ AN BÌNH", 13, bold=True)],
        number=centred("Số: 05/KH-UBND", 13),
        date=centred("An Bình, ngày 06 tháng 01 năm 2027", 13, italic=True),
        below_number=[],
        kind=centred("KẾ HOẠCH", bold=True, before=12),
        title=[centred("Triển khai công tác giáo dục năm 2027", bold=True)],
        content=[
            body("Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;", italic=True),
            body(
                "Căn cứ Kế hoạch số 12/KH-UBND ngày 20 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh Hòa Giang về "
                "phát triển giáo dục.",
                italic=True,
            ),
            body(
                "Ủy ban nhân dân xã An Bình ban hành Kế hoạch triển khai công tác giáo dục năm 2027 như sau:"
            ),
            heading("I. MỤC ĐÍCH, YÊU CẦU"),
            heading("1. Mục đích"),
            body(f"{LONG}."),
            heading("2. Yêu cầu"),
            body("a) Phân công rõ người, rõ việc, rõ thời hạn;"),
            body("b) Kiểm tra thường xuyên;"),
            body("c) Báo cáo đúng hạn;"),
            body("d) Sử dụng kinh phí đúng mục đích;"),
            body("đ) Công khai kết quả;"),
            body("e) Khen thưởng kịp thời."),
            heading("II. NHIỆM VỤ"),
            body(f"1. {LONG}; chi tiết tại Phụ lục I và Phụ lục II kèm theo Kế hoạch này."),
            body("2. Kinh phí thực hiện theo bảng sau:"),
            body("Ủy ban nhân dân xã yêu cầu các trường nghiêm túc thực hiện Kế hoạch này./."),
        ],
        table=[["TT", "Nội dung", "Kinh phí"], ["1", "Bồi dưỡng giáo viên", "900"]],
        recipients_head=Piece("Nơi nhận:", 12, bold=True, italic=True, align="left"),
        recipients=[
            Piece(text, 11, align="left") for text in ("- UBND tỉnh;", "- Các trường;", "- Lưu: VT, VHXH.")
        ],
        authority=[
            centred(text, bold=True, keep_next=True)
            for text in ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
        ],
        other_posts=[],
        name=centred("Trần Minh Khôi", bold=True, before=72),
        annexes=[
            Annex(
                centred(f"Phụ lục {number}", bold=True),
                centred(title, bold=True),
                centred(pointer, italic=True),
                [body(f"{LONG}.")],
                sheet,
            )
            for number, title, sheet in (
                ("I", "TIẾN ĐỘ THỰC HIỆN", Sheet()),
                ("II", "KINH PHÍ THỰC HIỆN", Sheet(297, 210)),
            )
        ],
    )


def short_plan() -> Paper:
    """Return a plan without appendices, of an advisory body whose leader signs with the agency's seal."""
    paper = plan()
    paper.annexes = []
    paper.parent = [centred("ỦY BAN NHÂN DÂN XÃ AN BÌNH", 12)]
    paper.issuer = [centred("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ", 12, bold=True)]
    paper.national.size, paper.motto.size = 12, 13
    paper.number.text = "Số:        /KH-BCĐ"
    paper.date.text = "An Bình, ngày      tháng 3 năm 2027"
    paper.content[14] = body(f"1. {LONG}.")
    paper.authority = [centred("TRƯỞNG BAN", bold=True, keep_next=True)]
    paper.other_posts = [centred("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", bold=True, before=72, keep_next=True)]
    paper.name.before = 0
    paper.recipients.append(Piece("PL.(300)", 11, align="left"))
    return paper


def letter() -> Paper:
    """Return a công văn with V/v, Kính gửi, an urgent stamp and the office's address."""
    paper = plan()
    paper.annexes = []
    paper.kind, paper.title, paper.title_share = None, [], None
    paper.number.text = "Số: 15/UBND-VX"
    paper.below_number = [centred("V/v chuẩn bị năm học mới", 12, before=6)]
    paper.content = [
        centred("Kính gửi: Các trường học trên địa bàn xã.", before=6),
        body(f"{LONG}."),
        body("Ủy ban nhân dân xã đề nghị các trường thực hiện./."),
    ]
    paper.recipients = [Piece(text, 11, align="left") for text in ("- Như trên;", "- Lưu: VT.")]
    paper.below_number.append(centred("KHẨN", 13, bold=True, boxed=True, before=6))
    paper.footer = [centred("Địa chỉ: thôn 1, xã An Bình, tỉnh Hòa Giang", 11, ruled=True)]
    paper.table = []
    return paper


def regulation() -> Paper:
    """Return a quy chế in chapters, divisions and articles."""
    paper = plan()
    paper.annexes = []
    paper.kind.text = "QUY CHẾ"
    paper.title[0].text = "Làm việc của Ủy ban nhân dân xã"
    paper.number.text = "Số: 07/QC-UBND"
    chapter = {"bold": True, "align": "center", "before": 6, "keep_next": True}
    paper.content = [
        Piece("Chương I", **chapter),
        Piece("QUY ĐỊNH CHUNG", **chapter),
        Piece("Mục 1", **chapter),
        Piece("PHẠM VI", **chapter),
        heading("Điều 1. Phạm vi điều chỉnh"),
        body(
            "1. Quy chế này quy định nguyên tắc làm việc, trách nhiệm và quan hệ công tác của Ủy ban nhân dân xã."
        ),
        body("2. Các thành viên Ủy ban nhân dân xã chịu trách nhiệm thực hiện Quy chế này./."),
    ]
    paper.table = []
    return paper


def listed_plan() -> Paper:
    """Return a plan whose points get their letters from Word."""
    paper = short_plan()
    points = [each.text for each in paper.content if each.text[1:2] == ")"][:4]
    paper.content = [
        *paper.content[:7],
        *(body(text[3:], list_level="lowerLetter") for text in points),
        *paper.content[13:],
    ]
    return paper


PAPERS = {
    "plan": plan,
    "short plan": short_plan,
    "letter": letter,
    "regulation": regulation,
    "listed plan": listed_plan,
}


_BUILT: dict[tuple[str, str], bytes] = {}


def build(paper: Paper, way: str = "direct") -> bytes:
    """Return `paper` as a Word file that is formatted in one of WAYS; equal ones are made once."""
    key = repr(paper), way
    if key not in _BUILT:
        _BUILT[key] = _Writer(deepcopy(paper), way).write()
    return _BUILT[key]


class _Writer:
    def __init__(self, paper: Paper, way: str) -> None:
        self.paper = paper
        self.way = way
        self.file: Document = docx.Document()
        self.styles: dict[tuple, object] = {}
        # What python-docx has made of a piece's looks once: most of a paper's pieces look alike.
        self.faces: dict[tuple, CT_RPr | None] = {}
        self.settings: dict[tuple, CT_PPr] = {}

    def write(self) -> bytes:
        paper = self.paper
        self._set_up()
        self._head()
        if paper.kind:
            self._add(self.file, paper.kind)
            for piece in paper.title:
                last = self._add(self.file, piece)
            if paper.title and paper.title_share:
                self._rule(self.file, last, paper.title, paper.title_share, TEXT_MM)
        for at, piece in enumerate(paper.content):
            self._add(self.file, piece)
            if paper.table and at == len(paper.content) - 2:
                self._table()
        self._ending()
        self._annexes()
        self._pages()
        stream = BytesIO()
        self.file.save(stream)
        return stream.getvalue()

    def _set_up(self) -> None:
        normal = self.file.styles["Normal"]
        normal.paragraph_format.space_after = Pt(0)
        normal.paragraph_format.line_spacing = 1.0
        if self.way == "styles":
            normal.font.name = "Times New Roman"
        if self.way == "theme":
            self._theme_fonts()

    def _theme_fonts(self) -> None:
        """Leave all faces to the theme, whose Vietnamese ones are Times New Roman (Word's usual minor one is Arial)."""
        settings = self.file.settings.element
        for old in settings.findall(qn("w:themeFontLang")):
            settings.remove(old)
        language = OxmlElement("w:themeFontLang")
        language.set(qn("w:val"), "vi-VN")
        settings.append(language)
        for relation in self.file.part.rels.values():
            if relation.reltype.endswith("/theme"):
                part = relation.target_part
                part._blob = part.blob.replace(  # noqa: SLF001 — python-docx keeps themes as bytes
                    b'script="Viet" typeface="Arial"', b'script="Viet" typeface="Times New Roman"'
                )

    def _head(self) -> None:
        paper = self.paper
        table = self.file.add_table(2 if paper.date_row == 1 else 3, 2)
        if paper.head_borders:
            table.style = "Table Grid"
        set_widths(table, (LEFT_MM, RIGHT_MM))
        left, right = table.rows[0].cells
        lines = [self._add(left, piece) for piece in (*paper.parent, *paper.issuer)]
        if paper.issuer and paper.issuer_share:
            self._rule(left, lines[-1], paper.issuer, paper.issuer_share, LEFT_MM)
        for piece in (paper.national, *paper.between):
            if piece:
                self._add(right, piece)
        if paper.motto:
            last = self._add(right, paper.motto)
            if paper.motto_share:
                self._rule(right, last, [paper.motto], paper.motto_share, RIGHT_MM)
        for piece in (paper.number, *paper.below_number):
            if piece:
                self._add(table.rows[1].cells[0], piece)
        if paper.date:
            self._add(table.rows[paper.date_row].cells[1], paper.date)

    def _table(self) -> None:
        table = self.file.add_table(0, len(self.paper.table[0]))
        table.style = "Table Grid"
        for at, row in enumerate(self.paper.table):
            cells = table.add_row().cells
            for cell, text in zip(cells, row, strict=True):
                self._add(cell, Piece(text, 12 if at else self.paper.table_head_size, align="left"))
        columns = len(self.paper.table[0])
        set_widths(table, [self.paper.table_mm / columns] * columns)

    def _ending(self) -> None:
        paper = self.paper
        table = self.file.add_table(1, 2)
        set_widths(table, (75, 90))
        left, right = table.rows[0].cells
        for piece in (paper.recipients_head, *paper.recipients):
            if piece:
                self._add(left, piece)
        for piece in (*paper.authority, *paper.other_posts, paper.name):
            if piece is paper.name and paper.signature_picture:
                right.add_paragraph().add_run().add_picture(BytesIO(_dot()), Mm(20))
            if piece:
                self._add(right, piece)

    def _annexes(self) -> None:
        for annex in self.paper.annexes:
            if not annex.same_page:
                self.file.add_section()
            for piece in (annex.heading, annex.title, annex.pointer, *annex.content):
                if piece.text:
                    self._add(self.file, piece)

    def _pages(self) -> None:
        sheets = [self.paper.sheet, *(each.sheet for each in self.paper.annexes if not each.same_page)]
        for section, sheet in zip(self.file.sections, sheets, strict=True):
            _set_page(section, sheet)
            if sheet.own_header:
                section.header.is_linked_to_previous = False
        self.file.settings.odd_and_even_pages_header_footer = self.paper.even_pages
        first = self.file.sections[0]
        place = first.footer if self.paper.number_in_footer else first.header
        if self.paper.page_number:
            self._page_number(place.paragraphs[0], self.paper.page_number)
        if self.paper.first_header:
            first.first_page_header.paragraphs[0].add_run(self.paper.first_header)
        for piece in self.paper.footer:
            self._add(first.first_page_footer, piece)
            self._add(first.footer, piece)

    def _page_number(self, paragraph, piece: Piece) -> None:
        self._set(paragraph, piece)
        for xml in (
            '<w:fldChar w:fldCharType="begin"/>',
            '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
            '<w:fldChar w:fldCharType="separate"/>',
            "<w:t>2</w:t>",
            '<w:fldChar w:fldCharType="end"/>',
        ):
            run = paragraph.add_run()
            run._r.append(  # noqa: SLF001
                parse_xml(xml.replace(" ", f" {nsdecls('w')} ", 1) if " " in xml else _with_names(xml))
            )
            self._face(run, piece)

    def _add(self, place, piece: Piece):
        fresh = getattr(place, "paragraphs", [])
        # A new cell comes with an empty paragraph, which is filled first.
        is_cell = place is not self.file
        paragraph = fresh[0] if is_cell and len(fresh) == 1 and not fresh[0].runs else place.add_paragraph()
        for at, text in enumerate(piece.text.split("\n")):
            run = paragraph.add_run(text)
            if at:
                run._r.insert(0, OxmlElement("w:br"))  # noqa: SLF001
            self._face(run, piece)
        self._set(paragraph, piece)
        return paragraph

    def _face(self, run, piece: Piece) -> None:
        key = _looks(piece)
        if key not in self.faces:
            self._make_face(run, piece)
            self.faces[key] = deepcopy(run._r.rPr)  # noqa: SLF001
        elif self.faces[key] is not None:
            run._r.insert(0, deepcopy(self.faces[key]))  # noqa: SLF001

    def _make_face(self, run, piece: Piece) -> None:
        font = run.font
        if self.way != "styles":
            font.size = Pt(piece.size)
            font.bold, font.italic = piece.bold or None, piece.italic or None
        if self.way in {"direct", "drawing"} or piece.font != "Times New Roman":
            font.name = piece.font
        if piece.colour:
            font.color.rgb = RGBColor.from_string(piece.colour)
        if piece.hidden:
            font.hidden = True
        if piece.underline:
            font.underline = True
        if piece.highlight:
            run._r.get_or_add_rPr().append(parse_xml(f'<w:highlight {nsdecls("w")} w:val="yellow"/>'))  # noqa: SLF001
        if piece.boxed:
            box = f'<w:bdr {nsdecls("w")} w:val="single" w:sz="6" w:space="0" w:color="auto"/>'
            run._r.get_or_add_rPr().append(parse_xml(box))  # noqa: SLF001

    def _set(self, paragraph, piece: Piece) -> None:
        if self.way == "styles":
            paragraph._p.style = self._style(piece).style_id  # noqa: SLF001
        else:
            self._set_directly(paragraph, piece)
        if piece.shaded or piece.ruled:
            properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
            _add_border(properties, "single") if piece.ruled else properties.append(
                parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="FFFF00"/>')
            )
        if piece.list_level:
            self._make_list_item(paragraph, piece.list_level)

    def _set_directly(self, paragraph, piece: Piece) -> None:
        key, element = _looks(piece), paragraph._p  # noqa: SLF001
        if element.pPr is None and key in self.settings:
            element.insert(0, deepcopy(self.settings[key]))
            return
        is_new = element.pPr is None
        _set_paragraph(paragraph.paragraph_format, piece)
        if is_new:
            self.settings[key] = deepcopy(element.pPr)

    def _style(self, piece: Piece):
        """Return the style of all pieces that look like this one, based on another that says half of it."""
        key = _looks(piece)
        if key not in self.styles:
            number = len(self.styles)
            base = self.file.styles.add_style(f"Goc {number}", WD_STYLE_TYPE.PARAGRAPH)
            base.base_style = self.file.styles["Normal"]
            base.font.size = Pt(piece.size)
            base.font.bold = piece.bold or None
            style = self.file.styles.add_style(f"Kieu {number}", WD_STYLE_TYPE.PARAGRAPH)
            style.base_style = base
            style.font.italic = piece.italic or None
            _set_paragraph(style.paragraph_format, piece)
            self.styles[key] = style
        return self.styles[key]

    def _make_list_item(self, paragraph, kind: str) -> None:
        numbering = self.file.part.numbering_part.element
        if not numbering.xpath('w:abstractNum[@w:abstractNumId="90"]'):
            abstract = parse_xml(
                f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90"><w:lvl w:ilvl="0"><w:start w:val="1"/>'
                f'<w:numFmt w:val="{kind}"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
            )
            numbering.insert(0, abstract)
            number = f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'
            numbering.append(parse_xml(number))
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001
        properties.get_or_add_numPr().get_or_add_numId().val = 90
        properties.get_or_add_numPr().get_or_add_ilvl().val = 0

    def _rule(self, place, last, pieces: list[Piece], share: float, room_mm: float) -> None:
        """Draw a line below `pieces`: a border, a DrawingML shape or a VML one, by the way of the paper."""
        widths = (text_width(each.text, each.size, bold=each.bold, italic=each.italic) for each in pieces)
        length = max(widths) * share
        room = room_mm * 72 / 25.4
        if self.way == "drawing":
            shape = line_shape(length, (room - length) / 2, "dash" if self.paper.dashed else "solid")
            last._p.append(parse_xml(shape))  # noqa: SLF001
        elif self.way == "theme":
            shape = _vml(length, (room - length) / 2, "dash" if self.paper.dashed else "solid")
            last._p.append(parse_xml(shape))  # noqa: SLF001
        else:
            paragraph = place.add_paragraph()
            side = Pt((room - length) / 2)
            paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = side
            paragraph.paragraph_format.space_after = Pt(4)
            _add_border(paragraph._p.get_or_add_pPr(), "dashed" if self.paper.dashed else "single")  # noqa: SLF001


def _looks(piece: Piece) -> tuple:
    return tuple(value for name, value in vars(piece).items() if name != "text")


def _add_border(properties, kind: str) -> None:
    border = f'<w:top w:val="{kind}" w:sz="6" w:space="0" w:color="auto"/>'
    properties.append(parse_xml(f"<w:pBdr {nsdecls('w')}>{border}</w:pBdr>"))


def _dot() -> bytes:
    """Return a picture of one black dot (PNG)."""
    chunks = (
        (b"IHDR", struct.pack(">2I5B", 1, 1, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"\0\0")),
        (b"IEND", b""),
    )
    packed = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


def _with_names(xml: str) -> str:
    return xml.replace("<w:t>", f"<w:t {nsdecls('w')}>")


def _set_paragraph(setting, piece: Piece) -> None:
    setting.alignment = _ALIGN[piece.align]
    setting.first_line_indent = Mm(piece.first_mm)
    setting.space_before, setting.space_after = Pt(piece.before), Pt(piece.after)
    setting.line_spacing = Pt(piece.exact) if piece.exact else piece.line
    setting.keep_with_next = piece.keep_next or None
    setting.page_break_before = piece.page_break or None


def set_widths(table, widths) -> None:
    """Set the columns' widths (mm) and no padding at the cells' sides."""
    table.autofit = False
    margins = "".join(f'<w:{side} w:w="0" w:type="dxa"/>' for side in ("left", "right"))
    table._tbl.tblPr.append(parse_xml(f"<w:tblCellMar {nsdecls('w')}>{margins}</w:tblCellMar>"))  # noqa: SLF001
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def _set_page(section, sheet: Sheet) -> None:
    section.page_width, section.page_height = Mm(sheet.width), Mm(sheet.height)
    section.orientation = WD_ORIENT.LANDSCAPE if sheet.width > sheet.height else WD_ORIENT.PORTRAIT
    section.top_margin, section.bottom_margin = Mm(sheet.top), Mm(sheet.bottom)
    section.left_margin, section.right_margin = Mm(sheet.left), Mm(sheet.right)
    section.header_distance = Mm(sheet.header)
    section.different_first_page_header_footer = sheet.title_page
    properties = section._sectPr  # noqa: SLF001
    for old in properties.findall(qn("w:pgNumType")):
        properties.remove(old)
    number = OxmlElement("w:pgNumType")
    if sheet.start is not None:
        number.set(qn("w:start"), str(sheet.start))
    if sheet.number_format:
        number.set(qn("w:fmt"), sheet.number_format)
    properties.find(qn("w:pgMar")).addnext(number)


def line_shape(length: float, offset: float, dash: str = "solid") -> str:
    """Return a run with a straight connector, as Word 2010 and later anchor it, VML as its fallback."""
    wide, begin = round(length * 12700), round(offset * 12700)
    names = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    return (
        f'<w:r {names}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" '
        'distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" layoutInCell="1" '
        'allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">'
        f"<wp:posOffset>{begin}</wp:posOffset></wp:positionH>"
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>220000</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="0"/><wp:wrapNone/><wp:docPr id="1" name="Line 1"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="0"/></a:xfrm>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/>'
        f'</a:solidFill><a:prstDash val="{dash}"/></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        f'</mc:Choice><mc:Fallback><w:pict><v:line from="0,0" to="999pt,0"/></w:pict></mc:Fallback>'
        "</mc:AlternateContent></w:r>"
    )


def _vml(length: float, offset: float, dash: str) -> str:
    """Return a run with a line as Word 2003 drew it."""
    return (
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:line style="position:absolute" '
        f'from="{offset:.1f}pt,2pt" to="{offset + length:.1f}pt,2pt">'
        f'<v:stroke dashstyle="{dash}"/></v:line></w:pict></w:r>'
    )


def good_files() -> Iterator[tuple[str, bytes]]:
    """Yield every paper in every way of formatting it, with a name."""
    for name, paper in PAPERS.items():
        for way in WAYS:
            yield f"{name}, {way}", build(paper(), way)
