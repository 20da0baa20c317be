from sinhkehoach.jobs.read_plan import values_in
from sinhkehoach.transcribe.draft import Doubt, Draft
from sinhkehoach.transcribe.plan_text import plan_text, section_text

VALUES = {
    "nhiệm vụ": [{"tên": "Mở lớp: đợt 1", "nội dung": "- Một\n- Hai\n", "phối hợp": ["kt", "vhxh"]}],
    "trích yếu": "Phát triển # giáo dục",
    "cơ quan": {"tên": "Ủy ban nhân dân xã"},
    "phụ lục": [{"tên": "Bảng", "bảng": [{"cột": ["Tên"], "hàng": [["1,5"], ["a\nb"]]}]}],
}


def test_keys_stand_in_the_order_of_the_format_and_read_back():
    text = plan_text(Draft(VALUES))
    value = values_in(text, "x.yaml").value
    assert value == VALUES
    assert list(value) == ["cơ quan", "trích yếu", "nhiệm vụ", "phụ lục"]


def test_marks_stand_above_what_they_ask_of():
    text = plan_text(Draft(VALUES, [Doubt(("trích yếu",), "khó đọc"), Doubt(("kết",), "không thấy")]))
    assert "\n# cần xem: khó đọc\ntrích yếu: " in text
    assert text.endswith("\n# cần xem: kết: không thấy\n")


def test_section_is_written_at_the_left_margin():
    assert (
        section_text("đơn vị", {"kt": {"tên": "Phòng Kinh tế"}}) == "đơn vị:\n  kt:\n    tên: Phòng Kinh tế\n"
    )
    assert section_text("chỉ tiêu", [{"tên": "Trẻ", "đích": "5"}]) == "chỉ tiêu:\n  - {tên: Trẻ, đích: 5}\n"


def test_long_entries_stand_line_by_line():
    long = "Một chỉ tiêu có tên dài hơn cả một dòng của tệp, nên mỗi khóa của nó đứng trên một dòng riêng cho dễ đọc"
    assert (
        section_text("chỉ tiêu", [{"tên": long, "đích": "5"}]) == f"chỉ tiêu:\n  - tên: {long}\n    đích: 5\n"
    )
