"""`make fuzz`: thousands of mutated plans, office files, documents and templates, what goes wrong with them.

    python -m tools.fuzz --count 10000 --seed 1 [--only 4711] [--keep FOLDER]

Nothing may end with exit 3 or a traceback, take over five seconds, or leave a document of a plan that was refused or
one that Word would refuse.
"""

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path
from time import monotonic
from typing import Any, Final

from tools.fuzz.subjects import Seeds, gather
from tools.fuzz.worker import SECONDS, Bench, Found, serve, warm_up

# A process that waits, or does not even hear its alarm, is ended after so many seconds more.
_GRACE_S: Final = 120
_SHOWN: Final = 40
_CONTEXT: Final = get_context("fork")


class _Worker:
    """A process at work on one input; `since` is when it got it."""

    def __init__(self, place: Path, seeds: Seeds, seed: int) -> None:
        self._make = (place, seeds, seed)
        self.number: int | None = None
        self.since = 0.0
        self.pipe: Connection[Any, Any]
        self._start()

    def _start(self) -> None:
        self.pipe, theirs = _CONTEXT.Pipe()
        self._process = _CONTEXT.Process(target=serve, args=(theirs, *self._make), daemon=True)
        self._process.start()
        theirs.close()

    def give(self, number: int) -> None:
        self.number, self.since = number, monotonic()
        self.pipe.send(number)

    def answer(self) -> Found | None:
        """Return what was found; a process that has died has found something as well."""
        number, self.number = self.number or 0, None
        try:
            found: Found | None = self.pipe.recv()
        except (EOFError, OSError):
            return self._replaced(number, "died")
        return found

    def stop_if_stuck(self) -> Found | None:
        if self.number is None or monotonic() - self.since < SECONDS + _GRACE_S:
            return None
        number, self.number = self.number, None
        return self._replaced(number, "hang")

    def _replaced(self, number: int, kind: str) -> Found:
        self._process.kill()
        self._process.join()
        self.pipe.close()
        _, command, data = self._make[1].input(self._make[2], number)
        self._start()
        return Found(number, kind, "the process had to be ended", command, data)

    def end(self) -> None:
        self._process.kill()


def _run(place: Path, seeds: Seeds, seed: int, numbers: Iterator[int], count: int) -> Iterator[Found | None]:
    """Yield what was found with each of the inputs, in the order in which they are done."""
    workers = [_Worker(place / str(each) / "w", seeds, seed) for each in range(os.cpu_count() or 1)]
    done = 0
    while done < count:
        for worker in workers:
            if worker.number is None and (number := next(numbers, None)) is not None:
                worker.give(number)
        busy = {worker.pipe: worker for worker in workers if worker.number is not None}
        for pipe in wait(list(busy), timeout=1):
            done += 1
            yield busy[pipe].answer()  # type: ignore[index]
        for worker in workers:
            if stuck := worker.stop_if_stuck():
                done += 1
                yield stuck
    for worker in workers:
        worker.end()


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tools.fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", type=int, help="run this input alone, here, with its traceback")
    parser.add_argument("--keep", type=Path, help="keep the inputs that find something in this folder")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="fuzz-") as name:
        place = Path(name)
        seeds = gather(place / "seeds")
        if chosen.only is not None:
            return _run_one(place, seeds, chosen.seed, chosen.only, chosen.keep)
        warm_up(place / "warm", seeds)
        return _run_all(place, seeds, chosen)


def _run_one(place: Path, seeds: Seeds, seed: int, number: int, kept: Path | None) -> int:
    name, command, data = seeds.input(seed, number)
    if kept:
        kept.mkdir(parents=True, exist_ok=True)
        (kept / f"{number}-{name}").write_bytes(data)
    found = Bench(place / "w", seeds.of["document"][0]).meet(number, name, command, data)
    sys.stdout.write(f"{name} {' '.join(command)}: {found and (found.kind, found.key)}\n")
    return int(found is not None)


def _run_all(place: Path, seeds: Seeds, chosen: argparse.Namespace) -> int:
    kinds: Counter[str] = Counter()
    faults: dict[str, list[Found]] = {}
    started = monotonic()
    numbers = iter(range(chosen.first, chosen.first + chosen.count))
    for found in _run(place, seeds, chosen.seed, numbers, chosen.count):
        if found is None:
            continue
        kinds[found.kind] += 1
        key = f"{found.kind}: {found.key}"
        if key not in faults:
            sys.stdout.write(f"--only {found.number} ({' '.join(found.command)}): {key}\n")
            sys.stdout.flush()
        faults.setdefault(key, []).append(found)
        if chosen.keep:
            chosen.keep.mkdir(parents=True, exist_ok=True)
            (chosen.keep / f"{found.number}-{found.command[0]}").write_bytes(found.data)
    lasted = monotonic() - started
    sys.stdout.write(
        f"{chosen.count} inputs in {lasted:.0f} s ({chosen.count / lasted:.0f}/s), seed {chosen.seed}\n"
    )
    for kind in ("exit 3", "escaped", "died", "hang", "written for a refused plan", "invalid document"):
        sys.stdout.write(f"  {kind}: {kinds[kind]}\n")
    for key, members in sorted(faults.items(), key=lambda item: -len(item[1]))[:_SHOWN]:
        first = members[0]
        sys.stdout.write(
            f"{len(members)} times, first --only {first.number} ({' '.join(first.command)})\n    {key}\n"
        )
    return int(bool(kinds))


if __name__ == "__main__":
    sys.exit(_main())
