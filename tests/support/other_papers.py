"""Good papers by other hands: each keeps to NĐ 30/2020 and is made in a way of its own."""

from collections.abc import Callable

from tests.support.other_hands import Annex, Draft, Grid, Habit, T, centred

_LONG = tuple(
    """Tổ chức quán triệt, tuyên truyền sâu rộng đến cán bộ, công chức, viên chức và Nhân dân trên địa bàn về ý nghĩa \
của việc giữ gìn môi trường sáng, xanh, sạch, đẹp
Huy động các nguồn lực xã hội tham gia xây dựng, tu sửa đường làng ngõ xóm, kênh mương nội đồng và các công trình \
công cộng phục vụ sinh hoạt của cộng đồng dân cư
Thường xuyên kiểm tra, đôn đốc, kịp thời biểu dương tập thể, cá nhân có thành tích và chấn chỉnh nơi thực hiện chưa \
nghiêm túc nội dung đã đề ra
Gắn việc thực hiện nhiệm vụ với phong trào thi đua yêu nước, coi kết quả là tiêu chí đánh giá, xếp loại tổ chức và \
cá nhân cuối năm""".splitlines()
)
_HEAD = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def body(text: str, look: str = "", **more) -> T:
    return T(text, 14, look, **more)


def item(head: str, rest: str = "", **more) -> T:
    """Return a heading when nothing follows it, else running text."""
    return T(head, 14, "bk", **more) if not rest else T(f"{head} {rest}", 14, "", **more)


def sentence(at: int, end: str = ".") -> str:
    return _LONG[at % len(_LONG)] + end


def draft(  # noqa: PLR0913 — a paper has many parts
    *, habit: Habit, issuer: tuple[str, ...], parents: tuple[str, ...] = (), number: str, date: str, kind: str,
    title: tuple[str, ...], blocks: list, recipients: tuple[str, ...], posts: tuple[str, ...], name: str,
    sizes: tuple[float, float] = (13, 14), **more,
) -> Draft:  # fmt: skip
    nation, motto = sizes
    return Draft(
        nation=centred(_HEAD[0], nation),
        motto=centred(_HEAD[1], motto),
        parents=[centred(text, nation, "") for text in parents],
        issuer=[centred(text, nation) for text in issuer],
        number=centred(number, 13, ""),
        date=centred(date, motto, "i"),
        kind=centred(kind, 14, before=18) if kind else None,
        title=[centred(text, 14) for text in title],
        body=blocks,
        recipients_head=T("Nơi nhận:", 12, "bi", "left", first=0, before=0),
        recipients=[T(f"- {text}", 11, "", "left", first=0, before=0) for text in recipients],
        posts=[centred(text, 14, "bk") for text in posts],
        name=centred(name, 14) if name else None,
        habit=habit,
        **more,
    )


def _usual(
    last: str = "Trên đây là Kế hoạch ra quân vệ sinh môi trường, đề nghị các đơn vị thực hiện./.",
) -> list:
    return [
        body("Căn cứ Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020;", "i"),
        body("Căn cứ Kế hoạch số 45/KH-UBND ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh.", "i"),
        body("Ủy ban nhân dân xã ban hành Kế hoạch ra quân tổng vệ sinh môi trường năm 2026 như sau:"),
        item("I. MỤC ĐÍCH, YÊU CẦU"),
        item("1. Mục đích"),
        body(sentence(0)),
        item("2. Yêu cầu"),
        item("a)", sentence(1, ";")),
        item("b)", sentence(2, ".")),
        item("II. NỘI DUNG"),
        item("1.", sentence(3)),
        item("2.", "Dọn vệ sinh các tuyến đường chính."),
        item("3.", sentence(1)),
        item("III. TỔ CHỨC THỰC HIỆN"),
        item("1. Phòng Kinh tế"),
        body("- " + sentence(2)),
        body("- " + sentence(0)),
        item("2. Các thôn"),
        body(sentence(1)),
        body(last),
    ]


_TO = ("UBND tỉnh (để báo cáo);", "Phòng Kinh tế;", "Các thôn;", "Lưu: VT, KT.")
_SIGN = ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
_COMMUNE = ("ỦY BAN NHÂN DÂN", "XÃ TÂN LẬP")


def _plan(habit: Habit, **more) -> Draft:
    values = {
        "issuer": _COMMUNE,
        "number": "Số: 27/KH-UBND",
        "date": "Tân Lập, ngày 15 tháng 4 năm 2026",
        "kind": "KẾ HOẠCH",
        "title": ("Ra quân tổng vệ sinh môi trường năm 2026",),
        "blocks": _usual(),
        "recipients": _TO,
        "posts": _SIGN,
        "name": "Lò Văn Hùng",
    }
    return draft(habit=habit, **{**values, **more})


