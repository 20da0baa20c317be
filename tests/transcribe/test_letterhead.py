import pytest

from sinhkehoach.transcribe.draft import Doubt, Draft
from sinhkehoach.transcribe.letterhead import set_letterhead
from tests.support.papers import HEAD, paper_of


def head_of(text):
    draft = Draft()
    set_letterhead(paper_of(text), draft)
    return draft


def test_head_gives_issuer_number_date_and_title():
    draft = head_of(HEAD + "Ủy ban nhân dân phường An Hòa ban hành Kế hoạch như sau:\n")
    assert draft.values == {
        "cơ quan": {"tên": "Ủy ban nhân dân phường An Hòa", "tên in đầu trang": ["Ủy ban nhân dân phường An Hòa"],
                    "ký hiệu": "UBND", "địa danh": "An Hòa"},
        "số": "15",
        "ngày": "18/01/2027",
        "kỳ": "2027",
        "trích yếu": "Phát triển giáo dục năm 2027",
    }  # fmt: skip
    assert draft.doubts == []


@pytest.mark.parametrize(
    ("title", "period"),
    [
        ("Phát triển giáo dục giai đoạn 2027 - 2030", "giai đoạn 2027 - 2030"),
        ("Thực hiện nhiệm vụ năm học 2026 - 2027", "năm học 2026 - 2027"),
        ("Triển khai Đề án “Giáo dục giai đoạn 2025 - 2030” năm 2027", "2027"),
        ("Triển khai Đề án “Giáo dục giai đoạn 2025 - 2030”", "giai đoạn 2025 - 2030"),
    ],
)
def test_period_stands_in_the_title(title, period):
    assert head_of(HEAD.replace("Phát triển giáo dục năm 2027", title)).values["kỳ"] == period


def test_year_of_the_date_is_doubted_as_the_period():
    draft = head_of(HEAD.replace("Phát triển giáo dục năm 2027", "Tổng vệ sinh"))
    assert draft.values["kỳ"] == "2027"
    assert [doubt.path for doubt in draft.doubts] == [("kỳ",)]


@pytest.mark.parametrize(
    ("line", "date", "number"),
    [
        ("Số:      /KH-UBND\tAn Hòa, ngày     tháng 12 năm 2026", "tháng 12 năm 2026", None),
        ("Số: …./KH-UBND\tAn Hòa, ngày 5 tháng 3 năm 2026", "05/03/2026", None),
        ("Số: 07/KH-UBND\tAn Hòa, ngày … tháng … năm 2026", "năm 2026", "07"),
    ],
)
def test_blanks_of_a_draft_stay_open(line, date, number):
    values = head_of(HEAD.replace("Số: 15/KH-UBND\tAn Hòa, ngày 18 tháng 01 năm 2027", line)).values
    assert values["ngày"] == date
    assert values.get("số") == number


def test_symbol_of_its_own_is_kept():
    values = head_of(HEAD.replace("15/KH-UBND", "15/UBND-VX")).values
    assert values["ký hiệu"] == "UBND-VX"


def test_what_is_missing_is_doubted():
    draft = head_of("KẾ HOẠCH\nPhát triển giáo dục\nI. MỤC ĐÍCH\nLàm tốt.\n")
    assert {doubt.path[0] for doubt in draft.doubts} == {"cơ quan", "ngày", "kỳ"}


def test_days_of_the_work_are_doubted_as_the_period():
    draft = Draft()
    head = HEAD.replace(" năm 2027\n", "\n")
    set_letterhead(paper_of(head + "Thời gian: từ ngày 16/01/2027 đến hết ngày 31/01/2027.\n"), draft)
    assert draft.values["kỳ"] == "từ 16/01/2027 đến 31/01/2027"
    assert ("kỳ",) in [doubt.path for doubt in draft.doubts]


def test_issuer_that_only_the_text_names_is_doubted():
    draft = head_of("KẾ HOẠCH\nPhát triển giáo dục năm 2027\n\nUBND xã An Bình xây dựng Kế hoạch như sau:\n")
    assert draft.values["cơ quan"] == {"tên": "UBND xã An Bình", "ký hiệu": "…", "địa danh": "…"}
    assert (
        Doubt(("cơ quan",), "không thấy tên cơ quan ban hành ở đầu trang; lời văn ghi “UBND xã An Bình”")
        in draft.doubts
    )
