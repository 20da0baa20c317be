"""Good papers of the Party's offices, each kept to HD 05-HD/VPTW and made in a way of its own."""

from tests.support.other_hands import Annex as OtherAnnex
from tests.support.other_hands import Draft, Grid, Habit, T
from tests.support.other_hands import centred as other_centred
from tests.support.word_files import LONG, Annex, Paper, Piece, Sheet, centred, plan

# Both builders draw a line below what they take for the motto.
HEADING = "ĐẢNG CỘNG SẢN VIỆT NAM"
_POINTER = "(Kèm theo Kế hoạch số 05-KH/ĐU ngày 06 tháng 01 năm 2027 của Đảng uỷ xã An Bình)"


def body(text: str, **changes) -> Piece:
    return Piece(text, align="both", first_mm=10, before=6, exact=18, **changes)


def heading(text: str, **changes) -> Piece:
    return body(text, bold=True, keep_next=True, **changes)


def commune_plan() -> Paper:
    """Return a plan of a commune's committee with two appendices."""
    paper = plan()
    paper.national, paper.motto = None, centred(HEADING, 15, bold=True)
    paper.parent = [centred("ĐẢNG BỘ TỈNH HOÀ GIANG")]
    paper.issuer, paper.issuer_share = [centred("ĐẢNG UỶ XÃ AN BÌNH", bold=True), centred("*")], None
    paper.number = centred("Số 05-KH/ĐU")
    paper.date = centred("Xã An Bình, ngày 06 tháng 01 năm 2027", italic=True)
    paper.kind = centred("KẾ HOẠCH", 15, bold=True, before=12)
    paper.title = [centred("Thực hiện chuyển đổi số năm 2027", bold=True), centred("-----")]
    paper.title_share = None
    paper.content = [
        body("- Căn cứ Nghị quyết số 57-NQ/TW ngày 22 tháng 12 năm 2024 của Bộ Chính trị về chuyển đổi số;"),
        body("- Căn cứ Chương trình số 30-CTr/TU ngày 28 tháng 8 năm 2026 của Tỉnh uỷ Hoà Giang."),
        body("Ban Thường vụ Đảng uỷ xã ban hành Kế hoạch thực hiện chuyển đổi số năm 2027 như sau:"),
        heading("I. MỤC ĐÍCH, YÊU CẦU"),
        heading("1. Mục đích"),
        body(f"{LONG}."),
        heading("2. Yêu cầu"),
        body("a) Phân công rõ người, rõ việc, rõ thời gian;"),
        body("b) Kiểm tra thường xuyên;"),
        body("c) Báo cáo đúng hạn."),
        heading("II. NHIỆM VỤ, GIẢI PHÁP"),
        body(f"1. {LONG}; chi tiết tại Phụ lục 1 và Phụ lục 2 kèm theo Kế hoạch này."),
        body("2. Kinh phí thực hiện theo bảng sau:"),
        body("Các chi bộ, đảng bộ trực thuộc căn cứ Kế hoạch này để thực hiện."),
    ]
    paper.recipients_head = Piece("Nơi nhận:", 14, underline=True, align="left")
    paper.recipients = [
        Piece(text, 12, align="left")
        for text in ("- Thường trực Tỉnh uỷ;", "- Các chi bộ trực thuộc;", "- Lưu Văn phòng Đảng uỷ.")
    ]
    paper.authority = [
        centred("T/M BAN THƯỜNG VỤ", bold=True, keep_next=True),
        centred("PHÓ BÍ THƯ", keep_next=True),
    ]
    paper.page_number = centred("", 14)
    paper.annexes = [
        Annex(
            centred(f"Phụ lục {number}", bold=True),
            centred(title, bold=True),
            centred(_POINTER, italic=True),
            [body(f"{LONG}.")],
            sheet,
        )
        for number, title, sheet in (
            (1, "TIẾN ĐỘ THỰC HIỆN", Sheet()),
            (2, "KINH PHÍ THỰC HIỆN", Sheet(297, 210)),
        )
    ]
    return paper


def board_draft() -> Paper:
    """Return the draft of a board that has a head, whose deputy signs for him; no table, no appendix."""
    paper = commune_plan()
    paper.annexes, paper.table = [], []
    paper.parent = [centred("TỈNH UỶ HOÀ GIANG")]
    paper.issuer[0].text = "BAN TUYÊN GIÁO VÀ DÂN VẬN"
    paper.number.text = "Số       -KH/BTGDVTU"
    paper.below_number = [centred("Dự thảo lần 2")]
    paper.date.text = "Hoà Giang, ngày      tháng 3 năm 2027"
    paper.content[11] = body(f"1. {LONG}.")
    paper.content[12] = body(f"2. {LONG}.")
    paper.content[-1] = body("Ban Tuyên giáo và Dân vận đề nghị các đơn vị phối hợp thực hiện.")
    paper.authority = [
        centred("K/T TRƯỞNG BAN", bold=True, keep_next=True),
        centred("PHÓ TRƯỞNG BAN", keep_next=True),
    ]
    paper.recipients[-1].text = "- Lưu Văn phòng Ban."
    return paper


