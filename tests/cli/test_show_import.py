from dataclasses import replace
from pathlib import Path

import pytest

from sinhkehoach.cli.show_import import exit_code, import_record, show_import
from sinhkehoach.jobs.import_word import ImportResult
from sinhkehoach.transcribe.coverage import coverage
from sinhkehoach.transcribe.draft import Doubt
from sinhkehoach.transcribe.untaken import Untaken, UntakenKind

RESULT = ImportResult(
    source=Path("cu.docx"),
    plan=Path("plans/cu.yaml"),
    text="kỳ: 2027\n",
    coverage=coverage(["Mở 12 lớp", "Hai"], ["Mở 13 lớp", "Thêm", "Hai", "Ba"]),
    doubts=(Doubt(("kỳ",), "không thấy"),),
    office_file=Path("plans/co-quan.yaml"),
    office_before="",
    office_after="",
    written=True,
)
FAITHFUL = replace(RESULT, coverage=coverage(["Một"], ["Một"]))


def shown(result, capsys):
    show_import(result)
    return capsys.readouterr().out


def test_every_difference_is_told(capsys):
    out = shown(RESULT, capsys)
    assert "8 trên 10 chữ cái" in out
    assert "  “12” → kế hoạch in “13”\n" in out
    assert "kế hoạch in thêm: “Ba”" in out


def test_what_is_not_in_the_plan_is_told(capsys):
    lost = replace(RESULT, coverage=coverage(["Một", "Hai"], ["Một"]))
    assert "  không có trong kế hoạch: “Hai”\n" in shown(lost, capsys)


def test_marks_and_page_numbers_are_told(capsys):
    out = shown(replace(RESULT, left_out=("2", "3")), capsys)
    assert "Đã bỏ số trang: 2, 3.\n" in out
    assert "xem 1 chỗ có dòng “# cần xem: …”" in out
    assert "cần xem" not in shown(replace(FAITHFUL, doubts=()), capsys)


@pytest.mark.parametrize(("result", "code"), [(RESULT, 1), (FAITHFUL, 0)])
def test_exit_code_says_whether_the_plan_is_faithful(result, code):
    assert exit_code(result) == code


def test_record_holds_everything():
    record = import_record(RESULT)
    assert record["chỗ khác"][0] == {"văn bản": "12", "kế hoạch in": "13"}
    assert record["cần xem"] == [{"mục": ["kỳ"], "điều thấy": "không thấy"}]
    assert record["co-quan.yaml"] is None
    assert import_record(replace(RESULT, written=False))["kế hoạch"] is None


def test_numbers_counted_anew_and_what_is_not_taken_are_told(capsys):
    proof = coverage(["Một", "1.2. Hai", "1.3. Ba"], ["Một", "1.1. Hai", "1.2. Ba"])
    untaken = (
        Untaken(UntakenKind.PICTURE),
        Untaken(UntakenKind.PICTURE),
        Untaken(UntakenKind.HIDDEN, "giấu"),
    )
    result = replace(RESULT, coverage=proof, untaken=untaken, old_words=5)
    out = shown(result, capsys)
    assert "  do chương trình đánh: 1.2. → 1.1., trước “Hai”\n" in out
    assert "Lời nào dẫn tới số cũ" in out
    assert "  không có trong kế hoạch, hình, hình vẽ (2 chỗ)\n" in out
    assert "  không có trong kế hoạch, chữ ẩn: “giấu”\n" in out
    assert "Đã đổi 5 chữ của bảng mã cũ" in out
    assert (exit_code(result), exit_code(replace(result, untaken=()))) == (1, 0)
    assert import_record(result)["không lấy"][2] == {"loại": "chữ ẩn", "chữ": "giấu"}


def test_lines_that_stand_elsewhere_are_told_up_to_ten(capsys):
    proof = RESULT.coverage._replace(moved=tuple(f"Dòng {place}" for place in range(12)))
    out = shown(replace(RESULT, coverage=proof), capsys)
    assert out.count("đứng ở chỗ khác: “Dòng") == 10
    assert "và 2 dòng nữa đứng ở chỗ khác" in out
