"""Many tasks → their results in the order of the tasks, worked out by several processes.

A process that is killed (by the system, for want of memory) costs the task it was at, and that only when another one
fails with it too. Each process is replaced after a number of tasks, so that memory stays bounded; when the run is
broken off, or its own process is gone, they end by themselves.
"""

import gc
import multiprocessing
import signal
import traceback
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from typing import Any, Final, Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")
# What makes, in a process of its own, the function that does a task.
Start = Callable[[], Callable[[Task], Result]]

_LARGEST_CHUNK: Final = 16
_TASKS_OF_A_PROCESS: Final = 500
_ATTEMPTS: Final = 2
# A task under way may be writing a file.
_SECONDS_TO_END: Final = 10
_OBJECTS_BEFORE_COLLECTING: Final = 200_000


def done_by_many(
    tasks: Sequence[Task],
    start: Start[Task, Result],
    lost: Callable[[Task], Result],
    workers: int,
    libraries: str,
) -> Iterator[Result]:
    """Yield the result of each task, in order; what `lost` makes of a task with which processes are killed.

    What a task raises is raised here. `start`, tasks and results go from process to process. Where the system has that,
    the module `libraries` is loaded once, for all processes.
    """
    pool = _Pool(tasks, start, lost, workers, _context(libraries))
    try:
        yield from pool.results()
    finally:
        pool.end()


class _Worker:
    """A process, and the numbers of the tasks that it has been given and not told of yet."""

    def __init__(self, context: BaseContext, start: Start[Any, Any]) -> None:
        self.connection, theirs = context.Pipe()
        # mypy: a context of any kind makes processes, but only those of a kind say so.
        self.process: BaseProcess = context.Process(target=_serve, args=(theirs, start), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()
        self.given: deque[int] = deque()
        self.count = 0

    def give(self, numbers: list[int], tasks: Sequence[Any]) -> None:
        """Send the tasks of these numbers; one whose process is gone is found by `wait`."""
        self.given += numbers
        self.count += len(numbers)
        with suppress(OSError):
            self.connection.send([tasks[number] for number in numbers])

    def end(self) -> None:
        """Let the process end after the task that it is at."""
        self.connection.close()

    def join(self) -> None:
        """Wait for the process; one that does not end in time is stopped."""
        self.process.join(_SECONDS_TO_END)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()


class _Pool(Generic[Task, Result]):
    """The processes of one run, the tasks that are left, and the results that wait for their turn."""

    def __init__(
        self,
        tasks: Sequence[Task],
        start: Start[Task, Result],
        lost: Callable[[Task], Result],
        workers: int,
        context: BaseContext,
    ) -> None:
        self._tasks, self._start, self._lost, self._context = tasks, start, lost, context
        self._left = deque(range(len(tasks)))
        self._failures: dict[int, int] = {}
        self._results: dict[int, Result] = {}
        self._chunk = max(1, min(_LARGEST_CHUNK, len(tasks) // (workers * 4)))
        self._workers: list[_Worker] = []
        self._ended: list[_Worker] = []
        self._count = workers

    def results(self) -> Iterator[Result]:
        """Yield the results in the order of the tasks."""
        for number in range(len(self._tasks)):
            while number not in self._results:
                self._give()
                self._receive()
            yield self._results.pop(number)

    def _give(self) -> None:
        """Keep each process busy; one that has done its share gives way to a new one."""
        for worker in [each for each in self._workers if not each.given]:
            if worker.count >= _TASKS_OF_A_PROCESS or not self._left:
                self._let_go(worker)
            else:
                worker.give(self._next(), self._tasks)
        while self._left and len(self._workers) < self._count:
            worker = _Worker(self._context, self._start)
            self._workers.append(worker)
            worker.give(self._next(), self._tasks)

    def _next(self) -> list[int]:
        """Return the next tasks for one process; one that has failed goes alone."""
        first = self._left.popleft()
        if first in self._failures:
            return [first]
        numbers = [first]
        while self._left and len(numbers) < self._chunk and self._left[0] not in self._failures:
            numbers.append(self._left.popleft())
        return numbers

    def _receive(self) -> None:
        for connection in wait([worker.connection for worker in self._workers]):
            worker = next(each for each in self._workers if each.connection is connection)
            try:
                result, error = worker.connection.recv()
            except (EOFError, OSError):
                self._killed(worker)
                continue
            if error is not None:
                raise error
            self._results[worker.given.popleft()] = result

    def _killed(self, worker: _Worker) -> None:
        """Give the tasks of a process that is gone to others; the one it was at is lost when it fails again."""
        self._let_go(worker)
        if not worker.given:
            return
        number = worker.given.popleft()
        self._failures[number] = self._failures.get(number, 0) + 1
        self._left.extendleft(reversed(worker.given))
        if self._failures[number] < _ATTEMPTS:
            self._left.appendleft(number)
        else:
            self._results[number] = self._lost(self._tasks[number])

    def _let_go(self, worker: _Worker) -> None:
        worker.end()
        self._workers.remove(worker)
        self._ended.append(worker)

    def end(self) -> None:
        """End all processes."""
        for worker in list(self._workers):
            self._let_go(worker)
        for worker in self._ended:
            worker.join()


def _context(libraries: str) -> BaseContext:
    """Return how processes are started: from one that has the libraries loaded, where the system has that."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([libraries])
    return context


def _serve(connection: Connection, start: Start[Any, Any]) -> None:
    """Do the tasks that come through `connection` until it is closed: what a process of the pool does."""
    # Whoever presses Ctrl-C means the run: its own process hears it as well, and closes the connection.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    do = start()
    with suppress(EOFError, OSError):
        while True:
            for task in connection.recv():
                connection.send(_answer(do, task))


def _answer(do: Callable[[Any], Any], task: object) -> tuple[object, Exception | None]:
    """Return what a task gives, and what it raises, None where nothing."""
    try:
        return do(task), None
    except Exception as error:  # noqa: BLE001 — raised again by who has given the task
        error.add_note("".join(traceback.format_exception(error)))
        return None, error
