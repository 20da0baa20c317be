"""The program can be bundled for offices without Python; a bundle itself is tried by tools/try_bundle.py."""

import ast
import re
import tomllib

import yaml

from sinhkehoach.base.program import TERMINAL_PROGRAM
from tests.house.repository import MODULES, PACKAGE, ROOT, module_name, parsed

WORKFLOW = yaml.safe_load((ROOT / ".github/workflows/bundle.yml").read_text(encoding="utf-8"))


def _steps():
    return [step for job in WORKFLOW["jobs"].values() for step in job["steps"]]


def test_every_system_is_built_and_tried():
    job = WORKFLOW["jobs"]["bundle"]
    assert [system.partition("-")[0] for system in job["strategy"]["matrix"]["system"]] == [
        "windows",
        "macos",
        "ubuntu",
    ]
    runs = " ".join(step.get("run", "") for step in job["steps"])
    assert "tools.make_bundle" in runs
    assert f"tools.try_bundle dist/{TERMINAL_PROGRAM}" in runs


def test_actions_are_pinned_by_version():
    used = [step["uses"] for step in _steps() if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[\w-]+@v\d+\.\d+\.\d+", each) for each in used)


def test_python_of_the_workflow_is_one_that_the_program_supports():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    versions = {
        step["with"]["python-version"] for step in _steps() if "python-version" in step.get("with", {})
    }
    assert all(f"Programming Language :: Python :: {each}" in project["classifiers"] for each in versions)


def test_children_are_started_by_way_of_the_program_that_a_bundle_has():
    asking = [
        file.name for file in PACKAGE.rglob("*.py") if "sys.executable" in file.read_text(encoding="utf-8")
    ]
    # `reader.py` only says how to install a library, where Python is there to do so.
    assert sorted(asking) == ["program.py", "reader.py"]


def test_no_console_opens_beside_a_child():
    calls = [
        (module_name(module), {word.arg for word in node.keywords})
        for module in MODULES
        for node in ast.walk(parsed(module))
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("subprocess.run", "subprocess.Popen")
    ]
    assert len(calls) > 3
    # `jobs/open_document` asks Windows itself, not a program.
    assert {name for name, words in calls if "creationflags" not in words} == {"jobs/open_document"}
