"""How many processes a run is worth, or which cluster does it; what runs them is loaded only where it is needed."""

import os
from typing import Final, NamedTuple, Self

from sinhkehoach.base.errors import UserError

# Starting processes takes as long as a few plans.
_FEW: Final = 8

_HERE: Final = "tai-cho"
_ADDRESSES: Final = ("tcp://", "tls://")


class Cluster(NamedTuple):
    """A Dask cluster: the address of its scheduler, "" for so many `workers` on this machine."""

    address: str
    workers: int = 0

    @classmethod
    def read(cls, typed: str, asked: int | None) -> Self:
        """Return what `tcp://máy:8786` or `tai-cho` says, `asked` is how many processes; raises UserError."""
        if typed == _HERE:
            return cls("", asked or _cores())
        if not typed.startswith(_ADDRESSES) or typed in _ADDRESSES:
            hint = f"ghi như tcp://10.0.0.5:8786, hoặc {_HERE} để thử với các tiến trình của máy này"
            raise UserError(f"“{typed}” không phải là địa chỉ của một cụm máy tính", hint)
        if asked is not None:
            raise UserError("Số tiến trình của một cụm do cụm ấy định", "bỏ --so-luong")
        return cls(typed)


def worker_count(asked: int | None, tasks: int) -> int:
    """Return how many processes to use for so many tasks: as many as asked for, else all cores where it is worth it."""
    wanted = (_cores() if tasks > _FEW else 1) if asked is None else asked
    return max(1, min(wanted, tasks))


def _cores() -> int:
    """Return how many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
