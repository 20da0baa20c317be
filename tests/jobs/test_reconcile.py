import errno
import os
import signal
import sys
from textwrap import dedent

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.reconcile import reconcile, reconcile_typed
from sinhkehoach.reconcile.hand_edit import Group
from tests.support.docx import members, packed, template_bytes
from tests.support.hand_edits import edit, say, strip_marks
from tests.support.reconciling import OFFICE, PLAN
from tests.support.samples import run_python
from tests.support.workspaces import new_builder, template_cache

EDITED = PLAN.replace("Nâng cao", "Nâng dần")


@pytest.fixture
def office(tmp_path):
    folder = tmp_path / "plans"
    folder.mkdir()
    (folder / "co-quan.yaml").write_text(OFFICE, encoding="utf-8")
    (folder / "a.yaml").write_text(PLAN, encoding="utf-8")
    return tmp_path


def _document(office, *edits, **settings):
    document = new_builder(**settings).build(office / "plans" / "a.yaml").written
    edit(document, *(edits or [say("Nâng cao", "Nâng dần")]))
    return document


def _plan(office, text=None, old="", new=""):
    """Write `text` into the plan, or replace `old` in it; return its path."""
    file = office / "plans" / "a.yaml"
    if text is not None or old:
        file.write_bytes((file.read_text(encoding="utf-8").replace(old, new) if old else text).encode())
    return file


def _back(document, **how):
    return reconcile(document, cache=template_cache(), **{"apply": True, **how})


def test_change_is_written_into_the_plan(office):
    result = _back(_document(office))
    assert result.written
    assert _plan(office).read_text(encoding="utf-8") == EDITED
    assert "+  - Nâng dần chất lượng dạy và học." in result.diff


def test_number_and_day_may_be_typed_without_their_first_zero(office):
    result = _back(_document(office, say("/KH", "7/KH"), say("tháng", "5 tháng 2", ", ngày")))
    assert _plan(office).read_text(encoding="utf-8").endswith("số: 7\nngày: 05/02/2027\n")
    assert "Số: 07/KH-UBND" in [each.as_printed for each in result.consequences]


def test_nothing_is_written_unless_asked(office):
    result = _back(_document(office), apply=False)
    assert (result.written, result.diff != "") == (False, True)
    assert _plan(office).read_text(encoding="utf-8") == PLAN


def test_document_as_it_was_made_has_no_change(office):
    document = new_builder().build(_plan(office)).written
    assert _back(document).edits == ()


def test_printing_again_gives_the_edited_text(office):
    document = _document(office)
    _back(document)
    new_builder(overwrite=True).build(_plan(office))
    again = _back(document)
    assert again.edits == ()


def test_plan_that_moved_on_keeps_that_and_the_lines_are_those_of_now(office):
    document = _document(office)
    _plan(office, old="dự thảo: Dự thảo\n", new="# ghi nhớ\n# của văn phòng\ndự thảo: Dự thảo\n")
    result = _back(document)
    lines = _plan(office).read_text(encoding="utf-8").splitlines()
    assert lines[1:3] == ["# ghi nhớ", "# của văn phòng"]
    assert lines[result.edits[0].position.line - 1] == "  - Nâng dần chất lượng dạy và học."


def test_line_changed_in_both_is_shown_and_the_file_keeps_its_own(office):
    document = _document(office)
    plan = _plan(office, old="Nâng cao", new="Cải thiện")
    before = plan.read_bytes()
    result = _back(document)
    assert (len(result.clashes), result.written, plan.read_bytes()) == (1, False, before)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "byte order mark"])
def test_file_of_windows_stays_one(office, mark):
    document = _document(office)
    plan = _plan(office)
    plan.write_bytes(mark + PLAN.replace("\n", "\r\n").encode())
    assert _back(document).written
    assert plan.read_bytes() == mark + EDITED.replace("\n", "\r\n").encode()


