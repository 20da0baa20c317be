"""Good administrative papers as people type them by hand in Word: tabs, spaces, line breaks, shapes, odd fields."""

import re
from collections.abc import Callable
from copy import deepcopy
from io import BytesIO

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph

from sinhkehoach.base.glyph_widths import text_width
from tests.support.word_files import LONG, line_shape, set_widths

CENTER, BOTH, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY, WD_ALIGN_PARAGRAPH.LEFT
_POINTS_PER_MM = 72 / 25.4
_TEXT_MM = 165.0
_LEFT_MIDDLE_MM, _RIGHT_MIDDLE_MM = 32.0, 115.0
_NATION = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
_RECIPIENTS = ("- UBND tỉnh;", "- Các trường học;", "- Lưu: VT, VHXH.")
_POSTS = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Minh Khôi")
_DATE = "An Bình, ngày 06 tháng 01 năm 2027"


class Typist:
    """A paper in the making: everything is direct formatting on each run, as hand-typed files have it."""

    def __init__(self) -> None:
        self.file = docx.Document()
        section = self.file.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin = section.bottom_margin = Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        section.header_distance = Mm(10)
        section.different_first_page_header_footer = True
        normal = self.file.styles["Normal"].paragraph_format
        normal.space_after, normal.line_spacing = Pt(0), 1.0

    def type(self, place, text: str, size: float, look: str = "", align=CENTER) -> Paragraph:
        """Type a paragraph; `look` holds b, i, u; an empty first paragraph of a cell is used up."""
        fresh = place.paragraphs if place is not self.file else []
        paragraph = fresh[0] if len(fresh) == 1 and not fresh[0].runs else place.add_paragraph()
        paragraph.alignment = align
        self.add(paragraph, text, size, look)
        return paragraph

    def add(self, paragraph: Paragraph, text: str, size: float, look: str = "") -> None:
        """Type on in `paragraph`: tabs and line breaks as they stand in `text`."""
        run = paragraph.add_run(text)
        run.font.name, run.font.size = "Times New Roman", Pt(size)
        run.font.bold, run.font.italic = "b" in look or None, "i" in look or None

    def body(self, text: str, look: str = "", size: float = 14, **setting) -> Paragraph:
        paragraph = self.type(self.file, text, size, look, BOTH)
        form = paragraph.paragraph_format
        form.first_line_indent, form.space_before = Mm(12.7), Pt(6)
        form.keep_with_next = True if "b" in look else None
        for name, value in setting.items():
            setattr(form, name, value)
        return paragraph

    def line(self, paragraph: Paragraph, words: str, size: float, share: float, middle_mm: float):
        """Hang a drawn line below the bold `words` on `paragraph`, its middle so far from the column's left end."""
        length = text_width(words, size, bold=True) * share
        shape = line_shape(length, middle_mm * _POINTS_PER_MM - length / 2)
        paragraph._p.append(parse_xml(shape))  # noqa: SLF001 — python-docx draws no shapes

    def two_columns(self, widths=(65.0, 100.0), rows: int = 1):
        table = self.file.add_table(rows, 2)
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        set_widths(table, widths)
        return table

    def tabbed(self, left: str, right: str, looks=("b", "b"), sizes=(13.0, 13.0)) -> Paragraph:
        """Type two texts around two centre tabs, as heads without a table have it."""
        paragraph = self.type(self.file, "", 13, align=LEFT)
        for middle in (_LEFT_MIDDLE_MM, _RIGHT_MIDDLE_MM):
            paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(middle), WD_TAB_ALIGNMENT.CENTER)
        self.add(paragraph, f"\t{left}", sizes[0], looks[0])
        self.add(paragraph, f"\t{right}", sizes[1], looks[1])
        return paragraph

    # The usual parts, which a paper takes as they are or types in its own way.

    def head(
        self,
        number: str = "Số: 05/KH-UBND",
        date: str = _DATE,
        widths: tuple[float, float] = (65.0, 100.0),
        typed: tuple[str, str] = ("", ""),
    ) -> None:
        """Type the head in a table of two columns (mm); the lines of both are drawn where they are not `typed`."""
        left, right = self.two_columns(widths).rows[0].cells
        self.type(left, "ỦY BAN NHÂN DÂN", 13, "b")
        last = self.type(left, "XÃ AN BÌNH", 13, "b")
        self.rule(left, last, typed[0], ("ỦY BAN NHÂN DÂN", 13, 0.4, widths[0] / 2))
        self.type(right, _NATION[0], 13, "b")
        last = self.type(right, _NATION[1], 14, "b")
        self.rule(right, last, typed[1], (_NATION[1], 14, 1.0, widths[1] / 2))
        self.type(left, "", 13)
        self.type(left, number, 13)
        self.type(right, "", 13)
        self.type(right, date, 13, "i")

    def rule(self, cell, last: Paragraph, typed: str, drawn: tuple[str, float, float, float]) -> None:
        """Put a line below the paragraph `last`: drawn, or typed as characters."""
        if typed:
            self.type(cell, typed, 13, "b")
        else:
            self.line(last, *drawn)

    def title(self, kind: str = "KẾ HOẠCH", words: str = "Triển khai công tác giáo dục năm 2027") -> None:
        self.type(self.file, kind, 14, "b").paragraph_format.space_before = Pt(18)
        last = self.type(self.file, words, 14, "b")
        self.line(last, words, 14, 0.4, _TEXT_MM / 2)

    def text(self) -> None:
        self.body("Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019;", "i")
        self.body("Căn cứ Kế hoạch số 12/KH-UBND ngày 20 tháng 12 năm 2026 của Ủy ban nhân dân tỉnh.", "i")
        self.body("Ủy ban nhân dân xã ban hành Kế hoạch triển khai công tác giáo dục năm 2027 như sau:")
        self.body("I. MỤC ĐÍCH, YÊU CẦU", "b")
        self.body(f"- {LONG}.")
        self.body("II. NHIỆM VỤ", "b")
        self.body("1. Nhiệm vụ chung", "b")
        self.body(f"{LONG}.")
        self.body("2. Nhiệm vụ cụ thể", "b")
        for letter in "abcdđe":
            self.body(f"{letter}) {LONG};")
        self.body("Trên đây là Kế hoạch triển khai công tác giáo dục năm 2027./.")

    def ending(self, recipients=_RECIPIENTS, posts=_POSTS, size: float = 14) -> None:
        """Type the recipients on the left, the posts and below them the name on the right."""
        left, right = self.two_columns((80.0, 85.0)).rows[0].cells
        self.recipients(left, recipients)
        self.sign(right, posts, size)

    def recipients(self, place, recipients=_RECIPIENTS) -> None:
        self.type(place, "Nơi nhận:", 12, "bi", LEFT)
        for text in recipients:
            self.type(place, text, 11, "", LEFT)

    def sign(self, cell, posts=_POSTS, size: float = 14) -> None:
        for text in (*posts[:-1], "", "", "", "", posts[-1]):
            self.type(cell, text, size, "b").paragraph_format.keep_with_next = True

    def page_number(self, xml: str = "", align=CENTER) -> None:
        paragraph = self.file.sections[0].header.paragraphs[0]
        paragraph.alignment = align
        paragraph._p.append(parse_xml(xml or _field(" PAGE ")))  # noqa: SLF001

    def saved(self) -> bytes:
        stream = BytesIO()
        self.file.save(stream)
        return stream.getvalue()


