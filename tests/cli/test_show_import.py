from dataclasses import replace
from pathlib import Path

import pytest

from sinhkehoach.cli.show_import import exit_code, import_record, show_import
from sinhkehoach.jobs.import_word import ImportResult
from sinhkehoach.transcribe.coverage import coverage
from sinhkehoach.transcribe.draft import Doubt

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
