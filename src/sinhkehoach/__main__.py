"""The program's way in: `sinhkehoach`, or `python -m sinhkehoach`."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code; 130 for an interrupt while the libraries load."""
    try:
        from sinhkehoach.cli.main import run  # noqa: PLC0415 — within reach of the `except`

        code = run(sys.argv[1:])
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)


if __name__ == "__main__":
    main()