_FACE = '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr>'


def _field(code: str) -> str:
    """Return a simple field of `code`."""
    return f'<w:fldSimple {nsdecls("w")} w:instr="{code}"><w:r>{_FACE}<w:t>2</w:t></w:r></w:fldSimple>'


def plain(**head) -> Typist:
    paper = Typist()
    paper.head(**head)
    paper.title()
    paper.text()
    paper.ending()
    paper.page_number()
    return paper


def head_on_tabs() -> Typist:
    paper = Typist()
    paper.tabbed("ỦY BAN NHÂN DÂN", _NATION[0])
    last = paper.tabbed("XÃ AN BÌNH", _NATION[1], sizes=(13, 14))
    paper.line(last, "ỦY BAN NHÂN DÂN", 13, 0.4, _LEFT_MIDDLE_MM)
    paper.line(last, _NATION[1], 14, 1.0, _RIGHT_MIDDLE_MM)
    paper.type(paper.file, "", 13)
    paper.tabbed("Số: 05/KH-UBND", _DATE, looks=("", "i"))
    paper.title()
    paper.text()
    paper.ending()
    paper.page_number()
    return paper


def head_on_spaces() -> Typist:
    paper = Typist()
    for left, right, size in (
        ("     ỦY BAN NHÂN DÂN", _NATION[0], 13),
        ("          XÃ AN BÌNH", f"         {_NATION[1]}", 14),
    ):
        last = paper.type(paper.file, f"{left}            ", 13, "b", LEFT)
        paper.add(last, right, size, "b")
    paper.line(last, "ỦY BAN NHÂN DÂN", 13, 0.4, 27)
    paper.line(last, _NATION[1], 14, 1.0, 118)
    last = paper.type(paper.file, "       Số: 05/KH-UBND                        ", 13, "", LEFT)
    paper.add(last, _DATE, 13, "i")
    paper.title()
    paper.text()
    paper.ending()
    paper.page_number()
    return paper


