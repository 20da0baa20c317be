"""Somebody else who does something just before the n-th time that the program touches a folder."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class OtherHand:
    """Waits for the calls that touch `folder`, by Python's own audit events; acts before the one with the number `at`."""

    def __init__(self) -> None:
        self._folder = ""
        self._at = 0
        self._act: Callable[[], None] | None = None
        self.calls = 0
        sys.addaudithook(self._hear)

    @contextmanager
    def before(self, folder: Path, at: int, act: Callable[[], None]) -> Iterator[None]:
        """Act once while the block runs, if so many calls are made; `calls` tells how many there were."""
        self._folder, self._at, self._act, self.calls = str(folder), at, act, 0
        try:
            yield
        finally:
            self._act = None

    def _hear(self, event: str, arguments: tuple[object, ...]) -> None:
        if self._act is None or not self._is_meant(event, arguments):
            return
        self.calls += 1
        if self.calls == self._at + 1:
            act, self._act = self._act, None
            act()
            self._act = _nothing

    def _is_meant(self, event: str, arguments: tuple[object, ...]) -> bool:
        if event == "ctypes.dlsym":  # two files change places: told by no event of its own
            return True
        named = (each for each in arguments if isinstance(each, str | os.PathLike))
        return event.startswith(("open", "os.", "shutil.")) and any(
            os.fspath(each).startswith(self._folder) for each in named
        )


def _nothing() -> None:
    pass


OTHER_HAND = OtherHand()
