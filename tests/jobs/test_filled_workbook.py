import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import filled_workbook as module
from sinhkehoach.jobs.filled_workbook import FilledImport, import_filled
from tests.support.exports import FilledBook, brought, exported, listing_of
from tests.support.sheets import workbook
from tests.support.workspaces import PLAN, lay_down

TASKS = "nhiệm vụ:\n  - {tên: Lắp mạng, thời gian: tháng 5}  # một\n  - {tên: Mua máy}\n"
TEXT = PLAN + TASKS


@pytest.fixture
def plan(tmp_path):
    return lay_down(tmp_path, x=TEXT) / "plans" / "x.yaml"


@pytest.fixture
def book():
    return FilledBook(exported(listing_of(TASKS, "x", office="")))


def _import(plan, book, name="a.xlsx", **given):
    file = plan.parent.parent / name
    file.write_bytes(book.data())
    return import_filled(FilledImport(file, plan, **given))


def test_plan_is_written_with_just_what_was_filled_in(plan, book):
    result = _import(plan, book.fill("Nhiệm vụ", "Lắp mạng", Tình_trạng="xong", Kết_quả="12 trường"))
    assert plan.read_text(encoding="utf-8") == TEXT.replace(
        "tháng 5}  # một", "tháng 5, tình trạng: xong, kết quả: 12 trường}  # một"
    )
    assert (result.written, len(result.taken), result.told, result.leaves_something) == (True, 2, (), False)
    assert "+  - {tên: Lắp mạng, thời gian: tháng 5, tình trạng: xong" in result.diff


def test_characters_that_nobody_sees_are_left_out_and_others_keep_their_cell_alone_from_the_plan(plan, book):
    book.fill(
        "Nhiệm vụ", "Lắp mạng", Tình_trạng="xong", Kết_quả="12\u200b trường\ufeff", Ghi_chú="Hỏng \ufffd"
    )
    result = _import(plan, book)
    assert "tháng 5, tình trạng: xong, kết quả: 12 trường}" in plan.read_text(encoding="utf-8")
    (told,) = result.told
    assert told.message == "cột “Ghi chú” không nhập: chữ ở đây đã hỏng, chỉ còn ký tự thay thế (U+FFFD)"
    assert result.leaves_something


def test_second_time_changes_nothing(plan, book):
    book.fill("Nhiệm vụ", "Lắp mạng", Tình_trạng="xong")
    _import(plan, book)
    result = _import(plan, book)
    assert (result.written, result.diff, result.taken, result.told) == (False, "", (), ())


def test_preview_writes_nothing(plan, book):
    result = _import(plan, book.fill("Nhiệm vụ", "Lắp mạng", Tình_trạng="xong"), write=False)
    assert (bool(result.diff), result.written) == (True, False)
    assert plan.read_text(encoding="utf-8") == TEXT


def test_units_come_one_after_the_other_and_a_clash_keeps_what_came_first(plan):
    for name, words in (("Lắp mạng", "một"), ("Mua máy", "hai"), ("Lắp mạng", "ba")):
        book = FilledBook(exported(listing_of(TASKS, "x", office="")))
        last = _import(plan, book.fill("Nhiệm vụ", name, Kết_quả=words))
    text = plan.read_text(encoding="utf-8")
    assert ("kết quả: một" in text, "kết quả: hai" in text, "ba" in text) == (True, True, False)
    assert last.leaves_something
    assert "bảng ghi “ba”, kế hoạch nay ghi “một”" in last.told[0].message


def test_table_of_any_other_origin_is_left_to_others(plan, tmp_path):
    (tmp_path / "a.xlsx").write_bytes(workbook(["Nhiệm vụ"], ["Lắp mạng"]))
    (tmp_path / "a.csv").write_text("Tên;Số\na;5\n", encoding="utf-8")
    for name in ("a.xlsx", "a.csv", "a.docx"):
        assert import_filled(FilledImport(tmp_path / name, plan)) is None


def test_sheet_saved_alone_and_one_named_are_enough(plan, book, tmp_path):
    book.fill("Nhiệm vụ", "Lắp mạng", Kết_quả="x")
    assert _import(plan, book, sheet="nhiệm vụ", write=False).taken
    assert _import(plan, book, sheet="Tiến độ", write=False) is None
    rows = ([str(cell.value or "") for cell in row] for row in book.sheet("Nhiệm vụ").iter_rows())
    csv = tmp_path / "b.csv"
    csv.write_text("\n".join(";".join(row) for row in rows), encoding="utf-8")
    assert [each.value for each in import_filled(FilledImport(csv, plan, write=False)).taken] == ["x"]


def test_workbook_of_another_plan_is_refused(plan, book):
    (plan.parent / "y.yaml").write_text(TEXT, encoding="utf-8")
    with pytest.raises(UserError, match="xuất từ kế hoạch “x”, năm 2027, không phải từ “y”"):
        _import(plan.with_name("y.yaml"), book)
    plan.write_text(TEXT.replace("kỳ: 2027", "kỳ: 2028"), encoding="utf-8")
    with pytest.raises(UserError):
        _import(plan, book)


def test_plan_that_was_renamed_still_knows_its_rows(plan, book):
    renamed = plan.rename(plan.with_name("z.yaml"))
    assert _import(renamed, book.fill("Nhiệm vụ", "Lắp mạng", Kết_quả="x")).written


def test_plan_with_errors_is_told_first(plan, book):
    plan.write_text(TEXT + "mục đích: hai lần\n", encoding="utf-8")
    result = _import(plan, book.fill("Nhiệm vụ", "Lắp mạng", Kết_quả="x"))
    assert ([each.code for each in result.problems], result.taken, result.written) == (["SKH121"], (), False)


def test_plan_keeps_its_encoding_and_line_ends(plan, book):
    plan.write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    _import(plan, book.fill("Nhiệm vụ", "Lắp mạng", Kết_quả="x"))
    data = plan.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_what_is_not_proven_is_not_written(plan, book, monkeypatch):
    monkeypatch.setattr(module, "with_edits", lambda source, *_: source)
    with pytest.raises(UserError, match="không ghi đúng như bảng"):
        _import(plan, book.fill("Nhiệm vụ", "Lắp mạng", Kết_quả="x"))
    assert plan.read_text(encoding="utf-8") == TEXT


def test_file_of_nothing_but_our_head_brings_nothing(book):
    assert brought(book.data(), listing_of(TASKS, "x", office="")).taken == ()
