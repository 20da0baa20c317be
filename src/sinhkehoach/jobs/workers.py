"""How many processes a run is worth; what runs them (`pool.py`) is loaded only for more than one."""

import os
from typing import Final

# Starting processes takes as long as a few plans.
_FEW: Final = 8


def worker_count(asked: int | None, tasks: int) -> int:
    """Return how many processes to use for so many tasks: as many as asked for, else all cores where it is worth it."""
    wanted = (_cores() if tasks > _FEW else 1) if asked is None else asked
    return max(1, min(wanted, tasks))


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
