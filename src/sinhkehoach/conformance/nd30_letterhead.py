# ruff: noqa: E501 — the rules are a table: one rule, one line.
"""NĐ 30/2020/NĐ-CP: the rules for page, head, number, date, title and bases."""

from typing import Final

from sinhkehoach.conformance.checks import header, number_and_date, page, title_and_bases, whole_text
from sinhkehoach.conformance.rule import Check, Confidence, Force, FormRule

_MUST, _SHOULD = Force.MUST, Force.SHOULD
_H, _H1, _M, _CUSTOM = Confidence.HIGH, Confidence.GOOD, Confidence.MIDDLING, Confidence.CUSTOM

# id, title, force, confidence, source in Phụ lục I phần I, what is wanted, the check.
Row = tuple[str, str, Force, Confidence, str, str, Check]

_PAGE: Final[tuple[Row, ...]] = (
    ("P01", "Khổ giấy A4", _MUST, _H, "mục I", "A4, 210 × 297 mm", page.paper),
    ("P02", "Trang đặt dọc", _MUST, _H, "mục I", "giấy dọc; chỉ đặt ngang khi có bảng", page.orientation),
    ("P03", "Lề trên", _MUST, _H, "mục I", "20–25 mm", page.margin(page.TOP)),
    ("P04", "Lề dưới", _MUST, _H, "mục I", "20–25 mm", page.margin(page.BOTTOM)),
    ("P05", "Lề trái", _MUST, _H, "mục I", "30–35 mm", page.margin(page.LEFT)),
    ("P06", "Lề phải", _MUST, _H, "mục I", "15–20 mm", page.margin(page.RIGHT)),
    ("P07", "Lề của trang ngang", _SHOULD, _M, "mục I", "như trang dọc", page.landscape_margins),
    ("P08", "Có số trang ở lề trên", _MUST, _H, "mục I", "số trang ở giữa lề trên", page.numbered),
    ("P09", "Số trang canh giữa", _MUST, _H, "mục I", "canh giữa", page.number_centred),
    ("P10", "Chữ của số trang", _MUST, _H, "mục I", "cỡ 13–14, đứng, không đậm", page.number_look),
    ("P11", "Trang đầu không hiện số", _MUST, _H, "mục I", "không hiện số ở trang thứ nhất", page.first_page_unnumbered),
    ("P12", "Số trang từ 1, chữ số Ả Rập", _MUST, _H, "mục I", "1, 2, 3… bắt đầu từ 1", page.number_format),
    ("P13", "Số trang nằm trong lề trên", _SHOULD, _CUSTOM, "mục I", "lớn hơn 0, nhỏ hơn lề trên", page.header_distance),
    ("P14", "Phông chữ", _MUST, _H, "mục I", "Times New Roman", whole_text.typeface),
    ("P15", "Màu chữ", _MUST, _H, "mục I", "màu đen, không tô nền", whole_text.colour),
    ("P16", "Bảng mã Unicode", _MUST, _H, "mục I", "Unicode (TCVN 6909:2001)", whole_text.legacy_letters),
    ("P16N", "Chữ có dấu dựng sẵn", _SHOULD, _CUSTOM, "mục I", "Unicode dựng sẵn (NFC)", whole_text.composed_letters),
    ("P17", "Không còn chỗ chờ điền", _SHOULD, _CUSTOM, "thông lệ", "điền đủ nội dung", whole_text.placeholders),
    ("P18", "Tệp đã hoàn chỉnh", _SHOULD, _CUSTOM, "thông lệ", "không còn dấu vết sửa, ghi chú, chữ ẩn", whole_text.final_file),
    ("P19", "Không dùng đoạn trống để giãn cách", _SHOULD, _CUSTOM, "thông lệ", "giãn cách bằng Spacing", whole_text.empty_paragraphs),
)  # fmt: skip
_HEADER: Final[tuple[Row, ...]] = (
    ("H01", "Quốc hiệu", _MUST, _H, "mục II.1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", header.national_text),
    ("H02", "Chữ của Quốc hiệu", _MUST, _H, "mục II.1", "cỡ 12–13, đứng, đậm", header.national_look),
    ("H03", "Quốc hiệu gọn một dòng", _SHOULD, _CUSTOM, "mục II.1", "vừa một dòng", header.national_on_one_line),
    ("H04", "Tiêu ngữ", _MUST, _H, "mục II.1", "Độc lập - Tự do - Hạnh phúc", header.motto_text),
    ("H05", "Chữ của Tiêu ngữ", _MUST, _H, "mục II.1", "cỡ 13–14, đứng, đậm", header.motto_look),
    ("H06", "Tiêu ngữ không nhỏ hơn Quốc hiệu", _SHOULD, _M, "mục II.1", "cặp cỡ chữ 12/13 hoặc 13/14", header.motto_not_smaller),
    ("H07", "Quốc hiệu, Tiêu ngữ liền nhau, canh giữa", _MUST, _H, "mục II.1", "canh giữa, giãn dòng đơn, không cách thêm", header.head_spacing),
    ("H08", "Đường kẻ dưới Tiêu ngữ", _MUST, _H, "mục II.1", "nét liền, dài bằng dòng chữ", header.motto_rule),
    ("H09", "Đường kẻ là nét vẽ", _SHOULD, _CUSTOM, "mục II.1", "nét vẽ hoặc viền, không gạch chân, không gõ ký tự", header.rules_are_drawn),
    ("H10", "Tên cơ quan ban hành", _MUST, _H, "mục II.2", "in hoa, đậm, đứng, cỡ 12–13, canh giữa", header.issuer),
    ("H11", "Tên cơ quan chủ quản", _MUST, _H, "mục II.2", "in hoa, không đậm, đứng, cỡ 12–13, canh giữa", header.parents),
    ("H12", "Tên cơ quan ban hành ghi đầy đủ", _MUST, _H, "mục II.2.a", "không viết tắt", header.issuer_in_full),
    ("H13", "Đường kẻ dưới tên cơ quan", _MUST, _H, "mục II.2", "nét liền, dài 1/3–1/2 dòng chữ, cân đối", header.issuer_rule),
    ("H14", "Một loại thể thức", _MUST, _H1, "Điều 8", "hoặc văn bản của Nhà nước, hoặc của Đảng", header.one_regime),
    ("H15", "Bảng đầu trang không viền", _SHOULD, _CUSTOM, "mục IV", "không viền, không rộng quá vùng chữ 10 mm", header.head_table),
    ("H16", "Không còn cấp huyện", _SHOULD, _M, "Luật số 72/2025/QH15", "tên cơ quan hiện hành", header.no_abolished_level),
)  # fmt: skip
_NUMBER: Final[tuple[Row, ...]] = (
    ("N01", "Số, ký hiệu", _MUST, _H, "mục II.3", "như “Số: 05/KH-UBND”", number_and_date.number_form),
    ("N02", "Dấu hai chấm sau chữ Số", _MUST, _H, "mục II.3", "Số:", number_and_date.colon_behind),
    ("N03", "Số nhỏ hơn 10 có số 0", _MUST, _H, "mục II.3", "01, 02… 09", number_and_date.two_digits),
    ("N04", "Ký hiệu viết liền", _MUST, _H, "mục II.3", "gạch nối ngắn, không cách chữ, một gạch chéo", number_and_date.symbol_unbroken),
    ("N05", "Ký hiệu đúng tên loại", _MUST, _H, "Phụ lục III, mục I", "theo bảng chữ viết tắt tên loại", number_and_date.code_of_kind),
    ("N06", "Số, ký hiệu không ghi năm", _MUST, _H1, "mục II.3", "không có năm", number_and_date.no_year),
    ("N07", "Công văn không ghi CV", _MUST, _H, "mục II.3.b", "số/cơ quan-đơn vị soạn thảo", number_and_date.letter_without_code),
    ("N08", "Ký hiệu có tên cơ quan", _SHOULD, _M, "mục II.3.b", "chữ viết tắt tên cơ quan", number_and_date.code_of_issuer),
    ("N09", "Chữ của số, ký hiệu", _MUST, _H, "mục II.3", "cỡ 13, đứng, không đậm, canh giữa", number_and_date.number_look),
    ("D01", "Địa danh, ngày tháng năm", _MUST, _H, "mục II.4", "như “An Hòa, ngày 05 tháng 01 năm 2026”", number_and_date.date_form),
    ("D02", "Ngày nhỏ hơn 10 có số 0", _MUST, _H, "mục II.4", "01, 02… 09", number_and_date.day_digits),
    ("D03", "Tháng 1, 2 có số 0; tháng khác không", _MUST, _H, "mục II.4", "01, 02, 3… 12", number_and_date.month_digits),
    ("D04", "Ngày có thật", _SHOULD, _CUSTOM, "thông lệ", "một ngày có trong lịch", number_and_date.real_day),
    ("D05", "Chữ của địa danh, ngày tháng", _MUST, _H, "mục II.4", "nghiêng, không đậm, cỡ 13–14, canh giữa, cùng hàng với số", number_and_date.date_look),
    ("D06", "Cách ghi địa danh", _MUST, _H, "mục II.4", "viết hoa, có dấu phẩy liền sau", number_and_date.place_form),
    ("D07", "Địa danh hợp với tên cơ quan", _SHOULD, _M, "mục II.4.a", "địa danh nơi cơ quan đóng", number_and_date.place_of_issuer),
)  # fmt: skip
_TITLE: Final[tuple[Row, ...]] = (
    ("T01", "Có tên loại", _MUST, _H, "mục II.5; Điều 7", "một trong 29 loại văn bản hành chính", title_and_bases.kind_named),
    ("T02", "Chữ của tên loại", _MUST, _H, "mục II.5", "in hoa, đậm, đứng, cỡ 13–14, canh giữa", title_and_bases.kind_look),
    ("T03", "Chữ của trích yếu", _MUST, _H, "mục II.5", "chữ thường, đậm, đứng, cỡ 13–14, canh giữa", title_and_bases.title_look),
    ("T04", "Trích yếu gọn", _SHOULD, _M, "mục II.5", "không có dấu chấm cuối, không có V/v", title_and_bases.title_without_stop),
    ("T05", "Đường kẻ dưới trích yếu", _MUST, _H, "mục II.5", "nét liền, dài 1/3–1/2 dòng chữ, cân đối", title_and_bases.title_rule),
    ("T06", "Dòng canh giữa không thụt đầu dòng", _SHOULD, _CUSTOM, "thông lệ", "thụt đầu dòng 0", title_and_bases.centred_without_indent),
    ("T07", "Kế hoạch không có Kính gửi", _MUST, _H, "mục II.9", "chỉ công văn, tờ trình, báo cáo có Kính gửi", title_and_bases.plan_without_addressee),
    ("T08", "Trích yếu công văn", _MUST, _H, "mục II.5", "V/v …, cỡ 12–13, đứng, không đậm, cách số, ký hiệu 6 pt", title_and_bases.letter_subject),
    ("C01", "Chữ của căn cứ", _MUST, _H, "mục II.6", "nghiêng, cỡ 13–14", title_and_bases.bases_look),
    ("C02", "Dấu cuối căn cứ", _MUST, _H, "mục II.6", "cuối dòng chấm phẩy, dòng cuối dấu chấm", title_and_bases.bases_marks),
    ("C03", "Căn cứ luật, pháp lệnh", _MUST, _H, "mục II.6.b", "tên luật và ngày; không ghi số", title_and_bases.laws),
    ("C04", "Căn cứ văn bản khác", _MUST, _H, "mục II.6.b", "số, ký hiệu; ngày tháng năm; cơ quan ban hành", title_and_bases.other_bases),
    ("C05", "Nêu lại văn bản thì ghi gọn", _SHOULD, _H, "mục II.6.b", "lần sau chỉ ghi loại và số, ký hiệu", title_and_bases.cited_short_again),
)  # fmt: skip

_PART: Final = "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, "
_ELSEWHERE: Final = ("Điều", "Phụ lục", "Luật", "thông lệ")


def rules_of(rows: tuple[Row, ...]) -> tuple[FormRule, ...]:
    """Return the rules that `rows` describe."""
    return tuple(
        FormRule(name, title, force, confidence, _source(place), wanted, check)
        for name, title, force, confidence, place, wanted, check in rows
    )


def _source(place: str) -> str:
    if place == "thông lệ":
        return "thông lệ; Nghị định không quy định"
    if place.startswith("Luật"):
        return place
    return f"NĐ 30/2020/NĐ-CP, {place}" if place.startswith(_ELSEWHERE) else _PART + place


FRONT_ROWS: Final = _PAGE + _HEADER + _NUMBER + _TITLE