def test_plan_under_another_name(office):
    document = _document(office)
    plan = _plan(office)
    renamed = plan.rename(office / "plans" / "b.yaml")
    result = _back(document)
    assert (result.written, result.remarks) == (
        False,
        (
            f"Không thấy tệp kế hoạch “{plan}”, nên chưa đưa được gì về; tệp ở chỗ khác thì thêm --ke-hoach TỆP.",
        ),
    )
    assert _back(document, plan_file=renamed).written
    assert renamed.read_text(encoding="utf-8") == EDITED


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [("kỳ: 2027", "kỳ: mai", "SKH205"), ("mục đích: |", "mục đích: [|", "SKH149")],
    ids=["a value", "the YAML"],
)
def test_faulty_plan_is_left_alone(office, old, new, code):
    document = _document(office)
    plan = _plan(office, old=old, new=new)
    before = plan.read_bytes()
    result = _back(document)
    assert (len(result.edits), result.written) == (1, False)
    assert code in {problem.code for problem in result.problems}
    assert plan.read_bytes() == before


def test_plan_that_is_no_text_is_left_alone(office):
    document = _document(office)
    plan = _plan(office)
    plan.write_bytes(b"\xff\x00\xff")
    assert _back(document).problems != ()
    assert plan.read_bytes() == b"\xff\x00\xff"


def test_plan_that_would_be_faulty_is_not_written(office):
    """What was put in names an appendix that the plan has no more by now."""
    _plan(office, old="- Mở lớp bồi dưỡng.", new="- Mở lớp ([[phụ lục danh sách lớp]]).")
    document = _document(office, say("Mở lớp (", "Tổ chức lớp (", "Mở lớp"))
    plan = _plan(office, old="tên: Danh sách lớp", new="tên: Các lớp")
    before = plan.read_bytes()
    result = _back(document)
    assert (result.written, plan.read_bytes()) == (False, before)
    assert result.problems != ()


def test_document_without_its_source_needs_the_plan_as_it_was(office):
    document = _document(office, enclose_sources=False)
    assert [each.new for each in _back(document, apply=False).edits] == ["- Nâng dần chất lượng dạy và học."]
    _plan(office, old="kỳ: 2027", new="kỳ: 2028")
    with pytest.raises(UserError, match="không kèm tệp kế hoạch"):
        _back(document)


def test_document_as_it_was_made_needs_no_source(office):
    document = new_builder(enclose_sources=False).build(_plan(office)).written
    _plan(office, old="kỳ: 2027", new="kỳ: 2028")
    assert _back(document).edits == ()


def test_changed_office_is_told_where_its_old_facts_do_not_go_along(office):
    handbook = office / "plans" / "co-quan.yaml"
    enclosed = _document(office)
    handbook.write_text(OFFICE.replace("Trạm Y tế phường", "Trung tâm Y tế"), encoding="utf-8")
    result = _back(enclosed)
    assert ([each.new for each in result.edits], result.written) == (
        ["- Nâng dần chất lượng dạy và học."],
        True,
    )
    published = _document(office, say("Nâng dần", "Nâng mạnh"), enclose_sources=False, overwrite=True)
    handbook.write_text(OFFICE, encoding="utf-8")
    assert "Sổ tay co-quan.yaml đã khác" in _back(published).remarks[0]


def test_faulty_office_is_told(office):
    document = _document(office)
    (office / "plans" / "co-quan.yaml").write_text("đơn vị: [", encoding="utf-8")
    result = _back(document)
    assert (result.written, len(result.edits)) == (False, 1)
    assert {problem.file.rsplit("/", 1)[-1] for problem in result.problems} == {"co-quan.yaml"}


def test_changed_template_is_told(office):
    document = _document(office)
    (office / "templates").mkdir()
    (office / "templates" / "ke-hoach.docx").write_bytes(template_bytes(("Nơi nhận:", "Gửi:")))
    result = _back(document)
    assert "Mẫu Word đã khác" in result.remarks[0]
    assert result.written
    assert _plan(office).read_text(encoding="utf-8") == EDITED


def test_lost_marks_are_told_and_the_words_still_find_their_place(office):
    result = _back(_document(office, say("Nâng cao", "Nâng dần"), strip_marks))
    assert "dấu đánh chỗ" in result.remarks[0]
    assert _plan(office).read_text(encoding="utf-8") == EDITED


