"""Whole plans as offices type them: shapes of the body, tables and appendices of many habits; what each one tells.

Each is made by python-docx from what a clerk does, with the facts that a careful reader would take out of it.
"""

from collections.abc import Callable
from typing import NamedTuple

from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Mm

from tests.support.hand_typed import CENTER, LEFT, Typist

_OPENING = "Ủy ban nhân dân xã ban hành Kế hoạch phát triển giáo dục năm 2027 như sau:"
_END = "Trên đây là Kế hoạch phát triển giáo dục năm 2027./."
_POINTER = "(Kèm theo Kế hoạch số 05/KH-UBND ngày 06 tháng 01 năm 2027 của Ủy ban nhân dân xã An Bình)"
_TASKS = (
    ("TT", "Nội dung công việc", "Chủ trì", "Phối hợp", "Thời gian", "Sản phẩm"),
    ("1", "Mở lớp bồi dưỡng", "Phòng Văn hóa - Xã hội", "Các trường", "Tháng 3/2027", "Báo cáo"),
    ("2", "Kiểm tra trường học", "Phòng Văn hóa - Xã hội", "Công an xã", "Tháng 9/2027", "Biên bản"),
)
_REPEATED = f"Đã nối bảng bị cắt bằng tay, bỏ dòng đầu bảng gõ lại: “{' '.join(_TASKS[0])}”."
_MONEY = (
    ("TT", "Nội dung", "Số tiền", "Ghi chú"),
    ("1", "Mua sách", "30", ""),
    ("2", "Thuê xe", "20", ""),
    ("Tổng cộng", "", "50", ""),
)
_TARGETS = (
    ("TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch năm 2027"),
    ("1", "Trẻ 5 tuổi đến trường", "%", "100"),
    ("2", "Trường đạt chuẩn quốc gia", "trường", "4"),
)


class OfficePlan(NamedTuple):
    """A Word file, and lines that stand in the plan made of it; `told` is what the reader says of it besides."""

    data: bytes
    facts: tuple[str, ...]
    told: tuple[str, ...] = ()


class Clerk(Typist):
    """Types a plan from its head to its end."""

    def __init__(self) -> None:
        super().__init__()
        self.head()
        self.title(words="Phát triển giáo dục năm 2027")
        self.body(_OPENING)

    def lines(self, *lines: str) -> None:
        """Type each line; one that is numbered and does not end as a sentence does is a bold heading."""
        for line in lines:
            is_heading = line[0] in "IV123456789" and not line.endswith((".", ";", ":"))
            self.body(line, "b" if is_heading else "")

    def table(self, rows, *, merged: bool = True):
        """Type a table with lines; cells that are empty behind a total belong to it where they are `merged`."""
        made = self.file.add_table(0, len(rows[0]))
        made.style = "Table Grid"
        for number, row in enumerate(rows):
            cells = made.add_row().cells
            for cell, text in zip(cells, row, strict=True):
                self.type(cell, text, 12, "b" if number == 0 else "", CENTER if number == 0 else LEFT)
            if merged and not row[1] and row[0]:
                cells[0].merge(cells[1])
        return made

    def appendix(self, heading: str, title: str) -> None:
        """Begin an appendix on a page of its own."""
        self.type(self.file, "", 14).add_run().add_break(WD_BREAK.PAGE)
        self.type(self.file, heading, 14, "b")
        for text, look in ((title, "b"), (_POINTER, "i")) if title else ((_POINTER, "i"),):
            self.type(self.file, text, 14, look)

    def end(self) -> None:
        """Type the last sentence, the recipients and the signature."""
        self.body(_END)
        self.ending()