def number_and_date_below_the_table() -> Typist:
    """The draft's number and day are blank and stand in one paragraph below the table."""
    paper = Typist()
    left, right = paper.two_columns().rows[0].cells
    paper.type(left, "UBND XÃ AN BÌNH", 12)
    last = paper.type(left, "TRƯỜNG TIỂU HỌC AN BÌNH", 12, "b")
    paper.line(last, "TRƯỜNG TIỂU HỌC AN BÌNH", 12, 0.4, 32.5)
    paper.type(right, _NATION[0], 12, "b")
    paper.line(paper.type(right, _NATION[1], 13, "b"), _NATION[1], 13, 1.0, 50)
    paper.tabbed("Số:       /KH-THAB", "An Bình, ngày      tháng 9 năm 2026", looks=("", "i"))
    paper.title(words="Thực hiện nhiệm vụ năm học 2026 - 2027")
    paper.body(f"{LONG}, Trường Tiểu học An Bình xây dựng Kế hoạch như sau:", size=13)
    paper.body("I. MỤC TIÊU", "b", size=13)
    paper.body(f"{LONG}.", size=13)
    paper.body("II. TỔ CHỨC THỰC HIỆN", "b", size=13)
    paper.body(f"{LONG}./.", size=13)
    paper.ending(
        (
            "- Phòng Văn hóa - Xã hội xã (để báo cáo);",
            "- Tổ chuyên môn (để thực hiện);",
            "- Lưu: VT.",
        ),
        ("HIỆU TRƯỞNG", "Nguyễn Thị Lan"),
        size=13,
    )
    return paper


def manual_line_breaks() -> Typist:
    paper = Typist()
    left, right = paper.two_columns().rows[0].cells
    both = paper.type(left, "UBND TỈNH HÒA GIANG\n", 13)
    paper.add(both, "SỞ GIÁO DỤC VÀ ĐÀO TẠO", 13, "b")
    paper.line(both, "SỞ GIÁO DỤC VÀ ĐÀO TẠO", 13, 0.4, 32.5)
    both = paper.type(right, f"{_NATION[0]}\n", 13, "b")
    paper.add(both, _NATION[1], 14, "b")
    paper.line(both, _NATION[1], 14, 1.0, 50)
    left, right = paper.two_columns().rows[0].cells
    paper.type(left, "Số: 15/KH-SGDĐT", 13)
    paper.type(right, "Hòa Giang, ngày 15 tháng 10 năm 2026", 14, "i")
    title = "Triển khai phong trào xây dựng trường học\nhạnh phúc giai đoạn 2026 - 2030"
    both = paper.type(paper.file, f"KẾ HOẠCH\n{title}", 14, "b")
    paper.line(both, title.split("\n", maxsplit=1)[0], 14, 0.4, _TEXT_MM / 2)
    paper.body("I. MỤC ĐÍCH", "b")
    paper.body(f"{LONG}./.")
    left, right = paper.two_columns((80.0, 85.0)).rows[0].cells
    both = paper.type(left, "Nơi nhận:\n", 12, "bi", LEFT)
    paper.add(both, "- UBND tỉnh (để báo cáo);\n- Các phòng thuộc Sở;\n- Lưu: VT, GDTrH.", 11)
    paper.type(right, "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n\n\n\n", 14, "b").paragraph_format.keep_with_next = True
    paper.type(right, "Lê Thị Hoa", 14, "b")
    return paper


