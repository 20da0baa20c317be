# ruff: noqa: E501 — the rules are a table: one rule, one line.
"""Hướng dẫn 05-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng: the regime and its rules.

A rule that asks what the decree asks has the decree's id behind a D. What the guide leaves open, or what is known only
from papers made by it, is advice.
"""

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
from sinhkehoach.conformance.regimes.dang import checks as own
from sinhkehoach.conformance.regimes.dang.markers import MARKERS
from sinhkehoach.conformance.regimes.dang.mending import MENDING
from sinhkehoach.conformance.regimes.dang.requirements import COMPONENTS, FORMS, MEASURES
from sinhkehoach.conformance.rule import Check, Confidence, Force, FormRule, RuleSet
from sinhkehoach.lexicon.kinds import Realm, codes, extracts

_MUST, _SHOULD = Force.MUST, Force.SHOULD
_H, _H1, _M, _CUSTOM = Confidence.HIGH, Confidence.GOOD, Confidence.MIDDLING, Confidence.CUSTOM
_GUIDE: Final = "Hướng dẫn 05-HD/VPTW"
_SIZES: Final = f"{_GUIDE}, bảng cỡ chữ"
_USAGE: Final = "thông lệ; Hướng dẫn không quy định"

# id, title, force, confidence, source, what is wanted, the check.
_Row = tuple[str, str, Force, Confidence, str, str, Check]