def four_parts() -> OfficePlan:
    """Shape (a): purpose, tasks with their units in lines of their own, implementation by unit, money; down to `+`."""
    paper = Clerk()
    paper.lines(
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        "Nâng cao chất lượng giáo dục.",
        "2. Yêu cầu",
        "- Đúng tiến độ.",
        "II. NHIỆM VỤ",
        "1. Phát triển đội ngũ",
        "1.1. Bồi dưỡng giáo viên",
        "- Đơn vị chủ trì: Phòng Văn hóa - Xã hội.",
        "- Thời gian thực hiện: Quý II năm 2027.",
        "1.2. Tuyển dụng",
        "a) Xét hồ sơ.",
        "- Đủ điều kiện.",
        "+ Đúng vị trí.",
        "III. TỔ CHỨC THỰC HIỆN",
        "1. Phòng Văn hóa - Xã hội",
        "- Theo dõi, báo cáo.",
        "2. Các trường học",
        "- Thực hiện.",
        "IV. KINH PHÍ",
        "Từ ngân sách xã năm 2027.",
    )
    paper.end()
    facts = (
        "chủ trì: Phòng Văn hóa - Xã hội",
        "thời gian: Quý II năm 2027",
        "đơn vị: Các trường học",
        "mục đích: ",
    )
    return OfficePlan(paper.saved(), facts)


def indicators_in_body() -> OfficePlan:
    """Shape (b): a table of targets in the body; the parts on progress and money only point to appendices.

    No table that is made of targets is headed `Kế hoạch năm 2027`, so it stays as it is typed.
    """
    paper = Clerk()
    paper.lines("I. MỤC TIÊU", "Giữ vững kết quả phổ cập.", "II. CHỈ TIÊU", "Các chỉ tiêu năm 2027:")
    paper.table(_TARGETS)
    paper.lines("III. TIẾN ĐỘ", "Theo Phụ lục I.", "IV. KINH PHÍ", "Theo Phụ lục II.")
    paper.end()
    paper.appendix("Phụ lục I", "TIẾN ĐỘ THỰC HIỆN")
    paper.table(_TASKS)
    paper.appendix("Phụ lục II", "KINH PHÍ THỰC HIỆN")
    paper.type(paper.file, "Đơn vị tính: triệu đồng", 13, "i", WD_ALIGN_PARAGRAPH.RIGHT)
    paper.table(_MONEY)
    return OfficePlan(paper.saved(), ("[Trẻ 5 tuổi đến trường, ", "từ: nhiệm vụ", "tên: Số tiền, cộng: có"))


def work_under_each_task() -> OfficePlan:
    """Shape (c): targets and tasks are 1. and 2. of one part; units get their work as a), b) under each task."""
    paper = Clerk()
    paper.lines(
        "I. NỘI DUNG",
        "1. Chỉ tiêu",
        "- Trẻ 5 tuổi đến trường đạt 100%;",
        "2. Nhiệm vụ",
        "2.1. Bồi dưỡng giáo viên",
        "a) Phòng Văn hóa - Xã hội: mở lớp.",
        "b) Các trường học: cử giáo viên.",
    )
    paper.end()
    return OfficePlan(paper.saved(), ("Trẻ 5 tuổi đến trường", "Các trường học", "Bồi dưỡng giáo viên"))


def objectives_inside_a_heading() -> OfficePlan:
    """Shape (d): objectives numbered 1. 2. 3. inside a numbered heading."""
    paper = Clerk()
    paper.lines(
        "I. MỤC TIÊU",
        "1. Giữ vững phổ cập mầm non.",
        "2. Thêm hai trường đạt chuẩn.",
        "3. Mọi giáo viên dùng học liệu số.",
        "II. NHIỆM VỤ",
        "1. Rà soát mạng lưới trường lớp.",
        "2. Bồi dưỡng giáo viên.",
    )
    paper.end()
    return OfficePlan(paper.saved(), ("Thêm hai trường đạt chuẩn", "tên: Rà soát mạng lưới trường lớp"))


def indicators_in_appendix() -> OfficePlan:
    """Shape (e): targets stand in an appendix only: the body would print those that the plan has under their key."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "1. Rà soát mạng lưới trường lớp.", "2. Bồi dưỡng giáo viên.")
    paper.end()
    paper.appendix("Phụ lục", "CHỈ TIÊU NĂM 2027")
    paper.table(_TARGETS)
    return OfficePlan(paper.saved(), ("[Trẻ 5 tuổi đến trường, ", "tên: Chỉ tiêu năm 2027"))


def table_split_by_hand() -> OfficePlan:
    """A table that somebody split over two pages, its head typed again."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "Phân công như sau:")
    paper.table(_TASKS[:2])
    paper.type(paper.file, "", 12)
    paper.table((_TASKS[0], _TASKS[2]))
    paper.end()
    return OfficePlan(paper.saved(), ("Mở lớp bồi dưỡng", "Kiểm tra trường học"), (_REPEATED,))