def runs_cut_to_pieces() -> Typist:
    """Word keeps revisions and spelling apart: every word is a run of its own, with marks between."""
    paper = plain()
    for text in paper.file.element.body.iter(qn("w:r")):
        words = text.findall(qn("w:t"))
        if len(words) != 1 or " " not in words[0].text:
            continue
        pieces = re.findall(r"\S+\s*|\s+", words[0].text)
        words[0].text = ""
        for piece in reversed(pieces[1:]):
            copy = parse_xml(docx.oxml.xmlchemy.serialize_for_reading(text))
            _set_text(copy, piece)
            text.addnext(copy)
            text.addnext(parse_xml(f'<w:proofErr {nsdecls("w")} w:type="spellStart"/>'))
        _set_text(text, pieces[0])
    return paper


def _set_text(run, text: str) -> None:
    element = run.find(qn("w:t"))
    element.text = text
    element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def automatic_spacing() -> Typist:
    """Text pasted from a web page keeps Word's automatic space before and after."""
    paper = plain()
    for paragraph in paper.file.paragraphs[4:]:
        spacing = paragraph._p.get_or_add_pPr().get_or_add_spacing()  # noqa: SLF001
        for side in ("before", "after"):
            spacing.set(qn(f"w:{side}Autospacing"), "1")
            spacing.set(qn(f"w:{side}"), "100")
    return paper


def first_line_by_tab() -> Typist:
    paper = plain()
    for paragraph in paper.file.paragraphs:
        if paragraph.alignment == BOTH:
            paragraph.paragraph_format.first_line_indent = None
            paragraph.runs[0].text = f"\t{paragraph.runs[0].text}"
    return paper


def ending_on_tabs() -> Typist:
    paper = Typist()
    paper.head()
    paper.title()
    paper.text()
    rows = (
        ("Nơi nhận:", 12.0, "bi", "TM. ỦY BAN NHÂN DÂN"),
        ("- UBND tỉnh;", 11.0, "", "CHỦ TỊCH"),
        ("- Các trường học;", 11.0, "", ""),
        ("- Lưu: VT, VHXH.", 11.0, "", ""),
        ("", 11.0, "", ""),
        ("", 11.0, "", ""),
        ("", 11.0, "", "Trần Minh Khôi"),
    )
    for left, size, look, right in rows:
        paragraph = paper.type(paper.file, left, size, look, LEFT)
        paragraph.paragraph_format.tab_stops.add_tab_stop(Mm(120), WD_TAB_ALIGNMENT.CENTER)
        paragraph.paragraph_format.keep_with_next = True
        if right:
            paper.add(paragraph, f"\t{right}", 14, "b")
    paper.page_number()
    return paper


def ending_in_three_rows() -> Typist:
    """The name stands in a row of its own; the recipients' cell runs through all rows."""
    paper = Typist()
    paper.head()
    paper.title()
    paper.text()
    table = paper.two_columns((80.0, 85.0), rows=3)
    left = table.cell(0, 0).merge(table.cell(2, 0))
    paper.type(left, "Nơi nhận:", 12, "bi", LEFT)
    for text in ("- UBND tỉnh;", "- Các trường học;", "- Lưu: VT, VHXH."):
        paper.type(left, text, 11, "", LEFT)
    for text in ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"):
        paper.type(table.cell(0, 1), text, 14, "b").paragraph_format.keep_with_next = True
    for _ in range(4):
        paper.type(table.cell(1, 1), " ", 14)
    paper.type(table.cell(2, 1), "Phạm Văn Đức", 14, "b")
    for row in table.rows:
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001
    paper.page_number()
    return paper


