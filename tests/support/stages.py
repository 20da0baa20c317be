"""Runs the program and stops it dead, or fills its disk, at its n-th call to the system; tells what is left behind.

A process of its own, since it forks: `python -m tests.support.stages kill|full named|nameless WORKSPACE FOLDER
ARGUMENTS…` prints a line of JSON for each stage; the files told of are those of the workspace's FOLDER.
"""

import contextlib
import errno
import functools
import io
import json
import os
import shutil
import signal
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path

from sinhkehoach.cli.main import run
from sinhkehoach.write import atomic

# What may change a disk: its name among the functions of the system.
CALLS = frozenset(
    {"open", "write", "fsync", "fchmod", "chmod", "link", "replace", "rename", "unlink", "mkdir", "close"}
)
# A full disk lets files be read, closed and taken away.
_NEEDS_NO_ROOM = frozenset({"close", "unlink"})
MOST_STAGES = 500
NAMED = "named"


class _Stage:
    """Counts the calls, and acts just before the n-th: what the one before it has done is done."""

    def __init__(self, number, act):
        self.number, self.act, self.count = number, act, 0

    def watch(self):
        """Stand before each of the CALLS for the rest of this process."""
        for name in CALLS:
            setattr(os, name, self._watched(getattr(os, name)))

    def _watched(self, call):
        @functools.wraps(call)
        def watched(*arguments, **named):
            if self.act is _kill or _needs_room(call.__name__, arguments):
                self.count += 1
                if self.count == self.number:
                    self.act()
            return call(*arguments, **named)

        return watched


def _needs_room(name, arguments):
    if name == "open":
        return bool(arguments[1] & (os.O_CREAT | os.O_WRONLY | os.O_RDWR))
    return name not in _NEEDS_NO_ROOM


def _kill():
    os.kill(os.getpid(), signal.SIGKILL)


def _fill():
    raise OSError(errno.ENOSPC, "No space left on device")


ACTS = {"kill": _kill, "full": _fill}


def _child(workspace, arguments, stage=None):
    """Run the program in a process of its own; return its exit code (negative: a signal) and whether it got so far."""
    told, end = os.pipe()
    process = os.fork()
    if process == 0:
        os.chdir(workspace)
        tell = os.write
        if stage is not None:
            stage.watch()
        with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
            code = run(arguments)
        tell(end, b"." * (stage is not None and stage.count >= stage.number))
        os._exit(code)
    os.close(end)
    _, status = os.waitpid(process, 0)
    got_so_far = os.read(told, 1) == b"." or os.WIFSIGNALED(status)
    os.close(told)
    return os.waitstatus_to_exitcode(status), got_so_far


def _warm_up(workspace, fresh, arguments):
    """Let this process load what its children need, once for all of them."""
    shutil.copytree(workspace, fresh)
    with redirect_stdout(io.StringIO()), contextlib.chdir(fresh):
        run(arguments)
    shutil.rmtree(fresh)


def _files(folder):
    return {file.name: file.read_bytes() for file in sorted(folder.iterdir())} if folder.exists() else {}


def stages(act, workspace, folder, arguments):
    """Yield for each stage the exit code, the files then, and the files after the next undisturbed run."""
    fresh = workspace.with_name("bản sao")
    _warm_up(workspace, fresh, arguments)
    for number in range(1, MOST_STAGES):
        shutil.copytree(workspace, fresh)
        code, got_so_far = _child(fresh, arguments, _Stage(number, ACTS[act]))
        then = _files(fresh / folder)
        again, _ = _child(fresh, arguments)
        yield {"code": code, "then": then, "again": again, "later": _files(fresh / folder)}
        shutil.rmtree(fresh)
        if not got_so_far:
            return
    raise RuntimeError("there is no end to it")


def main():
    act, how, workspace, folder, *arguments = sys.argv[1:]
    if how == NAMED:
        vars(atomic)["_NAMELESS"] = 0
    contents = []
    for stage in stages(act, Path(workspace), folder, arguments):
        for moment in ("then", "later"):
            contents += [data for data in stage[moment].values() if data not in contents]
            stage[moment] = {name: contents.index(data) for name, data in stage[moment].items()}
        sys.stdout.write(f"{json.dumps(stage)}\n")


if __name__ == "__main__":
    main()