_PAGE: Final[tuple[_Row, ...]] = (
    ("DP01", "Khổ giấy A4", _MUST, _H, _GUIDE, "A4, 210 × 297 mm", page.paper),
    ("DP02", "Trang đặt dọc", _SHOULD, _M, _GUIDE, "giấy dọc; chỉ đặt ngang khi có bảng", page.orientation),
    ("DP03", "Lề trên", _MUST, _H, _GUIDE, "20 mm", page.margin(page.TOP)),
    ("DP04", "Lề dưới", _MUST, _H, _GUIDE, "20 mm", page.margin(page.BOTTOM)),
    ("DP05", "Lề trái", _MUST, _H, _GUIDE, "30 mm", page.margin(page.LEFT)),
    ("DP06", "Lề phải", _MUST, _H, _GUIDE, "15 mm", page.margin(page.RIGHT)),
    ("DP07", "Lề của trang ngang", _SHOULD, _M, _GUIDE, "như trang dọc", page.landscape_margins),
    ("DP08", "Có số trang ở lề trên", _MUST, _H, _GUIDE, "số trang ở giữa lề trên", page.numbered),
    ("DP09", "Số trang canh giữa", _MUST, _H1, _GUIDE, "canh giữa", page.number_centred),
    ("DP10", "Chữ của số trang", _MUST, _H, _SIZES, "cỡ 14, đứng, không đậm", page.number_look),
    ("DP11", "Trang đầu không hiện số", _MUST, _H, _GUIDE, "không hiện số ở trang thứ nhất", page.first_page_unnumbered),
    ("DP12", "Số trang từ 1, chữ số Ả Rập", _MUST, _H1, _GUIDE, "1, 2, 3… bắt đầu từ 1", page.number_format),
    ("DP13", "Số trang cách mép trên 10 mm", _SHOULD, _H, _GUIDE, "10 mm", page.number_height),
    ("DP14", "Phông chữ", _MUST, _H, _GUIDE, "Times New Roman", whole_text.typeface),
    ("DP15", "Màu chữ", _MUST, _H1, _GUIDE, "màu đen, không tô nền", whole_text.colour),
    ("DP16", "Bảng mã Unicode", _MUST, _H, _GUIDE, "Unicode (TCVN 6909:2001)", whole_text.legacy_letters),
    ("DP16N", "Chữ có dấu dựng sẵn", _SHOULD, _CUSTOM, _USAGE, "Unicode dựng sẵn (NFC)", whole_text.composed_letters),
    ("DP17", "Không còn chỗ chờ điền", _SHOULD, _CUSTOM, _USAGE, "điền đủ nội dung", whole_text.placeholders),
    ("DP18", "Tệp đã hoàn chỉnh", _SHOULD, _CUSTOM, _USAGE, "không còn dấu vết sửa, ghi chú, chữ ẩn", whole_text.final_file),
    ("DP19", "Không dùng đoạn trống để giãn cách", _SHOULD, _CUSTOM, _USAGE, "giãn cách bằng Spacing", whole_text.empty_paragraphs),
)  # fmt: skip
_HEADER: Final[tuple[_Row, ...]] = (
    ("DH01", "Tiêu đề", _MUST, _H, _GUIDE, "ĐẢNG CỘNG SẢN VIỆT NAM", header.heading_text),
    ("DH02", "Chữ của tiêu đề", _MUST, _H, _SIZES, "in hoa, đậm, đứng, cỡ 15, canh giữa", own.heading_look),
    ("DH03", "Tiêu đề gọn một dòng", _SHOULD, _CUSTOM, _USAGE, "vừa một dòng", header.heading_on_one_line),
    ("DH08", "Đường kẻ dưới tiêu đề", _MUST, _H, _GUIDE, "nét liền, dài bằng dòng chữ", header.motto_rule),
    ("DH10", "Tên cơ quan ban hành", _MUST, _H, _SIZES, "in hoa, đậm, đứng, cỡ 14, canh giữa", header.issuer),
    ("DH11", "Tên cơ quan cấp trên", _MUST, _H, _SIZES, "in hoa, không đậm, đứng, cỡ 14, canh giữa", header.parents),
    ("DH12", "Tên cơ quan ban hành ghi đầy đủ", _MUST, _H1, _GUIDE, "không viết tắt", header.issuer_in_full),
    ("DH13", "Dấu sao dưới tên cơ quan", _MUST, _H, _GUIDE, "một dấu * ở dòng dưới, không kẻ", own.star_below_issuer),
    ("DH14", "Một loại thể thức", _MUST, _H1, _GUIDE, "văn bản của Đảng không ghi Quốc hiệu", header.one_regime),
    ("DH15", "Bảng đầu trang không viền", _SHOULD, _CUSTOM, _USAGE, "không viền, không rộng quá vùng chữ 10 mm", header.head_table),
    ("DH16", "Không còn cấp huyện", _SHOULD, _M, "Luật số 72/2025/QH15", "tên cơ quan hiện hành", header.no_abolished_level),
)  # fmt: skip
_NUMBER: Final[tuple[_Row, ...]] = (
    ("DN01", "Số, ký hiệu", _MUST, _H, _GUIDE, "như “Số 05-KH/ĐU”", number_and_date.number_form),
    ("DN02", "Không có dấu hai chấm sau chữ Số", _MUST, _H, _GUIDE, "Số 05", number_and_date.colon),
    ("DN03", "Số nhỏ hơn 10 có số 0", _MUST, _H1, _GUIDE, "01, 02… 09", number_and_date.two_digits),
    ("DN04", "Số, ký hiệu viết liền", _MUST, _H1, _GUIDE, "gạch nối sau số, gạch chéo trước tên cơ quan, không cách chữ", own.symbol_unbroken),
    ("DN05", "Ký hiệu đúng tên loại", _MUST, _H1, _GUIDE, "KH cho kế hoạch, NQ cho nghị quyết…", number_and_date.code_of_kind),
    ("DN08", "Ký hiệu có tên cơ quan", _SHOULD, _M, _GUIDE, "ĐU cho đảng uỷ, TU cho tỉnh uỷ, thành uỷ", number_and_date.code_of_issuer),
    ("DN09", "Chữ của số, ký hiệu", _MUST, _H, _SIZES, "cỡ 14, đứng, không đậm, canh giữa", number_and_date.number_look),
    ("DD01", "Địa danh, ngày tháng năm", _MUST, _H, _GUIDE, "như “Xã An Bình, ngày 05 tháng 01 năm 2027”", number_and_date.date_form),
    ("DD02", "Ngày nhỏ hơn 10 có số 0", _MUST, _H, _GUIDE, "01, 02… 09", number_and_date.day_digits),
    ("DD03", "Tháng 1, 2 có số 0; tháng khác không", _MUST, _H, _GUIDE, "01, 02, 3… 12", number_and_date.month_digits),
    ("DD04", "Ngày có thật", _SHOULD, _CUSTOM, _USAGE, "một ngày có trong lịch", number_and_date.real_day),
    ("DD05", "Chữ của địa danh, ngày tháng", _MUST, _H, _SIZES, "nghiêng, không đậm, cỡ 14, canh giữa, cùng hàng với số", number_and_date.date_look),
    ("DD06", "Cách ghi địa danh", _MUST, _H1, _GUIDE, "viết hoa, có dấu phẩy liền sau", number_and_date.place_form),
    ("DD07", "Địa danh hợp với tên cơ quan", _SHOULD, _M, _GUIDE, "tên tỉnh, thành phố hoặc xã, phường nơi cơ quan đóng", number_and_date.place_of_issuer),
    ("DD08", "Địa danh ghi cả cấp khi cần", _SHOULD, _H1, _GUIDE, "“Phường Phú Thọ,”, “Thành phố Huế,”: tên một tiếng, tên người, tên trùng với tỉnh", own.place_with_level),
)  # fmt: skip
_TITLE: Final[tuple[_Row, ...]] = (
    ("DT01", "Có tên loại", _MUST, _H, _GUIDE, "một loại văn bản của Đảng", title_and_bases.kind_named),
    ("DT02", "Chữ của tên loại", _MUST, _H, _SIZES, "in hoa, đậm, đứng, cỡ 15–16, canh giữa", title_and_bases.kind_look),
    ("DT03", "Chữ của trích yếu", _MUST, _H, _SIZES, "chữ thường, đậm, đứng, cỡ 14–15, canh giữa", title_and_bases.title_look),
    ("DT04", "Trích yếu gọn", _SHOULD, _CUSTOM, _USAGE, "không có dấu chấm cuối, không có V/v", title_and_bases.title_without_stop),
    ("DT05", "Gạch dưới trích yếu", _MUST, _H, _GUIDE, "năm gạch nối (-----) ở dòng dưới, không kẻ", own.dashes_below_title),
    ("DT06", "Dòng canh giữa không thụt đầu dòng", _SHOULD, _CUSTOM, _USAGE, "thụt đầu dòng 0", title_and_bases.centred_without_indent),
    ("DT07", "Kế hoạch không có Kính gửi", _SHOULD, _M, _GUIDE, "nơi gửi ghi ở Nơi nhận", title_and_bases.plan_without_addressee),
    ("DC01", "Chữ của căn cứ", _MUST, _H, _GUIDE, "đứng, không đậm, cỡ 14–15", title_and_bases.bases_look),
    ("DC02", "Dấu cuối căn cứ", _MUST, _H, _GUIDE, "cuối dòng chấm phẩy, dòng cuối dấu chấm", title_and_bases.bases_marks),
    ("DC03", "Căn cứ luật, pháp lệnh", _SHOULD, _M, _GUIDE, "tên luật và ngày; không ghi số", title_and_bases.laws),
    ("DC04", "Căn cứ văn bản khác", _SHOULD, _M, _GUIDE, "số, ký hiệu; ngày tháng năm; cơ quan ban hành", title_and_bases.other_bases),
    ("DC05", "Nêu lại văn bản thì ghi gọn", _SHOULD, _M, _GUIDE, "lần sau chỉ ghi loại và số, ký hiệu", title_and_bases.cited_short_again),
    ("DC06", "Gạch đầu dòng trước căn cứ", _MUST, _H, _GUIDE, "- Căn cứ …;", own.bases_dashed),
)  # fmt: skip
_BODY: Final[tuple[_Row, ...]] = (
    ("DB01", "Cỡ chữ thân văn bản", _MUST, _H, _SIZES, "cỡ 14–15", body_setting.sizes),
    ("DB01U", "Thân văn bản một cỡ chữ", _SHOULD, _CUSTOM, _USAGE, "một cỡ chữ trong cả thân", body_setting.one_size),
    ("DB02", "Canh đều hai bên", _MUST, _H, _GUIDE, "canh đều cả hai lề", body_setting.justified),
    ("DB03", "Thụt đầu dòng", _SHOULD, _H1, _GUIDE, "khoảng 10 mm", body_setting.indented),
    ("DB03U", "Thụt đầu dòng thống nhất", _SHOULD, _CUSTOM, _USAGE, "một khoảng thụt trong cả thân", body_setting.one_indent),
    ("DB04", "Khoảng cách giữa các đoạn", _MUST, _H, _GUIDE, "tối thiểu 6 pt", body_setting.spaced),
    ("DB05", "Khoảng cách dòng", _SHOULD, _H1, _GUIDE, "Exactly 18–22 pt", body_setting.exact_line_spacing),
    ("DB07", "Chữ đứng, không đậm", _MUST, _H1, _GUIDE, "kiểu chữ đứng, trừ đề mục", body_setting.regular),
    ("DB08", "Phần, chương", _SHOULD, _M, _GUIDE, "dòng riêng, canh giữa, đậm, số La Mã; tiêu đề in hoa", body_numbers.parts),
    ("DB09", "Mục, tiểu mục", _SHOULD, _M, _GUIDE, "dòng riêng, canh giữa, đậm, số Ả Rập; tiêu đề in hoa", body_numbers.divisions),
    ("DB10", "Điều", _SHOULD, _M, _GUIDE, "“Điều 1.” đậm", body_numbers.articles),
    ("DB11", "Đề mục I, II, III", _SHOULD, _M, _SIZES, "in hoa, đậm, đứng, cỡ 14–15", body_numbers.roman_headings),
    ("DB12", "Mục 1, 2, 3", _SHOULD, _M, _GUIDE, "có tiêu đề thì đậm, không có thì không đậm", body_numbers.numbered_items),
    ("DB13", "Đánh số liền mạch", _SHOULD, _CUSTOM, _USAGE, "không nhảy số, không trùng", body_numbers.sequences),
    ("DB14", "Thứ tự điểm a, b, c", _SHOULD, _M, _GUIDE, "thứ tự chữ cái tiếng Việt", body_letters.typed_letters),
    ("DB15", "Dấu của điểm", _MUST, _H1, _GUIDE, "a) b) c)", body_letters.point_marks),
    ("DB16", "Điểm đánh chữ tự động", _SHOULD, _M, _GUIDE, "sau d) là đ)", body_letters.automatic_letters),
    ("DB17", "Dấu hết văn bản", _MUST, _H, _GUIDE, "kết thúc bằng dấu chấm", body_numbers.end_mark),
    ("DB18", "Không ghi ./.", _MUST, _H1, _GUIDE, "kết thúc bằng dấu chấm; “./.” là của văn bản Nhà nước", own.no_state_end_mark),
    ("DB19", "Đề mục đi cùng đoạn sau", _SHOULD, _CUSTOM, _USAGE, "Keep with next", body_numbers.headings_kept),
    ("DB20", "Chữ sạch", _SHOULD, _CUSTOM, _USAGE, "không thừa dấu cách, không còn Markdown", clean_text.clean_text),
    ("DB21", "Bảng vừa trang", _SHOULD, _CUSTOM, _USAGE, "không rộng hơn vùng chữ, một cỡ chữ, hàng đầu lặp lại ở mỗi trang", tables.tables),
)  # fmt: skip
_CLOSING: Final[tuple[_Row, ...]] = (
    ("DG01", "Chữ viết tắt đề ký", _MUST, _H, _GUIDE, "T/M K/T T/L và dấu cách", signature.code_form),
    ("DG02", "T/M trước tập thể, K/T trước chức vụ", _MUST, _H1, _GUIDE, "T/M với tên tập thể; K/T với chức vụ", signature.behind_code),
    ("DG03", "Ký thay ghi chức vụ cấp phó", _MUST, _H1, _GUIDE, "dưới K/T là chức vụ cấp phó", signature.deputy_below),
    ("DG04", "Văn bản của cấp uỷ ký T/M", _MUST, _H1, _GUIDE, "T/M BAN THƯỜNG VỤ, T/M ĐẢNG UỶ…", own.committee_signs),
    ("DG05", "Thứ tự các dòng ký", _MUST, _M, _GUIDE, "T/M, K/T, chức vụ, họ tên", signature.order_of_lines),
    ("DG06", "Chữ của đề ký, chức vụ", _MUST, _H, _SIZES, "in hoa, đứng, cỡ 14, canh giữa; T/M, K/T đậm, chức vụ không đậm", own.authority_look),
    ("DG07", "Chữ của họ tên", _MUST, _H, _SIZES, "chữ thường, đậm, đứng, cỡ 14, canh giữa", signature.name_look),
    ("DG08", "Không ghi học hàm, học vị", _MUST, _H1, _GUIDE, "chỉ ghi họ, tên đệm, tên", signature.name_without_degree),
    ("DG10", "Chỗ ký", _SHOULD, _CUSTOM, _USAGE, "từ ba dòng trở lên, không gõ “đã ký”", signature.room_to_sign),
    ("DG11", "Khối chữ ký không bị tách trang", _SHOULD, _CUSTOM, _USAGE, "giữ trên một trang", signature.signature_kept),
    ("DG12", "Không ký thay bí thư", _MUST, _H1, _GUIDE, "T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ; K/T chỉ ở nơi có cấp trưởng", own.nobody_for_secretary),
    ("DG13", "Chức vụ không kèm tên cấp uỷ", _MUST, _H1, _GUIDE, "BÍ THƯ, PHÓ BÍ THƯ", own.post_without_body),
    ("DR01", "Chữ Nơi nhận", _MUST, _H, _SIZES, "gạch chân, đứng, không đậm, cỡ 14, sát lề trái, có dấu hai chấm", recipients.recipients_head),
    ("DR02", "Chữ của các nơi nhận", _MUST, _H, _SIZES, "cỡ 12, đứng, không đậm, sát lề trái", recipients.recipients_look),
    ("DR03", "Dấu của các nơi nhận", _MUST, _H, _GUIDE, "gạch đầu dòng, cuối dòng chấm phẩy", recipients.recipients_marks),
    ("DR04", "Dòng Lưu", _MUST, _H, _GUIDE, "- Lưu Văn phòng … và dấu chấm, không có dấu hai chấm, ở cuối", recipients.stored_last),
    ("DR05", "Như trên", _SHOULD, _M, _GUIDE, "chỉ khi có Kính gửi", recipients.as_above),
    ("DR06", "Đơn vị được giao việc có trong nơi nhận", _SHOULD, _CUSTOM, _USAGE, "đủ đơn vị thực hiện", recipients.units_receive),
    ("DR07", "Nơi nhận còn hoạt động", _SHOULD, _M, "Luật số 72/2025/QH15", "tên cơ quan hiện hành", recipients.recipients_exist),
)  # fmt: skip
_APPENDICES: Final[tuple[_Row, ...]] = (
    ("DA01", "Phụ lục sang trang mới", _SHOULD, _M, _GUIDE, "bắt đầu ở trang mới", appendices.new_page),
    ("DA02", "Chữ Phụ lục", _SHOULD, _M, _GUIDE, "chữ thường, đậm, đứng, cỡ 14–15, canh giữa", appendices.heading),
    ("DA03", "Số của phụ lục", _MUST, _H, _GUIDE, "từ hai phụ lục thì ghi Phụ lục 1, Phụ lục 2; một thì không đánh số", appendices.numbers),
    ("DA04", "Tên phụ lục", _SHOULD, _M, _GUIDE, "in hoa, đậm, đứng, cỡ 14–15, canh giữa", appendices.titles),
    ("DA05", "Dòng Kèm theo", _SHOULD, _M, _GUIDE, "(Kèm theo …) cỡ 14–15, canh giữa", appendices.pointers),
    ("DA06", "Số, ngày ở phụ lục khớp văn bản", _MUST, _H1, _GUIDE, "như ở đầu văn bản, hoặc để trống", appendices.pointers_agree),
    ("DA07", "Văn bản nhắc tới phụ lục", _SHOULD, _M, _GUIDE, "thân văn bản chỉ dẫn từng phụ lục", appendices.mentioned),
    ("DA08", "Số trang riêng từng phụ lục", _MUST, _H, _GUIDE, "bắt đầu lại từ 1", appendices.numbered_apart),
    ("DA09", "Phụ lục có số trang", _MUST, _H1, _GUIDE, "như thân văn bản", appendices.numbers_shown),
)  # fmt: skip
_OTHERS: Final[tuple[_Row, ...]] = (
    ("DX03", "Không gõ dấu độ mật", _SHOULD, _CUSTOM, _USAGE, "dấu độ mật do văn thư đóng", capitals.no_secret_stamp),
    ("DX04", "Không chèn hình chữ ký, con dấu", _SHOULD, _CUSTOM, _USAGE, "bản thảo không có hình chữ ký", signature.no_pictures),
    ("DX05", "Chữ Dự thảo", _SHOULD, _H1, _GUIDE, "“Dự thảo lần …” ở dưới số, ký hiệu", own.draft_below_number),
    ("DK01", "Viết hoa đầu đoạn, đầu câu", _SHOULD, _CUSTOM, _USAGE, "chữ cái đầu viết hoa", capitals.first_letters),
    ("DK09", "Kiểu đặt dấu thanh", _SHOULD, _CUSTOM, "cách viết của chính Hướng dẫn 05-HD/VPTW", "uỷ, hoà, thuỷ: dấu ở chữ cái sau", words.tones_on_last),
    ("DK12", "Chữ gõ đúng chính tả", _SHOULD, _CUSTOM, _USAGE, "mỗi tiếng theo quy tắc phụ âm đầu, vần, thanh", words.spelling),
    ("DK13", "Lỗi chính tả thường gặp", _SHOULD, _CUSTOM, _USAGE, "bổ sung, sắp xếp, xử lý, phấn đấu", words.slips),
    ("DK14", "Chữ cái của tiếng Việt", _SHOULD, _CUSTOM, _USAGE, "không lẫn chữ Nga, chữ Hy Lạp trông giống chữ Việt", words.look_alikes),
    ("DK15", "Từ không lặp liền nhau", _SHOULD, _CUSTOM, _USAGE, "không ghi “các các”", words.doubled),
    ("DK16", "Cơ quan được nhắc tới còn hoạt động", _SHOULD, _M, "Luật số 72/2025/QH15", "tên cơ quan hiện hành", words.bodies_exist),
)  # fmt: skip


def _rules(rows: tuple[_Row, ...]) -> tuple[FormRule, ...]:
    return tuple(FormRule(*row, MENDING.get(row[0], "")) for row in rows)


def _excluded(document: Examined) -> str | None:
    """Return why a document is no matter of the guide: it does not bear the Party's heading."""
    if document.letterhead.heading is None:
        return "không phải văn bản của Đảng"
    return None


DANG: Final = RuleSet(
    regime=Regime(
        name="dang",
        title="Hướng dẫn số 05-HD/VPTW về thể thức văn bản của Đảng",
        valid_from=date(2026, 5, 27),
        valid_to=None,
        kinds=codes(Realm.PARTY) | extracts(Realm.PARTY),
        markers=MARKERS,
        components=COMPONENTS,
        measures=MEASURES,
        forms=FORMS,
    ),
    rules=_rules(_PAGE + _HEADER + _NUMBER + _TITLE + _BODY + _CLOSING + _APPENDICES + _OTHERS),
    excluded=_excluded,
)
