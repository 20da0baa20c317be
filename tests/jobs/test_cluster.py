import os
from functools import partial

import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs.workers import Cluster

pytest.importorskip("distributed", reason="needs the extra [cum], dask[distributed]")

from sinhkehoach.jobs import cluster as subject
from sinhkehoach.jobs.cluster import ClusterLost, done_by_cluster
from tests.support.clusters import cluster_of
from tests.support.worker_tasks import failing, killing, lost, squares


@pytest.fixture(scope="module")
def address():
    with cluster_of(2) as found:
        yield Cluster(found)


def test_results_come_in_the_order_of_the_tasks(address):
    results = list(done_by_cluster(range(100), squares, lost, address))
    assert [square for square, _ in results] == [number**2 for number in range(100)]
    assert len({process for _, process in results} - {os.getpid()}) == 2


def test_tasks_are_asked_for_as_they_are_sent(address):
    asked = []
    results = done_by_cluster((asked.append(task) or task for task in range(1000)), squares, lost, address)
    next(results)
    results.close()
    assert len(asked) < 200


def test_a_task_that_kills_its_process_is_lost_and_no_other(address, tmp_path):
    results = list(done_by_cluster(range(12), partial(killing, tmp_path, again=True), lost, address))
    assert results == [("lost", 5) if task == 5 else (task, "done") for task in range(12)]


def test_a_process_that_is_killed_once_costs_nothing(address, tmp_path):
    results = list(done_by_cluster(range(12), partial(killing, tmp_path, again=False), lost, address))
    assert results == [(task, "done") for task in range(12)]


def test_what_a_task_raises_is_raised(address):
    with pytest.raises(ValueError, match="three"):
        list(done_by_cluster(range(8), failing, lost, address))


def test_an_address_where_nobody_answers_is_told(monkeypatch):
    monkeypatch.setattr(subject, "_SECONDS_TO_CONNECT", 1)
    with pytest.raises(UserError, match="Không kết nối được"):
        list(done_by_cluster(range(8), squares, lost, Cluster("tcp://127.0.0.1:9")))


def test_a_cluster_without_machines_is_given_up(monkeypatch):
    monkeypatch.setattr(subject, "_SECONDS_BETWEEN_LOOKS", 1)
    with cluster_of(0) as address, pytest.raises(ClusterLost):
        list(done_by_cluster(range(8), squares, lost, Cluster(address)))


def test_processes_of_this_machine_are_started_and_ended():
    results = list(done_by_cluster(range(3), squares, lost, Cluster("", 1)))
    assert [square for square, _ in results] == [0, 1, 4]
    with pytest.raises(ProcessLookupError):
        os.kill(results[0][1], 0)
