"""The program's way in: `sinhkehoach`, or `python -m sinhkehoach`."""

import gc
import sys

# A run is short: the garbage collector would only look through the plan again and again.
OBJECTS_BEFORE_COLLECTING = 200_000


def main() -> None:
    """Run the command line and leave with its exit code; 130 for an interrupt while the libraries load."""
    gc.set_threshold(OBJECTS_BEFORE_COLLECTING)
    try:
        from sinhkehoach.cli.main import run  # noqa: PLC0415 — within reach of the `except`
        from sinhkehoach.cli.streams import watch_streams  # noqa: PLC0415 — as above

        watch_streams()
        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    # All that is left goes with the process: Python would first look through it for what hangs together in circles.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
