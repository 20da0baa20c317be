from dataclasses import replace
from pathlib import Path

from sinhkehoach.cascade.change import ChangeKind, SuperiorChange
from sinhkehoach.cli.show_cascade import cascade_record, show_cascade
from sinhkehoach.jobs.cascade import CascadeResult

RESULT = CascadeResult(Path("plans/x.yaml"), Path("cap-tren/x.yaml"), "Kế hoạch số 45/KH-UBND", 5, 1, 2)
CHANGES = (
    SuperiorChange(ChangeKind.KEPT, "mục II.1", "thời gian", "tháng 5", "tháng 4", "tháng 6"),
    SuperiorChange(ChangeKind.ADDED, "mục II.2", "Lắp camera"),
    SuperiorChange(ChangeKind.RENUMBERED, "mục II.5", "chỗ", "mục II.4", "mục II.5"),
    SuperiorChange(ChangeKind.FOLLOWED, "mục II.3", "sản phẩm", "", "Sổ"),
)


def test_changes_are_told_by_what_became_of_them(capsys):
    show_cascade(_with(changes=CHANGES, written=True))
    assert capsys.readouterr().out.startswith(
        "Cấp trên giao thêm, đã đưa vào kế hoạch (1):\n  mục II.2: “Lắp camera”\n\n"
        "Đã sửa theo cấp trên (1):\n  mục II.3: sản phẩm: không ghi → Sổ\n\n"
        "Cấp trên đã sửa; ở đây giữ của ta, có dòng “# cần xem” (1):\n"
        "  mục II.1: thời gian: tháng 5 → tháng 4; ta ghi: tháng 6\n\n"
        "Số mục của cấp trên đã đổi, “theo” đã ghi lại (1):\n  mục II.4 → mục II.5\n\n"
        "Đã cập nhật plans/x.yaml theo Kế hoạch số 45/KH-UBND.\nViệc tiếp theo:\n"
    )


def _with(**changes):
    return replace(RESULT, **changes)


def test_no_change_is_told(capsys):
    show_cascade(_with(remark="Đã nhận dạng."))
    assert capsys.readouterr().out == (
        "Đã nhận dạng.\n\nKế hoạch số 45/KH-UBND: không có gì đổi, plans/x.yaml giữ nguyên.\n"
    )


def test_vague_tasks_are_told(capsys):
    show_cascade(_with(vague=("Giám sát",)))
    assert "văn bản chỉ ghi chung chung (1), chưa đưa vào:\n  - Giám sát\n" in capsys.readouterr().out


def test_the_record_has_every_change():
    assert cascade_record(_with(changes=CHANGES))["thay đổi"][0] == {
        "việc": "giữ của ta",
        "chỗ": "mục II.1",
        "gì": "thời gian",
        "cũ": "tháng 5",
        "mới": "tháng 4",
        "của ta": "tháng 6",
    }
