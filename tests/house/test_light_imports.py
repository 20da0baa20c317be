import json
import subprocess
import sys

import pytest

from sinhkehoach.cli.main import COMMANDS
from tests.house.repository import ROOT

WORD_LIBRARIES = {"docx", "docxtpl", "jinja2", "lxml"}
PLAN_LIBRARIES = {"yaml"}
DESK_LIBRARIES = {"rdocx", "starlette", "uvicorn"}
CLUSTER_LIBRARIES = {"dask", "distributed"}
TABLE_LIBRARIES = {"icalendar", "openpyxl"}

# Runs the command line as the console script does, then tells on stderr's last line what was loaded.
PROGRAM = """
import json, sys
from sinhkehoach.__main__ import main
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""


def _run(*arguments: str) -> tuple[int, set[str]]:
    """Return the exit code and the top-level modules that were loaded."""
    command = [sys.executable, "-X", "utf8", "-c", PROGRAM, *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    loaded = json.loads(done.stderr.splitlines()[-1])
    return done.returncode, {name.partition(".")[0] for name in loaded}


@pytest.mark.parametrize(
    ("arguments", "exit_code"),
    [
        (["--help"], 0),
        (["--version"], 0),
        *(([name, "--help"], 0) for name in COMMANDS),
        (["khong-co-lenh-nay"], 2),
        (["sinh", "--khong-co-tuy-chon-nay"], 2),
    ],
)
def test_help_and_wrong_usage_load_no_library_of_the_stages(arguments, exit_code):
    code, loaded = _run(*arguments)
    assert code == exit_code
    assert "click" in loaded
    others = DESK_LIBRARIES | CLUSTER_LIBRARIES | TABLE_LIBRARIES
    assert loaded.isdisjoint(PLAN_LIBRARIES | WORD_LIBRARIES | others)


def test_help_loads_nothing_that_reads_paths():
    _, loaded = _run("--help")
    assert "pathlib" not in loaded


def test_a_document_is_generated_without_a_library_that_validates(tmp_path):
    arguments = ("sinh", "plans/ra-quan-ve-sinh.yaml", "--thu-muc", str(tmp_path))
    _run(*arguments)  # The first run of all prepares the template with the libraries for it.
    code, loaded = _run(*arguments)
    assert code == 0
    assert loaded.isdisjoint(
        {"pydantic", "pydantic_core", "typing_extensions"} | DESK_LIBRARIES | CLUSTER_LIBRARIES
    )


def test_check_loads_no_library_for_word():
    code, loaded = _run("kiem-tra")
    assert code == 0
    assert loaded >= PLAN_LIBRARIES
    assert loaded.isdisjoint(WORD_LIBRARIES | DESK_LIBRARIES | CLUSTER_LIBRARIES | TABLE_LIBRARIES)


@pytest.mark.parametrize(
    "arguments", [("--help",), ("kiem-tra", "plans/ra-quan-ve-sinh.yaml"), ("sinh", "--help")]
)
def test_one_plan_needs_nothing_that_runs_processes(arguments):
    code, loaded = _run(*arguments)
    assert code == 0
    assert "multiprocessing" not in loaded


def test_comparison_loads_no_library_for_word():
    plan = "plans/ra-quan-ve-sinh.yaml"
    code, loaded = _run("so-sanh", plan, plan)
    assert code == 0
    assert loaded.isdisjoint(WORD_LIBRARIES)


def test_run_collects_garbage_seldom_and_not_at_its_end():
    program = """
import gc, sys
from sinhkehoach.__main__ import main
sys.argv = ["sinhkehoach", "--version"]
try:
    main()
finally:
    print(gc.get_threshold()[0], gc.get_freeze_count(), file=sys.stderr)
"""
    command = [sys.executable, "-X", "utf8", "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    threshold, left_alone = done.stderr.split()
    assert int(threshold) > 100_000
    assert int(left_alone) > 1_000


def test_form_is_judged_without_python_docx_which_only_comments_need():
    code, loaded = _run("the-thuc", "templates/ke-hoach.docx")
    assert code == 1
    assert "lxml" in loaded
    assert loaded.isdisjoint(PLAN_LIBRARIES | (WORD_LIBRARIES - {"lxml"}))
