import os
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

from sinhkehoach.jobs import pool
from sinhkehoach.jobs.pool import done_by_many
from tests.support.worker_tasks import failing, killing, lost, squares


@pytest.mark.parametrize("workers", [2, 3])
def test_results_come_in_the_order_of_the_tasks(workers):
    results = list(done_by_many(range(40), squares, lost, workers, __name__))
    assert [square for square, _ in results] == [number**2 for number in range(40)]
    assert 1 < len({process for _, process in results}) <= workers


def test_no_task_needs_no_process():
    assert list(done_by_many([], squares, lost, 2, __name__)) == []


def test_a_task_that_kills_its_process_is_lost_and_no_other(tmp_path):
    results = list(done_by_many(range(12), partial(killing, tmp_path, again=True), lost, 2, __name__))
    assert results == [("lost", 5) if task == 5 else (task, "done") for task in range(12)]


def test_a_process_that_is_killed_once_costs_nothing(tmp_path):
    results = list(done_by_many(range(12), partial(killing, tmp_path, again=False), lost, 2, __name__))
    assert results == [(task, "done") for task in range(12)]


def test_what_a_task_raises_is_raised():
    with pytest.raises(ValueError, match="three") as caught:
        list(done_by_many(range(8), failing, lost, 2, __name__))
    assert "_fail" in caught.value.__notes__[0]


def test_a_process_is_replaced_after_its_share_of_tasks(monkeypatch):
    monkeypatch.setattr(pool, "_TASKS_OF_A_PROCESS", 4)
    results = list(done_by_many(range(32), squares, lost, 2, __name__))
    assert len({process for _, process in results}) >= 6


def test_processes_end_when_nobody_asks_for_more():
    results = done_by_many(range(400), squares, lost, 2, __name__)
    _, process = next(results)
    results.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


_RUN = """
import sys
sys.path.insert(0, sys.argv[1])
from tests.support.worker_tasks import lost, squares
from sinhkehoach.jobs.pool import done_by_many
if __name__ == "__main__":
    for square, process in done_by_many(range(100_000), squares, lost, 2, __name__):
        print(process, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a group")
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGKILL])
def test_processes_end_with_the_run_that_is_broken_off(tmp_path, ending):
    script = tmp_path / "run.py"
    script.write_text(_RUN, encoding="utf-8")
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, str(script), str(root)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    ) as run:
        processes = {int(run.stdout.readline()) for _ in range(20)}
        if ending is signal.SIGINT:
            os.killpg(run.pid, ending)
        else:
            run.kill()
        run.communicate(timeout=20)
    assert _gone(processes)


def _gone(processes):
    for _ in range(100):
        if not any(Path(f"/proc/{process}").exists() for process in processes):
            return True
        time.sleep(0.1)
    return False
