"""Killed at any stage, or with a full disk, `sinh` and `nam-sau` leave each file whole: the old one or the new one."""

import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.house.repository import ROOT
from tests.support.docx import BODY, members, packed
from tests.support.samples import run_program, run_python
from tests.support.workspaces import PLAN, lay_down, new_builder

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has no fork and no kill -9")

TEMPORARY = ".sinhkehoach-"
# With a file that has no name until it is whole (Linux), and without.
HOW = [
    pytest.param("nameless", marks=pytest.mark.skipif(sys.platform != "linux", reason="Linux only")),
    "named",
]


@pytest.fixture
def workspace(tmp_path):
    return lay_down(tmp_path / "việc", a=PLAN)


def _stages(act, how, workspace, *arguments, watched="output"):
    """Return what is left at each stage; the contents of files are told by numbers."""
    told = run_python(
        "-m", "tests.support.stages", act, how, str(workspace), watched, *arguments,
        folder=ROOT, XDG_CACHE_HOME=str(workspace.parent / "cache"),
    )  # fmt: skip
    assert told.returncode == 0, told.stderr
    found = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(found) > 5
    return found


def _whole(files):
    """Return the files that are no temporary ones."""
    return {name: content for name, content in files.items() if not name.startswith(TEMPORARY)}


def _replaced(workspace):
    """Print the plan, then change it: the next document replaces one of ours."""
    new_builder().build(workspace / "plans" / "a.yaml")
    (workspace / "plans" / "a.yaml").write_text(PLAN.replace("2027", "2028"), encoding="utf-8")


def _edited(workspace):
    """Print the plan and edit the document as somebody does in Word."""
    document = new_builder().build(workspace / "plans" / "a.yaml").written
    parts = members(document.read_bytes())
    parts[BODY] = parts[BODY].replace("Nâng cao".encode(), "Giữ vững".encode())
    document.write_bytes(packed(parts))


@pytest.mark.parametrize("how", HOW)
def test_killed_while_it_writes_a_first_document(workspace, how):
    for stage in _stages("kill", how, workspace, "sinh"):
        new = stage["later"]["a.docx"]
        assert _whole(stage["then"]) in ({}, {"a.docx": new})
        assert (stage["again"], _whole(stage["later"])) == (0, {"a.docx": new})


@pytest.mark.parametrize("how", HOW)
def test_killed_while_it_replaces_a_document(workspace, how):
    _replaced(workspace)
    stages = _stages("kill", how, workspace, "sinh")
    documents = [_whole(stage["then"]) for stage in stages]
    assert documents[0] == {"a.docx": (old := documents[0]["a.docx"])}
    (new,) = {stage["later"]["a.docx"] for stage in stages}
    assert {tuple(files) for files in documents} == {("a.docx",)}
    assert {files["a.docx"] for files in documents} == {old, new}
    assert all(_whole(stage["later"]) == {"a.docx": new} for stage in stages)
    if how == "nameless":
        # What is left over under a name of ours is whole as well: the new document, or the old one that gave way.
        left = [stage["then"] for stage in stages]
        drafts = {data for files in left for name, data in files.items() if name.endswith(".tmp")}
        assert drafts == {old, new}


@pytest.mark.parametrize("how", HOW)
def test_killed_while_it_overwrites_what_somebody_typed(workspace, how):
    _edited(workspace)
    stages = _stages("kill", how, workspace, "sinh", "--ghi-de")
    typed = _whole(stages[0]["then"])["a.docx"]
    for stage in stages:
        later = _whole(stage["later"])
        (copy,) = [name for name in later if name != "a.docx"]
        new = later["a.docx"]
        assert later == {"a.docx": new, copy: typed}
        assert _whole(stage["then"]) in ({"a.docx": typed}, {"a.docx": typed, copy: typed}, later)


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize(("lay", "arguments"), [(_replaced, ["sinh"]), (_edited, ["sinh", "--ghi-de"])])
def test_full_disk_leaves_the_old_document_and_nothing_else(workspace, how, lay, arguments):
    lay(workspace)
    stages = _stages("full", how, workspace, *arguments)
    (old,) = {stage["then"]["a.docx"] for stage in stages if stage["code"]}
    (new,) = {stage["later"]["a.docx"] for stage in stages}
    assert old != new
    for stage in stages:
        assert stage["code"] in (0, 1)
        assert stage["then"]["a.docx"] == (old if stage["code"] else new)
        assert stage["then"] == _whole(stage["then"])
        assert {content for name, content in stage["then"].items() if name != "a.docx"} <= {old}


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("act", ["kill", "full"])
def test_next_years_plan_is_there_as_a_whole_or_not_at_all(workspace, how, act):
    stages = _stages(act, how, workspace, "nam-sau", "plans/a.yaml", watched="plans")
    before = {name: data for name, data in _whole(stages[0]["then"]).items() if name != "a-2028.yaml"}
    (new,) = {stage["later"]["a-2028.yaml"] for stage in stages}
    assert set(before) == {"a.yaml", "co-quan.yaml"}
    for stage in stages:
        assert _whole(stage["later"]) == before | {"a-2028.yaml": new}
        assert _whole(stage["then"]) in (before, _whole(stage["later"]))
        assert act == "kill" or stage["then"] == _whole(stage["then"])


def test_two_at_once_write_one_whole_document(workspace):
    def sinh(_):
        return run_program("sinh", folder=workspace, XDG_CACHE_HOME=str(workspace.parent / "cache"))

    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(sinh, range(2)))
    assert [(each.returncode, each.stderr) for each in answers] == [(0, "")] * 2
    (document,) = (workspace / "output").iterdir()
    assert (
        document.read_bytes()
        == new_builder(workspace / "khác").build(workspace / "plans" / "a.yaml").written.read_bytes()
    )


def test_two_at_once_that_overwrite_keep_what_somebody_typed(workspace):
    _edited(workspace)
    typed = (workspace / "output" / "a.docx").read_bytes()

    def sinh(_):
        return run_program(
            "sinh", "--ghi-de", folder=workspace, XDG_CACHE_HOME=str(workspace.parent / "cache")
        )

    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(sinh, range(2)))
    assert [(each.returncode, each.stderr) for each in answers] == [(0, "")] * 2
    files = {file.name: file.read_bytes() for file in (workspace / "output").iterdir()}
    assert (
        files.pop("a.docx")
        == new_builder(workspace / "khác").build(workspace / "plans" / "a.yaml").written.read_bytes()
    )
    assert typed in files.values()
    assert [name for name in files if name.startswith(TEMPORARY)] == []
