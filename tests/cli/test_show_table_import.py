from dataclasses import replace
from pathlib import Path

import pytest

from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.show_table_import import exit_code, show_table_import, table_import_record
from sinhkehoach.jobs.import_table import TableImportResult
from sinhkehoach.resolve.text_checks import BAD_REFERENCE

RESULT = TableImportResult(
    Path("plans/x.yaml"),
    table="Trang 1",
    target="phụ lục 1",
    told=("không nhập cột “Mã”",),
    changed=("a",),
    added=tuple(f"m{number}" for number in range(10)),
    gone=("b",),
    diff="-cũ\n+mới",
    written=True,
)
PROBLEM = Problem("SKH221", "Ô này không phải là số", "")


@pytest.fixture
def shown(capsys):
    def show(**changes):
        show_table_import(replace(RESULT, **changes))
        return capsys.readouterr().out

    return show


def test_tells_all_that_was_done_and_left(shown):
    out = shown()
    assert out.startswith(
        "Bảng “Trang 1” → plans/x.yaml, phụ lục 1:\n  - không nhập cột “Mã”\n  - sửa 1 mục: “a”\n"
    )
    assert "  - thêm 10 mục: “m0”, “m1”, “m2”, “m3”, “m4”, “m5”, “m6”, “m7” và 2 mục nữa\n" in out
    assert (
        "  - bảng không còn, kế hoạch vẫn giữ 1 mục: “b”\n    (muốn xóa khỏi kế hoạch thì thêm --bo-dong-thua)\n"
        in out
    )
    assert "  -cũ\n  +mới\nĐã ghi plans/x.yaml" in out


def test_tells_what_was_taken_out(shown):
    out = shown(dropped=True)
    assert "  - xóa 1 mục: “b”\n" in out
    assert "--bo-dong-thua" not in out


def test_long_differences_are_cut(shown):
    assert "  … và 50 dòng nữa\n" in shown(diff="\n".join(["+x"] * 250))


def test_tells_that_nothing_is_different_or_written(shown):
    assert shown(diff="", written=False).endswith(
        "Không có gì thay đổi: plans/x.yaml đã ghi đúng như bảng.\n"
    )
    assert shown(written=False).endswith("Xem trước, chưa ghi gì.\n")


def test_problems_of_the_plan_and_of_the_table_are_told_apart(shown):
    out = shown(problems=(PROBLEM,), written=False)
    assert "Chưa nhập: hãy sửa các lỗi trên của plans/x.yaml trước." in out
    assert "Trang 1" not in out
    out = shown(problems=(PROBLEM,), written=False, is_table_at_fault=True)
    assert "Chưa ghi gì: nhập bảng như vậy thì plans/x.yaml có các lỗi trên." in out


def test_exit_code_tells_whether_the_table_is_in():
    assert exit_code(RESULT) == 0
    assert exit_code(replace(RESULT, problems=(PROBLEM,))) == 1


def test_record_has_everything():
    record = table_import_record(RESULT)
    assert (record["bảng"], record["chỗ nhập"], record["đã ghi"]) == ("Trang 1", "phụ lục 1", True)
    assert (record["sửa"], record["bảng không còn"], record["lưu ý"]) == (
        ["a"],
        ["b"],
        ["không nhập cột “Mã”"],
    )
    assert (record["thay đổi"], record["vấn đề"]) == ("-cũ\n+mới", [])


def test_tells_that_what_goes_is_still_named(shown):
    named = Problem(BAD_REFERENCE, "Không có gì tên là “a” để tham chiếu", "")
    words = "Mục bị xóa còn được nhắc bằng [[…]]"
    assert words in shown(dropped=True, problems=(named,), is_table_at_fault=True)
    assert words not in shown(problems=(named,), is_table_at_fault=True)
    assert words not in shown(dropped=True, problems=(PROBLEM,), is_table_at_fault=True)
    assert words not in shown(dropped=True, gone=(), problems=(named,), is_table_at_fault=True)
