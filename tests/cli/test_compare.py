import json

import pytest

from tests.support.repositories import commit_all, needs_git
from tests.support.revisions import accepted
from tests.support.workspaces import PLAN, lay_down

OLD, NEW = "plans/a.yaml", "plans/b.yaml"


def _two_plans(workspace):
    lay_down(workspace, a=PLAN, b=PLAN.replace("Nâng cao", "Nâng *dần*"))


def test_what_is_different_is_told_part_by_part(workspace, sinhkehoach):
    _two_plans(workspace)
    answer = sinhkehoach("so-sanh", OLD, NEW)
    assert answer.code == 1
    assert answer.out.splitlines() == [
        "Mục đích",
        "  Mục đích: Nâng cao chất lượng. → Nâng dần chất lượng.",
        "",
        "plans/a.yaml → plans/b.yaml: 1 chỗ khác nhau.",
    ]


def test_same_plans_are_the_same(workspace, sinhkehoach):
    _two_plans(workspace)
    answer = sinhkehoach("so-sanh", OLD, OLD)
    assert (answer.code, answer.out) == (0, "Hai kế hoạch giống nhau.\n")
    with_document = sinhkehoach("so-sanh", OLD, OLD, "-o", "s.docx")
    assert (with_document.code, with_document.out) == (0, answer.out)


def test_json_tells_each_change_with_its_place_in_both_files(workspace, sinhkehoach):
    _two_plans(workspace)
    answer = sinhkehoach("so-sanh", OLD, NEW, "--dinh-dang", "json")
    told = json.loads(answer.out)
    assert answer.code == 1
    assert (told["giống nhau"], told["vấn đề"]) == (False, [])
    assert told["thay đổi"] == [
        {
            "loại": "sửa",
            "phần": "Mục đích",
            "chỗ": "Mục đích",
            "chỗ cũ": "Mục đích",
            "tên": None,
            "mục": None,
            "cũ": "Nâng cao chất lượng.",
            "mới": "Nâng dần chất lượng.",
            "đơn vị tính": None,
            "ghi chú": None,
            "đường dẫn cũ": "mục đích",
            "đường dẫn mới": "mục đích",
        }
    ]


def test_markdown_marks_old_and_new_words(workspace, sinhkehoach):
    _two_plans(workspace)
    answer = sinhkehoach("so-sanh", OLD, NEW, "--dinh-dang", "markdown")
    assert answer.out == (
        "# So sánh `plans/a.yaml` với `plans/b.yaml`\n\n## Mục đích\n\n"
        "- Mục đích: ~~Nâng cao chất lượng.~~ → **Nâng dần chất lượng.**\n\n"
    )


def test_plan_with_errors_is_not_compared(workspace, sinhkehoach):
    lay_down(workspace, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    answer = sinhkehoach("so-sanh", OLD, NEW)
    assert answer.code == 1
    assert "plans/a.yaml:2:5: lỗi SKH205" in answer.out
    assert "Không tìm thấy tệp “plans/b.yaml”" in answer.out
    assert answer.out.endswith("Chưa so sánh được: 2 lỗi\n")
    told = json.loads(sinhkehoach("so-sanh", OLD, NEW, "--dinh-dang", "json").out)
    assert told["giống nhau"] is None
    assert len(told["vấn đề"]) == 2


@needs_git
def test_revision_of_git_is_compared_with_the_file(workspace, sinhkehoach):
    lay_down(workspace, a=PLAN)
    commit_all(workspace)
    lay_down(workspace, a=PLAN.replace("kỳ: 2027", "kỳ: 2028"))
    assert "Kỳ của kế hoạch: năm 2027 → năm 2028" in sinhkehoach("so-sanh", "HEAD:plans/a.yaml", OLD).out
    assert sinhkehoach("so-sanh", "HEAD:plans/a.yaml", "HEAD:plans/a.yaml").code == 0


def test_comparison_is_written_as_a_word_file(workspace, sinhkehoach):
    _two_plans(workspace)
    answer = sinhkehoach("so-sanh", OLD, NEW, "-o", "s.docx")
    assert answer.out.endswith("Đã ghi s.docx\n")
    assert "BẢNG SO SÁNH" in sinhkehoach("git", "van-ban", "s.docx").out
    told = json.loads(
        sinhkehoach("so-sanh", OLD, NEW, "-o", "t.docx", "--theo-doi", "--dinh-dang", "json").out
    )
    assert told["tệp đã ghi"] == "t.docx"
    assert "Nâng dần chất lượng." in sinhkehoach("git", "van-ban", "t.docx").out


def test_answers_to_remarks_are_written_as_a_word_file(workspace, sinhkehoach):
    _two_plans(workspace)
    assert sinhkehoach("so-sanh", OLD, NEW, "-o", "t.docx", "--tiep-thu").code == 1
    assert "TIẾP THU, GIẢI TRÌNH" in sinhkehoach("git", "van-ban", "t.docx").out


@pytest.mark.parametrize("option", ["--theo-doi", "--tiep-thu"])
def test_tracked_changes_and_answers_need_a_file_to_go_into(workspace, sinhkehoach, option):
    _two_plans(workspace)
    answer = sinhkehoach("so-sanh", OLD, NEW, option)
    assert answer.code == 2
    assert f"{option} cần có -o TỆP.docx" in answer.err


def test_only_one_document_is_written_at_a_time(workspace, sinhkehoach):
    _two_plans(workspace)
    answer = sinhkehoach("so-sanh", OLD, NEW, "-o", "t.docx", "--theo-doi", "--tiep-thu")
    assert answer.code == 2
    assert "chỉ chọn một" in answer.err


def test_document_edited_by_hand_is_told_of(workspace, sinhkehoach):
    _two_plans(workspace)
    assert sinhkehoach("sinh").code == 0
    file = workspace / "output" / "a.docx"
    file.write_bytes(accepted(file.read_bytes()))
    answer = sinhkehoach("so-sanh", "output/a.docx", NEW)
    assert answer.out.startswith("Lưu ý: output/a.docx đã được sửa bằng tay")


def test_what_keeps_the_word_file_from_being_written_is_told_after_the_changes(workspace, sinhkehoach):
    _two_plans(workspace)
    (workspace / "s.docx").write_bytes(b"x")
    answer = sinhkehoach("so-sanh", OLD, NEW, "-o", "s.docx")
    assert answer.code == 1
    assert answer.out.startswith("Mục đích\n")
    assert answer.out.endswith("Chưa ghi được văn bản: 1 lỗi\n")


def test_words_alone_are_compared_and_told_to_be(workspace, sinhkehoach):
    for name in ("a", "b"):
        (workspace / f"{name}.txt").write_text(f"Thư {name}: mai họp nhé.", encoding="utf-8")
    answer = sinhkehoach("so-sanh", "a.txt", "b.txt", "-o", "s.docx")
    assert answer.code == 1
    assert answer.out.splitlines()[:4] == [
        "a.txt: không nhận ra kế hoạch.",
        "b.txt: không nhận ra kế hoạch.",
        "So theo lời văn, từng dòng một.",
        "",
    ]
    assert "So theo lời văn thì không lập được bảng so sánh" in answer.out
    told = json.loads(sinhkehoach("so-sanh", "a.txt", "b.txt", "--dinh-dang", "json").out)
    assert (told["so theo"], told["giống nhau"], len(told["đã làm khi đọc"])) == ("lời văn", False, 3)
    assert (
        "So theo lời văn, từng dòng một."
        in sinhkehoach("so-sanh", "a.txt", "b.txt", "--dinh-dang", "markdown").out
    )
