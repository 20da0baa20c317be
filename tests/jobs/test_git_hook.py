import pytest

from sinhkehoach.jobs.git_hook import hook_of, is_for, is_ours, shell_words


def test_program_is_called_by_words_that_a_shell_reads():
    assert shell_words(("/x y/python", "-m", "sinhkehoach")) == "'/x y/python' -m sinhkehoach"


@pytest.mark.parametrize("workspace", [".", "phòng vhxh/kế hoạch", "it's"])
def test_hook_knows_its_workspace(tmp_path, workspace):
    hook = tmp_path / "pre-commit"
    hook.write_bytes(hook_of(workspace, ("python",)))
    assert is_ours(hook)
    assert is_for(hook, workspace)
    assert not is_for(hook, "other")


def test_hook_of_others_is_not_ours(tmp_path):
    hook = tmp_path / "pre-commit"
    assert not is_ours(hook)
    hook.write_text("#!/bin/sh\nsinhkehoach kiem-tra\n", encoding="utf-8")
    assert not is_ours(hook)
