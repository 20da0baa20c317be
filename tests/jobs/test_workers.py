from sinhkehoach.jobs import workers
from sinhkehoach.jobs.workers import worker_count


def test_all_cores_are_used_where_it_is_worth_it(monkeypatch):
    monkeypatch.setattr(workers, "_cores", lambda: 4)
    assert [worker_count(None, tasks) for tasks in (0, 1, 8, 9, 100)] == [1, 1, 1, 4, 4]
    assert [worker_count(asked, 3) for asked in (1, 2, 16)] == [1, 2, 3]


def test_there_is_a_core():
    assert worker_count(None, 1000) >= 1
