import pytest

from sinhkehoach.base.errors import UserError
from sinhkehoach.jobs import workers
from sinhkehoach.jobs.workers import Cluster, worker_count


def test_all_cores_are_used_where_it_is_worth_it(monkeypatch):
    monkeypatch.setattr(workers, "_cores", lambda: 4)
    assert [worker_count(None, tasks) for tasks in (0, 1, 8, 9, 100)] == [1, 1, 1, 4, 4]
    assert [worker_count(asked, 3) for asked in (1, 2, 16)] == [1, 2, 3]


def test_there_is_a_core():
    assert worker_count(None, 1000) >= 1


def test_a_cluster_has_an_address_or_is_here(monkeypatch):
    monkeypatch.setattr(workers, "_cores", lambda: 4)
    assert Cluster.read("tcp://máy:8786", None) == ("tcp://máy:8786", 0)
    assert Cluster.read("tls://máy:8786", None).address == "tls://máy:8786"
    assert (Cluster.read("tai-cho", None), Cluster.read("tai-cho", 3)) == (("", 4), ("", 3))


@pytest.mark.parametrize(
    ("typed", "asked"), [("máy:8786", None), ("tcp://", None), ("", None), ("tcp://máy:8786", 2)]
)
def test_anything_else_is_no_cluster(typed, asked):
    with pytest.raises(UserError):
        Cluster.read(typed, asked)
