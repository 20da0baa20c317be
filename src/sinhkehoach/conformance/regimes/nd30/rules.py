# ruff: noqa: E501 — the rules are a table: one rule, one line.
"""Nghị định 30/2020/NĐ-CP, in force since 5 March 2020: the regime and its rules."""

from datetime import date
from typing import Final

from sinhkehoach.conformance.anatomy.examined import Examined
from sinhkehoach.conformance.checks import (
    appendices,
    body_letters,
    body_numbers,
    body_setting,
    capitals,
    clean_text,
    header,
    number_and_date,
    page,
    recipients,
    signature,
    tables,
    title_and_bases,
    whole_text,
    words,
)
from sinhkehoach.conformance.regime import Regime
from sinhkehoach.conformance.regimes.nd30.markers import MARKERS
from sinhkehoach.conformance.regimes.nd30.mending import MENDING
from sinhkehoach.conformance.regimes.nd30.requirements import COMPONENTS, FORMS, MEASURES
from sinhkehoach.conformance.rule import Check, Confidence, Force, FormRule, RuleSet
from sinhkehoach.lexicon.kinds import Realm, codes, extracts

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
    ("H01", "Quốc hiệu", _MUST, _H, "mục II.1", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", header.heading_text),
    ("H02", "Chữ của Quốc hiệu", _MUST, _H, "mục II.1", "cỡ 12–13, đứng, đậm", header.heading_look),
    ("H03", "Quốc hiệu gọn một dòng", _SHOULD, _CUSTOM, "mục II.1", "vừa một dòng", header.heading_on_one_line),
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
    ("N02", "Dấu hai chấm sau chữ Số", _MUST, _H, "mục II.3", "Số:", number_and_date.colon),
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
    ("T09", "Chữ Kính gửi", _MUST, _H, "mục II.9.a", "Kính gửi: chữ đứng, không đậm, cỡ 13–14; nhiều nơi thì mỗi nơi một dòng", title_and_bases.addressees),
    ("C01", "Chữ của căn cứ", _MUST, _H, "mục II.6", "nghiêng, cỡ 13–14", title_and_bases.bases_look),
    ("C02", "Dấu cuối căn cứ", _MUST, _H, "mục II.6", "cuối dòng chấm phẩy, dòng cuối dấu chấm", title_and_bases.bases_marks),
    ("C03", "Căn cứ luật, pháp lệnh", _MUST, _H, "mục II.6.b", "tên luật và ngày; không ghi số", title_and_bases.laws),
    ("C04", "Căn cứ văn bản khác", _MUST, _H, "mục II.6.b", "số, ký hiệu; ngày tháng năm; cơ quan ban hành", title_and_bases.other_bases),
    ("C05", "Nêu lại văn bản thì ghi gọn", _SHOULD, _H, "mục II.6.b", "lần sau chỉ ghi loại và số, ký hiệu", title_and_bases.cited_short_again),
)  # fmt: skip
_BODY: Final[tuple[Row, ...]] = (
    ("B01", "Cỡ chữ thân văn bản", _MUST, _H, "mục II.6", "cỡ 13–14", body_setting.sizes),
    ("B01U", "Thân văn bản một cỡ chữ", _SHOULD, _CUSTOM, "thông lệ", "một cỡ chữ trong cả thân", body_setting.one_size),
    ("B02", "Canh đều hai bên", _MUST, _H, "mục II.6", "canh đều cả hai lề", body_setting.justified),
    ("B03", "Thụt đầu dòng", _MUST, _H, "mục II.6", "1 cm hoặc 1,27 cm", body_setting.indented),
    ("B03U", "Thụt đầu dòng thống nhất", _SHOULD, _CUSTOM, "thông lệ", "một khoảng thụt trong cả thân", body_setting.one_indent),
    ("B04", "Khoảng cách giữa các đoạn", _MUST, _H, "mục II.6", "tối thiểu 6 pt", body_setting.spaced),
    ("B05", "Khoảng cách dòng", _MUST, _H, "mục II.6", "từ dòng đơn đến 1,5 dòng", body_setting.line_spacing),
    ("B06", "Khoảng cách dòng cố định", _SHOULD, _M, "mục II.6", "tương đương dòng đơn đến 1,5 dòng", body_setting.fixed_line_spacing),
    ("B07", "Chữ đứng, không đậm", _MUST, _H, "mục II.6", "kiểu chữ đứng, trừ đề mục", body_setting.regular),
    ("B08", "Phần, chương", _MUST, _H1, "mục II.6", "dòng riêng, canh giữa, đậm, số La Mã; tiêu đề in hoa", body_numbers.parts),
    ("B09", "Mục, tiểu mục", _MUST, _H1, "mục II.6", "dòng riêng, canh giữa, đậm, số Ả Rập; tiêu đề in hoa", body_numbers.divisions),
    ("B10", "Điều", _MUST, _H1, "mục II.6", "“Điều 1.” đậm", body_numbers.articles),
    ("B11", "Đề mục I, II, III", _MUST, _H1, "mục II.6", "in hoa, đậm, đứng, cỡ 13–14", body_numbers.roman_headings),
    ("B12", "Khoản 1, 2, 3", _MUST, _H1, "mục II.6", "có tiêu đề thì đậm, không có thì không đậm", body_numbers.numbered_items),
    ("B13", "Đánh số liền mạch", _SHOULD, _CUSTOM, "thông lệ", "không nhảy số, không trùng", body_numbers.sequences),
    ("B14", "Thứ tự điểm a, b, c", _MUST, _H1, "mục II.6", "thứ tự chữ cái tiếng Việt", body_letters.typed_letters),
    ("B15", "Dấu của điểm", _MUST, _H1, "mục II.6", "a) b) c)", body_letters.point_marks),
    ("B16", "Điểm đánh chữ tự động", _MUST, _H1, "mục II.6", "sau d) là đ)", body_letters.automatic_letters),
    ("B17", "Dấu hết văn bản", _MUST, _H1, "Phụ lục III, các mẫu", "kết thúc bằng “./.”", body_numbers.end_mark),
    ("B18", "Dấu hết chỉ ở cuối", _SHOULD, _M, "Phụ lục III, các mẫu", "“./.” chỉ ở cuối nội dung", body_numbers.one_end_mark),
    ("B19", "Đề mục đi cùng đoạn sau", _SHOULD, _CUSTOM, "thông lệ", "Keep with next", body_numbers.headings_kept),
    ("B20", "Chữ sạch", _SHOULD, _CUSTOM, "thông lệ", "không thừa dấu cách, không còn Markdown", clean_text.clean_text),
    ("B21", "Bảng vừa trang", _SHOULD, _CUSTOM, "thông lệ", "không rộng hơn vùng chữ, một cỡ chữ, hàng đầu lặp lại ở mỗi trang"  , tables.tables),
)  # fmt: skip
_CLOSING: Final[tuple[Row, ...]] = (
    ("G01", "Chữ viết tắt quyền hạn", _MUST, _H, "mục II.7", "TM. KT. TL. TUQ. Q. có dấu chấm và dấu cách", signature.code_form),
    ("G02", "TM. trước tập thể, KT. trước chức vụ", _MUST, _H, "mục II.7", "TM. với tên tập thể; KT., TL., TUQ., Q. với chức vụ", signature.behind_code),
    ("G03", "Ký thay ghi chức vụ cấp phó", _MUST, _H, "mục II.7", "dưới KT. là chức vụ cấp phó", signature.deputy_below),
    ("G04", "Văn bản của UBND ký TM.", _MUST, _M, "mục II.7; Điều 13", "TM. ỦY BAN NHÂN DÂN", signature.committee_first),
    ("G05", "Thứ tự các dòng ký", _MUST, _M, "mục II.7", "TM., KT., chức vụ, họ tên", signature.order_of_lines),
    ("G06", "Chữ của quyền hạn, chức vụ", _MUST, _H, "mục II.7", "in hoa, đậm, đứng, cỡ 13–14, canh giữa", signature.authority_look),
    ("G07", "Chữ của họ tên", _MUST, _H, "mục II.7", "chữ thường, đậm, đứng, cỡ 13–14, canh giữa", signature.name_look),
    ("G08", "Không ghi học hàm, học vị", _MUST, _H, "mục II.7.c", "chỉ ghi họ, tên đệm, tên", signature.name_without_degree),
    ("G09", "Tổ chức tư vấn ghi cả chức vụ ở cơ quan", _MUST, _H1, "mục II.7", "vai trò ở tổ chức tư vấn; chức vụ ở cơ quan ghi trên họ tên", signature.other_post_above_name),
    ("G10", "Chỗ ký", _SHOULD, _CUSTOM, "thông lệ", "từ ba dòng trở lên, không gõ “đã ký”", signature.room_to_sign),
    ("G11", "Khối chữ ký không bị tách trang", _SHOULD, _CUSTOM, "thông lệ", "giữ trên một trang", signature.signature_kept),
    ("R01", "Chữ Nơi nhận", _MUST, _H, "mục II.9", "đậm, nghiêng, cỡ 12, sát lề trái, có dấu hai chấm", recipients.recipients_head),
    ("R02", "Chữ của các nơi nhận", _MUST, _H, "mục II.9", "cỡ 11, đứng, không đậm, sát lề trái", recipients.recipients_look),
    ("R03", "Dấu của các nơi nhận", _MUST, _H, "mục II.9", "gạch đầu dòng, cuối dòng chấm phẩy", recipients.recipients_marks),
    ("R04", "Dòng Lưu", _MUST, _H, "mục II.9", "- Lưu: VT, … và dấu chấm, ở cuối", recipients.stored_last),
    ("R05", "Như trên", _MUST, _H, "mục II.9", "chỉ khi có Kính gửi", recipients.as_above),
    ("R06", "Đơn vị được giao việc có trong nơi nhận", _SHOULD, _CUSTOM, "thông lệ", "đủ đơn vị thực hiện", recipients.units_receive),
    ("R07", "Nơi nhận còn hoạt động", _SHOULD, _M, "Luật số 72/2025/QH15", "tên cơ quan hiện hành", recipients.recipients_exist),
    ("R08", "Ký hiệu người soạn thảo", _MUST, _H1, "mục III", "cỡ 11, đứng", recipients.drafter_code),
)  # fmt: skip
_APPENDICES: Final[tuple[Row, ...]] = (
    ("A01", "Phụ lục sang trang mới", _MUST, _H1, "mục III.1", "bắt đầu ở trang mới", appendices.new_page),
    ("A02", "Chữ Phụ lục", _MUST, _H1, "mục III.1", "chữ thường, đậm, đứng, cỡ 14, canh giữa", appendices.heading),
    ("A03", "Số của phụ lục", _MUST, _H1, "mục III.1", "từ hai phụ lục thì đánh số La Mã; một thì không", appendices.numbers),
    ("A04", "Tên phụ lục", _MUST, _H1, "mục III.1", "in hoa, đậm, đứng, cỡ 13–14, canh giữa", appendices.titles),
    ("A05", "Dòng Kèm theo", _MUST, _H1, "mục III.1", "(Kèm theo …) nghiêng, cỡ 13–14, canh giữa", appendices.pointers),
    ("A06", "Số, ngày ở phụ lục khớp văn bản", _MUST, _H1, "mục III.1", "như ở đầu văn bản, hoặc để trống", appendices.pointers_agree),
    ("A07", "Văn bản nhắc tới phụ lục", _MUST, _H1, "mục III.1", "thân văn bản chỉ dẫn từng phụ lục", appendices.mentioned),
    ("A08", "Số trang riêng từng phụ lục", _MUST, _H1, "mục III.1", "bắt đầu lại từ 1", appendices.numbered_apart),
    ("A09", "Phụ lục có số trang", _MUST, _H1, "mục III.1", "như thân văn bản", appendices.numbers_shown),
)  # fmt: skip
_OTHERS: Final[tuple[Row, ...]] = (
    ("X01", "Dấu khẩn, phạm vi lưu hành", _MUST, _H1, "mục III", "in hoa, đậm, cỡ 13–14, khung viền đơn", capitals.stamps),
    ("X02", "Địa chỉ, điện thoại ở chân trang", _MUST, _H1, "mục III", "chỉ ở trang đầu, cỡ 11–12, đứng, dưới đường kẻ hết chiều ngang", capitals.contacts),
    ("X03", "Không gõ dấu độ mật", _SHOULD, _H1, "mục III", "dấu độ mật do văn thư đóng", capitals.no_secret_stamp),
    ("X04", "Không chèn hình chữ ký, con dấu", _SHOULD, _CUSTOM, "thông lệ", "bản thảo không có hình chữ ký", signature.no_pictures),
    ("K01", "Viết hoa đầu đoạn, đầu câu", _MUST, _H1, "Phụ lục II", "chữ cái đầu viết hoa", capitals.first_letters),
    ("K02", "Viết hoa tên cơ quan", _MUST, _H1, "Phụ lục II", "Ủy ban nhân dân, Hội đồng nhân dân, Ban Chỉ đạo", capitals.names_of_bodies),
    ("K03", "Viết hoa tên đơn vị hành chính", _MUST, _H1, "Phụ lục II", "tỉnh An Bình; Phường 12", capitals.names_of_places),
    ("K04", "Thành phố Hồ Chí Minh", _MUST, _H1, "Phụ lục II", "Thành phố Hồ Chí Minh", capitals.the_city),
    ("K05", "Viện dẫn điều, khoản", _MUST, _H1, "Phụ lục II", "khoản 1 Điều 2", capitals.cited_places),
    ("K06", "Nhà nước, Nhân dân", _SHOULD, _H1, "Phụ lục II", "viết hoa khi đứng độc lập", capitals.independent_nouns),
    ("K07", "Đề mục không viết hoa mọi chữ", _SHOULD, _CUSTOM, "thông lệ", "chỉ viết hoa chữ đầu", capitals.no_title_case),
    ("K08", "Ngày, tháng, ngày lễ", _SHOULD, _H1, "Phụ lục II", "thứ Hai, tháng 5, Tết Nguyên đán, ngày Quốc khánh", capitals.weekdays),
    ("K09", "Một kiểu đặt dấu thanh", _SHOULD, _CUSTOM, "thông lệ", "hòa hay hoà, dùng một kiểu", words.one_tone_style),
    ("K10", "Viết hoa chức vụ", _SHOULD, _H1, "Phụ lục II", "Chủ tịch, Thủ tướng, Hiệu trưởng", capitals.posts),
    ("K11", "Viết hoa tên luật", _MUST, _H1, "Phụ lục II", "Luật Giáo dục, Luật Đất đai", capitals.names_of_laws),
    ("K12", "Chữ gõ đúng chính tả", _SHOULD, _CUSTOM, "thông lệ", "mỗi tiếng theo quy tắc phụ âm đầu, vần, thanh", words.spelling),
    ("K13", "Lỗi chính tả thường gặp", _SHOULD, _CUSTOM, "thông lệ", "bổ sung, sắp xếp, xử lý, phấn đấu", words.slips),
    ("K14", "Chữ cái của tiếng Việt", _SHOULD, _CUSTOM, "thông lệ", "không lẫn chữ Nga, chữ Hy Lạp trông giống chữ Việt", words.look_alikes),
    ("K15", "Từ không lặp liền nhau", _SHOULD, _CUSTOM, "thông lệ", "không ghi “các các”", words.doubled),
    ("K16", "Cơ quan được nhắc tới còn hoạt động", _SHOULD, _M, "Luật số 72/2025/QH15", "tên cơ quan hiện hành", words.bodies_exist),
    ("E01", "Thông tin quản lý văn bản điện tử", _SHOULD, _H1, "Phụ lục VI", "số đến 11, ký hiệu 30, trích yếu 500, cơ quan 200, tên loại và chức vụ 100, họ tên 50 ký tự", whole_text.metadata_lengths),
)  # fmt: skip

