"""A command, with all the processes that it starts → its wall time and their processor time, in seconds, as one line.

    python benchmarks/family.py PROGRAM ARGUMENTS…

A process whose parent has ended becomes a child of this one (on Linux), so that none is left out.
"""

import ctypes
import os
import resource
import subprocess
import sys
from time import perf_counter

_BECOME_PARENT_OF_ORPHANS = 36  # PR_SET_CHILD_SUBREAPER


def main() -> None:
    """Run the command, wait for everything that it has started, print the figures and exit as it did."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_BECOME_PARENT_OF_ORPHANS, 1, 0, 0, 0)
    start = perf_counter()
    quiet = subprocess.DEVNULL
    command = subprocess.Popen(sys.argv[1:], stdout=quiet, stderr=quiet)  # noqa: S603 — our own programs
    code = command.wait()
    seconds = perf_counter() - start
    while True:
        try:
            os.wait()
        except ChildProcessError:
            break
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(seconds, used.ru_utime + used.ru_stime)
    sys.exit(code)


if __name__ == "__main__":
    main()
