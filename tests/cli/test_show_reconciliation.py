from pathlib import Path

import pytest

from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem
from sinhkehoach.cli.show_reconciliation import exit_code, reconciliation_record, show_reconciliation
from sinhkehoach.docx.content import DocxComment
from sinhkehoach.jobs.reconciliation import Reconciliation
from sinhkehoach.reconcile.hand_edit import Group, HandEdit
from sinhkehoach.reconcile.merge import Clash
from sinhkehoach.reconcile.steps import SetValue
from tests.support.reconciling import changed

FILES = Path("a.docx"), Path("a.yaml")


def _edit(old, new, group=Group.TEXT, **more):
    return HandEdit(group, changed(old, new), old, new, ("mục đích",), position=Position(3, 5), **more)


def _shown(capsys, *edits, **more):
    show_reconciliation(Reconciliation(*FILES, edits, **more))
    return capsys.readouterr().out.splitlines()


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("Trẻ đến lớp: 53,4%", "Trẻ đến lớp: 53,6%", "“đến lớp: 53,4%” → “đến lớp: 53,6%”"),
        (
            "việc gì vượt thẩm quyền thì báo cáo, không chờ đợi.",
            "việc gì vượt thẩm quyền thì báo cáo, không trông chờ.",
            "“cáo, không chờ đợi.” → “cáo, không trông chờ.”",
        ),
        (
            "nộp đủ hồ sơ cho phòng, bảo đảm đúng hạn",
            "nộp đủ hồ sơ cho phòng, ban, bảo đảm đúng hạn",
            "“nộp đủ hồ sơ cho phòng, bảo đảm đúng hạn” → “nộp đủ hồ sơ cho phòng, ban, bảo đảm đúng hạn”",
        ),
        ("", "Đoạn mới", "thêm: Đoạn mới"),
        ("Đoạn cũ", "", "bỏ:   Đoạn cũ"),
        ("Đoạn", "Đoạn", "chuyển chỗ: Đoạn"),
        ("", "chữ " * 30, f"thêm: {('chữ ' * 17).strip()}…"),
    ],
    ids=["a number", "words near each other", "words put in", "added", "removed", "moved", "long"],
)
def test_change_is_told_in_whole_words(old, new, line, capsys):
    shown = _shown(capsys, _edit(old, new, steps=(SetValue(("kỳ",), "1"),)))
    assert shown[1:3] == ["  a.yaml:3:5 (mục đích)", f"      {line}"]


def test_what_a_person_must_do_is_said(capsys):
    shown = _shown(capsys, _edit("I.", "II.", Group.DERIVED, advice="đổi thứ tự các mục"))
    assert shown[-2:] == ["      Cách làm: Đổi thứ tự các mục", ""]


def test_groups_come_in_their_order_with_their_size(capsys):
    shown = _shown(capsys, _edit("", "đậm: “a”", Group.FORMATTING), _edit("a", "b"), _edit("c", "d"))
    assert [line for line in shown if line.endswith(")") and not line.startswith(" ")] == [
        "Chữ đã sửa (2)",
        "Cách trình bày: đậm, nghiêng, gạch chân, màu, gộp ô… (1)",
    ]


def test_what_is_printed_in_addition_is_told_as_that(capsys):
    assert "  in thêm “3. Khảo sát.”" in _shown(capsys, consequences=(("", "3. Khảo sát."),))


def test_consequences_that_repeat_are_told_once(capsys):
    shown = _shown(capsys, consequences=(("Số: /KH", "Số: 18/KH"), ("Số: /KH", "Số: 18/KH")))
    assert "  “Số: /KH” → “Số: 18/KH” (2 chỗ)" in shown


def test_clash_is_told_side_by_side(capsys):
    shown = _shown(
        capsys,
        clashes=(
            Clash(4, ("không chờ đợi",), ("không ỷ lại",), ("không trông chờ",)),
            Clash(9, (), ("thêm a",), ()),
        ),
    )
    assert shown[1:5] == [
        "a.yaml:4: cả văn bản và tệp kế hoạch đều đã sửa chỗ này",
        "    tệp nay: “không chờ đợi” → “không ỷ lại”",
        "    văn bản: “không chờ đợi” → “không trông chờ”",
        "    Cách làm: tệp kế hoạch được giữ như nay; chọn một trong hai rồi sửa tay.",
    ]


def test_comment_without_author_or_words(capsys):
    shown = _shown(capsys, comments=(DocxComment("", "Được.", ""),))
    assert shown == ["Ghi chú (Comments) của người sửa (1)", "  Không rõ ai", "      Được.", ""]


def test_problems_keep_the_file_from_being_written(capsys):
    shown = _shown(capsys, problems=(Problem("SKH205", "không đọc được kỳ", ""),))
    assert shown[-1] == "Chưa ghi gì vào a.yaml: phải sửa các lỗi trên trước."


def test_remarks_come_first(capsys):
    assert _shown(capsys, _edit("a", "b"), remarks=("Mẫu Word đã khác.",))[0] == "Lưu ý: Mẫu Word đã khác."


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({}, 0),
        ({"edits": (_edit("a", "b"),)}, 1),
        ({"comments": (DocxComment("", "Được.", ""),)}, 1),
        ({"problems": (Problem("SKH205", "lỗi", ""),)}, 1),
    ],
)
def test_exit_code_tells_whether_there_is_something_to_do(more, code):
    assert exit_code(Reconciliation(*FILES, **more)) == code


def test_record_of_a_clash():
    record = reconciliation_record(Reconciliation(*FILES, clashes=(Clash(4, ("a",), ("b",), ("c",)),)))
    assert record["xung đột"] == [{"dòng": 4, "lúc tạo": ("a",), "tệp nay": ("b",), "văn bản": ("c",)}]


def test_lines_that_were_joined_stand_below_each_other(capsys):
    shown = _shown(
        capsys, _edit("- Một.\n- Hai.", "- Một. Hai.", Group.ITEMS, steps=(SetValue(("kỳ",), "1"),))
    )
    assert shown[2:5] == ["      cũ:   - Một.", "      cũ:   - Hai.", "      nay:  - Một. Hai."]


def test_refusal_is_said_in_the_place_of_the_way_to_write(capsys):
    edit = _edit("a", "", steps=(SetValue(("kỳ",), "1"),))
    shown = _shown(capsys, edit, diff="-a", refusal="Thiếu nhiều.")
    assert shown[-1] == "Chưa ghi gì vào a.yaml. Thiếu nhiều."
    assert (
        reconciliation_record(Reconciliation(*FILES, refusal="Thiếu nhiều."))["chưa ghi vì"] == "Thiếu nhiều."
    )


@pytest.mark.parametrize(
    ("named", "options"), [(False, "--ap-dung"), (True, '--ke-hoach "kế hoạch.yaml" --ap-dung')]
)
def test_next_command_names_the_files_as_they_must_be_typed(capsys, named, options):
    files = Path("bản sửa.docx"), Path("kế hoạch.yaml")
    show_reconciliation(Reconciliation(*files, (_edit("a", "b"),), diff="+b"), plan_named=named)
    assert capsys.readouterr().out.splitlines()[-1] == f'    sinhkehoach doi-chieu "bản sửa.docx" {options}'
