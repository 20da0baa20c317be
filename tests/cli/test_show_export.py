from pathlib import Path

from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.show_export import exit_code, export_record, show_export
from sinhkehoach.jobs.export import ExportedFile, ExportResult

PLAN = Path("plans/a.yaml")
SPARED = ExportResult(PLAN, (ExportedFile(Path("a-ban-moi.xlsx"), "1 nhiệm vụ", Path("a.xlsx")),))
FAULTY = ExportResult(PLAN, problems=(Problem("SKH121", "sai", file="plans/a.yaml"),))


def test_file_that_stays_and_what_is_to_be_known_are_shown(capsys):
    show_export(SPARED)
    show_export(ExportResult(PLAN, remark="lời", undated=tuple(f"việc {number}" for number in range(14))))
    lines = capsys.readouterr().out.splitlines()
    assert lines[:5] == [
        "Đã ghi a-ban-moi.xlsx: 1 nhiệm vụ.",
        "  - a.xlsx đã có người sửa nên giữ nguyên.",
        "  - lời",
        "  - 14 nhiệm vụ không ghi ngày nên không có trong lịch:",
        "      việc 0",
    ]
    assert lines[-2:] == ["      việc 11", "      … và 2 nhiệm vụ nữa"]
    assert len(lines) == 4 + 13


def test_problems_are_shown(capsys):
    show_export(FAULTY)
    assert "lỗi SKH121: Sai" in (out := capsys.readouterr().out)
    assert out.endswith(
        "Chưa xuất plans/a.yaml: hãy sửa các lỗi trên trước.\n".replace("/", str(Path("/"))[0])
    )
    assert (exit_code([SPARED, FAULTY]), exit_code([SPARED])) == (1, 0)


def test_record_has_files_and_problems():
    assert export_record(SPARED) == {
        "kế hoạch": str(PLAN),
        "tệp": [{"tệp": "a-ban-moi.xlsx", "gồm": "1 nhiệm vụ", "giữ nguyên": "a.xlsx"}],
        "lưu ý": "",
        "không có ngày": [],
        "vấn đề": [],
    }
    assert export_record(FAULTY)["vấn đề"][0]["mã"] == "SKH121"
