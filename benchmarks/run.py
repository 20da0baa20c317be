"""Measure how fast sinhkehoach is, and print a Markdown table.

    python benchmarks/run.py [--runs N] [cold] [warm] [pipeline] [start] [growth] [rules] [more_rules] [form] [many]

Every figure is a ratio of runs made side by side; see README.md in this folder.
"""

import argparse
import sys
import tempfile
from pathlib import Path

# This file is run by its path, so that Python does not look for `benchmarks` by itself.
sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.comparisons import GROUPS
from benchmarks.measure import Place
from benchmarks.report import Comparison, missed, table_head


def main() -> None:
    """Run the groups that the command line names, all of them without a name; print each as it is done."""
    groups = {group.__name__: group for group in GROUPS}
    parser = argparse.ArgumentParser(description="Measure sinhkehoach against docxtpl, jinja2 and click.")
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=", ".join(groups))
    parser.add_argument("--runs", type=int, default=15, help="runs of each contender (default 15)")
    chosen = parser.parse_args()
    if unknown := set(chosen.groups) - set(groups):
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    found: list[Comparison] = []
    print(table_head(), flush=True)
    with tempfile.TemporaryDirectory() as folder:
        place = Place(Path(folder))
        for name in chosen.groups or groups:
            for comparison in groups[name](place, chosen.runs):
                found.append(comparison)
                print(comparison.line(), flush=True)
    print(f"\nMissed: {', '.join(missed(found)) or 'none'}")


if __name__ == "__main__":
    main()
