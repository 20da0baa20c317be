import json
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from sinhkehoach.jobs import export as module
from sinhkehoach.jobs.export import CALENDAR, CSV, JSON, PDF, WORKBOOK, ExportSettings, export_plans
from sinhkehoach.jobs.pdf_copy import PdfCopy
from tests.support.workspaces import PLAN, lay_down, template_cache

TODAY = date(2027, 7, 15)
TASKS = (
    PLAN
    + "nhiệm vụ:\n  - {tên: Một việc, chủ trì: Văn phòng, thời gian: tháng 5/2027}\n  - {tên: Việc khác}\n"
)
BUDGET = TASKS + "kinh phí:\n  khoản: [{tên: A, tiền: 1}]\n"


@pytest.fixture
def root(tmp_path):
    return lay_down(tmp_path / "w", a=TASKS, b=BUDGET, c=PLAN + "mục đích: A\n")


def _exported(root, *names, kind=WORKBOOK, **given):
    settings = ExportSettings(kind, TODAY, cache=given.pop("cache", root.parent / "cache"), **given)
    return list(export_plans([root / "plans" / f"{name}.yaml" for name in names], settings))


def test_workbook_goes_into_the_folder_for_documents(root):
    (result,) = _exported(root, "a")
    ((file, holds, spared),) = result.files
    assert (file, holds, spared) == (root / "output" / "a.xlsx", "2 nhiệm vụ", None)
    assert load_workbook(BytesIO(file.read_bytes())).sheetnames == ["Nhiệm vụ", "Tiến độ"]


def test_each_plan_has_its_own_and_one_with_errors_says_why(root):
    first, second, faulty = _exported(root, "a", "b", "c")
    assert [each.files[0].file.name for each in (first, second)] == ["a.xlsx", "b.xlsx"]
    assert second.files[0].holds == "2 nhiệm vụ, 1 khoản kinh phí"
    assert ([each.code for each in faulty.problems], faulty.files) == (["SKH121"], ())


def test_file_may_be_named(root, tmp_path):
    (result,) = _exported(root, "a", output=tmp_path / "x.json", kind=JSON)
    assert json.loads((tmp_path / "x.json").read_text(encoding="utf-8"))["tệp"] == "a"
    assert result.files[0].file == tmp_path / "x.json"


def test_csv_is_a_file_for_each_table(root, tmp_path):
    (result,) = _exported(root, "b", kind=CSV)
    assert [each.file.name for each in result.files] == ["b-nhiem-vu.csv", "b-kinh-phi.csv"]
    (result,) = _exported(root, "b", kind=CSV, output=tmp_path / "so-lieu.csv")
    assert [each.file.name for each in result.files] == ["so-lieu-nhiem-vu.csv", "so-lieu-kinh-phi.csv"]


def test_calendar_of_no_deadline_is_none_unless_it_calls_off_what_was_there(root):
    plan, calendar = root / "plans" / "a.yaml", root / "output" / "a.ics"
    dated = plan.read_text(encoding="utf-8")
    undated = dated.replace("tháng 5/2027", "thường xuyên")
    plan.write_text(undated, encoding="utf-8")
    (result,) = _exported(root, "a", kind=CALENDAR)
    assert (result.problems[0].message, result.files) == (
        "Không có nhiệm vụ nào ghi ngày để đưa vào lịch",
        (),
    )
    pytest.importorskip("icalendar")
    plan.write_text(dated, encoding="utf-8")
    _exported(root, "a", kind=CALENDAR)
    plan.write_text(undated, encoding="utf-8")
    _exported(root, "a", kind=CALENDAR)
    assert b"STATUS:CANCELLED" in calendar.read_bytes()


def test_calendar_tells_what_has_no_day_and_goes_on_from_the_one_before(root):
    icalendar = pytest.importorskip("icalendar")
    (result,) = _exported(root, "a", kind=CALENDAR)
    (file,) = (each.file for each in result.files)
    assert result.files[0].holds == "1 hạn"
    assert result.undated == ("Việc khác (chưa ghi thời gian)",)
    (root / "plans" / "a.yaml").write_text(TASKS.replace("tháng 5", "tháng 6"), encoding="utf-8")
    _exported(root, "a", kind=CALENDAR)
    (event,) = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert (int(event["SEQUENCE"]), event.decoded("DTSTART")) == (1, date(2027, 6, 30))


def test_calendar_of_a_unit_has_its_name(root):
    pytest.importorskip("icalendar")
    (result,) = _exported(root, "a", kind=CALENDAR, unit="văn phòng")
    assert (result.files[0].file.name, result.files[0].holds) == ("a-van-phong.ics", "1 hạn của Văn phòng")
    (result,) = _exported(root, "a", kind=CALENDAR, unit="Công an")
    assert [each.message for each in result.problems] == ["Kế hoạch không giao việc cho “Công an”"]


def test_pdfs_are_made_together(root, monkeypatch):
    asked = []

    def copies(documents, *, archival):
        asked.append((len(documents), archival))
        return [PdfCopy(b"%PDF-" + bytes(each[:2]), is_near=not archival) for each in documents]

    monkeypatch.setattr(module, "pdf_copies", copies)
    given = {"kind": PDF, "cache": template_cache()}
    first, faulty, second = _exported(root, "a", "c", "b", **given)
    assert asked == [(2, False)]
    assert [each.files[0].file.name for each in (first, second)] == ["a.pdf", "b.pdf"]
    assert first.files[0].file.read_bytes() == b"%PDF-PK"
    assert "bản để ký là bản in từ Word" in first.remark
    assert [each.code for each in faulty.problems] == ["SKH121"]
    (archived,) = _exported(root, "a", archival=True, **given)
    assert (archived.files[0].holds, archived.remark) == ("văn bản in, PDF/A-2b", "")


def test_plan_without_anything_for_tables_says_so(root):
    (root / "plans" / "d.yaml").write_text(PLAN, encoding="utf-8")
    for kind in (WORKBOOK, CSV):
        (result,) = _exported(root, "d", kind=kind)
        assert [each.message for each in result.problems] == ["Kế hoạch chưa có gì để xuất thành bảng"]
    assert _exported(root, "d", kind=JSON)[0].problems == ()


def test_plan_that_units_share_says_why_it_is_none(root):
    shared = TASKS.replace("Phát triển giáo dục", "Giáo dục [[đơn vị: Tên xã]]")
    (root / "plans" / "e.yaml").write_text(shared, encoding="utf-8")
    (result,) = _exported(root, "e")
    assert (result.files, len(result.problems)) == ((), 1)


def test_file_that_somebody_worked_on_stays(root):
    _exported(root, "a")
    (root / "output" / "a.xlsx").write_bytes(b"filled in")
    (result,) = _exported(root, "a")
    assert (result.files[0].file.name, result.files[0].spared) == (
        "a-ban-moi.xlsx",
        root / "output" / "a.xlsx",
    )


def test_file_that_cannot_be_written_is_a_problem_of_its_plan(root):
    (root / "output").write_bytes(b"")
    results = _exported(root, "a", "b")
    assert [(each.files, [problem.code for problem in each.problems]) for each in results] == [
        ((), ["SKH100"])
    ] * 2
