from pathlib import Path

from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.show_filled import exit_code, filled_record, show_filled
from sinhkehoach.export.bring_back import Kind, Taken, Told
from sinhkehoach.jobs.filled_workbook import FilledResult

FILE, PLAN = Path("x.xlsx"), Path("a.yaml")
TAKEN = (Taken(("nhiệm vụ", 0, "tình trạng"), "xong", "Nhiệm vụ", "J5"),)
WRONG = Told(Kind.WRONG, "Nhiệm vụ", "J6", "cột “Tình trạng” không nhập", "Tình trạng")
MISSING = tuple(Told(Kind.MISSING, "Nhiệm vụ", "", f"trang không có dòng {n}") for n in range(5))


def _shown(capsys, result):
    show_filled(result)
    return capsys.readouterr().out.splitlines()


def test_what_was_taken_and_what_not_is_shown(capsys):
    result = FilledResult(FILE, PLAN, TAKEN, (WRONG, *MISSING), "+ x\n", written=True)
    assert _shown(capsys, result) == [
        "Bảng đã điền “x.xlsx” → a.yaml: nhận 1 ô của trang “Nhiệm vụ”.",
        "  - trang “Nhiệm vụ”, ô J6: cột “Tình trạng” không nhập",
        *(f"  - trang “Nhiệm vụ”: trang không có dòng {n}" for n in range(3)),
        "  - trang “Nhiệm vụ”: … và 2 dòng nữa của kế hoạch không có trong trang",
        "  + x",
        "Đã ghi a.yaml, đọc lại khớp từng ô đã nhận.",
        "  - Kiểm tra:  sinhkehoach kiem-tra a.yaml",
    ]


def test_many_wrong_values_are_all_shown(capsys):
    lines = _shown(capsys, FilledResult(FILE, PLAN, told=(WRONG,) * 6))
    assert len(lines) == 8
    assert lines[-1] == "Không có gì thay đổi trong a.yaml."


def test_preview_and_problems_say_that_nothing_is_written(capsys):
    assert _shown(capsys, FilledResult(FILE, PLAN, TAKEN, (), "+ x\n"))[-1] == "Xem trước, chưa ghi gì."
    faulty = FilledResult(FILE, PLAN, problems=(Problem("SKH121", "sai"),))
    assert _shown(capsys, faulty)[-1] == "Chưa nhập: hãy sửa các lỗi trên của a.yaml trước."


def test_exit_code_tells_whether_something_is_left():
    assert exit_code(FilledResult(FILE, PLAN, TAKEN, MISSING)) == 0
    assert exit_code(FilledResult(FILE, PLAN, TAKEN, (WRONG,))) == 1
    assert exit_code(FilledResult(FILE, PLAN, problems=(Problem("SKH121", "sai"),))) == 1


def test_record_has_every_cell():
    record = filled_record(FilledResult(FILE, PLAN, TAKEN, (WRONG,), "+ x\n", written=True))
    assert record["nhận"] == [
        {"trang": "Nhiệm vụ", "ô": "J5", "mục": ["nhiệm vụ", 0, "tình trạng"], "giá trị": "xong"}
    ]
    assert record["không nhận"] == [
        {"loại": "giá trị sai", "trang": "Nhiệm vụ", "chỗ": "J6", "lời": "cột “Tình trạng” không nhập"}
    ]
    assert (record["đã ghi"], record["tệp"], record["thay đổi"]) == (True, "x.xlsx", "+ x\n")
