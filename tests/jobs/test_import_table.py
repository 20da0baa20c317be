import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.import_table import TableImport, import_table
from sinhkehoach.write import guard
from sinhkehoach.yaml.read.decode import LARGEST
from tests.support.sheets import workbook
from tests.support.workspaces import PLAN, lay_down

APPENDIX = "phụ lục:\n  - tên: Danh sách\n    bảng:\n      cột: [Tên, {tên: Số, cộng: có}]\n      hàng:\n"
TABLE = f"{PLAN}{APPENDIX}        # đầu\n        - [a, 1]  # một\n        - [b, 2]\n"


@pytest.fixture
def plan(tmp_path):
    return lay_down(tmp_path, x=TABLE) / "plans" / "x.yaml"


def _import(plan, text, target="phụ lục", **settings):
    file = plan.with_name("a.csv")
    file.write_text(text, encoding="utf-8")
    return import_table(TableImport(file, plan, target, **settings))


def test_plan_is_written_with_what_is_different(plan):
    result = _import(plan, "Tên;Số\na;5\nc;3\n")
    assert plan.read_text(encoding="utf-8") == TABLE.replace(
        "[a, 1]  # một", "[a, 5]  # một\n        - [c, 3]"
    )
    assert (result.changed, result.added, result.gone, result.written) == (("a",), ("c",), ("b",), True)
    assert (result.table, result.target) == ("a.csv", "phụ lục 1 – Danh sách (hàng của bảng)")
    assert "-        - [a, 1]  # một\n+        - [a, 5]  # một\n+        - [c, 3]" in result.diff


def test_second_time_changes_nothing(plan):
    _import(plan, "Tên;Số\na;5\nc;3\n")
    before = plan.stat().st_mtime_ns
    result = _import(plan, "Tên;Số\na;5\nc;3\n")
    assert (result.diff, result.written, plan.stat().st_mtime_ns) == ("", False, before)


def test_preview_writes_nothing(plan):
    assert _import(plan, "Tên;Số\na;5\n", write=False).diff
    assert plan.read_text(encoding="utf-8") == TABLE


def test_rows_go_when_asked(plan):
    _import(plan, "Tên;Số\na;1\n", drop=True)
    assert plan.read_text(encoding="utf-8") == TABLE.replace("        - [b, 2]\n", "")


def test_row_that_is_named_elsewhere_does_not_go(tmp_path):
    tasks = "nhiệm vụ:\n  - {tên: a, id: một}\n  - {tên: b, nội dung: 'Sau [[nhiệm vụ một]].'}\n"
    plan = lay_down(tmp_path, x=PLAN + tasks) / "plans" / "x.yaml"
    result = _import(plan, "Nhiệm vụ;Ghi chú\nb;c\n", "nhiệm vụ", drop=True)
    assert (result.gone, result.leaves_references, result.written) == (("a",), True, False)
    assert plan.read_text(encoding="utf-8") == PLAN + tasks


def test_workbook_and_pasted_text_are_taken_as_well(plan):
    book = plan.with_name("a.xlsx")
    book.write_bytes(workbook(["Tên", "Số"], ["a", 1234.5], formats={"B2": "#,##0.0"}, name="S"))
    import_table(TableImport(book, plan, "phụ lục", "s"))
    assert '[a, "1.234,5"]  # một' in plan.read_text(encoding="utf-8")
    import_table(TableImport(book, plan, "phụ lục", pasted="Tên\tSố\na\t7\n".encode()))
    assert '[a, "7"]  # một' in plan.read_text(encoding="utf-8")


def test_new_table_is_proven_like_any_other(tmp_path):
    text = f"{PLAN}phụ lục:\n  - tên: Danh sách\n    nội dung: Lời.\n"
    plan = lay_down(tmp_path, x=text) / "plans" / "x.yaml"
    assert _import(plan, "STT;Tên;Số\nI;Nhóm;\n1;a;1\n2;b;2\n;Cộng;3\n").written
    assert _import(plan, "STT;Tên;Số\nI;Nhóm;\n1;a;1\n2;b;2\n;Cộng;3\n").diff == ""


def test_plan_keeps_its_encoding_and_line_ends(plan):
    plan.write_bytes(b"\xef\xbb\xbf" + TABLE.replace("\n", "\r\n").encode())
    _import(plan, "Tên;Số\na;5\nc;3\n")
    data = plan.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_table_that_would_break_the_plan_is_not_written(plan):
    result = _import(plan, "Tên;Số\na;nhiều\n")
    assert result.is_table_at_fault
    assert [each.code for each in result.problems] == ["SKH221"]
    assert plan.read_text(encoding="utf-8") == TABLE


def test_plan_with_errors_comes_first(plan):
    plan.write_text(TABLE.replace("kỳ: 2027", "kỳ: x"), encoding="utf-8")
    result = _import(plan, "Tên;Số\na;5\n")
    assert result.problems
    assert not result.is_table_at_fault


def test_file_that_is_no_plan_is_told(plan):
    plan.write_bytes(b"PK\x03\x04")
    assert [each.code for each in _import(plan, "Tên;Số\na;5\n").problems] == ["SKH105"]
    plan.write_bytes(b"#" * (LARGEST + 1))
    assert [each.code for each in _import(plan, "Tên;Số\na;5\n").problems] == ["SKH103"]


def test_office_with_errors_comes_first(plan):
    plan.with_name("co-quan.yaml").write_text("a: [\n", encoding="utf-8")
    with pytest.raises(UserError, match="đang có lỗi"):
        _import(plan, "Tên;Số\na;5\n")


def test_place_is_asked_for_before_the_table_is_read(plan):
    with pytest.raises(UserError, match="Chưa ghi nhập vào chỗ nào"):
        import_table(TableImport(plan.with_name("không có.csv"), plan, ""))


def test_what_cannot_be_edited_is_told(plan):
    plan.write_text(f"{TABLE}kinh phí: Từ ngân sách.\n", encoding="utf-8")
    with pytest.raises(UserError, match="Chưa nhập được vào tệp kế hoạch"):
        _import(plan, "Nội dung;Số tiền\na;5\n", "kinh phí")


def test_plan_that_somebody_saves_meanwhile_stays_theirs(plan, monkeypatch):
    locked = guard.locked

    def late(target):
        plan.write_text("của người khác", encoding="utf-8")
        return locked(target)

    monkeypatch.setattr(guard, "locked", late)
    with pytest.raises(UserError, match="vừa có người khác ghi"):
        _import(plan, "Tên;Số\na;5\n")
    assert plan.read_text(encoding="utf-8") == "của người khác"
