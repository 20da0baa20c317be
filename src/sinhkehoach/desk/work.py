"""Work that takes a while, each piece in a process of its own: it can be stopped, and the desk goes on meanwhile."""

import os
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from threading import Lock
from typing import Any, Final, NamedTuple

from sinhkehoach.base.errors import ProblemsFound, UserError
from sinhkehoach.desk.answers import Answer

# The server has threads: a process that is a copy of it might wait for ever for one that it does not have.
_CONTEXT: Final = get_context("spawn")
_STOPPED: Final = ("Đã dừng", "chưa ghi gì")


class _Done(NamedTuple):
    """What came of a piece of work: its answer, or the sentence and the hint with which it was refused."""

    answer: Answer
    refusal: tuple[str, str] | None = None


class Works:
    """The work that is under way, by the names that the page has given it."""

    def __init__(self) -> None:
        self._running: dict[str, BaseProcess] = {}
        self._lock = Lock()

    def do(self, name: str, job: Callable[..., Answer], *given: object) -> Answer:
        """Return what `job` answers to what is `given`; raises UserError with its refusal, or when it was stopped."""
        receiving, sending = _CONTEXT.Pipe(duplex=False)
        process = _CONTEXT.Process(target=_work, args=(sending, job, given), daemon=True)
        with receiving, self._listed(name, process):
            sending.close()
            try:
                done: _Done = receiving.recv()
            except EOFError:
                done = _Done({}, _STOPPED)
        if done.refusal:
            raise UserError(*done.refusal)
        return done.answer

    def stop(self, name: str) -> None:
        """End the work called `name`, and whatever it has started; nothing where it is done already."""
        with self._lock:
            process = self._running.get(name)
        if process is not None:
            _end(process)

    @contextmanager
    def _listed(self, name: str, process: BaseProcess) -> Iterator[None]:
        with self._lock:
            self._running[name] = process
            process.start()
        try:
            yield
        finally:
            process.join()
            with self._lock:
                self._running.pop(name, None)


def _work(sending: "Connection[Any, Any]", job: Callable[..., Answer], given: tuple[object, ...]) -> None:
    """Do `job` in a process of its own and send its answer, or the sentences with which it refuses."""
    # Ctrl+C is for the desk, which ends this process with itself.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "setsid"):
        os.setsid()
    try:
        done = _Done(job(*given))
    except UserError as error:
        done = _Done({}, (error.message, error.hint))
    except ProblemsFound as found:
        first = found.problems[0]
        done = _Done({}, (first.message, first.hint))
    sending.send(done)


def _end(process: BaseProcess) -> None:
    if process.pid is not None and hasattr(os, "killpg"):
        with suppress(OSError):  # it has just ended, or is not yet the head of its own group
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