def test_document_of_another_program_is_told(office, monkeypatch):
    document = _document(office)
    monkeypatch.setattr("sinhkehoach.jobs.edited_document.program_id", lambda: "0.0")
    assert _back(document).remarks == (
        "Văn bản do một bản khác của chương trình tạo ra: vài chỗ khác có thể do đó.",
    )


def test_file_that_is_not_ours_is_told(tmp_path):
    other = tmp_path / "khac.docx"
    other.write_bytes(template_bytes())
    with pytest.raises(UserError, match="không phải do chương trình tạo ra"):
        reconcile(other, apply=False)
    with pytest.raises(UserError):
        reconcile(tmp_path / "khong-co.docx", apply=False)


def test_change_of_a_sum_is_a_persons_work(office):
    result = _back(_document(office, say("Phụ lục I", "Phụ lục A", "=Phụ lục I")))
    assert [(each.group, each.steps) for each in result.edits] == [(Group.UNPLACED, ())]
    assert not result.written


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process by a signal")
@pytest.mark.parametrize("place", ["open", "write", "fsync", "replace"])
def test_killed_while_writing_the_plan_is_the_old_or_the_new_one(office, place):
    document = _document(office)
    script = f"""
        import os, signal
        from pathlib import Path
        from sinhkehoach.jobs import reconcile as job
        save = job.save_file
        def save_and_die(data, target, **how):
            os.{place} = lambda *arguments, **named: os.kill(os.getpid(), signal.SIGKILL)
            if "{place}" == "replace":
                from sinhkehoach.write import atomic
                atomic.exchange = os.replace
            return save(data, target, **how)
        job.save_file = save_and_die
        job.reconcile(Path({str(document)!r}), apply=True, cache=Path({str(template_cache())!r}))
    """
    assert run_python("-c", dedent(script)).returncode == -signal.SIGKILL
    assert _plan(office).read_text(encoding="utf-8") in (PLAN, EDITED)
    assert _back(document).problems == ()
    assert _plan(office).read_text(encoding="utf-8") == EDITED
    assert sorted(file.name for file in _plan(office).parent.iterdir()) == ["a.yaml", "co-quan.yaml"]


def test_full_disk_leaves_the_plan_as_it_was(office, monkeypatch):
    document = _document(office)

    def full(*_):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(UserError, match="ổ đĩa đã đầy"):
        _back(document)
    assert _plan(office).read_text(encoding="utf-8") == PLAN


TYPED = PLAN.replace("kỳ: 2027", "kỳ: 2028  # sửa sau")


def test_with_a_plan_that_is_being_typed_nothing_is_written(office):
    document = _document(office)
    result = reconcile_typed(document, _plan(office), TYPED, cache=template_cache())
    assert result.text == TYPED.replace("Nâng cao", "Nâng dần")
    assert [edit.new for edit in result.edits if edit.steps] == ["- Nâng dần chất lượng dạy và học."]
    assert _plan(office).read_text(encoding="utf-8") == PLAN
    assert not result.written


def test_only_the_edits_that_are_taken_go_back(office):
    document = _document(office, say("Nâng cao", "Nâng dần"), say("Mở lớp", "Mở các lớp"))
    text = _plan(office).read_text(encoding="utf-8")
    both = reconcile_typed(document, _plan(office), text, cache=template_cache())
    assert both.text == text.replace("Nâng cao", "Nâng dần").replace("Mở lớp", "Mở các lớp")
    one = reconcile_typed(document, _plan(office), text, taken={1}, cache=template_cache())
    assert one.text == text.replace("Mở lớp", "Mở các lớp")
    assert [edit.new for edit in one.edits] == [edit.new for edit in both.edits]
    none = reconcile_typed(document, _plan(office), text, taken=(), cache=template_cache())
    assert none.text in ("", text)


def test_a_document_that_has_lost_its_source_is_compared_with_the_plan_that_is_typed(office):
    document = _document(office)
    parts = members(document.read_bytes())
    document.write_bytes(packed({name: data for name, data in parts.items() if "customXml" not in name}))
    result = reconcile_typed(document, _plan(office), PLAN, cache=template_cache())
    assert "so theo độ giống" in result.remarks[0]
    assert result.text == EDITED
