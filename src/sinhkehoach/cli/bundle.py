"""The two programs of the bundle: one for a terminal, one to be opened by a double click; neither needs a Python.

The one for a terminal also runs a module as `python -m` does: what the program starts in a process of its own, and git's
hook, are started so everywhere.
"""

import os
import runpy
import sys
from typing import Final

_PROGRAM: Final = "sinhkehoach"
# Where the bundle's loader has put its own libraries first, and what stood there before.
_LIBRARIES: Final = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "LIBPATH")


def in_terminal() -> None:
    """Run the words of the command line: those of `sinhkehoach`, or `-m MODULE …`."""
    give_back_libraries()
    match sys.argv[1:]:
        case ["-P", "-m", module, *rest] | ["-m", module, *rest]:
            _run(module, rest)
        case rest:
            _run(_PROGRAM, rest)


def by_double_click() -> None:
    """Open the desk; a plan or a folder that was dropped on the program comes as a word of the command line."""
    give_back_libraries()
    _run(_PROGRAM, ["xem", "--bam-dup", *sys.argv[1:]])


def give_back_libraries() -> None:
    """Let what is started from here (git, Word, a browser) find the system's libraries, not those of the bundle."""
    for name in _LIBRARIES:
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif getattr(sys, "frozen", False):
            os.environ.pop(name, None)


def _run(module: str, words: list[str]) -> None:
    sys.argv[1:] = words
    runpy.run_module(module, run_name="__main__", alter_sys=True)