def letter_to_several() -> Typist:
    paper = Typist()
    left, right = paper.two_columns().rows[0].cells
    paper.type(left, "ỦY BAN NHÂN DÂN", 13, "b")
    paper.line(paper.type(left, "XÃ AN BÌNH", 13, "b"), "ỦY BAN NHÂN DÂN", 13, 0.4, 32.5)
    paper.type(left, "Số: 125/UBND-VHXH", 13).paragraph_format.space_before = Pt(6)
    paper.type(left, "V/v chuẩn bị các điều kiện cho năm học mới", 12).paragraph_format.space_before = Pt(6)
    paper.type(right, _NATION[0], 13, "b")
    paper.line(paper.type(right, _NATION[1], 14, "b"), _NATION[1], 14, 1.0, 50)
    paper.type(right, "An Bình, ngày 12 tháng 8 năm 2026", 14, "i").paragraph_format.space_before = Pt(6)
    paper.type(paper.file, "", 14)
    for at, text in enumerate(("Kính gửi:", "- Các trường học trên địa bàn xã;", "- Trạm Y tế xã.")):
        paragraph = paper.type(paper.file, text, 14, "", LEFT)
        paragraph.paragraph_format.left_indent = Mm(35 if at == 0 else 55)
    paper.body(f"{LONG}, Ủy ban nhân dân xã đề nghị các đơn vị thực hiện các nội dung sau:")
    paper.body(f"1. {LONG}.")
    paper.body(f"2. {LONG}.")
    paper.body("Đề nghị các đơn vị nghiêm túc thực hiện./.")
    paper.ending(
        ("- Như trên;", "- CT, các PCT UBND xã;", "- Lưu: VT, VHXH (02)."),
        ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Phạm Văn Đức"),
    )
    return paper


