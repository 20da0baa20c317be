import io
import json
import sys

import pytest

from sinhkehoach.cli.import_table import plan_and_target
from tests.support.exports import FilledBook
from tests.support.workspaces import PLAN

TABLE = f"{PLAN}phụ lục:\n  - tên: Danh sách\n    bảng:\n      cột: [Tên, Số]\n      hàng: [[a, 1], [b, 2]]\n"


@pytest.fixture(autouse=True)
def files(workspace):
    (workspace / "plans" / "x.yaml").write_text(TABLE, encoding="utf-8")
    (workspace / "a.csv").write_text("Tên;Số\na;5\n", encoding="utf-8")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("plans/x.yaml:phụ lục 2", ("plans/x.yaml", "phụ lục 2")),
        ("plans/x.yaml", ("plans/x.yaml", "")),
        ("plans/x.YML: “kinh phí” ", ("plans/x.YML", "kinh phí")),
        (r"C:\Kế hoạch\x.yaml:phụ lục 2", (r"C:\Kế hoạch\x.yaml", "phụ lục 2")),
        (r"C:\Kế hoạch\x.yaml", (r"C:\Kế hoạch\x.yaml", "")),
        ("C:/k/x:chỉ tiêu", ("C:/k/x", "chỉ tiêu")),
        ("x:nhiệm vụ: một", ("x", "nhiệm vụ: một")),
        ("x", ("x", "")),
    ],
)
def test_place_stands_behind_the_name_of_the_plan(typed, meant):
    assert plan_and_target(typed) == meant


def test_table_is_brought_in(sinhkehoach, workspace):
    answer = sinhkehoach("nhap-bang", "a.csv", "--vao", "x:phụ lục")
    assert answer.code == 0
    assert "Đã ghi plans/x.yaml, đọc lại khớp từng ô của bảng." in answer.out
    assert "[[a, 5], [b, 2]]" in (workspace / "plans" / "x.yaml").read_text(encoding="utf-8")


def test_preview_writes_nothing(sinhkehoach, workspace):
    answer = sinhkehoach(
        "nhap-bang", "a.csv", "--vao", "plans/x.yaml:phụ lục", "--xem-truoc", "--bo-dong-thua"
    )
    assert answer.out.endswith("Xem trước, chưa ghi gì.\n")
    assert "xóa 1 mục: “b”" in answer.out
    assert (workspace / "plans" / "x.yaml").read_text(encoding="utf-8") == TABLE


def test_pasted_table_comes_from_standard_input(sinhkehoach, workspace, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO("Tên\tSố\nb\t9\n".encode())))
    assert sinhkehoach("nhap-bang", "-", "--vao", "plans/x.yaml:phụ lục").code == 0
    assert "[b, 9]" in (workspace / "plans" / "x.yaml").read_text(encoding="utf-8")


def test_places_are_listed(sinhkehoach):
    answer = sinhkehoach("nhap-bang", "a.csv", "--vao", "plans/x.yaml")
    assert answer.code == 1
    assert "phụ lục 1 – Danh sách (hàng của bảng)" in answer.err


@pytest.mark.parametrize("option", ["--bang", "--trang"])
def test_table_is_chosen_by_either_option(sinhkehoach, option):
    assert sinhkehoach("nhap-bang", "a.csv", "--vao", "x:phụ lục", option, "a.csv").code == 0
    assert sinhkehoach("nhap-bang", "a.csv", "--vao", "x:phụ lục", option, "khác").code == 1


def test_answers_machines(sinhkehoach):
    answer = sinhkehoach("nhap-bang", "a.csv", "--vao", "x:phụ lục", "--dinh-dang", "json")
    assert json.loads(answer.out)["sửa"] == ["a"]
    fault = sinhkehoach("nhap-bang", "khong.csv", "--vao", "x:phụ lục", "--dinh-dang", "json")
    assert (fault.code, json.loads(fault.out)["vấn đề"][0]["lỗi"]) == (1, "Không có tệp “khong.csv”")


def test_workbook_that_was_sent_round_needs_no_place(sinhkehoach, workspace):
    plan = workspace / "plans" / "a.yaml"
    plan.write_text(PLAN + "nhiệm vụ:\n  - {tên: Lắp mạng}\n", encoding="utf-8")
    assert sinhkehoach("xuat", "a", "-o", "x.xlsx").code == 0
    book = FilledBook((workspace / "x.xlsx").read_bytes())
    book.fill("Nhiệm vụ", "Lắp mạng", Tình_trạng="xong")
    (workspace / "x.xlsx").write_bytes(book.data())
    record = json.loads(
        sinhkehoach("nhap-bang", "x.xlsx", "--vao", "a", "--xem-truoc", "--dinh-dang", "json").out
    )
    assert (record["đã ghi"], len(record["nhận"])) == (False, 1)
    answer = sinhkehoach("nhap-bang", "x.xlsx", "--vao", "plans/a.yaml")
    assert answer.code == 0
    assert "nhận 1 ô của trang “Nhiệm vụ”" in answer.out
    assert "{tên: Lắp mạng, tình trạng: xong}" in plan.read_text(encoding="utf-8")
    assert (
        sinhkehoach("nhap-bang", "x.xlsx", "--vao", "plans/a.yaml:nhiệm vụ", "--trang", "Nhiệm vụ").code == 0
    )
