import os
import stat

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.git_files import put
from sinhkehoach.jobs.git_hook import BEFORE, install_changes, kept_hooks, removal_changes, shell_words

PROGRAM = ("python", "-m", "sinhkehoach")
OWN = b"#!/bin/sh\nexit 0\n"
FIRST_VERSION = """\
#!/bin/sh
# sinhkehoach: kiểm tra các kế hoạch sắp lưu vào git; gỡ bằng lệnh: sinhkehoach git go-bo
before="$(dirname "$0")/pre-commit.truoc-sinhkehoach"
if [ -x "$before" ]; then
    "$before" "$@" || exit $?
fi
cd "$(git rev-parse --show-toplevel)"/. || exit 1
changed() {
    git diff --cached --relative --diff-filter=ACMR "$@" -- ':(glob)plans/*.yaml' ':(glob)plans/*.yml'
}
changed --quiet && exit 0
changed --name-only -z | xargs -0 python -m sinhkehoach kiem-tra && exit 0
echo 'Chưa lưu vào git: sửa các lỗi trên rồi lưu lại. Vẫn muốn lưu: git commit --no-verify' >&2
exit 1
"""


@pytest.fixture
def hook(tmp_path):
    return tmp_path / "pre-commit"


def _install(hook, program=PROGRAM):
    for change in install_changes(hook.parent, program):
        put(change)


def _remove(hook):
    for change in removal_changes(hook.parent):
        put(change)


def _state(hook):
    return {file.name: file.read_bytes() for file in hook.parent.iterdir()}


def test_program_is_called_by_words_that_a_shell_reads():
    assert shell_words(("/x y/python", "-m", "sinhkehoach")) == "'/x y/python' -m sinhkehoach"


def test_hook_can_be_run_and_calls_the_program(hook):
    _install(hook)
    assert os.name == "nt" or stat.S_IMODE(hook.stat().st_mode) == 0o755
    assert b"python -m sinhkehoach git truoc-khi-luu || exit 1\n" in hook.read_bytes()
    assert list(install_changes(hook.parent, PROGRAM)) == []
    _remove(hook)
    assert _state(hook) == {}
    assert list(removal_changes(hook.parent)) == []


def test_lines_that_a_person_adds_stay(hook):
    _install(hook)
    hook.write_bytes(hook.read_bytes().replace(b"#!/bin/sh\n", b"#!/bin/sh\n# tren\n") + b"echo duoi \xff\n")
    _install(hook, ("other", "-m", "sinhkehoach"))
    assert hook.read_bytes().startswith(b"#!/bin/sh\n# tren\n# >>> sinhkehoach")
    assert hook.read_bytes().endswith(b"echo duoi \xff\n")
    assert b"other -m sinhkehoach" in hook.read_bytes()
    _remove(hook)
    assert _state(hook) == {"pre-commit": b"#!/bin/sh\n# tren\necho duoi \xff\n"}


def test_lines_within_our_part_are_not_touched(hook):
    _install(hook)
    changed = hook.read_bytes().replace(b"for before", b"echo toi\nfor before")
    hook.write_bytes(changed)
    for do in (_install, _remove):
        with pytest.raises(UserError, match="đã có người sửa"):
            do(hook)
    assert _state(hook) == {"pre-commit": changed}


def test_hook_of_the_first_version_is_known(hook):
    hook.write_text(FIRST_VERSION, encoding="utf-8")
    _install(hook)
    assert b">>> sinhkehoach" in hook.read_bytes()
    assert kept_hooks(hook.parent) == []
    hook.write_text(FIRST_VERSION, encoding="utf-8")
    _remove(hook)
    assert _state(hook) == {}
    hook.write_text(FIRST_VERSION.replace("exit 1\n", "exit 1\necho toi\n"), encoding="utf-8")
    with pytest.raises(UserError, match="đã có người sửa"):
        _install(hook)


def test_hook_of_others_is_called_first_and_comes_back(hook):
    hook.write_bytes(OWN)
    hook.chmod(0o754)
    before = hook.stat().st_mode
    _install(hook)
    assert hook.with_name(BEFORE).read_bytes() == OWN
    assert hook.with_name(BEFORE).stat().st_mode == before
    _remove(hook)
    assert _state(hook) == {"pre-commit": OWN}
    assert hook.stat().st_mode == before


@pytest.mark.parametrize("steps", [0, 1])
def test_killed_between_the_steps_leaves_the_hook_at_work(hook, steps):
    hook.write_bytes(OWN)
    for change in list(install_changes(hook.parent, PROGRAM))[:steps]:
        put(change)
    assert hook.read_bytes() == OWN
    _install(hook)
    assert [file.name for file in kept_hooks(hook.parent)] == [BEFORE]
    for change in list(removal_changes(hook.parent))[:steps]:
        put(change)
    _remove(hook)
    assert _state(hook) == {"pre-commit": OWN}


def test_another_tools_hook_between_two_installations_costs_no_hook(hook):
    hook.write_bytes(OWN)
    _install(hook)
    hook.write_bytes(b"#!/bin/sh\n# husky\n")
    _install(hook)
    assert [file.read_bytes() for file in kept_hooks(hook.parent)] == [OWN, b"#!/bin/sh\n# husky\n"]
    _remove(hook)
    assert _state(hook) == {"pre-commit": b"#!/bin/sh\n# husky\n", BEFORE: OWN}
    _remove(hook)
    assert _state(hook) == {"pre-commit": b"#!/bin/sh\n# husky\n", BEFORE: OWN}


def test_hook_that_vanished_is_put_back(hook):
    hook.write_bytes(OWN)
    _install(hook)
    hook.unlink()
    _remove(hook)
    assert _state(hook) == {"pre-commit": OWN}


def test_added_lines_and_an_earlier_hook_are_left_to_a_person(hook):
    hook.write_bytes(OWN)
    _install(hook)
    hook.write_bytes(hook.read_bytes() + b"echo toi\n")
    before = _state(hook)
    with pytest.raises(UserError, match="ai đó đã thêm"):
        _remove(hook)
    assert _state(hook) == before