def head_typed_again_inside_a_table() -> OfficePlan:
    """A table whose head somebody typed once more where a page ends."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "Phân công như sau:")
    paper.table((*_TASKS[:2], _TASKS[0], _TASKS[2]))
    paper.end()
    return OfficePlan(paper.saved(), ("Mở lớp bồi dưỡng", "Kiểm tra trường học"), (_REPEATED,))


def cover_before_a_page_break() -> OfficePlan:
    """A cover that says only what the first page says, parted from it by a page break."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "1. Rà soát mạng lưới trường lớp.", "2. Bồi dưỡng giáo viên.")
    paper.end()
    head = paper.file.element.body[0]
    for text in ("ỦY BAN NHÂN DÂN XÃ AN BÌNH", "KẾ HOẠCH", "PHÁT TRIỂN GIÁO DỤC NĂM 2027"):
        cover = paper.type(paper.file, text, 20, "b")
        head.addprevious(cover._p)  # noqa: SLF001 — python-docx puts paragraphs before paragraphs only
    cover.add_run().add_break(WD_BREAK.PAGE)
    told = "“ỦY BAN NHÂN DÂN XÃ AN BÌNH KẾ HOẠCH PHÁT TRIỂN GIÁO DỤC NĂM 2027”"
    facts = ("số: 05", "trích yếu: Phát triển giáo dục năm 2027")
    return OfficePlan(paper.saved(), facts, (f"Đã bỏ trang bìa, vì chỉ nhắc lại chữ của trang đầu: {told}.",))


def cells_with_enter() -> OfficePlan:
    """Cells that hold several lines, parted by Enter and by Shift+Enter."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "Phân công như sau:")
    rows = [
        _TASKS[0],
        ("1", "Mở lớp", "Phòng Văn hóa - Xã hội", "Các trường", "Tháng 3/2027", "- Báo cáo\n- Danh sách"),
    ]
    made = paper.table(rows)
    paper.type(made.rows[1].cells[5], "- Ảnh", 12, "", LEFT)
    paper.end()
    return OfficePlan(paper.saved(), ("Mở lớp", "- Danh sách", "- Ảnh"))


def appendix_named_in_one_line() -> OfficePlan:
    """The name of an appendix stands behind its number, in small letters; the program prints capitals, and no number."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "1. Rà soát.", "2. Bồi dưỡng giáo viên.")
    paper.end()
    paper.appendix("Phụ lục 1: Danh sách trường", "")
    paper.table(
        (("TT", "Tên trường", "Số lớp"), ("1", "Tiểu học An Bình", "20"), ("2", "Mầm non Hoa Sen", "12"))
    )
    return OfficePlan(paper.saved(), ("tên: Danh sách trường", "Tiểu học An Bình"))


