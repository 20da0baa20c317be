# ruff: noqa: T201 — the table and the survivors are printed
"""Tell how many slips of the pen the tests notice, package by package.

python -m tools.mutate                       every mutant of every package listed below (hours)
python -m tools.mutate --sample 60 write values/money.py
                                             sixty mutants of each, chosen by the seed (--seed, else 1)
"""

import argparse
import ast
import random
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from tools.mutation.mutants import Mutant, mutants
from tools.mutation.trial import Change, Outcome, Trial, load_libraries, run_tests

ROOT = Path(__file__).parents[1]
PACKAGE, TESTS = ROOT / "src" / "sinhkehoach", ROOT / "tests"
PACKAGES = ("base", "values", "resolve", "yaml", "reconcile", "docx", "write")

# What tests a package besides the tests that mirror it.
WHOLE_PROGRAM: dict[str, tuple[str, ...]] = {
    "base": ("tests/compose", "tests/rules/support"),
    "docx": ("tests/conformance/regimes", "tests/jobs/test_conformance.py"),
    "reconcile": ("tests/jobs/test_reconcile.py", "tests/cli/test_reconcile.py"),
    "resolve": ("tests/compose",),
    "values": ("tests/model", "tests/resolve"),
    "write": ("tests/jobs/test_build.py", "tests/cli/test_build.py"),
    "yaml": ("tests/test_english_keys.py", "tests/next_period"),
}
# A mutant may make a test slower without being wrong, and the machine be busy.
_PATIENCE, _LEAST_SECONDS = 5, 10


class Survivor(NamedTuple):
    """A mutant that every test let pass."""

    module: Path
    mutant: Mutant


def main() -> None:
    options = _options()
    load_libraries()
    rows = [_examined(place, options) for place in options.places or PACKAGES]
    print(f"{'':24}{'tried':>8}{'killed':>8}{'share':>8}")
    for place, tally in rows:
        print(_row(place, tally))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools.mutate", description=__doc__)
    parser.add_argument("places", nargs="*", help="packages or modules below src/sinhkehoach")
    parser.add_argument("--sample", type=int, metavar="N", help="try N mutants of each place")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--minutes", type=float, help="begin no mutant of a place after so many minutes")
    return parser.parse_args()


def _row(place: str, tally: Counter[Outcome]) -> str:
    survived, tried = tally[Outcome.SURVIVED], tally.total() - tally[Outcome.NOT_TRIED]
    share = f"{100 * (tried - survived) / tried:7.1f}%" if tried else "–".rjust(8)
    left = f"  ({tally[Outcome.NOT_TRIED]} not tried)" if tally[Outcome.NOT_TRIED] else ""
    return f"{place:24}{tried:8}{tried - survived:8}{share}{left}"


def _examined(place: str, options: argparse.Namespace) -> tuple[str, Counter[Outcome]]:
    """Try the mutants of `place`; tell the survivors as they are found."""
    chosen, total = _chosen(place, options)
    how = f"{len(chosen)} of {total}, seed {options.seed}" if len(chosen) < total else f"all {total}"
    print(f"{place}: {how}", flush=True)
    tally: Counter[Outcome] = Counter()
    limits: dict[tuple[str, ...], float] = {}
    end = time.monotonic() + 60 * options.minutes if options.minutes else None
    for module, tree, mutant in chosen:
        if end and time.monotonic() > end:
            tally[Outcome.NOT_TRIED] += 1
            continue
        outcome = _tried(module, tree, mutant, limits)
        tally[outcome] += 1
        if outcome is Outcome.SURVIVED:
            print(f"  {module.relative_to(PACKAGE)}:{mutant}", flush=True)
    return place, tally


def _chosen(place: str, options: argparse.Namespace) -> tuple[list[tuple[Path, ast.Module, Mutant]], int]:
    """Return the mutants to try, module by module, and how many there are."""
    found = []
    for module in _modules(place):
        tree = ast.parse(module.read_text(encoding="utf-8"), filename=str(module))
        found += [(module, tree, mutant) for mutant in mutants(tree)]
    if options.sample is None or options.sample >= len(found):
        return found, len(found)
    indices = sorted(random.Random(options.seed).sample(range(len(found)), options.sample))  # noqa: S311
    return [found[index] for index in indices], len(found)


def _modules(place: str) -> list[Path]:
    path = PACKAGE / place
    return sorted(path.rglob("*.py")) if path.is_dir() else [path]


def _tried(module: Path, tree: ast.Module, mutant: Mutant, limits: dict[tuple[str, ...], float]) -> Outcome:
    """Return how the mutant ends: its own test module first, then the folder's and what uses the package."""
    for tests in _stages(module):
        if tests not in limits:
            limits[tests] = _limit(tests)
        trial = run_tests(tests, limits[tests], Change(module, tree, mutant.change))
        if trial.outcome is not Outcome.SURVIVED:
            return trial.outcome
    return Outcome.SURVIVED


def _limit(tests: Sequence[str]) -> float:
    """Return the seconds of processor after which a mutant's run of `tests` is stopped."""
    trial: Trial = run_tests(tests, 3600)
    if trial.outcome is not Outcome.SURVIVED:
        raise SystemExit(f"without any mutant these fail: {' '.join(tests)}")
    return _LEAST_SECONDS + _PATIENCE * trial.seconds


def _stages(module: Path) -> list[tuple[str, ...]]:
    path = module.relative_to(PACKAGE)
    own = TESTS / path.with_name(f"test_{path.name}")
    first = [(str(own),)] if own.is_file() else []
    package = path.parts[0]
    folder = TESTS / path.parent
    rest = [str(each) for each in sorted(folder.glob("test_*.py")) if each != own]
    wider = [str(TESTS / package)] if folder != TESTS / package else []
    stages = [
        *first,
        tuple(rest or wider),
        tuple(str(ROOT / each) for each in WHOLE_PROGRAM.get(package, ())),
    ]
    return [stage for stage in stages if stage]


if __name__ == "__main__":
    main()