def province_programme() -> Paper:
    """Return a programme of a province's committee in 15 pt, signed by order."""
    paper = board_draft()
    paper.below_number = []
    paper.parent = []
    paper.issuer[0].text = "TỈNH UỶ HOÀ GIANG"
    paper.number.text = "Số 30-CTr/TU"
    paper.date.text = "Hoà Giang, ngày 28 tháng 8 năm 2027"
    paper.kind.text, paper.kind.size = "CHƯƠNG TRÌNH", 16
    paper.title[0].size = 15
    paper.content = [each.but(size=15, exact=20) for each in paper.content]
    paper.content[2] = body("Tỉnh uỷ ban hành Chương trình như sau:", size=15).but(exact=20)
    paper.content[-1] = body("Chương trình này được phổ biến đến chi bộ.", size=15).but(exact=20)
    paper.authority = [
        centred("T/L BAN THƯỜNG VỤ", bold=True, keep_next=True),
        centred("CHÁNH VĂN PHÒNG", keep_next=True),
    ]
    paper.recipients[-1].text = "- Lưu Văn phòng Tỉnh uỷ."
    return paper


PAPERS = {"plan": commune_plan, "draft": board_draft, "programme": province_programme}


def _t(text: str, look: str = "", **more) -> T:
    return T(text, 14, look, first=10, line=18, exact=True, **more)


def _by_hand(habit: Habit, **more) -> Draft:
    """Return a commune's plan as another office types it."""
    left = {"first": 0, "before": 0}
    values = {
        "nation": None,
        "motto": other_centred(HEADING, 15),
        "parents": [other_centred("ĐẢNG BỘ TỈNH PHÚ THỌ", 14, "")],
        "issuer": [other_centred("ĐẢNG UỶ PHƯỜNG PHÚ THỌ", 14), other_centred("*", 14, "")],
        "number": other_centred("Số 112-KH/ĐU", 14, ""),
        "date": other_centred("Phường Phú Thọ, ngày 15 tháng 4 năm 2027", 14, "i"),
        "kind": other_centred("KẾ HOẠCH", 16, before=18),
        "title": [other_centred("Tổ chức học tập Nghị quyết", 14), other_centred("-----", 14, "")],
        "body": [
            _t("- Căn cứ Quy định số 399-QĐ/TW ngày 09 tháng 01 năm 2026 của Ban Bí thư;"),
            _t("- Căn cứ Hướng dẫn số 05-HD/VPTW ngày 27 tháng 5 năm 2026 của Văn phòng Trung ương Đảng."),
            _t("Ban Thường vụ Đảng uỷ phường xây dựng Kế hoạch tổ chức học tập Nghị quyết như sau:"),
            _t("I. MỤC ĐÍCH, YÊU CẦU", "bk"),
            _t(f"1. {LONG}."),
            _t(f"2. {LONG}."),
            _t("II. NỘI DUNG", "bk"),
            _t("1. Thành phần", "bk"),
            _t("- Cán bộ, đảng viên các chi bộ trực thuộc."),
            _t(f"- {LONG}."),
            _t("2. Thời gian", "bk"),
            _t("Trong tháng 5 năm 2027."),
            Grid([["TT", "Lớp", "Ngày"], ["1", "Cấp uỷ viên", "12/5/2027"], ["2", "Đảng viên", "13/5/2027"]]),
            _t("III. TỔ CHỨC THỰC HIỆN", "bk"),
            _t("1. Văn phòng Đảng uỷ", "bk"),
            _t("Chuẩn bị hội trường, tài liệu."),
            _t("Các chi bộ căn cứ Kế hoạch này triển khai thực hiện."),
        ],
        "recipients_head": T("Nơi nhận:", 14, "u", "left", **left),
        "recipients": [
            T(f"- {text}", 12, "", "left", **left)
            for text in (
                "Tỉnh uỷ (để báo cáo);",
                "Văn phòng Đảng uỷ;",
                "Các chi bộ trực thuộc;",
                "Lưu Văn phòng Đảng uỷ.",
            )
        ],
        "posts": [other_centred("T/M BAN THƯỜNG VỤ", 14, "bk"), other_centred("BÍ THƯ", 14, "k")],
        "name": other_centred("Lê Thị Thu Hà", 14),
        "habit": habit,
        "issuer_rule": 0,
        "title_rule": 0,
    }
    return Draft(**{**values, **more})


def _with_appendix(paper: Draft) -> Draft:
    paper.body[4].text = f"1. {LONG}; chi tiết tại Phụ lục kèm theo."
    pointer = "(Kèm theo Kế hoạch số 112-KH/ĐU ngày 15 tháng 4 năm 2027 của Đảng uỷ phường Phú Thọ)"
    paper.annexes = [
        OtherAnnex(
            other_centred("Phụ lục", 14),
            other_centred("LỊCH HỌC TẬP", 14),
            other_centred(pointer, 14, "i"),
            [_t(f"{LONG}.")],
        )
    ]
    return paper


def _secretary_of_province() -> Draft:
    return _by_hand(
        Habit("two rows", "border", "styles", "rows"),
        parents=[],
        issuer=[other_centred("THÀNH UỶ HUẾ", 14), other_centred("*", 14, "")],
        number=other_centred("Số 07-KH/TU", 14, ""),
        date=other_centred("Thành phố Huế, ngày 02 tháng 02 năm 2027", 14, "i"),
        posts=[other_centred("T/M THÀNH UỶ", 14, "bk"), other_centred("PHÓ BÍ THƯ THƯỜNG TRỰC", 14, "k")],
    )


BY_HAND = {
    "table, drawn lines": lambda: _by_hand(Habit()),
    "two rows, old lines, styles": lambda: _by_hand(Habit("two rows", "vml", "styles", field="complex")),
    "tabs": lambda: _by_hand(Habit("tabs", "drawing", "default", "tabs")),
    "boxes": lambda: _by_hand(Habit("boxes", "border", "libreoffice", "rows", field="sdt")),
    "borders of cells": lambda: _by_hand(Habit("table", "cell", "direct", "table", "before")),
    "with an appendix": lambda: _with_appendix(_by_hand(Habit("two rows", "border", room="line breaks"))),
    "province": _secretary_of_province,
}
