# ruff: noqa: E501 — the rules are a table: one rule, one line.
"""NĐ 30/2020/NĐ-CP: the rules for text, signature, recipients, appendices, capitals."""

from typing import Final

from sinhkehoach.conformance.checks import (
    appendices,
    body_numbers,
    body_setting,
    capitals,
    recipients,
    signature,
    whole_text,
    words,
)
from sinhkehoach.conformance.nd30_letterhead import Row
from sinhkehoach.conformance.rule import Confidence, Force

_MUST, _SHOULD = Force.MUST, Force.SHOULD
_H, _H1, _M, _CUSTOM = Confidence.HIGH, Confidence.GOOD, Confidence.MIDDLING, Confidence.CUSTOM

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
    ("B14", "Thứ tự điểm a, b, c", _MUST, _H1, "mục II.6", "thứ tự chữ cái tiếng Việt", body_numbers.typed_letters),
    ("B15", "Dấu của điểm", _MUST, _H1, "mục II.6", "a) b) c)", body_numbers.point_marks),
    ("B16", "Điểm đánh chữ tự động", _MUST, _H1, "mục II.6", "sau d) là đ)", body_numbers.automatic_letters),
    ("B17", "Dấu hết văn bản", _MUST, _H1, "Phụ lục III, các mẫu", "kết thúc bằng “./.”", body_numbers.end_mark),
    ("B18", "Dấu hết chỉ ở cuối", _SHOULD, _M, "Phụ lục III, các mẫu", "“./.” chỉ ở cuối nội dung", body_numbers.one_end_mark),
    ("B19", "Đề mục đi cùng đoạn sau", _SHOULD, _CUSTOM, "thông lệ", "Keep with next", body_numbers.headings_kept),
    ("B20", "Chữ sạch", _SHOULD, _CUSTOM, "thông lệ", "không thừa dấu cách, không còn Markdown", body_numbers.clean_text),
    ("B21", "Bảng vừa trang", _SHOULD, _CUSTOM, "thông lệ", "không rộng hơn vùng chữ, một cỡ chữ, hàng đầu lặp lại ở mỗi trang"  , body_numbers.tables),
)  # fmt: skip
_ENDING: Final[tuple[Row, ...]] = (
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
    ("K15", "Từ không lặp liền nhau", _SHOULD, _CUSTOM, "thông lệ", "không ghi “các các”", words.said_twice),
    ("K16", "Cơ quan được nhắc tới còn hoạt động", _SHOULD, _M, "Luật số 72/2025/QH15", "tên cơ quan hiện hành", words.bodies_exist),
    ("E01", "Thông tin quản lý văn bản điện tử", _SHOULD, _H1, "Phụ lục VI", "số đến 11, ký hiệu 30, trích yếu 500, cơ quan 200, tên loại và chức vụ 100, họ tên 50 ký tự", whole_text.metadata_lengths),
)  # fmt: skip

TEXT_ROWS: Final = _BODY + _ENDING + _APPENDICES + _OTHERS