_PART: Final = "NĐ 30/2020/NĐ-CP, Phụ lục I, phần I, "
_ELSEWHERE: Final = ("Điều", "Phụ lục", "Luật", "thông lệ")


def rules_of(rows: tuple[Row, ...]) -> tuple[FormRule, ...]:
    """Return the rules that `rows` describe."""
    return tuple(
        FormRule(name, title, force, confidence, _source(place), wanted, check, MENDING.get(name, ""))
        for name, title, force, confidence, place, wanted, check in rows
    )


def _source(place: str) -> str:
    if place == "thông lệ":
        return "thông lệ; Nghị định không quy định"
    if place.startswith("Luật"):
        return place
    return f"NĐ 30/2020/NĐ-CP, {place}" if place.startswith(_ELSEWHERE) else _PART + place


def _excluded(document: Examined) -> str | None:
    """Return why a document is no matter of the decree: it is the Party's, or of a kind that Điều 7 does not name."""
    letterhead, markers = document.letterhead, document.regime.markers.letterhead
    if letterhead.other_heading is not None and letterhead.heading is None:
        return "văn bản của Đảng không theo Nghị định 30/2020/NĐ-CP"
    if letterhead.unruled is None:
        return None
    name = letterhead.unruled.text.capitalize()
    if markers.legal_kind.match(letterhead.unruled.text):
        return f"{name} là văn bản quy phạm pháp luật, thể thức theo quy định khác"
    return f"{name} không phải văn bản hành chính, thể thức theo mẫu riêng"


ND30: Final = RuleSet(
    regime=Regime(
        name="nd30",
        title="Nghị định số 30/2020/NĐ-CP về công tác văn thư",
        valid_from=date(2020, 3, 5),
        valid_to=None,
        kinds=codes(Realm.ADMINISTRATIVE) | extracts(Realm.ADMINISTRATIVE),
        markers=MARKERS,
        components=COMPONENTS,
        measures=MEASURES,
        forms=FORMS,
    ),
    rules=rules_of(_PAGE + _HEADER + _NUMBER + _TITLE + _BODY + _CLOSING + _APPENDICES + _OTHERS),
    excluded=_excluded,
)