def _each(paper: Draft, **values) -> Draft:
    """Give every running paragraph other values."""
    paper.body = [each.but(**values) if isinstance(each, T) else each for each in paper.body]
    return paper


def table_direct() -> Draft:
    return _plan(Habit())


def two_rows_styles_vml() -> Draft:
    paper = _plan(Habit("two rows", "vml", "styles", "rows", field="complex"), sizes=(12, 13))
    return _each(paper, size=13, first=10, after=6, before=0, line=1.15)


def tabs() -> Draft:
    return _plan(Habit("tabs", "drawing", "direct", "tabs"))


def boxes() -> Draft:
    return _plan(
        Habit("boxes", "vml", "default"),
        number="Số:      /KH-UBND",
        date="Tân Lập, ngày      tháng 4 năm 2026",
    )


def department() -> Draft:
    return _plan(
        Habit("two rows", "border", "direct", "rows", field="sdt"),
        parents=("ỦY BAN NHÂN DÂN TỈNH LẠNG GIANG",),
        issuer=("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",),
        number="Số: 118/KH-SNNMT",
        date="Lạng Giang, ngày 02 tháng 3 năm 2026",
        sizes=(12, 13),
        recipients=(
            "Bộ Nông nghiệp và Môi trường (b/c);",
            "Phòng Kinh tế;",
            "UBND các xã, phường;",
            "Lưu: VT, MT.",
        ),
        posts=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        name="Hoàng Thị Mai",
    )


def school_draft() -> Draft:
    paper = _plan(
        Habit("two rows", "cell", "direct", "table", "before"),
        parents=("UBND XÃ TÂN LẬP",),
        issuer=("TRƯỜNG MẦM NON HOA SEN",),
        number="Số:       /KH-MNHS",
        date="Tân Lập, ngày      tháng      năm 2026",
        posts=("HIỆU TRƯỞNG",),
        name="",
        recipients=("Phòng Văn hóa - Xã hội xã;", "Các tổ chuyên môn;", "Lưu: VT."),
        sizes=(12, 13),
    )
    paper.name = None
    return paper


def committee() -> Draft:
    paper = _plan(
        Habit("two rows", "drawing", "libreoffice", "table", "line breaks"),
        parents=("ỦY BAN NHÂN DÂN XÃ TÂN LẬP",),
        issuer=("BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ",),
        number="Số: 03/KH-BCĐ",
        posts=("TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"),
        name="Vi Văn Thắng",
        recipients=("Thành viên Ban Chỉ đạo;", "Các thôn;", "Lưu: VT."),
    )
    paper.other_posts = [centred("PHÓ CHỦ TỊCH UBND", 14, "bk"), centred("XÃ TÂN LẬP", 14, "bk")]
    return paper


