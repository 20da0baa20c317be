from pathlib import Path

from sinhkehoach.cascade.coverage import CoverageRow, OurLine, PlanCoverage
from sinhkehoach.cli.show_coverage import coverage_record, exit_code, show_coverage
from sinhkehoach.jobs.coverage import CoverageResult, NamedCoverage

LONG = "Lắp mạng tốc độ cao cho tất cả các trường mầm non, tiểu học, trung học cơ sở trên địa bàn xã"
DONE = CoverageRow("mục II.1", LONG, "chủ trì", (OurLine("mục I.1", "Lắp mạng", "Phòng A", "tháng 5"),))
OPEN = DONE._replace(ours=())
EXCUSED = CoverageRow("mục II.2", "Cử người", "", excuse="đã cử")
SHARE = CoverageRow("chỉ tiêu 1", "Học bạ số", "95%", (OurLine("chỉ tiêu 3", "Học bạ số", "", "96%"),))
ONE = NamedCoverage(Path("plans/a.yaml"), PlanCoverage("Phường A", (DONE, EXCUSED), (SHARE,)))
OTHER = NamedCoverage(Path("plans/b.yaml"), PlanCoverage("Phường B", (OPEN,), ()))


def _shown(capsys, *plans, **changes):
    show_coverage(CoverageResult("Kế hoạch số 45", plans, **changes))
    return capsys.readouterr().out


def test_one_plan_in_eighty_columns(capsys):
    assert _shown(capsys, ONE) == (
        "Kế hoạch số 45 → plans/a.yaml (Phường A)\n\n"
        "mục II.1: Lắp mạng tốc độ cao cho tất cả các trường mầm non, tiểu học, trung học\n"
        "  cơ sở trên địa bàn xã (chủ trì)\n"
        "    → mục I.1 Lắp mạng: Phòng A; tháng 5\n"
        "mục II.2: Cử người\n"
        "    → không thực hiện: đã cử\n"
        "chỉ tiêu 1: Học bạ số (95%)\n"
        "    → chỉ tiêu 3 Học bạ số: 96%\n\n"
        "Đã có đối ứng: 2/2 việc, 1/1 chỉ tiêu.\n"
    )


def test_what_nothing_answers_is_told(capsys):
    out = _shown(capsys, OTHER, remark="Đã nhận dạng.", written=Path("bang.docx"))
    assert out.startswith("Đã nhận dạng.\n\n")
    assert "    → chưa có\n" in out
    assert out.endswith("Đã có đối ứng: 0/1 việc, 0/0 chỉ tiêu.\nĐã ghi bang.docx\n")


def test_several_plans(capsys):
    out = _shown(capsys, ONE, OTHER)
    assert "    → 1/2 kế hoạch đã có; thiếu: Phường B\n" in out
    assert "    → 1/1 kế hoạch đã có\n" in out
    assert "plans/a.yaml (Phường A): đủ\nplans/b.yaml (Phường B): thiếu 1 mục\n" in out


def test_the_exit_code_tells_whether_anything_is_missing():
    assert exit_code(CoverageResult(plans=(ONE,))) == 0
    assert exit_code(CoverageResult(plans=(ONE, OTHER))) == 1


def test_the_record():
    record = coverage_record(CoverageResult("Kế hoạch số 45", (ONE,)))
    assert record["kế hoạch"][0]["được giao"][1] == {
        "chỗ": "mục II.2",
        "tên": "Cử người",
        "giao": "",
        "đối ứng": [],
        "không thực hiện": "đã cử",
    }
