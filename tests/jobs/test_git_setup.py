import os
import stat
import subprocess
import sys

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.git_setup import carry_out, plan_removal, plan_setup
from sinhkehoach.jobs.workspace import Workspace
from tests.support.repositories import commit_all, git, needs_git
from tests.support.workspaces import PLAN, lay_down

pytestmark = needs_git
PROGRAM = (sys.executable, "-m", "sinhkehoach")
TASK = "nhiệm vụ:\n  - tên: Mở lớp\n    nội dung: |\n      - Một.\n      - Hai.\n      - Ba.\n      - Bốn.\n"


@pytest.fixture(autouse=True)
def _settings_of_nobody(monkeypatch):
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)


@pytest.fixture
def root(tmp_path):
    """A workspace that is a repository, with one plan committed."""
    lay_down(tmp_path / "kho", a=PLAN + TASK)
    commit_all(tmp_path / "kho")
    return tmp_path / "kho"


def _install(root, program=PROGRAM):
    carry_out(plan_setup(Workspace(root), program))


def _state(root):
    """Return every file outside of git's store with its content and mode."""
    return {
        file.relative_to(root).as_posix(): (file.read_bytes(), stat.S_IMODE(file.stat().st_mode))
        for file in root.rglob("*")
        if file.is_file() and not {"objects", "logs", "index"} & set(file.relative_to(root).parts)
    }


def _commit(root):
    return subprocess.run(
        ["git", "-c", "user.name=An", "-c", "user.email=an@example.vn", "commit", "-qam", "x"],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("hook", [None, "#!/bin/sh\nexit 0\n"], ids=["no hook before", "a hook before"])
@pytest.mark.parametrize("attributes", [None, b"*.png binary", b"# x\r\n"])
def test_removal_restores_every_byte(root, hook, attributes):
    if hook:
        (root / ".git" / "hooks" / "pre-commit").write_text(hook, encoding="utf-8")
        (root / ".git" / "hooks" / "pre-commit").chmod(0o755)
    if attributes:
        (root / ".gitattributes").write_bytes(attributes)
    before = _state(root)
    _install(root)
    assert _state(root) != before
    carry_out(plan_removal(Workspace(root)))
    assert _state(root) == before


@pytest.mark.parametrize(
    "ending", ["", "[user]\n\tname = An\n\t# lời ghi\n", '[diff "khác"]\n\ttextconv = x\n']
)
def test_removal_restores_the_settings(root, ending):
    config = root / ".git" / "config"
    config.write_text(config.read_text(encoding="utf-8") + ending, encoding="utf-8")
    before = config.read_bytes()
    _install(root)
    carry_out(plan_removal(Workspace(root)))
    assert config.read_bytes() == before


def test_second_time_there_is_nothing_to_do(root):
    _install(root)
    assert plan_setup(Workspace(root), PROGRAM).is_empty
    before = _state(root)
    _install(root)
    assert _state(root) == before


def test_program_that_has_moved_is_set_up_anew(root):
    _install(root, ("/old/python", "-m", "sinhkehoach"))
    assert not plan_setup(Workspace(root), PROGRAM).is_empty
    _install(root)
    assert "/old/python" not in "".join(str(content) for content, _ in _state(root).values())


def test_plan_with_errors_cannot_be_committed(root):
    _install(root)
    lay_down(root, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    done = _commit(root)
    assert done.returncode != 0
    assert "plans/a.yaml:2:5: lỗi" in done.stdout + done.stderr
    assert "Chưa lưu vào git" in done.stderr


def test_plan_without_errors_and_other_files_can(root):
    _install(root)
    lay_down(root, a=PLAN.replace("2027", "2028"))
    assert _commit(root).returncode == 0
    (root / "ghi-chu.txt").write_text("x", encoding="utf-8")
    git(root, "add", "ghi-chu.txt")
    lay_down(root, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    git(root, "commit", "-qm", "only the note", "--", "ghi-chu.txt")


def test_hook_that_was_there_still_decides(root):
    hook = root / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\necho cũ >&2\nexit 7\n", encoding="utf-8")
    hook.chmod(0o755)
    _install(root)
    lay_down(root, a=PLAN.replace("2027", "2028"))
    done = _commit(root)
    assert done.returncode != 0
    assert "cũ" in done.stderr


def test_changes_of_plans_are_headed_by_their_part(root):
    _install(root)
    lay_down(root, a=PLAN + TASK.replace("Bốn", "Năm"))
    assert any(
        line.startswith("@@") and line.endswith("nhiệm vụ:") for line in git(root, "diff", "-U1").splitlines()
    )


def test_workspace_inside_a_repository(tmp_path):
    lay_down(tmp_path / "phòng vhxh", a=PLAN)
    commit_all(tmp_path)
    before = _state(tmp_path)
    with pytest.raises(UserError, match="kho git lớn hơn"):
        plan_setup(Workspace(tmp_path / "phòng vhxh"), PROGRAM)
    assert _state(tmp_path) == before


def test_what_is_staged_is_checked_not_the_working_copy(root):
    _install(root)
    lay_down(root, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    git(root, "add", "--all")
    lay_down(root, a=PLAN.replace("2027", "2028"))
    done = subprocess.run(
        ["git", "-c", "user.name=An", "-c", "user.email=an@example.vn", "commit", "-qm", "x"],
        cwd=root,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode != 0
    assert "plans/a.yaml:2:5: lỗi" in done.stdout + done.stderr
    git(root, "add", "--all")
    lay_down(root, a=PLAN.replace("kỳ: 2027", "kỳ: mai"))
    git(root, "commit", "-qm", "what is staged is right")


def test_earlier_hook_that_stays_is_told(root):
    hook = root / ".git" / "hooks" / "pre-commit"
    for text in ("#!/bin/sh\n", "#!/bin/sh\n# other\n"):
        hook.write_text(text, encoding="utf-8")
        _install(root)
    plan = plan_removal(Workspace(root))
    assert [remark.partition(" vẫn")[0] for remark in plan.remarks] == ["Hook cũ hơn"]
    assert plan_setup(Workspace(root), PROGRAM).remarks == ()


def test_folder_outside_of_a_repository_is_a_sentence(tmp_path, monkeypatch):
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    lay_down(tmp_path / "x", a=PLAN)
    with pytest.raises(UserError, match="không nằm trong kho git"):
        plan_setup(Workspace(tmp_path / "x"), PROGRAM)


def test_hooks_outside_of_the_repository_are_left_alone(root, tmp_path):
    git(root, "config", "core.hooksPath", str(tmp_path / "chung"))
    with pytest.raises(UserError, match="lấy hook ở nơi khác"):
        plan_setup(Workspace(root), PROGRAM)


@pytest.mark.parametrize("name", ["a.yaml", "2027/a.yaml", "2027/quy-1/a.yml"])
def test_plans_of_every_depth_get_the_names_of_their_parts(root, name):
    _install(root)
    assert git(root, "check-attr", "diff", f"plans/{name}").endswith(": diff: sinhkehoach-yaml\n")
