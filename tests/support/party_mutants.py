"""For each rule of the Party's form: good papers with one thing made wrong."""

from collections.abc import Callable
from typing import NamedTuple

from tests.support.party_papers import PAPERS, body, heading
from tests.support.word_files import LONG, Paper, Piece, Sheet, centred

Change = Callable[[Paper], object]


class PartyMutant(NamedTuple):
    """A good paper and the change that breaks `rule`, and the other `rules` that cannot but be broken with it."""

    rule: str
    change: Change
    paper: str = "plan"
    rules: tuple[str, ...] = ()

    def made(self) -> Paper:
        paper = PAPERS[self.paper]()
        self.change(paper)
        return paper


def _set(*names: str | int, **values) -> Change:
    """Return what gives other values to the thing that `names`, attributes and places, lead to."""

    def change(paper: Paper) -> None:
        thing = paper
        for name in names:
            thing = thing[name] if isinstance(name, int) else getattr(thing, name)
        for name, value in values.items():
            assert getattr(thing, name) != value, f"{name} is {value} already"
            setattr(thing, name, value)

    return change


def _text(at: int, **values) -> Change:
    return _set("content", at, **values)


def _with(at: int, *pieces: Piece) -> Change:
    return lambda paper: paper.content.__setitem__(slice(at, at), [piece.but() for piece in pieces])


def _edit(get: Callable[[Paper], Piece], old: str, new: str) -> Change:
    def change(paper: Paper) -> None:
        piece = get(paper)
        assert old in piece.text
        piece.text = piece.text.replace(old, new)

    return change


def _longer(paper: Paper) -> None:
    paper.content[5:5] = [body(f"{LONG}.") for _ in range(40)]
    paper.page_number = None


def _landscape(paper: Paper) -> None:
    paper.table, paper.sheet = [], Sheet(297, 210)


def _long_annex(paper: Paper) -> None:
    paper.annexes[0].content = [body(f"{LONG}.")] * 60
    paper.annexes[0].sheet.own_header = True


def _listed(paper: Paper) -> None:
    names = ("nhất", "hai", "ba", "tư", "năm")
    paper.content[7:10] = [body(f"Việc thứ {name};", list_level="lowerLetter") for name in names]


def _renumbered(*numbers: str) -> Change:
    return lambda paper: [
        setattr(each.heading, "text", f"Phụ lục {number}")
        for each, number in zip(paper.annexes, numbers, strict=True)
    ]


