"""One mutant on trial: the tests run in a process forked off one that has loaded pytest and the libraries.

The mutated module is compiled when the program's own modules are loaded, in the fork; nothing is written to the disk.
"""

import ast
import importlib
import os
import resource
import signal
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from enum import StrEnum
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType
from typing import NamedTuple

# What the tests load besides the program: paid once. pytest itself comes with the first trial's own call.
LIBRARIES = ("pytest", "hypothesis", "lxml.etree", "docx", "docxtpl", "click", "yaml", "xdist")
_ROOM = 4 * 1024**3
_DONE, _FAILED = 0, 1
_NO_TESTS = 5


class Change(NamedTuple):
    """A file, its tree, and what is done to the tree in the fork."""

    file: Path
    tree: ast.Module
    make: Callable[[], None]


class Outcome(StrEnum):
    """How a trial ended."""

    SURVIVED = "survived"
    KILLED = "killed"
    TIMED_OUT = "timed out"
    NOT_TRIED = "not tried"


class Trial(NamedTuple):
    """How the tests ended, and the seconds of processor that they took."""

    outcome: Outcome
    seconds: float


def load_libraries() -> None:
    """Load what every trial needs; the program's own modules must not be among it."""
    for name in LIBRARIES:
        importlib.import_module(name)


def run_tests(tests: Sequence[str], seconds: float, change: Change | None = None) -> Trial:
    """Return how `tests` end in a fork to which `change` is made; stopped after `seconds` of processor."""
    start = resource.getrusage(resource.RUSAGE_CHILDREN)
    child = os.fork()
    if not child:
        _run_and_exit(tests, seconds, change)
    status = _waited_for(child, seconds)
    end = resource.getrusage(resource.RUSAGE_CHILDREN)
    used = end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime
    return Trial(_outcome(status), used)


def _outcome(status: int) -> Outcome:
    if os.WIFSIGNALED(status):
        return Outcome.TIMED_OUT
    code = os.WEXITSTATUS(status)
    return Outcome.SURVIVED if code in (_DONE, _NO_TESTS) else Outcome.KILLED


def _waited_for(child: int, seconds: float) -> int:
    """Return the status of `child`; what sleeps and takes no processor is stopped as well, after many times as long."""
    until = time.monotonic() + 20 * seconds
    pause = 0.005
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        if time.monotonic() > until:
            os.killpg(child, signal.SIGKILL)
            return os.waitpid(child, 0)[1]
        time.sleep(pause)
        pause = min(pause * 1.5, 0.1)


def _run_and_exit(tests: Sequence[str], seconds: float, change: Change | None) -> None:
    code = 3
    try:
        os.setpgid(0, 0)
        limit = int(seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        resource.setrlimit(resource.RLIMIT_AS, (_ROOM, _ROOM))
        with _silence(), _loading(change):
            code = int(_pytest(tests))
    except BaseException:  # noqa: BLE001 — whatever a mutant does, the fork ends here
        code = 3
    finally:
        os._exit(code)


def _pytest(tests: Sequence[str]) -> int:
    import pytest  # noqa: PLC0415 — loaded already where trials run; this module is read without it

    options = ("-x", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", "-p", "no:xdist", "--assert=plain")
    os.environ["HYPOTHESIS_PROFILE"] = "repeatable"
    return pytest.main([*options, *tests])


@contextmanager
def _silence() -> Iterator[None]:
    with open(os.devnull, "r+b") as nowhere:  # noqa: PTH123 — a device, not a file of ours
        for stream in (0, 1, 2):
            os.dup2(nowhere.fileno(), stream)
        yield


@contextmanager
def _loading(change: Change | None) -> Iterator[None]:
    """Let the changed file be loaded as if the change stood in it."""
    usual = SourceFileLoader.get_code
    if change is None:
        yield
        return
    change.make()

    def get_code(loader: SourceFileLoader, fullname: str) -> CodeType | None:
        if loader.path == str(change.file):
            return compile(ast.fix_missing_locations(change.tree), loader.path, "exec", dont_inherit=True)
        return usual(loader, fullname)

    SourceFileLoader.get_code = get_code  # type: ignore[method-assign, assignment]
    yield