def letter() -> Draft:
    paper = draft(
        habit=Habit("table", "drawing", "direct"),
        issuer=_COMMUNE,
        number="Số: 214/UBND-KT",
        date="Tân Lập, ngày 09 tháng 01 năm 2026",
        kind="",
        title=(),
        blocks=[
            body(
                "Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã đề nghị các đơn vị thực hiện như sau:"
            ),
            item("1.", sentence(0)),
            item("2.", sentence(1)),
            item("3.", sentence(2)),
            body(
                "Ủy ban nhân dân xã đề nghị các đơn vị phối hợp, báo cáo kết quả trước ngày 30 tháng 01 năm 2026./."
            ),
        ],
        recipients=("Như trên;", "CT, các PCT UBND xã;", "Lưu: VT, KT."),
        posts=("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
        name="Nông Thị Hoài",
        subject=centred("V/v tăng cường vệ sinh môi trường dịp Tết Nguyên đán", 12, "", before=6),
        addressee=[
            T("Kính gửi:", 14, "", "left", first=0, left=30, before=24),
            T("- Các cơ quan, đơn vị trên địa bàn xã;", 14, "", "left", first=0, left=50),
            T("- Trưởng các thôn.", 14, "", "left", first=0, left=50),
        ],
    )
    paper.footer = [
        T("Địa chỉ: Thôn Trung Tâm, xã Tân Lập; Điện thoại: 0205.3812345", 11, "", "left", first=0, before=0)
    ]
    return paper


def letter_on_tabs() -> Draft:
    paper = letter()
    paper.habit = Habit("tabs", "vml", "default", "tabs")
    return paper


def letter_in_boxes() -> Draft:
    paper = letter()
    paper.habit = Habit("boxes", "border", "libreoffice", "rows", field="complex")
    paper.posts = [
        centred(text, 14, "bk") for text in ("KT. CHỦ TỊCH ỦY BAN", "NHÂN DÂN XÃ TÂN LẬP", "PHÓ CHỦ TỊCH")
    ]
    paper.posts.insert(0, centred("TM. ỦY BAN NHÂN DÂN", 14, "bk"))
    return paper


def decision() -> Draft:
    def article(number: int, text: str) -> T:
        return body("", bits=[(f"Điều {number}. ", "b"), (text, "")])

    return draft(
        habit=Habit("two rows", "drawing", "styles"),
        issuer=_COMMUNE,
        number="Số: 56/QĐ-UBND",
        date="Tân Lập, ngày 20 tháng 5 năm 2026",
        kind="QUYẾT ĐỊNH",
        title=("Về việc thành lập Tổ công tác vệ sinh môi trường",),
        deciding=[centred("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP", 14, before=12)],
        blocks=[
            body("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "i"),
            body("Căn cứ Nghị định số 45/2022/NĐ-CP ngày 07 tháng 7 năm 2022 của Chính phủ;", "i"),
            body("Theo đề nghị của Trưởng phòng Phòng Kinh tế.", "i"),
            centred("QUYẾT ĐỊNH:", 14, before=12),
            article(1, sentence(0)),
            article(2, sentence(1)),
            article(3, "Quyết định này có hiệu lực kể từ ngày ký."),
            article(
                4, "Trưởng phòng Phòng Kinh tế và các cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành./."
            ),
        ],
        recipients=("Như Điều 4;", "UBND tỉnh;", "Lưu: VT, KT."),
        posts=("CHỦ TỊCH",),
        name="Lò Văn Hùng",
    )


def report_with_table() -> Draft:
    rows = [
        ["STT", "Nội dung", "Kết quả"],
        *([str(at), f"Tuyến đường số {at}", "Đã dọn"] for at in range(1, 61)),
    ]
    return _plan(
        Habit("table", "vml", "direct", "rows", field="complex"),
        kind="BÁO CÁO",
        title=("Kết quả ra quân tổng vệ sinh môi trường năm 2026",),
        number="Số: 88/BC-UBND",
        blocks=[
            body("Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã báo cáo kết quả như sau:"),
            item("I. KẾT QUẢ"),
            body(sentence(0)),
            Grid(rows, 12),
            item("II. KIẾN NGHỊ"),
            body(sentence(1, "./.")),
        ],
    )


def submission() -> Draft:
    return _plan(
        Habit("two rows", "drawing", "default", "tabs"),
        kind="TỜ TRÌNH",
        title=("Về việc bổ sung kinh phí", "xử lý rác thải sinh hoạt năm 2026"),
        number="Số: 09/TTr-UBND",
        addressee=[centred("Kính gửi: Ủy ban nhân dân tỉnh Lạng Giang.", 14, "", before=12)],
        blocks=[
            body("Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025;", "i"),
            body("Căn cứ Nghị quyết số 12/NQ-HĐND ngày 10 tháng 12 năm 2025 của Hội đồng nhân dân xã.", "i"),
            body(
                "Tổng kinh phí 5.200 triệu đồng, trong đó ngân sách tỉnh 1.700 triệu đồng, ngân sách xã 3.500 triệu đồng."
            ),
            body(sentence(2)),
            body("Ủy ban nhân dân xã kính trình Ủy ban nhân dân tỉnh xem xét, quyết định./."),
        ],
        recipients=("Như trên;", "Sở Tài chính;", "Lưu: VT, KT."),
    )


def notice_by_order() -> Draft:
    return _plan(
        Habit("table", "border", "styles", "rows"),
        kind="THÔNG BÁO",
        title=("Lịch trực dịp nghỉ lễ Quốc khánh",),
        number="Số: 141/TB-UBND",
        blocks=[
            body("Ủy ban nhân dân xã thông báo lịch trực dịp nghỉ lễ Quốc khánh năm 2026 như sau:"),
            item("1.", "Thời gian trực: từ thứ Tư ngày 02 tháng 9 năm 2026."),
            item("2.", sentence(3)),
            body("Ủy ban nhân dân xã thông báo để các đơn vị biết, thực hiện./."),
        ],
        posts=("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        name="Trịnh Quốc Bảo",
        recipients=("Các phòng, ban;", "Lưu: VT."),
    )


def programme_with_annexes() -> Draft:
    paper = _plan(
        Habit("two rows", "drawing", "direct", "table", field="complex"),
        kind="CHƯƠNG TRÌNH",
        title=("Xây dựng nông thôn mới kiểu mẫu giai đoạn 2026 - 2030",),
        number="Số: 01/CTr-UBND",
        date="Tân Lập, ngày 05 tháng 01 năm 2026",
        blocks=[
            body("Ủy ban nhân dân xã ban hành Chương trình xây dựng nông thôn mới kiểu mẫu như sau:"),
            centred("Phần I", 14, "bk", before=12),
            centred("MỤC TIÊU, NHIỆM VỤ", 14, "bk"),
            item("I. MỤC TIÊU"),
            body(sentence(0)),
            body("Chỉ tiêu chi tiết tại Phụ lục I kèm theo Chương trình này."),
            item("II. NHIỆM VỤ"),
            item("a)", sentence(1, ";")),
            item("b)", sentence(2, ";")),
            item("c)", sentence(3, ";")),
            item("d)", sentence(0, ";")),
            item("đ)", sentence(1)),
            centred("Phần II", 14, "bk", before=12),
            centred("TỔ CHỨC THỰC HIỆN", 14, "bk"),
            item("1.", sentence(2)),
            item("2.", "Kinh phí theo Phụ lục II./."),
        ],
    )
    paper.annexes = [
        annex("Phụ lục I", "CHỈ TIÊU CHỦ YẾU", "Chương trình số 01/CTr-UBND ngày 05 tháng 01 năm 2026"),
        annex(
            "Phụ lục II",
            "DỰ TOÁN KINH PHÍ",
            "Chương trình số 01/CTr-UBND ngày 05 tháng 01 năm 2026",
            landscape=True,
        ),
    ]
    return paper


def annex(heading: str, title: str, document: str, rows: int = 40, **more) -> Annex:
    width = 165 if not more.get("landscape") else 250
    table = Grid(
        [
            ["STT", "Nội dung", "Số lượng"],
            *([str(at), f"Hạng mục {at}", str(at * 10)] for at in range(1, rows)),
        ],
        13,
    )
    table.width = width
    return Annex(
        centred(heading, 14),
        centred(title, 14),
        centred(f"(Kèm theo {document} của Ủy ban nhân dân xã Tân Lập)", 14, "i", after=6),
        [table],
        **more,
    )


def plan_with_annex() -> Draft:
    paper = _plan(Habit("table", "drawing", "styles", "rows", field="complex"))
    paper.body.insert(14, body("Danh sách tuyến đường tại Phụ lục kèm theo Kế hoạch này."))
    paper.annexes = [
        annex("Phụ lục", "DANH SÁCH TUYẾN ĐƯỜNG", "Kế hoạch số 27/KH-UBND ngày 15 tháng 4 năm 2026")
    ]
    return paper


def lists_by_word() -> Draft:
    paper = _plan(Habit("two rows", "drawing", "direct", "table"))
    for each in paper.body:
        head, _, rest = each.text.partition(" ")
        if head in {"I.", "II.", "III."}:
            each.text, each.auto = rest, "1"
        elif head == "-":
            each.text, each.auto = rest, "3"
    return paper


def libreoffice() -> Draft:
    return _plan(Habit("two rows", "drawing", "libreoffice", "rows", field="complex"))


def exact_lines() -> Draft:
    return _each(_plan(Habit("table", "drawing", "default", "table", "before")), line=18, exact=True, after=6)


def one_and_a_half() -> Draft:
    return _each(
        _plan(Habit("tabs", "vml", "direct", "table"), sizes=(13, 13)), line=1.5, size=13, before=3, after=3
    )


def scheme() -> Draft:
    return _each(
        _plan(
            Habit("boxes", "drawing", "direct", "rows"),
            kind="PHƯƠNG ÁN",
            title=("Phòng cháy, chữa cháy rừng mùa khô", "năm 2026"),
            number="Số: 05/PA-UBND",
            blocks=_usual("Trên đây là Phương án phòng cháy, chữa cháy rừng năm 2026./."),
        ),
        first=10,
    )


def invitation() -> Draft:
    return _plan(
        Habit("two rows", "drawing", "default", "table", "line breaks"),
        kind="GIẤY MỜI",
        title=("Dự Hội nghị sơ kết công tác vệ sinh môi trường",),
        number="Số: 33/GM-UBND",
        blocks=[
            body(
                "Ủy ban nhân dân xã Tân Lập trân trọng kính mời: Đại diện lãnh đạo các đơn vị tới dự Hội nghị sơ kết."
            ),
            body("Chủ trì: Ông Lò Văn Hùng, Chủ tịch Ủy ban nhân dân xã."),
            body("Thời gian: 8 giờ 00, ngày 20 tháng 6 năm 2026."),
            body("Địa điểm: Hội trường Ủy ban nhân dân xã Tân Lập./."),
        ],
        posts=("TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        name="Trịnh Quốc Bảo",
        recipients=("Như trên;", "Lưu: VT."),
        addressee=[],
    )


def minutes() -> Draft:
    return _plan(
        Habit("two rows", "drawing", "styles", "table"),
        kind="BIÊN BẢN",
        title=("Họp giao ban công tác vệ sinh môi trường", "(Dự thảo)"),
        number="Số: 05/BB-UBND",
        blocks=[
            body("Thời gian bắt đầu: 8 giờ 00, ngày 15 tháng 4 năm 2026."),
            body("Chủ trì: Ông Lò Văn Hùng, Chủ tịch Ủy ban nhân dân xã."),
            body(sentence(0)),
            body("Cuộc họp kết thúc vào 10 giờ 00 cùng ngày./."),
        ],
        posts=("CHỦ TỌA",),
        recipients=("Các thôn;", "Lưu: VT."),
    )


def telegram() -> Draft:
    return _plan(
        Habit("table", "vml", "default", "rows"),
        kind="CÔNG ĐIỆN",
        title=("Về việc tập trung ứng phó mưa lũ",),
        number="Số: 02/CĐ-UBND",
        deciding=[centred("CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ TÂN LẬP điện:", 14, before=12)],
        blocks=[
            body("- Trưởng các thôn;"),
            body("- Trưởng Công an xã."),
            body(sentence(2)),
            body(sentence(3, "./.")),
        ],
        posts=("CHỦ TỊCH",),
        recipients=("Các thôn;", "Lưu: VT."),
    )


def council() -> Draft:
    return draft(
        habit=Habit("two rows", "drawing", "direct", "table"),
        issuer=("HỘI ĐỒNG NHÂN DÂN", "PHƯỜNG ĐÔNG KINH"),
        number="Số: 07/NQ-HĐND",
        date="Đông Kinh, ngày 18 tháng 7 năm 2026",
        kind="NGHỊ QUYẾT",
        title=("Về nhiệm vụ phát triển kinh tế - xã hội 6 tháng cuối năm 2026",),
        deciding=[
            centred("HỘI ĐỒNG NHÂN DÂN PHƯỜNG ĐÔNG KINH", 14, before=12),
            centred("KHÓA II, KỲ HỌP THỨ HAI", 14),
        ],
        blocks=[
            body("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;", "i"),
            body("Xét Tờ trình số 45/TTr-UBND ngày 10 tháng 7 năm 2026 của Ủy ban nhân dân phường.", "i"),
            centred("QUYẾT NGHỊ:", 14, before=12),
            *(body("", bits=[(f"Điều {at}. ", "b"), (sentence(at), "")]) for at in (1, 2)),
            body(
                "Nghị quyết này được Hội đồng nhân dân phường Đông Kinh thông qua ngày 18 tháng 7 năm 2026./."
            ),
        ],
        recipients=("Thường trực HĐND thành phố;", "Đại biểu HĐND phường;", "Lưu: VT."),
        posts=("CHỦ TỊCH",),
        name="Bùi Thị Ngọc",
    )


def guidance_by_delegation() -> Draft:
    return _plan(
        Habit("two rows", "vml", "libreoffice", "rows"),
        parents=("UBND TỈNH LẠNG GIANG",),
        issuer=("SỞ GIÁO DỤC VÀ ĐÀO TẠO",),
        number="Số: 06/HD-SGDĐT",
        date="Lạng Giang, ngày 12 tháng 10 năm 2026",
        kind="HƯỚNG DẪN",
        title=("Thực hiện công tác vệ sinh trường học",),
        blocks=_usual("Trên đây là Hướng dẫn thực hiện công tác vệ sinh trường học./."),
        posts=("TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG GIÁO DỤC TIỂU HỌC"),
        name="Đặng Thu Hà",
        recipients=("Các trường tiểu học;", "Lưu: VT, GDTH."),
        sizes=(12, 13),
    )


PAPERS: dict[str, Callable[[], Draft]] = {
    made.__name__: made
    for made in (
        table_direct, two_rows_styles_vml, tabs, boxes, department, school_draft, committee, letter, letter_on_tabs,
        letter_in_boxes, decision, report_with_table, submission, notice_by_order, programme_with_annexes,
        plan_with_annex, lists_by_word, libreoffice, exact_lines, one_and_a_half, scheme, invitation, council,
        minutes, telegram, guidance_by_delegation,
    )
}  # fmt: skip
