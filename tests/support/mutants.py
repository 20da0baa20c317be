"""For each rule of form: good papers with one thing made wrong."""

from collections.abc import Callable
from dataclasses import dataclass

from tests.support.word_files import LONG, PAPERS, Paper, Piece, Sheet, body, centred, heading

Change = Callable[[Paper], object]


@dataclass(frozen=True)
class Mutant:
    """A good paper and the one change that breaks `rule`."""

    rule: str
    paper: str
    change: Change

    def made(self) -> Paper:
        paper = PAPERS[self.paper]()
        self.change(paper)
        return paper


def _set(get: Callable[[Paper], object], **values) -> Change:
    """Return the change that gives the thing at `get` other values."""

    def change(paper: Paper) -> None:
        thing = get(paper)
        for name, value in values.items():
            assert getattr(thing, name) != value, f"{name} is {value} already"
            setattr(thing, name, value)

    return change


def _paper(**values) -> Change:
    return _set(lambda paper: paper, **values)


def _sheet(**values) -> Change:
    return _set(lambda paper: paper.sheet, **values)


def _piece(name: str, **values) -> Change:
    return _set(lambda paper: getattr(paper, name), **values)


def _of(name: str, at: int, **values) -> Change:
    return _set(lambda paper: getattr(paper, name)[at], **values)


def _text(at: int, **values) -> Change:
    return _of("content", at, **values)


def _annex(at: int, piece: str, **values) -> Change:
    return _set(lambda paper: getattr(paper.annexes[at], piece), **values)


def _with(at: int, *pieces: Piece) -> Change:
    """Return the change that puts more paragraphs into the text before paragraph `at`."""

    def change(paper: Paper) -> None:
        paper.content[at:at] = [piece.but() for piece in pieces]

    return change


def _without(name: str, at: int) -> Change:
    return lambda paper: getattr(paper, name).pop(at)


def _longer(paper: Paper) -> None:
    paper.content[5:5] = [body(f"{LONG}.") for _ in range(30)]


def _long_annex(paper: Paper) -> None:
    paper.annexes[0].content = [body(f"{LONG}.")] * 40