(RESOLUTION, PROGRAMME, LEAD, PART_I, PURPOSE, PARAGRAPH, DEMANDS, A, B, C, PART_II, ITEM_1, ITEM_2, LAST) = (
    range(14)
)
MUTANTS = tuple(
    PartyMutant(*each)
    for each in (
        ("DP01", _set("sheet", width=216, height=279)),
        ("DP02", _landscape),
        ("DP03", _set("sheet", top=25)),
        ("DP03", _set("sheet", top=15)),
        ("DP04", _set("sheet", bottom=25)),
        ("DP05", _set("sheet", left=35)),
        ("DP06", _set("sheet", right=20)),
        ("DP07", _set("annexes", 1, "sheet", left=20)),
        ("DP08", _longer),
        ("DP08", _set(number_in_footer=True)),
        ("DP09", _set("page_number", align="right")),
        ("DP10", _set("page_number", size=13)),
        ("DP10", _set("page_number", bold=True)),
        ("DP11", _set("sheet", title_page=False)),
        ("DP12", _set("sheet", number_format="lowerRoman")),
        ("DP13", _set("sheet", header=12.7)),
        ("DP14", _text(PARAGRAPH, font="Arial")),
        ("DP15", _text(PARAGRAPH, colour="FF0000")),
        ("DP16", _text(PARAGRAPH, text="Naâng cao chaát löôïng phuïc vuï.", font="VNI-Times"), "plan", ("DP14", "DK12")),
        ("DP16N", _text(PARAGRAPH, text="Phân công rõ người, rõ việc.".replace("õ", "o\u0303"))),
        ("DP17", _text(PARAGRAPH, text="Đơn vị chủ trì: ……… hoàn thành trước ngày [CẦN BỔ SUNG].")),
        ("DP18", _with(PART_II, body("Lời nhắn cho người duyệt.", hidden=True))),
        ("DP19", _with(PART_II, body(""), body(""))),
        ("DH01", _set("motto", text="Đảng Cộng sản Việt Nam")),
        ("DH02", _set("motto", size=14)),
        ("DH02", _set("motto", bold=False)),
        ("DH02", _set("motto", align="left")),
        ("DH03", _set("motto", size=24), "plan", ("DH02",)),
        ("DH08", _set(motto_share=None)),
        ("DH08", _set(motto_share=0.5)),
        ("DH08", _set(dashed=True)),
        ("DH10", _set("issuer", 0, bold=False)),
        ("DH10", _set("issuer", 0, size=13)),
        ("DH10", _set("issuer", 0, text="Đảng uỷ xã An Bình")),
        ("DH11", _set("parent", 0, size=13)),
        ("DH11", _set("parent", 0, text="Đảng bộ tỉnh Hoà Giang")),
        ("DH12", _set("issuer", 0, text="BCĐ CHUYỂN ĐỔI SỐ XÃ AN BÌNH")),
        ("DH13", lambda paper: paper.issuer.pop()),
        ("DH13", _set("issuer", 1, text="***")),
        ("DH13", _set("issuer", 1, text="-----")),
        ("DH13", lambda paper: (paper.issuer.pop(), setattr(paper, "issuer_share", 0.4))),
        ("DH14", _set(between=[centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True)])),
        ("DH15", _set(head_borders=True)),
        ("DH16", _set("issuer", 0, text="HUYỆN UỶ AN BÌNH")),
        ("DN01", _set("number", text="Số 05/KH-ĐU"), "plan", ("DN05", "DA06")),
        ("DN01", _set(number=None), "plan", ("DA06",)),
        ("DN02", _set("number", text="Số: 05-KH/ĐU")),
        ("DN03", _set("number", text="Số 5-KH/ĐU")),
        ("DN04", _set("number", text="Số 05 - KH/ĐU")),
        ("DN04", _set("number", text="Số 05-KH / ĐU")),
        ("DN04", _set("number", text="Số 05–KH/ĐU")),
        ("DN05", _set("number", text="Số 05-NQ/ĐU"), "plan", ("DA06",)),
        ("DN08", _set("number", text="Số 05-KH/VP"), "plan", ("DA06",)),
        ("DN09", _set("number", size=13)),
        ("DN09", _set("number", bold=True)),
        ("DD01", _set("date", text="Xã An Bình, ngày 06/01/2027")),
        ("DD01", _set(date=None)),
        ("DD02", _set("date", text="Xã An Bình, ngày 6 tháng 01 năm 2027")),
        ("DD03", _set("date", text="Xã An Bình, ngày 06 tháng 1 năm 2027")),
        ("DD03", _set("date", text="Xã An Bình, ngày 06 tháng 08 năm 2027"), "plan", ("DA06",)),
        ("DD04", _set("date", text="Xã An Bình, ngày 31 tháng 02 năm 2027"), "plan", ("DA06",)),
        ("DD05", _set("date", italic=False)),
        ("DD05", _set("date", size=13)),
        ("DD05", _set(date_row=2)),
        ("DD06", _set("date", text="Xã An Bình ngày 06 tháng 01 năm 2027")),
        ("DD06", _set("date", text="Xã An bình, ngày 06 tháng 01 năm 2027")),
        ("DD07", _set("date", text="Xã Tân Phú, ngày 06 tháng 01 năm 2027")),
        (
            "DD08",
            lambda paper: (
                _set("date", text="Huế, ngày 06 tháng 01 năm 2027")(paper),
                _set("issuer", 0, text="ĐẢNG UỶ PHƯỜNG HUẾ")(paper),
            ),
        ),
        (
            "DD08",
            lambda paper: (
                _set("date", text="Hoà Giang, ngày 06 tháng 01 năm 2027")(paper),
                _set("issuer", 0, text="ĐẢNG UỶ PHƯỜNG HOÀ GIANG")(paper),
            ),
        ),
        ("DT01", lambda paper: (setattr(paper, "kind", None), setattr(paper, "title", []))),
        ("DT02", _set("kind", size=14)),
        ("DT02", _set("kind", text="Kế hoạch")),
        ("DT02", _set("kind", bold=False)),
        ("DT03", _set("title", 0, italic=True)),
        ("DT03", _set("title", 0, size=13)),
        ("DT04", _set("title", 0, text="Thực hiện chuyển đổi số năm 2027.")),
        ("DT05", lambda paper: paper.title.pop()),
        ("DT05", _set("title", 1, text="-------")),
        ("DT05", lambda paper: (paper.title.pop(), setattr(paper, "title_share", 0.4))),
        ("DT06", _set("title", 0, first_mm=10)),
        ("DT07", _with(0, centred("Kính gửi: Các chi bộ trực thuộc."))),
        ("DC01", _text(RESOLUTION, italic=True)),
        ("DC01", _text(PROGRAMME, size=13)),
        ("DC02", _edit(lambda paper: paper.content[0], "số;", "số,")),
        ("DC02", _edit(lambda paper: paper.content[1], "Giang.", "Giang;")),
        ("DC03", _text(RESOLUTION, text="- Căn cứ Luật Giao dịch điện tử số 20/2023/QH15 ngày 22 tháng 6 năm 2023;")),
        ("DC04", _edit(lambda paper: paper.content[0], " ngày 22 tháng 12 năm 2024", "")),
        ("DC05", _text(PARAGRAPH, text=f"{LONG} theo Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024.")),
        ("DC06", _edit(lambda paper: paper.content[0], "- Căn", "Căn")),
        ("DB01", _text(PARAGRAPH, size=13)),
        ("DB01U", _text(PARAGRAPH, size=15)),
        ("DB02", _text(PARAGRAPH, align="left")),
        ("DB03", _text(PARAGRAPH, first_mm=0)),
        ("DB03U", _text(PARAGRAPH, first_mm=12.7)),
        ("DB04", _text(PARAGRAPH, before=3)),
        ("DB05", _text(PARAGRAPH, exact=0)),
        ("DB05", _text(PARAGRAPH, exact=25)),
        ("DB05", _text(PARAGRAPH, exact=15)),
        ("DB07", _text(PARAGRAPH, bold=True)),
        ("DB08", _with(PART_I, heading("Phần 1").but(align="center"), heading("QUY ĐỊNH").but(align="center"))),
        ("DB09", _with(PART_I, heading("Mục I").but(align="center"), heading("QUY ĐỊNH").but(align="center"))),
        ("DB10", _with(LAST, body("Điều 1. Phạm vi của Kế hoạch."))),
        ("DB11", _text(PART_II, bold=False), "plan", ("DB19",)),
        ("DB11", _text(PART_I, text="I. Mục đích, yêu cầu")),
        ("DB12", _text(PURPOSE, bold=False)),
        ("DB13", _text(PART_II, text="III. NHIỆM VỤ, GIẢI PHÁP")),
        ("DB13", _text(DEMANDS, text="3. Yêu cầu")),
        ("DB14", lambda paper: paper.content.insert(10, body("f) Khen thưởng kịp thời."))),
        ("DB15", _text(B, text="b. Kiểm tra thường xuyên;")),
        ("DB16", _listed),
        ("DB17", _edit(lambda paper: paper.content[-1], "hiện.", "hiện")),
        ("DB18", _edit(lambda paper: paper.content[-1], "hiện.", "hiện./.")),
        ("DB19", _text(PART_I, keep_next=False)),
        ("DB20", _text(PARAGRAPH, text=f"**Chú trọng** {LONG}.")),
        ("DB21", _set(table_mm=190)),
        ("DG01", _set("authority", 0, text="TM. BAN THƯỜNG VỤ")),
        ("DG01", _set("authority", 0, text="T/M. BAN THƯỜNG VỤ")),
        ("DG02", _set("authority", 0, text="T/M BÍ THƯ")),
        ("DG02", _set("authority", 0, text="K/T BAN TUYÊN GIÁO VÀ DÂN VẬN"), "draft"),
        ("DG03", lambda paper: paper.authority.pop(), "draft"),
        ("DG04", lambda paper: paper.authority.pop(0)),
        ("DG05", lambda paper: paper.authority.reverse()),
        ("DG06", _set("authority", 0, bold=False)),
        ("DG06", _set("authority", 1, bold=True)),
        ("DG06", _set("authority", 1, size=13)),
        ("DG07", _set("name", bold=False)),
        ("DG07", _set("name", text="TRẦN MINH KHÔI")),
        ("DG07", _set("name", size=13)),
        ("DG08", _set("name", text="ThS. Trần Minh Khôi")),
        ("DG10", _set("name", before=6)),
        ("DG11", lambda paper: [setattr(piece, "keep_next", False) for piece in paper.authority]),
        (
            "DG12",
            lambda paper: (
                _set("authority", 0, text="K/T BÍ THƯ")(paper),
                _set("issuer", 0, text="BAN CHẤP HÀNH ĐẢNG BỘ XÃ AN BÌNH")(paper),
            ),
            "plan",
            ("DN08",),
        ),
        ("DG13", _set("authority", 1, text="PHÓ BÍ THƯ ĐẢNG UỶ")),
        ("DG13", _set("authority", 1, text="BÍ THƯ CHI BỘ")),
        ("DR01", _set("recipients_head", underline=False)),
        ("DR01", _set("recipients_head", bold=True)),
        ("DR01", _set("recipients_head", italic=True)),
        ("DR01", _set("recipients_head", size=12)),
        ("DR02", _set("recipients", 0, size=11)),
        ("DR03", _set("recipients", 0, text="- Thường trực Tỉnh uỷ,")),
        ("DR04", _set("recipients", 2, text="- Lưu: Văn phòng Đảng uỷ.")),
        ("DR04", _set("recipients", 2, text="- Lưu: VT.")),
        ("DR04", _set("recipients", 2, text="- Lưu Văn phòng Đảng uỷ;")),
        ("DR05", _set("recipients", 0, text="- Như trên;")),
        (
            "DR06",
            lambda paper: (
                _with(LAST, *map(heading, ("III. TỔ CHỨC THỰC HIỆN", "1. Trung tâm Chính trị")), body(LONG + "."))(
                    paper
                ),
                _set("recipients", 1, text="- Đảng uỷ Công an xã;")(paper),
            ),
        ),
        ("DR07", _set("recipients", 0, text="- UBND huyện Tân Phú;")),
        ("DA01", _set("annexes", 0, same_page=True)),
        ("DA02", _set("annexes", 0, "heading", bold=False)),
        ("DA03", _renumbered("I", "II")),
        ("DA03", lambda paper: paper.annexes.pop(), "plan", ("DA07",)),
        ("DA04", _set("annexes", 0, "title", text="Tiến độ thực hiện")),
        ("DA05", _set("annexes", 0, "pointer", align="left")),
        ("DA06", _edit(lambda paper: paper.annexes[0].pointer, "05-KH", "06-KH")),
        ("DA06", _edit(lambda paper: paper.annexes[0].pointer, "KH/ĐU", "KH/TU")),
        ("DA06", _edit(lambda paper: paper.annexes[0].pointer, "ngày 06", "ngày 07")),
        ("DA07", _edit(lambda paper: paper.content[ITEM_1], "Phụ lục 1 và Phụ lục 2", "Phụ lục 1")),
        ("DA08", _set("annexes", 0, "sheet", start=None)),
        ("DA09", _long_annex),
        ("DX03", lambda paper: paper.below_number.append(centred("MẬT", 13, bold=True))),
        ("DX04", _set(signature_picture=True)),
        ("DX05", lambda paper: paper.between.append(paper.below_number.pop()), "draft"),
        ("DK01", _text(PARAGRAPH, text=f"{LONG[0].lower()}{LONG[1:]}.")),
        ("DK09", _text(PARAGRAPH, text="Đảng ủy xã chỉ đạo thực hiện.")),
        ("DK09", _text(PARAGRAPH, text="Xây dựng nếp sống văn hóa.")),
        ("DK12", _text(PARAGRAPH, text=f"{LONG} tại các trưòng.")),
        ("DK13", _text(PARAGRAPH, text=f"{LONG}, kịp thời bổ xung.")),
        ("DK14", _text(PARAGRAPH, text=f"{LONG} theo danh s\u0430ch.")),
        ("DK15", _text(PARAGRAPH, text=f"{LONG} cho các các chi bộ.")),
        ("DK16", _text(PARAGRAPH, text=f"{LONG}, báo cáo UBND huyện.")),
    )
)  # fmt: skip
