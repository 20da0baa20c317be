import zipfile
from pathlib import Path

import pytest

from sinhkehoach.jobs import build
from tests.support.docx import BODY, members, packed
from tests.support.workspaces import PLAN, lay_down, new_builder


def _builder(output=None):
    return new_builder(output)


def test_document_goes_into_the_workspace_of_its_plan(tmp_path):
    lay_down(tmp_path, a=PLAN)
    result = _builder().build(tmp_path / "plans" / "a.yaml")
    assert result.problems == ()
    assert result.written == tmp_path / "output" / "a.docx"
    assert zipfile.is_zipfile(result.written)


def test_plan_outside_any_workspace_prints_beside_itself(tmp_path):
    lay_down(tmp_path / "khác", a=PLAN)
    alone = tmp_path / "khác" / "a.yaml"
    (tmp_path / "khác" / "plans").rename(tmp_path / "khác" / "kế hoạch")
    (tmp_path / "khác" / "kế hoạch" / "a.yaml").rename(alone)
    (tmp_path / "khác" / "kế hoạch" / "co-quan.yaml").rename(alone.with_name("co-quan.yaml"))
    assert _builder().build(alone).written == tmp_path / "khác" / "output" / "a.docx"


def test_plan_with_an_error_leaves_the_old_document_as_it_was(tmp_path):
    lay_down(tmp_path, a=PLAN.replace("kỳ: 2027", "kỳ: 20277"))
    old = tmp_path / "output" / "a.docx"
    old.parent.mkdir()
    old.write_bytes(b"old")
    result = _builder().build(tmp_path / "plans" / "a.yaml")
    assert result.written is None
    assert [problem.code for problem in result.problems] == ["SKH205"]
    assert old.read_bytes() == b"old"


@pytest.mark.parametrize("second", ["a.yml", "A.yaml", "khác/a.yaml"])
def test_second_plan_for_one_document_is_refused(tmp_path, second):
    lay_down(tmp_path, a=PLAN)
    first = tmp_path / "plans" / "a.yaml"
    other = tmp_path / "plans" / second
    other.parent.mkdir(exist_ok=True)
    (other.parent / "co-quan.yaml").write_bytes((tmp_path / "plans" / "co-quan.yaml").read_bytes())
    if other.exists():
        pytest.skip("this file system does not tell the two names apart")
    other.write_text(PLAN, encoding="utf-8")
    builder = _builder(tmp_path / "ra")
    assert builder.build(first).written is not None
    refused = builder.build(other)
    assert refused.written is None
    (problem,) = refused.problems
    assert problem.message == f"Kế hoạch này và “{first}” cùng tạo ra tệp “{other.stem}.docx”"


def test_folder_that_cannot_be_written_is_a_problem_of_the_plan(tmp_path):
    lay_down(tmp_path, a=PLAN)
    (tmp_path / "ra").write_text("tệp, không phải thư mục", encoding="utf-8")
    result = _builder(tmp_path / "ra").build(tmp_path / "plans" / "a.yaml")
    assert result.written is None
    (problem,) = result.problems
    assert (problem.code, problem.file) == ("SKH100", str(tmp_path / "plans" / "a.yaml"))
    assert problem.hint != ""


def test_template_named_in_the_plan_is_looked_for_in_templates(tmp_path):
    lay_down(tmp_path, a=PLAN + "mẫu: rieng.docx\n")
    result = _builder().build(tmp_path / "plans" / "a.yaml")
    assert result.written is None
    assert str(Path("templates") / "rieng.docx") in result.problems[0].message


def test_two_runs_give_the_same_bytes(tmp_path):
    lay_down(tmp_path, a=PLAN)
    plan = tmp_path / "plans" / "a.yaml"
    first = _builder(tmp_path / "một").build(plan).written
    second = _builder(tmp_path / "hai").build(plan).written
    assert first.read_bytes() == second.read_bytes()


def _edited(document, word="Giữ vững"):
    """Change a word in the document, as somebody does in Word."""
    parts = members(document.read_bytes())
    parts[BODY] = parts[BODY].replace("Nâng cao".encode(), word.encode())
    document.write_bytes(packed(parts))
    return document.read_bytes()


@pytest.fixture
def edited(tmp_path):
    lay_down(tmp_path, a=PLAN)
    document = new_builder().build(tmp_path / "plans" / "a.yaml").written
    return document, _edited(document)


def test_document_edited_by_hand_is_spared_and_the_new_one_lies_beside_it(tmp_path, edited):
    document, data = edited
    for _ in range(2):
        result = new_builder().build(tmp_path / "plans" / "a.yaml")
        assert (result.written, result.spared) == (tmp_path / "output" / "a-ban-moi.docx", document)
    assert document.read_bytes() == data
    _edited(result.written)
    again = new_builder().build(tmp_path / "plans" / "a.yaml")
    assert again.written == tmp_path / "output" / "a-ban-moi-2.docx"