def decision() -> Typist:
    """A decision names who decides, and says "QUYẾT ĐỊNH:" a second time before its articles."""
    paper = Typist()
    paper.head(number="Số: 218/QĐ-UBND")
    paper.title("QUYẾT ĐỊNH", "Về việc thành lập Ban Chỉ đạo chuyển đổi số xã An Bình")
    paper.type(paper.file, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ AN BÌNH", 14, "b").paragraph_format.space_before = Pt(
        12
    )
    paper.body("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "i")
    paper.body("Theo đề nghị của Trưởng phòng Phòng Văn hóa - Xã hội.", "i")
    paper.type(paper.file, "QUYẾT ĐỊNH:", 14, "b").paragraph_format.space_before = Pt(12)
    for number, text in enumerate((f"{LONG}.", f"{LONG}.", "Quyết định này có hiệu lực từ ngày ký./."), 1):
        paragraph = paper.body("", keep_with_next=None)
        paper.add(paragraph, f"Điều {number}. ", 14, "b")
        paper.add(paragraph, text, 14)
    paper.ending(("- Như Điều 3;", "- UBND tỉnh;", "- Lưu: VT, VHXH."), ("CHỦ TỊCH", "Trần Minh Khôi"))
    return paper


def submission() -> Typist:
    paper = Typist()
    paper.head(number="Số: 08/TTr-UBND")
    paper.title("TỜ TRÌNH", "Về việc bổ sung kinh phí sửa chữa trường học")
    paper.type(
        paper.file, "Kính gửi: Ủy ban nhân dân tỉnh Hòa Giang.", 14
    ).paragraph_format.space_before = Pt(12)
    paper.body("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025.", "i", keep_with_next=None)
    paper.body(f"{LONG}.")
    paper.body("Ủy ban nhân dân xã kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./.")
    paper.ending(("- Như trên;", "- Lưu: VT."), ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Minh Khôi"))
    return paper


def fixed_line_heights() -> Typist:
    paper = plain()
    for at, paragraph in enumerate(each for each in paper.file.paragraphs if each.alignment == BOTH):
        form = paragraph.paragraph_format
        form.line_spacing = (Pt(18), Pt(17), 1.15, 1.5)[at % 4]
        if at % 4 == 1:
            form.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    return paper


def lists_numbered_by_word() -> Typist:
    """Headings and dashes come from Word's lists; the dash is a sign of the typeface Symbol."""
    paper = plain()
    numbering = paper.file.part.numbering_part.element
    for name, kind, text, face in (
        ("91", "upperRoman", "%1.", ""),
        ("92", "bullet", "-", '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'),
    ):
        indent = '<w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr>'
        level = (
            f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/>{indent}{face}</w:lvl>'
        )
        numbering.insert(
            0, parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{name}">{level}</w:abstractNum>')
        )
        link = f'<w:abstractNumId w:val="{name}"/>'
        numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{name}">{link}</w:num>'))
    for paragraph in paper.file.paragraphs:
        for mark, name in ((r"^[IV]+\. ", 91), (r"^- ", 92)):
            if re.match(mark, paragraph.text):
                paragraph.runs[0].text = re.sub(mark, "", paragraph.text)
                numbers = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
                numbers.get_or_add_numId().val, numbers.get_or_add_ilvl().val = name, 0
    return paper


def number_from_the_gallery() -> Typist:
    """Word's gallery puts the page number into a content control, in a header paragraph that is centred."""
    paper = plain()
    header = paper.file.sections[0].header
    for old in list(header._element):  # noqa: SLF001
        header._element.remove(old)  # noqa: SLF001
    pieces = (
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText> PA</w:instrText>",
        "<w:instrText>GE   \\* MERGEFORMAT </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>2</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    runs = "".join(f"<w:r>{_FACE}{piece}</w:r>" for piece in pieces)
    header._element.append(  # noqa: SLF001
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/>'
            f'<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Header"/>'
            f'<w:jc w:val="center"/></w:pPr>{runs}</w:p></w:sdtContent></w:sdt>'
        )
    )
    return paper


def number_in_a_frame() -> Typist:
    """Word 97 put the page number into a frame in the middle of the header."""
    paper = plain()
    paragraph = paper.file.sections[0].header.paragraphs[0]
    paragraph.alignment = None
    frame = f'<w:framePr {nsdecls("w")} w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
    paragraph._p.get_or_add_pPr().insert(1, parse_xml(frame))  # noqa: SLF001
    return paper


def head_in_a_grid_of_three() -> Typist:
    """The head's table has an empty column between both sides, and rows of their own for the drawn lines."""
    paper = Typist()
    table = paper.file.add_table(3, 3)
    set_widths(table, (60, 6, 99))
    left, _, right = table.rows[0].cells
    for text, look in (("UBND TỈNH HÒA GIANG", ""), ("SỞ NỘI VỤ", "b")):
        paper.type(left, text, 13, look)
    paper.type(right, _NATION[0], 13, "b")
    paper.type(right, _NATION[1], 14, "b")
    left, _, right = table.rows[1].cells
    paper.line(paper.type(left, "", 2), "SỞ NỘI VỤ", 13, 0.45, 30)
    paper.line(paper.type(right, "", 2), _NATION[1], 14, 1.0, 49.5)
    left, _, right = table.rows[2].cells
    paper.type(left, "Số: 77/KH-SNV", 13)
    paper.type(right, "Hòa Giang, ngày 06 tháng 01 năm 2027", 14, "i")
    paper.title(words="Kiểm tra công tác văn thư năm 2027")
    paper.body("I. MỤC ĐÍCH", "b")
    paper.body(f"{LONG}./.")
    paper.ending(
        ("- Sở Nội vụ các tỉnh;", "- Giám đốc (để báo cáo);", "- Lưu: VT, CCVT."),
        ("TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG", "Đỗ Quang Huy"),
    )
    return paper


def head_in_text_boxes() -> Typist:
    """Both halves of the head are text boxes that hang on one empty paragraph."""
    paper = Typist()
    anchor = paper.type(paper.file, "", 13)
    issuer = text_width("ỦY BAN NHÂN DÂN", 13, bold=True) * 0.4
    motto = text_width(_NATION[1], 14, bold=True)
    for left, width, pieces in (
        (
            0,
            180,
            (
                ("ỦY BAN NHÂN DÂN", 26, "<w:b/>", 0),
                ("XÃ AN BÌNH", 26, "<w:b/>", issuer),
                ("Số: 05/KH-UBND", 26, "", 0),
            ),
        ),
        (
            185,
            285,
            ((_NATION[0], 26, "<w:b/>", 0), (_NATION[1], 28, "<w:b/>", motto), (_DATE, 26, "<w:i/>", 0)),
        ),
    ):
        anchor._p.append(parse_xml(_text_box(left, width, pieces)))  # noqa: SLF001
    for _ in range(4):
        paper.type(paper.file, "", 13)
    paper.title()
    paper.text()
    paper.ending()
    paper.page_number()
    return paper


def _text_box(left: float, width: float, pieces: tuple[tuple[str, int, str, float], ...]) -> str:
    """Return a run with a text box; a piece is its words, half points, looks, and the line drawn below it (pt)."""
    paragraphs = ""
    for words, size, look, length in pieces:
        ends = f'from="{(width - length) / 2}pt,2pt" to="{(width + length) / 2}pt,2pt"'
        line = f'<w:r><w:pict><v:line style="position:absolute" {ends}/></w:pict></w:r>' if length else ""
        paragraphs += (
            '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Times New Roman" '
            f'w:hAnsi="Times New Roman"/>{look}<w:sz w:val="{size}"/></w:rPr><w:t>{words}</w:t></w:r>{line}</w:p>'
        )
    style = f"position:absolute;margin-left:{left}pt;width:{width}pt;height:80pt"
    return (
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict><v:shape type="#_x0000_t202" '
        f'style="{style}"><v:textbox inset="0,0,0,0"><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox>'
        "</v:shape></w:pict></w:r>"
    )


def joint_plan() -> Typist:
    """Two bodies issue it; both sign, side by side, and the recipients stand below."""
    paper = Typist()
    left, right = paper.two_columns().rows[0].cells
    paper.type(left, "ỦY BAN NHÂN DÂN XÃ AN BÌNH -", 12, "b")
    last = paper.type(left, "ỦY BAN MẶT TRẬN TỔ QUỐC XÃ", 12, "b")
    paper.line(last, "ỦY BAN NHÂN DÂN XÃ AN BÌNH", 12, 0.4, 32.5)
    paper.type(left, "Số: 03/KH-UBND-UBMTTQ", 13)
    paper.type(right, _NATION[0], 12, "b")
    paper.line(paper.type(right, _NATION[1], 13, "b"), _NATION[1], 13, 1.0, 50)
    paper.type(right, _DATE, 13, "i")
    paper.title(words="Phối hợp tuyên truyền năm 2027")
    paper.text()
    left, right = paper.two_columns((82.0, 83.0)).rows[0].cells
    paper.sign(left, ("TM. ỦY BAN MẶT TRẬN TỔ QUỐC", "CHỦ TỊCH", "Lê Thị Mai"), 13)
    paper.sign(right, size=13)
    paper.recipients(paper.file)
    paper.page_number()
    return paper


def minutes() -> Typist:
    paper = Typist()
    paper.head("Số: 04/BB-UBND")
    paper.title("BIÊN BẢN", "Họp giao ban công tác giáo dục tháng 01 năm 2027")
    for text in (
        "Thời gian bắt đầu: 8 giờ 00, ngày 06 tháng 01 năm 2027.",
        "Chủ trì: Ông Trần Minh Khôi, Chủ tịch Ủy ban nhân dân xã.",
        "Nội dung:",
        f"{LONG}.",
        "Cuộc họp kết thúc vào 11 giờ 00, ngày 06 tháng 01 năm 2027./.",
    ):
        paper.body(text)
    left, right = paper.two_columns((82.0, 83.0)).rows[0].cells
    paper.sign(left, ("THƯ KÝ", "Lê Thị Mai"))
    paper.sign(right, ("CHỦ TỌA", "Trần Minh Khôi"))
    paper.recipients(paper.file)
    return paper


def resolution() -> Typist:
    """Who resolves stands in two lines of capitals below the title."""
    paper = Typist()
    paper.head("Số: 09/NQ-UBND")
    paper.title("NGHỊ QUYẾT", "Về kế hoạch phát triển giáo dục năm 2027")
    for text in ("ỦY BAN NHÂN DÂN XÃ AN BÌNH", "PHIÊN HỌP THỨ HAI"):
        paper.type(paper.file, text, 14, "b").paragraph_format.space_before = Pt(6)
    paper.body("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "i")
    paper.body("Theo kết quả thảo luận của các thành viên Ủy ban nhân dân xã.", "i")
    paper.type(paper.file, "QUYẾT NGHỊ:", 14, "b").paragraph_format.space_before = Pt(12)
    paper.body(f"1. {LONG}.")
    paper.body(f"2. {LONG}./.")
    paper.ending()
    return paper


def invitation() -> Typist:
    """A deputy of the office's head signs by order."""
    paper = Typist()
    paper.head("Số: 11/GM-UBND")
    paper.title("GIẤY MỜI", "Dự hội nghị tổng kết năm học 2026 - 2027")
    addressee = paper.type(paper.file, "Kính gửi: Hiệu trưởng các trường học trên địa bàn xã.", 14)
    addressee.paragraph_format.space_before = Pt(12)
    paper.body("Ủy ban nhân dân xã An Bình trân trọng kính mời dự hội nghị như sau:")
    paper.body("1. Thời gian: 8 giờ 00, ngày 25 tháng 5 năm 2027.")
    paper.body("2. Địa điểm: Hội trường Ủy ban nhân dân xã./.")
    posts = ("TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG", "PHÓ CHÁNH VĂN PHÒNG", "Nguyễn Văn An")
    paper.ending(("- Như trên;", "- Lưu: VT."), posts)
    return paper


def with_a_cover() -> Typist:
    """A cover in a section of its own stands before the first page."""
    paper = plain()
    first, settings = paper.file.element.body[0], deepcopy(paper.file.element.body[-1])
    for header in settings.findall(qn("w:headerReference")):
        settings.remove(header)
    for text, size in (("ỦY BAN NHÂN DÂN XÃ AN BÌNH", 14), ("KẾ HOẠCH", 22), ("An Bình, năm 2027", 14)):
        cover = paper.type(paper.file, text, size, "b")
        first.addprevious(cover._p)  # noqa: SLF001
    cover._p.get_or_add_pPr().append(settings)  # noqa: SLF001
    return paper


def number_in_a_text_box() -> Typist:
    """Some galleries draw a box for the page number, whose place on the page only Word knows."""
    paper = plain()
    paragraph = paper.file.sections[0].header.paragraphs[0]
    field = paragraph._p[-1]  # noqa: SLF001
    box = parse_xml(_text_box(200, 40, (("", 26, "", 0),)))
    paragraph.alignment = None
    paragraph._p.append(box)  # noqa: SLF001
    next(box.iter(qn("w:p"))).append(field)
    return paper


HAND_TYPED: dict[str, Callable[[], Typist]] = {
    made.__name__.replace("_", " "): made
    for made in (
        plain,
        head_on_tabs,
        head_on_spaces,
        number_and_date_below_the_table,
        manual_line_breaks,
        runs_cut_to_pieces,
        automatic_spacing,
        first_line_by_tab,
        ending_on_tabs,
        ending_in_three_rows,
        letter_to_several,
        decision,
        submission,
        fixed_line_heights,
        lists_numbered_by_word,
        number_from_the_gallery,
        number_in_a_frame,
        head_in_a_grid_of_three,
        head_in_text_boxes,
        joint_plan,
        minutes,
        resolution,
        invitation,
        with_a_cover,
        number_in_a_text_box,
    )
}
