from pathlib import Path

from sinhkehoach.base.problem import Problem, Severity
from sinhkehoach.cli.show_builds import build_record, exit_code, show_builds, show_written
from sinhkehoach.jobs.build import BuildResult

WARNING = Problem("SKH245", "Số thứ tự", severity=Severity.WARNING, file="a.yaml")
COMMON = BuildResult(
    Path("k.yaml"), (Problem("SKH721", "Dùng chung", severity=Severity.HINT, file="k.yaml"),)
)
WRITTEN = BuildResult(Path("a.yaml"), (WARNING,), Path("/xa/a.docx"))
FAILED = BuildResult(Path("b.yaml"), (Problem("SKH201", "Thiếu “kỳ”", file="b.yaml"),), None)


def test_document_with_warnings_is_written_and_told(capsys):
    show_written([WRITTEN, FAILED])
    assert capsys.readouterr().out == "a.yaml → /xa/a.docx (1 cảnh báo)\n"


def test_sum_is_told_for_several_plans_only(capsys):
    show_builds([FAILED])
    assert capsys.readouterr().out.endswith("Chưa tạo văn bản từ b.yaml: 1 lỗi\n")
    show_builds([WRITTEN, WRITTEN])
    assert capsys.readouterr().out.endswith("Đã tạo 2 văn bản.\n")


def test_exit_code_tells_a_plan_that_was_not_written():
    assert (exit_code([WRITTEN]), exit_code([WRITTEN, FAILED])) == (0, 1)


def test_a_common_plan_is_passed_over_unless_it_is_all_that_was_asked_for(capsys):
    assert (exit_code([WRITTEN, COMMON]), exit_code([FAILED, COMMON]), exit_code([COMMON])) == (0, 1, 1)
    show_builds([WRITTEN, COMMON])
    said = capsys.readouterr().out
    assert "Bỏ qua k.yaml: kế hoạch chung" in said
    assert said.endswith("Đã tạo 1 văn bản.\n")


def test_broken_rule_is_our_fault_though_the_document_is_written():
    broken = WRITTEN._replace(problems=(Problem("SKH399", "Quy tắc gặp lỗi", severity=Severity.WARNING),))
    assert exit_code([broken, FAILED]) == 3


def test_new_version_that_was_taken_away_is_told(capsys):
    show_written([WRITTEN._replace(removed=(Path("/xa/a-ban-moi.docx"),))])
    assert "Đã xóa /xa/a-ban-moi.docx" in capsys.readouterr().out


def test_record_names_plan_and_document():
    record = build_record(WRITTEN)
    assert (record["kế hoạch"], record["văn bản"]) == ("a.yaml", "/xa/a.docx")
    assert build_record(FAILED)["văn bản"] is None