def test_file_of_another_origin_is_spared(tmp_path):
    lay_down(tmp_path, a=PLAN)
    document = tmp_path / "output" / "a.docx"
    document.parent.mkdir()
    document.write_bytes(b"typed for hours")
    result = new_builder().build(tmp_path / "plans" / "a.yaml")
    assert result.spared == document
    assert document.read_bytes() == b"typed for hours"


def test_overwriting_keeps_a_dated_copy(tmp_path, edited):
    document, data = edited
    plan = tmp_path / "plans" / "a.yaml"
    result = new_builder(overwrite=True).build(plan)
    assert (result.written, result.copy) == (document, tmp_path / "output" / "a-giu-2026-11-28.docx")
    assert result.copy.read_bytes() == data
    second = _edited(document, "Duy trì")
    result = new_builder(overwrite=True).build(plan)
    assert result.copy == tmp_path / "output" / "a-giu-2026-11-28-2.docx"
    assert result.copy.read_bytes() == second


def test_what_is_kept_already_is_not_kept_twice(tmp_path, edited):
    document, data = edited
    for _ in range(2):
        document.write_bytes(data)
        result = new_builder(overwrite=True).build(tmp_path / "plans" / "a.yaml")
        assert result.copy == tmp_path / "output" / "a-giu-2026-11-28.docx"


@pytest.mark.parametrize("there_before", [True, False])
def test_document_saved_by_a_person_while_the_new_one_is_made_is_spared(tmp_path, monkeypatch, there_before):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    document = tmp_path / "output" / "a.docx"
    if there_before:
        new_builder().build(plan)
        plan.write_text(PLAN.replace("2027", "2028"), encoding="utf-8")
    make = build.make_docx

    def saved_meanwhile(*values):
        document.parent.mkdir(exist_ok=True)
        document.write_bytes(b"typed for hours")
        return make(*values)

    monkeypatch.setattr(build, "make_docx", saved_meanwhile)
    result = new_builder().build(plan)
    assert (result.spared, result.written) == (document, tmp_path / "output" / "a-ban-moi.docx")
    assert document.read_bytes() == b"typed for hours"


def test_document_of_an_older_plan_is_replaced(tmp_path):
    lay_down(tmp_path, a=PLAN)
    plan = tmp_path / "plans" / "a.yaml"
    first = new_builder().build(plan)
    plan.write_text(PLAN.replace("2027", "2028"), encoding="utf-8")
    second = new_builder().build(plan)
    assert (second.written, second.spared) == (first.written, None)


def test_document_that_is_right_is_not_written_again(tmp_path):
    lay_down(tmp_path, a=PLAN)
    plan = tmp_path / "plans" / "a.yaml"
    document = new_builder().build(plan).written
    before = document.stat()
    result = new_builder().build(plan)
    assert (result.written, result.unchanged) == (None, document)
    assert (document.stat().st_mtime_ns, document.stat().st_ino) == (before.st_mtime_ns, before.st_ino)


def test_new_version_beside_goes_when_it_is_needless(tmp_path, edited):
    document, _ = edited
    plan = tmp_path / "plans" / "a.yaml"
    beside = new_builder().build(plan).written
    result = new_builder(overwrite=True).build(plan)
    assert (result.written, result.removed, beside.exists()) == (document, (beside,), False)
    assert new_builder().build(plan).removed == ()


@pytest.mark.usefixtures("edited")
def test_new_version_that_somebody_worked_on_or_of_another_plan_stays(tmp_path):
    plan = tmp_path / "plans" / "a.yaml"
    beside = new_builder().build(plan).written
    second = beside.with_name("a-ban-moi-2.docx")
    second.write_bytes(beside.read_bytes())
    _edited(beside)
    lay_down(tmp_path, b=PLAN)
    third = beside.with_name("a-ban-moi-3.docx")
    third.write_bytes(new_builder().build(plan.with_name("b.yaml")).written.read_bytes())
    result = new_builder(overwrite=True).build(plan)
    assert result.removed == (second,)
    assert [file.exists() for file in (beside, second, third)] == [True, False, True]


def test_new_version_beside_an_unchanged_document_goes_too(tmp_path):
    plan = lay_down(tmp_path, a=PLAN) / "plans" / "a.yaml"
    document = new_builder().build(plan).written
    beside = document.with_name("a-ban-moi.docx")
    beside.write_bytes(document.read_bytes())
    result = new_builder().build(plan)
    assert (result.unchanged, result.removed, beside.exists()) == (document, (beside,), False)


@pytest.mark.usefixtures("edited")
def test_new_version_that_is_open_in_word_stays(tmp_path):
    plan = tmp_path / "plans" / "a.yaml"
    beside = new_builder().build(plan).written
    beside.with_name("~$ban-moi.docx").touch()
    beside.with_name("~$a-ban-moi.docx").touch()
    assert new_builder(overwrite=True).build(plan).removed == ()
    assert beside.exists()