def appendix_inside_the_table() -> OfficePlan:
    """Number and name of the appendix are typed into the first row of its table; the only appendix has no number."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "1. Rà soát.", "2. Bồi dưỡng giáo viên.")
    paper.end()
    paper.type(paper.file, "", 14).add_run().add_break(WD_BREAK.PAGE)
    rows = (("", "", ""), ("TT", "Tên trường", "Số lớp"), ("1", "Tiểu học An Bình", "20"))
    made = paper.table(rows)
    paper.type(made.rows[0].cells[0].merge(made.rows[0].cells[2]), "Phụ lục I\nDANH SÁCH TRƯỜNG", 13, "b")
    return OfficePlan(paper.saved(), ("tên: Danh sách trường", "Tiểu học An Bình"))


def money_in_words() -> OfficePlan:
    """A budget told in sentences with their formulas."""
    paper = Clerk()
    paper.lines(
        "I. NHIỆM VỤ",
        "1. Rà soát.",
        "2. Bồi dưỡng.",
        "II. KINH PHÍ",
        "Tổng kinh phí thực hiện Kế hoạch là 50 triệu đồng, gồm:",
        "- Mua sách: 300 cuốn x 0,1 triệu đồng/cuốn = 30 triệu đồng;",
        "- Thuê xe: 20 triệu đồng.",
    )
    paper.end()
    return OfficePlan(paper.saved(), ("Mua sách", "Thuê xe"))


def points_with_full_stops() -> OfficePlan:
    """Points are typed `a.`, dashes `–`, first lines set in by Tab."""
    paper = Clerk()
    for line in ("I. NHIỆM VỤ", "1. Rà soát mạng lưới"):
        paper.body(line, "b")
    for line in ("\ta. Lập danh sách;", "\tb. Báo cáo.", "\t– Đúng hạn."):
        paper.body(line, first_line_indent=Mm(0))
    paper.end()
    return OfficePlan(paper.saved(), ("Lập danh sách", "Đúng hạn"))


def groups_and_two_rows_of_heads() -> OfficePlan:
    """A table with heads in two rows, groups in rows of their own, columns counted in a row."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "1. Rà soát.", "2. Bồi dưỡng.")
    paper.end()
    paper.appendix("Phụ lục", "SỐ LIỆU TRƯỜNG LỚP")
    rows = (
        ("TT", "Trường", "Năm 2027", ""),
        ("", "", "Số lớp", "Số học sinh"),
        ("I", "Mầm non", "", ""),
        ("1", "Hoa Sen", "12", "300"),
        ("II", "Tiểu học", "", ""),
        ("1", "An Bình", "20", "700"),
    )
    made = paper.table(rows, merged=False)
    for one, other in (
        ((0, 0), (1, 0)),
        ((0, 1), (1, 1)),
        ((0, 2), (0, 3)),
        ((2, 1), (2, 3)),
        ((4, 1), (4, 3)),
    ):
        made.cell(*one).merge(made.cell(*other))
    return OfficePlan(paper.saved(), ("Hoa Sen", "Số học sinh", "nhóm: Tiểu học"))


def landscape_appendix() -> OfficePlan:
    """An appendix on pages of their own shape."""
    paper = Clerk()
    paper.lines("I. NHIỆM VỤ", "1. Mở lớp bồi dưỡng.", "2. Kiểm tra trường học.")
    paper.end()
    section = paper.file.add_section()
    section.page_width, section.page_height = section.page_height, section.page_width
    for text, look in (("Phụ lục", "b"), ("PHÂN CÔNG NHIỆM VỤ", "b"), (_POINTER, "i")):
        paper.type(paper.file, text, 14, look)
    paper.table(_TASKS)
    return OfficePlan(paper.saved(), ("khổ: ngang", "từ: nhiệm vụ", "sản phẩm: Biên bản"))


def bold_words_in_sentences() -> OfficePlan:
    """Bold and slanted words inside sentences, headings that are underlined, no numbers for the parts."""
    paper = Clerk()
    paper.body("MỤC ĐÍCH", "b")
    paragraph = paper.body("Phong trào ")
    paper.add(paragraph, "“Dạy tốt - Học tốt”", 14, "bi")
    paper.add(paragraph, " lan rộng.", 14)
    paper.end()
    return OfficePlan(paper.saved(), ("***“Dạy tốt - Học tốt”***",))


OFFICE_PLANS: dict[str, Callable[[], OfficePlan]] = {
    made.__name__: made
    for made in (
        four_parts,
        indicators_in_body,
        work_under_each_task,
        objectives_inside_a_heading,
        indicators_in_appendix,
        table_split_by_hand,
        head_typed_again_inside_a_table,
        cover_before_a_page_break,
        cells_with_enter,
        appendix_named_in_one_line,
        appendix_inside_the_table,
        money_in_words,
        points_with_full_stops,
        groups_and_two_rows_of_heads,
        landscape_appendix,
        bold_words_in_sentences,
    )
}
