"""The program's way in: `sinhkehoach`, or `python -m sinhkehoach`."""

import gc
import os
import sys

from sinhkehoach.cli.main import run

_OBJECTS_BEFORE_COLLECTING = 200_000


def main() -> None:
    """Run the command line and leave with its exit code."""
    _suit_a_short_run()
    sys.exit(run(sys.argv[1:]))


def _suit_a_short_run() -> None:
    """Spare what only pays off in a process that stays: frequent collections, a search for pydantic's plugins."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")


if __name__ == "__main__":
    main()
