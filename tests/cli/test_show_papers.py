from pathlib import Path

from sinhkehoach.cli.show_papers import (
    extracts_record,
    placed_record,
    report_record,
    show_extracts,
    show_placed,
    show_report,
)
from sinhkehoach.jobs.build_places import BuildResult
from sinhkehoach.jobs.extract import ExtractResult, UnitExtract
from sinhkehoach.jobs.report import ReportResult

PLAN = Path("a.yaml")
BUILT = BuildResult(PLAN, (), written=Path("output/a-trich.docx"))


def test_file_that_somebody_worked_on_is_told_with_what_can_be_done(capsys):
    cu, giu, bo = (Path(f"output/{name}.docx") for name in ("cu", "giu", "bo"))
    spared = BUILT._replace(spared=cu, copy=giu, removed=(bo,))
    show_placed("Báo cáo", spared)
    lines = capsys.readouterr().out.replace("\\", "/").splitlines()
    assert lines[0] == "Báo cáo: output/a-trich.docx"
    assert "Giữ nguyên output/cu.docx" in lines[1]
    assert "sinhkehoach doi-chieu output/cu.docx" in lines[2]
    assert "--ghi-de" in lines[3]
    assert lines[4:] == [
        "    Bản đã sửa bằng tay được giữ lại ở output/giu.docx",
        "    Đã xóa output/bo.docx: bản in cũ để bên cạnh, nay không cần nữa",
    ]


def test_extract_that_somebody_worked_on_is_not_taken_back(capsys):
    extract = UnitExtract("Phòng A", 1, 2, 0, ("Việc chung",), BUILT._replace(spared=Path("cu.docx")))
    show_extracts(ExtractResult(PLAN, (), (extract,)))
    out = capsys.readouterr().out
    assert "doi-chieu" not in out
    assert "kế hoạch chỉ ghi chung chung: Việc chung" in out
    assert "Đã trích cho" not in out


def test_document_that_is_right_already_is_told_so_and_one_that_is_not_there_not(capsys):
    show_placed("Báo cáo", BuildResult(PLAN, (), unchanged=Path("a.docx")))
    assert capsys.readouterr().out == "Báo cáo: a.docx (không đổi, giữ nguyên)\n"
    show_placed("Báo cáo", BuildResult(PLAN, ()))
    assert capsys.readouterr().out == ""


def test_report_that_could_not_be_made_says_what_to_do(capsys):
    show_report(ReportResult(PLAN, ()))
    assert capsys.readouterr().out == "Chưa lập báo cáo: hãy sửa các lỗi trên trước.\n"


def test_report_on_which_nothing_is_typed_says_so(capsys):
    show_report(ReportResult(PLAN, (), "năm 2027", is_typed=False, built=BUILT))
    assert "Kế hoạch chưa có mục “báo cáo” cho năm 2027" in capsys.readouterr().out


def test_records_have_what_is_printed():
    assert placed_record(None)["văn bản"] is None
    assert report_record(ReportResult(PLAN, (), "năm 2027", built=BUILT))["kỳ báo cáo"] == "năm 2027"
    extract = UnitExtract("Phòng A", 1, 2, 3, (), BUILT)
    (told,) = extracts_record(ExtractResult(PLAN, (), (extract,)))["bản trích"]
    assert (told["chủ trì"], told["tham gia"], told["tổ chức thực hiện"]) == (1, 2, 3)
