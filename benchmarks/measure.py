"""Contenders → their times, taken in turn (A B C A B C …), so that a machine that slows down slows all alike."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Self

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Sample:
    """One run: wall time in seconds, the process's peak memory in MiB, processor time in s; 0 where not measured."""

    seconds: float
    mebibytes: float = 0.0
    processor: float = 0.0


def in_turn(contenders: Mapping[str, Callable[[], Sample]], runs: int) -> dict[str, list[Sample]]:
    """Return `runs` samples of each contender, after one run of each that does not count."""
    samples: dict[str, list[Sample]] = {name: [] for name in contenders}
    for number in range(runs + 1):
        for name, run in contenders.items():
            sample = run()
            if number:
                samples[name].append(sample)
    return samples


class Place:
    """Where everything happens: a temporary folder, with environment variables that keep all traces in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        kept = {name: text for name, text in os.environ.items() if not name.startswith("PYTHON")}
        self.environment = {
            **kept,
            "PYTHONPATH": os.pathsep.join(map(str, (ROOT / "src", ROOT))),
            # Compiled modules are there from the second run on, whatever the machine's own settings are.
            "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
            "XDG_CACHE_HOME": str(folder / "cache"),
        }

    def write(self, name: str, text: str) -> Path:
        """Return the file `name` with `text` in it."""
        file = self.folder / name
        file.write_text(text, encoding="utf-8")
        return file

    def process(
        self, *arguments: str | Path, exit_code: int = 0, document: Path | None = None
    ) -> Callable[[], Sample]:
        """Return a run of Python with `arguments`, measured from outside; a wrong exit code raises RuntimeError.

        `document` is taken away before each run: one that stands already and is right would not be made again.
        """
        command = [sys.executable, *map(str, arguments)]

        def run() -> Sample:
            if document is not None:
                document.unlink(missing_ok=True)
            start = perf_counter()
            child = subprocess.Popen(  # noqa: S603 — our own programs
                command,
                cwd=self.folder,
                env=self.environment,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            _, status, usage = os.wait4(child.pid, 0)
            seconds = perf_counter() - start
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode != exit_code:
                raise RuntimeError(f"exit code {child.returncode}: {' '.join(command)}")
            unit = 1024 if sys.platform == "linux" else 1024 * 1024
            return Sample(seconds, usage.ru_maxrss / unit)

        return run

    def family(self, *arguments: str | Path) -> Callable[[], Sample]:
        """Return a run of Python with `arguments`, measured with all the processes that it starts."""
        command = [sys.executable, str(ROOT / "benchmarks/family.py"), sys.executable, *map(str, arguments)]

        def run() -> Sample:
            answer = subprocess.run(  # noqa: S603 — our own programs
                command, cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, text=True, check=True
            )
            seconds, processor = map(float, answer.stdout.split())
            return Sample(seconds, processor=processor)

        return run


class Worker:
    """A process that has loaded and read everything already, and does the same piece of work when told to."""

    def __init__(self, place: Place, *work: str | Path) -> None:
        self._child = subprocess.Popen(  # noqa: S603 — our own program
            [sys.executable, "-m", "benchmarks.worker", *map(str, work)],
            cwd=place.folder,
            env=place.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self) -> Sample:
        """Return the time of one more piece of work."""
        if self._child.stdin is None or self._child.stdout is None:
            raise RuntimeError("the worker has no pipes")
        self._child.stdin.write("\n")
        self._child.stdin.flush()
        return Sample(float(self._child.stdout.readline()))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._child.communicate()
