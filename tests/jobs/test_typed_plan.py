import shutil

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.form.edits import Put, Remove
from sinhkehoach.jobs import typed_plan as module
from sinhkehoach.jobs.typed_plan import TextChange, TypedPlans, typed_in_form
from sinhkehoach.jobs.workspace import packaged
from tests.support.workspaces import OFFICE, PLAN, lay_down, new_builder, template_cache


@pytest.fixture
def file(tmp_path):
    return lay_down(tmp_path, a="# trên đĩa\n") / "plans" / "a.yaml"


@pytest.fixture
def plans():
    return TypedPlans(template_cache())


def test_the_document_is_that_of_the_saved_plan(file, plans, tmp_path):
    typed = plans.read(file, PLAN)
    assert typed.problems == ()
    assert file.read_text(encoding="utf-8") == "# trên đĩa\n"
    file.write_text(PLAN, encoding="utf-8")
    written = new_builder(tmp_path / "output", enclose_sources=False).build(file).written
    assert typed.docx == written.read_bytes()


def test_places_are_those_of_the_text(file, plans):
    typed = plans.read(file, PLAN)
    assert typed.position_of(("mục đích",)) == (4, 11)
    assert plans.read(file, "a: [").position_of(("a",)) is None


@pytest.mark.parametrize(
    ("text", "is_readable"),
    [("kỳ: [", False), (PLAN.replace("kỳ: 2027\n", ""), True), (PLAN.replace("ubnd", "lạ"), True)],
)
def test_what_has_errors_gives_none(file, plans, text, is_readable):
    typed = plans.read(file, text)
    assert typed.problems
    assert typed.docx is None
    assert (typed.source is not None) is is_readable


def test_a_template_that_is_not_there_is_a_problem(file, plans):
    typed = plans.read(file, PLAN + "mẫu: khong-co.docx\n")
    assert typed.docx is None
    assert typed.source is not None
    assert any("khong-co.docx" in problem.message for problem in typed.problems)
    typed = plans.read(file, PLAN + "mẫu: ../x.docx\n")
    assert typed.docx is None
    assert typed.problems


def test_a_template_is_read_again_only_when_it_has_changed(file, plans, monkeypatch):
    read, real = [], module.read_template
    monkeypatch.setattr(module, "read_template", lambda *arguments: read.append(1) or real(*arguments))
    for text in (PLAN, PLAN + "số: 5\n"):
        assert plans.read(file, text).docx
    assert len(read) == 1
    folder = file.parent.parent / "templates"
    folder.mkdir()
    shutil.copy(packaged("templates") / "ke-hoach.docx", folder)
    assert plans.read(file, PLAN).docx
    assert len(read) == 2


def test_a_template_that_is_broken_is_a_problem(file, plans):
    folder = file.parent.parent / "templates"
    folder.mkdir()
    (folder / "ke-hoach.docx").write_bytes(b"PK\x03\x04")
    typed = plans.read(file, PLAN)
    assert typed.docx is None
    assert typed.problems


def test_an_offices_file_is_read_as_one(file, plans):
    office = file.with_name("co-quan.yaml")
    typed = plans.read(office, OFFICE)
    assert (typed.problems, typed.docx) == ((), None)
    assert "cơ quan" in typed.source.value
    assert plans.read(office, PLAN).problems


def test_edits_of_a_form_are_one_change_of_the_text(file):
    change = typed_in_form(file, PLAN, [Put(("kỳ",), "2028"), Put(("số",), "5")])
    assert isinstance(change, TextChange)
    new = PLAN[: change.start] + change.new + PLAN[change.end :]
    assert new == PLAN.replace("ubnd\n", "ubnd\nsố: 5\n").replace("2027", "2028")


def test_edits_of_an_offices_file_follow_its_own_form(file):
    change = typed_in_form(
        file.with_name("co-quan.yaml"), OFFICE, [Put(("đơn vị",), {"phòng": {"tên": "P"}})]
    )
    new = OFFICE[: change.start] + change.new + OFFICE[change.end :]
    assert new == OFFICE + "đơn vị:\n  phòng:\n    tên: P\n"


@pytest.mark.parametrize(
    ("text", "edit", "message"),
    [
        (PLAN, Remove(("không có",)), "Chưa ghi được vào kế hoạch: Tệp không có mục này"),
        ("kỳ: [", Put(("kỳ",), "2027"), "Kế hoạch đang có lỗi nên chưa ghi được"),
        (
            "a: 1\na: 2\n",
            Put(("a",), "3"),
            "Chưa ghi được vào kế hoạch: Tệp còn lỗi nên không sửa tự động được",
        ),
    ],
)
def test_what_cannot_be_edited_is_a_sentence(file, text, edit, message):
    with pytest.raises(UserError) as caught:
        typed_in_form(file, text, [edit])
    assert caught.value.message == message
    assert caught.value.hint
