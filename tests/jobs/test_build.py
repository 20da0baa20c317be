import zipfile
from pathlib import Path

import pytest

from sinhkehoach.jobs.build import Builder
from tests.support.workspaces import PLAN, lay_down


def _builder(output=None):
    return Builder(output=output, template=None, cache=None)


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
    assert problem.message == f"Kế hoạch này và “{first}” cùng sinh ra tệp “{other.stem}.docx”"


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
