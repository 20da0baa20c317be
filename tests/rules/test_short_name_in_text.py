import pytest

from sinhkehoach.rules.short_name_in_text import RULE
from tests.support.rules import check_reports, check_silent, findings_of

OFFICE = """\
đơn vị:
  phòng-vhxh: {tên: Phòng Văn hóa - Xã hội, tên tắt: [Phòng VH-XH]}
  công-an: {tên: Công an phường}
văn bản:
  nq-71: {loại: Nghị quyết, số: 71-NQ/TW, trích yếu: về giáo dục}
"""


@pytest.mark.parametrize(
    ("text", "place", "hint"),
    [
        ("yêu cầu: |\n  - Giao phòng-vhxh theo dõi, công an giữ trật tự.\n", "2:10", "[[phòng-vhxh]]"),
        ("yêu cầu: |\n  - công-an giữ trật tự; công-an báo cáo.\n", "2:5", "[[công-an]]"),
        ("yêu cầu: Theo nq-71.\n", "1:15", "[[nq-71]]"),
        ("căn cứ: [nq-71, Theo nq-71]\n", "1:22", "[[nq-71]]"),
        ("tổ chức thực hiện:\n  - công-an: Giữ trật tự\n", "2:5", "[[công-an]]"),
    ],
)
def test_reports_a_short_name_once(text, place, hint):
    check_reports(RULE, text, (place, "in ra nguyên như gõ"), office=OFFICE)
    assert hint in findings_of(RULE, text, OFFICE)[0].hint


def test_names_what_stands_for_the_issuer():
    office = "cơ quan:\n  ubnd-phường: {tên: UBND phường, ký hiệu: UBND, địa danh: A}\n"
    (found,) = findings_of(RULE, "cơ quan: ubnd-phường\nyêu cầu: Báo cáo ubnd-phường.\n", office)
    assert "[[cơ quan]]" in found.hint


@pytest.mark.parametrize(
    "text",
    [
        "Giao [[phòng-vhxh]] theo dõi.",
        "Giao Công-an, Phòng VH-XH.",
        "Thư gửi về công-an@phuong.vn, xem a/công-an.",
        "Quan hệ mẹ-con.",
    ],
)
def test_stays_silent_about_other_words(text):
    check_silent(RULE, f"yêu cầu: |\n  - {text}\n", office=OFFICE)
