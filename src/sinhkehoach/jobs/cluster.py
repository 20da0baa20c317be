"""Many tasks → their results in the order of the tasks, worked out by a Dask cluster: `pool.py` for many machines.

Dask is what finds a machine for each batch, and another one where that is lost.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager, suppress
from itertools import islice
from typing import Any, Final

import dask
from distributed import Client, Future, KilledWorker, LocalCluster

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.pool import Result, Start, Task
from sinhkehoach.jobs.workers import Cluster

_BATCH: Final = 16
# So many batches for each thread of the cluster are under way, or wait there: one machine never waits for ours.
_AHEAD: Final = 3
_ATTEMPTS: Final = 2
_SECONDS_TO_CONNECT: Final = 20
_SECONDS_TO_CLOSE: Final = 5
_SECONDS_BETWEEN_LOOKS: Final = 120
# A process of ours that is killed is started anew; by itself a cluster forgets one that a busy machine starts slowly.
_PATIENT: Final = {"distributed.deploy.lost-worker-timeout": "10 minutes"}
_OWN: Final = threading.local()


class ClusterLost(Exception):
    """Nobody answers any more: what has not been yielded is not done."""


def done_by_cluster(
    tasks: Iterable[Task],
    start: Start[Task, Result],
    lost: Callable[[Task], Result],
    cluster: Cluster,
) -> Generator[Result, None, None]:
    """Yield the result of each task, in order; what `lost` makes of a task with which processes are killed.

    What a task raises is raised here. `start`, tasks and results go from process to process; tasks are asked for as they
    are sent. Raises UserError where there is no such cluster, ClusterLost where it is gone in the middle.
    """
    with _connected(cluster) as client:
        yield from _Run(client, start, lost).results(tasks)


class _Run:
    """The batches that are under way on a cluster."""

    def __init__(self, client: Client, start: Start[Any, Any], lost: Callable[[Any], Any]) -> None:
        self._client, self._lost = client, lost
        # A result of the cluster's own: sent once, to each machine that needs it, and made again where it is lost.
        self._start = client.submit(_same, start, pure=False)
        self._under_way: deque[tuple[list[Any], Future[Any]]] = deque()

    def results(self, tasks: Iterable[Any]) -> Iterator[Any]:
        """Yield the result of each task, in order."""
        left = iter(tasks)
        while batches := self._send(left):
            batch, future = batches.popleft()
            try:
                yield from self._received(future)
            except KilledWorker:
                yield from self._one_by_one(batch)

    def _send(self, left: Iterator[Any]) -> deque[tuple[list[Any], Future[Any]]]:
        """Return the batches under way, with as many more of what is `left` as the cluster can do with."""
        most = _AHEAD * max(1, self._threads())
        while len(self._under_way) < most and (batch := list(islice(left, _BATCH))):
            self._under_way.append((batch, self._sent(batch)))
        return self._under_way

    def _sent(self, batch: list[Any]) -> "Future[Any]":
        return self._client.submit(_do, self._start, batch, pure=False)

    def _one_by_one(self, batch: list[Any]) -> Iterator[Any]:
        """Yield the results of a batch with which processes are killed: one of its tasks is to blame.

        Whatever waits at a process that is killed counts as having killed it, so each has the cluster twice.
        """
        for task in batch:
            for _ in range(_ATTEMPTS):
                with suppress(KilledWorker):
                    yield from self._received(self._sent([task]))
                    break
            else:
                yield self._lost(task)

    def _received(self, future: "Future[Any]") -> list[Any]:
        """Return the results of a batch; raises ClusterLost where nobody is there any more who could do it."""
        while True:
            try:
                results: list[Any] = future.result(timeout=_SECONDS_BETWEEN_LOOKS)
            except TimeoutError:
                if not self._threads():
                    raise ClusterLost from None
            except (CancelledError, OSError) as error:
                raise ClusterLost from error
            else:
                return results

    def _threads(self) -> int:
        try:
            return sum(self._client.nthreads().values())
        except OSError as error:  # of connections as well
            raise ClusterLost from error


@contextmanager
def _connected(cluster: Cluster) -> Iterator[Client]:
    """Yield the way to `cluster`; the processes of this machine are started for it, and ended. Raises UserError."""
    # What is to be said of a machine that is lost, we say.
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    own = None if cluster.address else _own_cluster(cluster.workers)
    try:
        client = Client(own or cluster.address, timeout=_SECONDS_TO_CONNECT, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        hint = "xem bộ điều phối của cụm (dask scheduler) có đang chạy không, địa chỉ có đúng không"
        raise UserError(f"Không kết nối được với cụm máy tính “{cluster.address}”", hint) from error
    try:
        with dask.config.set(_PATIENT):
            yield client
    finally:
        with suppress(OSError):
            client.close(timeout=_SECONDS_TO_CLOSE)
        if own is not None:
            own.close(timeout=_SECONDS_TO_CLOSE)


def _own_cluster(workers: int) -> LocalCluster:
    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        dashboard_address="127.0.0.1:0",
        silence_logs=logging.CRITICAL,
    )


def _same(start: Start[Any, Any]) -> Start[Any, Any]:
    return start


def _do(start: Start[Any, Any], batch: list[Any]) -> list[Any]:
    """Return the results of a batch: what a thread of the cluster does. It starts once."""
    if getattr(_OWN, "start", None) is not start:
        _OWN.do = start()
        _OWN.start = start
    return [_OWN.do(task) for task in batch]
