"""A Dask cluster in processes of its own, for the tests of what uses one; imported where Dask is installed."""

import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager

import dask
from distributed import Client, LocalCluster


@contextmanager
def cluster_of(workers):
    """Yield the address of a scheduler with `workers` processes, each replaced when it is killed."""
    # What is done when a task kills its process over and over need not take so many of them; a busy machine may take long
    # to start another.
    settings = {
        "distributed.scheduler.allowed-failures": 1,
        "distributed.deploy.lost-worker-timeout": "10 minutes",
    }
    with (
        dask.config.set(settings),
        LocalCluster(
            n_workers=workers, threads_per_worker=1, dashboard_address="127.0.0.1:0", silence_logs=50
        ) as cluster,
    ):
        yield cluster.scheduler_address


def worker_processes(address):
    """Return the numbers of the processes that work for the scheduler at `address`."""
    with Client(address, set_as_default=False) as client:
        return set(client.run(os.getpid).values())


@contextmanager
def started_cluster(file):
    """Yield the address of a scheduler in a process of its own, which is told in `file`, and that process."""
    with ExitStack() as stack:
        scheduler = _started(stack, file, "scheduler", "--host", "127.0.0.1", "--port", "0")
        while not file.exists():
            assert scheduler.poll() is None
            time.sleep(0.1)
        _started(stack, file, "worker", "--nthreads", "1", "--no-nanny")
        address = json.loads(file.read_text(encoding="utf-8"))["address"]
        with Client(address, set_as_default=False) as client:
            client.wait_for_workers(1, timeout=120)
        yield address, scheduler


def _started(stack, file, *part):
    command = [sys.executable, "-m", "dask", *part, "--no-dashboard", "--scheduler-file", str(file)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": file.parent}
    process = stack.enter_context(subprocess.Popen(command, **quiet))
    stack.callback(process.kill)
    return process