# Places in the text of `plan`.
(
    LAW,
    PLAN_CITED,
    LEAD,
    PART_I,
    MUC_DICH,
    PARAGRAPH,
    YEU_CAU,
    A,
    B,
    C,
    D,
    DD,
    E,
    PART_II,
    ITEM_1,
    ITEM_2,
    LAST,
) = range(17)
OF_PLAN: tuple[tuple[str, Change], ...] = (
    ("P01", _sheet(width=216, height=279)),
    ("P02", lambda paper: (setattr(paper, "table", []), setattr(paper, "sheet", Sheet(297, 210)))),
    ("P03", _sheet(top=15)),
    ("P03", _sheet(top=30)),
    ("P04", _sheet(bottom=15)),
    ("P05", _sheet(left=25)),
    ("P05", _sheet(left=40)),
    ("P06", _sheet(right=25.4)),
    ("P07", _set(lambda paper: paper.annexes[1].sheet, left=20)),
    ("P08", lambda paper: (_longer(paper), setattr(paper, "page_number", None))),
    ("P08", _paper(number_in_footer=True)),
    ("P08", _paper(even_pages=True)),
    ("P09", _piece("page_number", align="right")),
    ("P10", _piece("page_number", size=11)),
    ("P10", _piece("page_number", bold=True)),
    ("P10", _piece("page_number", italic=True)),
    ("P11", _sheet(title_page=False)),
    ("P11", _paper(first_header="1")),
    ("P12", _sheet(number_format="lowerRoman")),
    ("P12", _sheet(start=3)),
    ("P13", _sheet(header=25)),
    ("P14", _text(PARAGRAPH, font="Arial")),
    ("P14", _piece("national", font="Calibri")),
    ("P15", _text(PARAGRAPH, colour="FF0000")),
    ("P15", _text(PARAGRAPH, highlight=True)),
    ("P15", _text(PARAGRAPH, shaded=True)),
    ("P14", _text(PARAGRAPH, font="VNI-Times")),
    ("P16", _text(PARAGRAPH, text="Naâng cao chaát löôïng phuïc vuï.", font="VNI-Times")),
    (
        "P16",
        _text(PARAGRAPH, text="Céng hßa x· héi chñ nghÜa ViÖt Nam, tæ chøc thùc hiÖn nhiÖm vô ®­îc giao."),
    ),
    ("P16N", _text(PARAGRAPH, text="Phân công rõ người, rõ việc.".replace("õ", "o\u0303"))),
    ("P17", _text(PARAGRAPH, text="Đơn vị chủ trì: ……… hoàn thành trước ngày [CẦN BỔ SUNG].")),
    ("P17", lambda paper: _edit(paper.annexes[0].content[0], "Triển khai", "[CẦN BỔ SUNG] Triển khai")),
    ("P17", lambda paper: paper.table[1].__setitem__(2, "TODO")),
    ("P18", _with(PART_II, body("Lời nhắn cho người duyệt.", hidden=True))),
    ("P19", _with(PART_II, body(""), body(""))),
    ("P19", _with(PART_II, body("", page_break=True), body("", page_break=True))),
    ("H01", _paper(national=None)),
    ("H01", _piece("national", text="Cộng hòa xã hội chủ nghĩa Việt Nam")),
    ("H01", _paper(between=[centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True)])),
    ("H02", _piece("national", size=14)),
    ("H02", _piece("national", bold=False)),
    ("H03", _piece("national", size=16)),
    ("H04", _piece("motto", text="Độc lập – Tự do – Hạnh phúc")),
    ("H04", _piece("motto", text="Độc lập-Tự do-Hạnh phúc")),
    ("H04", _piece("motto", text="Độc Lập - Tự Do - Hạnh Phúc")),
    ("H04", _paper(motto=None, motto_share=None)),
    ("H05", _piece("motto", size=12)),
    ("H05", _piece("motto", italic=True)),
    ("H06", lambda paper: (setattr(paper.national, "size", 14), setattr(paper.motto, "size", 13))),
    ("H07", _piece("motto", align="left")),
    ("H07", _piece("motto", before=6)),
    ("H07", _piece("national", line=1.5)),
    ("H07", _paper(between=[centred("", 6)])),
    ("H08", _paper(motto_share=None)),
    ("H08", _paper(motto_share=0.5)),
    ("H08", _paper(dashed=True)),
    ("H09", _piece("motto", underline=True)),
    ("H09", lambda paper: paper.parent.append(centred("_________", 13))),
    ("H10", _of("issuer", 0, size=14)),
    ("H10", _of("issuer", 0, text="Ủy ban nhân dân")),
    ("H10", _of("issuer", 1, align="left")),
    ("H11", _of("parent", 0, text="Tỉnh Hòa Giang")),
    ("H11", _of("parent", 0, size=14)),
    ("H12", lambda paper: setattr(paper, "issuer", [centred("UBND XÃ AN BÌNH", 13, bold=True)])),
    ("H13", _paper(issuer_share=None)),
    ("H13", _paper(issuer_share=0.9)),
    ("H13", _paper(dashed=True)),
    ("H14", lambda paper: paper.between.append(centred("ĐẢNG CỘNG SẢN VIỆT NAM", 13, bold=True))),
    ("H15", _paper(head_borders=True)),
    ("H16", _of("issuer", 1, text="HUYỆN AN BÌNH")),
    ("H16", _of("issuer", 1, text="THÀNH PHỐ AN BÌNH")),
    ("N01", _piece("number", text="Số: KH-UBND/05")),
    ("N01", _paper(number=None)),
    ("N02", _piece("number", text="Số 05/KH-UBND")),
    ("N03", _piece("number", text="Số: 5/KH-UBND")),
    ("N04", _piece("number", text="Số: 05/KH - UBND")),
    ("N04", _piece("number", text="Số: 05/KH–UBND")),
    ("N05", _piece("number", text="Số: 05/QĐ-UBND")),
    ("N05", _piece("kind", text="CHƯƠNG TRÌNH")),
    ("N06", _piece("number", text="Số: 05/2027/KH-UBND")),
    ("N08", _piece("number", text="Số: 05/KH-VP")),
    ("N09", _piece("number", size=14)),
    ("N09", _piece("number", bold=True)),
    ("N09", _piece("number", align="left")),
    ("D01", _piece("date", text="An Bình, ngày 06/01, tháng này năm 2027")),
    ("D01", _paper(date=None)),
    ("D02", _piece("date", text="An Bình, ngày 6 tháng 01 năm 2027")),
    ("D03", _piece("date", text="An Bình, ngày 06 tháng 1 năm 2027")),
    ("D03", _piece("date", text="An Bình, ngày 06 tháng 03 năm 2027")),
    ("D04", _piece("date", text="An Bình, ngày 30 tháng 02 năm 2027")),
    ("D05", _piece("date", italic=False)),
    ("D05", _piece("date", bold=True)),
    ("D05", _piece("date", size=12)),
    ("D05", _paper(date_row=2)),
    ("D06", _piece("date", text="An Bình ngày 06 tháng 01 năm 2027")),
    ("D06", _piece("date", text="An Bình , ngày 06 tháng 01 năm 2027")),
    ("D06", _piece("date", text="an Bình, ngày 06 tháng 01 năm 2027")),
    ("D07", _piece("date", text="Tân Phú, ngày 06 tháng 01 năm 2027")),
    ("T01", _paper(kind=None, title=[])),
    ("T02", _piece("kind", size=16)),
    ("T02", _piece("kind", text="Kế hoạch")),
    ("T02", _piece("kind", bold=False)),
    ("T02", _piece("kind", align="left")),
    ("T03", _of("title", 0, bold=False)),
    ("T03", _of("title", 0, italic=True)),
    ("T03", _of("title", 0, text="TRIỂN KHAI CÔNG TÁC GIÁO DỤC NĂM 2027")),
    ("T03", _of("title", 0, align="both")),
    ("T03", _paper(title=[])),
    ("T04", _of("title", 0, text="Triển khai công tác giáo dục năm 2027.")),
    ("T04", _of("title", 0, text="V/v triển khai công tác giáo dục năm 2027")),
    ("T05", _paper(title_share=None)),
    ("T05", _paper(title_share=0.8)),
    ("T05", _paper(dashed=True)),
    ("T06", _of("title", 0, first_mm=10)),
    ("T07", _with(LAW, centred("Kính gửi: Các trường học trên địa bàn xã."))),
    ("C01", _text(LAW, italic=False)),
    ("C01", _text(PLAN_CITED, size=12)),
    ("C02", _text(LAW, text="Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019,")),
    ("C02", lambda paper: setattr(paper.content[1], "text", paper.content[1].text[:-1] + ";")),
    ("C03", _text(LAW, text="Căn cứ Luật Giáo dục số 43/2019/QH14 ngày 14 tháng 6 năm 2019;")),
    ("C03", _text(LAW, text="Căn cứ Luật Giáo dục;")),
    ("C04", _text(PLAN_CITED, text="Căn cứ Kế hoạch số 12/KH-UBND ngày 20 tháng 12 năm 2026 về giáo dục.")),
    ("C04", _text(PLAN_CITED, text="Căn cứ Kế hoạch số 12/KH-UBND của Ủy ban nhân dân tỉnh về giáo dục.")),
    ("C05", _text(PARAGRAPH, text=f"{LONG} theo Kế hoạch số 12/KH-UBND ngày 20 tháng 12 năm 2026.")),
    ("B01", _text(PARAGRAPH, size=12)),
    ("B01", _text(LAST, size=15)),
    ("B01U", _text(PARAGRAPH, size=13)),
    ("B02", _text(PARAGRAPH, align="left")),
    ("B02", _text(ITEM_1, align="center")),
    ("B02", _text(PLAN_CITED, align="left")),
    ("B03", _text(PARAGRAPH, first_mm=0)),
    ("B03", _text(PARAGRAPH, first_mm=15)),
    ("B03", _text(LAW, first_mm=0)),
    ("B03U", _text(PARAGRAPH, first_mm=10)),
    ("B04", _text(PARAGRAPH, before=3)),
    ("B04", _text(PLAN_CITED, before=0)),
    ("B05", _text(PARAGRAPH, line=1.8)),
    ("B05", _text(PARAGRAPH, line=0.9)),
    ("B06", _text(PARAGRAPH, exact=30)),
    ("B07", _text(PARAGRAPH, bold=True)),
    ("B07", _text(PARAGRAPH, italic=True)),
    ("B11", _text(PART_I, text="I. Mục đích, yêu cầu")),
    ("B11", _text(PART_II, bold=False)),
    ("B12", _text(MUC_DICH, bold=False)),
    ("B12", _text(ITEM_1, bold=True)),
    ("B13", _text(PART_II, text="III. NHIỆM VỤ")),
    ("B13", _text(YEU_CAU, text="3. Yêu cầu")),
    ("B13", _text(C, text="g) Báo cáo đúng hạn;")),
    ("B13", _with(LAST, body(f"2.1. {LONG}."), body(f"2.3. {LONG}."))),
    (
        "B14",
        lambda paper: (
            _text(DD, text="e) Công khai kết quả;")(paper),
            _text(E, text="f) Khen thưởng kịp thời.")(paper),
        ),
    ),
    ("B15", _text(B, text="b. Kiểm tra thường xuyên;")),
    ("B15", _text(B, text="(b) Kiểm tra thường xuyên;")),
    ("B17", lambda paper: setattr(paper.content[-1], "text", paper.content[-1].text.replace("./.", "."))),
    ("B18", _text(PARAGRAPH, text=f"{LONG}./.")),
    ("B19", _text(PART_I, keep_next=False)),
    ("B20", _text(PARAGRAPH, text=f"**Chú trọng** {LONG}.")),
    ("B20", lambda paper: _edit(paper.annexes[0].content[0], "Triển khai", "**Triển khai**")),
    ("B20", _text(PARAGRAPH, text=f"{LONG} , chu đáo.")),
    ("B20", _text(PARAGRAPH, text=LONG.replace(" ", "  ", 1) + ".")),
    ("B21", _paper(table_mm=190)),
    ("B21", _paper(table_head_size=13)),
    ("B21", lambda paper: paper.table.extend([["1", "Bồi dưỡng giáo viên", "900"]] * 80)),
    ("G01", _of("authority", 0, text="T/M ỦY BAN NHÂN DÂN")),
    ("G01", _of("authority", 1, text="KT.CHỦ TỊCH")),
    ("G01", _of("authority", 0, text="TM ỦY BAN NHÂN DÂN")),
    ("G02", _of("authority", 0, text="TM. CHỦ TỊCH")),
    ("G02", _of("authority", 1, text="KT. ỦY BAN NHÂN DÂN")),
    ("G03", _without("authority", 2)),
    ("G04", _without("authority", 0)),
    ("G05", lambda paper: paper.authority.insert(0, paper.authority.pop(1))),
    ("G06", _of("authority", 2, bold=False)),
    ("G06", _of("authority", 2, size=12)),
    ("G06", _of("authority", 2, align="left")),
    ("G07", _piece("name", text="TRẦN MINH KHÔI")),
    ("G07", _piece("name", bold=False)),
    ("G07", _piece("name", size=12)),
    ("G07", _paper(name=None)),
    ("G08", _piece("name", text="ThS. Trần Minh Khôi")),
    ("G08", _piece("name", text="TS Trần Minh Khôi")),
    ("G10", _piece("name", before=6)),
    ("G10", lambda paper: paper.authority.append(centred("(Đã ký)", italic=True))),
    ("G11", lambda paper: [setattr(piece, "keep_next", False) for piece in paper.authority]),
    ("R01", _piece("recipients_head", size=14)),
    ("R01", _piece("recipients_head", italic=False)),
    ("R01", _piece("recipients_head", text="Nơi nhận")),
    ("R01", _piece("recipients_head", align="center")),
    ("R02", _of("recipients", 0, size=12)),
    ("R02", _of("recipients", 1, bold=True)),
    ("R03", _of("recipients", 0, text="- UBND tỉnh,")),
    ("R03", _of("recipients", 0, text="UBND tỉnh;")),
    ("R04", _of("recipients", 2, text="- Lưu VT.")),
    ("R04", _of("recipients", 2, text="- Lưu: VT, VHXH;")),
    ("R05", _of("recipients", 0, text="- Như trên;")),
    (
        "R06",
        lambda paper: (
            _with(LAST, heading("III. TỔ CHỨC THỰC HIỆN"), heading("1. Trạm Y tế xã"), body(f"{LONG}."))(
                paper
            ),
            _of("recipients", 1, text="- Công an xã;")(paper),
        ),
    ),
    ("R07", _of("recipients", 0, text="- UBND huyện Tân Phú;")),
    ("R07", _of("recipients", 0, text="- Phòng GDĐT huyện Tân Phú;")),
    ("R07", _of("recipients", 0, text="- Sở Giao thông vận tải;")),
    ("A01", lambda paper: setattr(paper.annexes[0], "same_page", True)),
    ("A02", _annex(0, "heading", text="PHỤ LỤC I")),
    ("A02", _annex(0, "heading", size=13)),
    ("A02", _annex(1, "heading", bold=False)),
    (
        "A03",
        lambda paper: [
            setattr(each.heading, "text", f"Phụ lục {n}") for n, each in enumerate(paper.annexes, 1)
        ],
    ),
    ("A03", _annex(1, "heading", text="Phụ lục III")),
    ("A04", _annex(0, "title", text="Tiến độ thực hiện")),
    ("A04", _annex(0, "title", bold=False)),
    ("A05", _annex(0, "pointer", italic=False)),
    ("A05", _annex(0, "pointer", align="left")),
    ("A05", _annex(0, "pointer", text="")),
    ("A06", lambda paper: _edit(paper.annexes[0].pointer, "05/KH", "06/KH")),
    ("A06", lambda paper: _edit(paper.annexes[0].pointer, "ngày 06", "ngày 07")),
    ("A07", lambda paper: _edit(paper.content[ITEM_1], "Phụ lục I và Phụ lục II", "Phụ lục I")),
    ("A08", _set(lambda paper: paper.annexes[0].sheet, start=None)),
    ("A09", lambda paper: (_long_annex(paper), setattr(paper.annexes[0].sheet, "own_header", True))),
    ("X04", _paper(signature_picture=True)),
    ("X03", lambda paper: paper.below_number.append(centred("MẬT", 13, bold=True))),
    ("K01", _text(PARAGRAPH, text=f"{LONG[0].lower()}{LONG[1:]}.")),
    ("K01", _text(PARAGRAPH, text=f"{LONG}. báo cáo kết quả đúng hạn.")),
    ("K02", _text(PARAGRAPH, text=f"Ủy Ban Nhân Dân xã {LONG}.")),
    ("K02", _text(PARAGRAPH, text=f"Thành viên Ban chỉ đạo {LONG}.")),
    ("K03", _text(PARAGRAPH, text=f"{LONG} của Tỉnh Hòa Giang.")),
    ("K03", _text(PARAGRAPH, text=f"{LONG} tại phường 12.")),
    ("K03", _text(PARAGRAPH, text=f"{LONG} của Thành phố Huế.")),
    ("K03", _text(PARAGRAPH, text=f"{LONG} trên địa bàn Xã An Bình và các trường của xã An Bình.")),
    ("K04", _text(PARAGRAPH, text=f"{LONG} tại thành phố Hồ Chí Minh.")),
    ("K05", _text(PARAGRAPH, text=f"{LONG} theo Khoản 2 Điều 5 Luật Giáo dục.")),
    ("K05", _text(PARAGRAPH, text=f"{LONG} theo điều 5 Luật Giáo dục.")),
    ("K06", _text(PARAGRAPH, text=f"{LONG} phục vụ nhân dân.")),
    ("K06", _text(PARAGRAPH, text=f"{LONG} theo chủ trương của Đảng và nhà nước.")),
    ("K07", _with(PART_II, heading("3. Tổ Chức Triển Khai Thực Hiện"))),
    ("K08", _text(PARAGRAPH, text=f"{LONG} vào thứ hai hằng tuần.")),
    ("K08", _text(PARAGRAPH, text=f"{LONG} vào sáng Thứ Hai.")),
    ("K08", _text(PARAGRAPH, text=f"{LONG} nhân dịp Tết nguyên đán.")),
    ("K10", _text(PARAGRAPH, text=f"{LONG}, báo cáo Chủ Tịch.")),
    ("K11", _text(PARAGRAPH, text=f"{LONG} theo Luật đất đai.")),
    ("K12", _text(PARAGRAPH, text=f"{LONG} tại các trưòng.")),
    ("K12", lambda paper: paper.table[1].__setitem__(1, "Bồi dưỡng các trưòng")),
    ("K12", lambda paper: _edit(paper.annexes[0].content[0], "nhiệm vụ", "nhiệmm vụ")),
    ("K13", _text(PARAGRAPH, text=f"{LONG}, kịp thời bổ xung.")),
    ("K14", _text(PARAGRAPH, text=f"{LONG} theo danh s\u0430ch.")),
    ("K15", _text(PARAGRAPH, text=f"{LONG} cho các các trường.")),
    ("K16", _text(PARAGRAPH, text=f"{LONG}, báo cáo UBND huyện.")),
    ("K16", lambda paper: paper.table[1].__setitem__(1, "Sở Giao thông vận tải")),
    ("E01", _piece("name", text="Tôn Nữ " * 8)),
    ("E01", _piece("number", text="Số: 05/KH-UBNDXABINHGIAODUCVADAOTAONAMHOC")),
    ("K09", _text(PARAGRAPH, text="Ủy ban nhân dân và Uỷ ban Mặt trận phối hợp thực hiện.")),
)
OF_OTHERS: tuple[tuple[str, str, Change], ...] = (
    ("N07", "letter", _piece("number", text="Số: 15/CV-UBND")),
    ("T08", "letter", _of("below_number", 0, bold=True)),
    ("T08", "letter", _of("below_number", 0, size=14)),
    ("T08", "letter", _of("below_number", 0, before=0)),
    ("T09", "letter", _of("content", 0, bold=True)),
    ("T09", "letter", _of("content", 0, text="Kính gửi các trường học trên địa bàn xã.")),
    ("R05", "letter", _of("recipients", 0, text="- UBND tỉnh;")),
    ("R05", "letter", lambda paper: paper.recipients.insert(0, paper.recipients[0].but(text="- UBND tỉnh;"))),
    ("X01", "letter", _of("below_number", 1, boxed=False)),
    ("X01", "letter", _of("below_number", 1, bold=False)),
    ("X02", "letter", _of("footer", 0, size=13)),
    ("X02", "letter", _of("footer", 0, ruled=False)),
    ("X02", "letter", lambda paper: paper.content.extend(body(f"{LONG}.") for _ in range(40))),
    ("B08", "regulation", _text(0, text="Chương 1")),
    ("B08", "regulation", _text(0, bold=False)),
    ("B08", "regulation", _text(1, text="Quy định chung")),
    ("B09", "regulation", _text(2, text="Mục I")),
    ("B09", "regulation", _text(2, align="left")),
    ("B10", "regulation", _text(4, bold=False)),
    ("B16", "listed plan", _with(11, body("Công khai kết quả;", list_level="lowerLetter"))),
    ("G06", "short plan", _of("other_posts", 0, bold=False)),
    ("G09", "short plan", _of("other_posts", 0, text="ỦY BAN NHÂN DÂN XÃ")),
    ("G09", "short plan", _of("authority", 0, text="CHỦ TỊCH")),
    ("R08", "short plan", _of("recipients", 3, size=13)),
    ("A03", "plan", lambda paper: paper.annexes.pop()),
)

MUTANTS = (
    *(Mutant(rule, "plan", change) for rule, change in OF_PLAN),
    *(Mutant(rule, paper, change) for rule, paper, change in OF_OTHERS),
)


def _edit(piece: Piece, old: str, new: str) -> None:
    assert old in piece.text
    piece.text = piece.text.replace(old, new)
