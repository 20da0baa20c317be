# ruff: noqa: T201 — the tests are printed, for the Makefile
"""Print the tests that a change needs at once: those of the modules changed since main, and of their importers.

python -m tools.changed_tests      as `make nhanh` calls it; the whole suite has the last word
"""

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
SOURCES, TESTS = Path("src/sinhkehoach"), Path("tests")
# The tests of the repository itself that a small change breaks most often, and that take seconds.
HOUSE = ("init_empty", "language", "layers", "mirror", "sizes")
# What half a minute has room for; what is changed comes first, what imports it after that.
_MOST = 30


def main() -> None:
    changed = changed_files()
    chosen = tests_of(changed)
    if len(chosen) > _MOST:
        print(f"{len(chosen) - _MOST} test files more import what is changed: make test", file=sys.stderr)
    print(f"{len(changed)} files changed, {len(chosen[:_MOST])} test files", file=sys.stderr)
    house = (TESTS / "house" / f"test_{name}.py" for name in HOUSE)
    print(*dict.fromkeys([*chosen[:_MOST], *house]))


def changed_files() -> list[Path]:
    """Return what differs from main where this branch left it (on main: from the last commit), and what is new."""
    base = _git("merge-base", "main", "HEAD") or ["HEAD"]
    names = {*_git("diff", "--name-only", base[0]), *_git("ls-files", "--others", "--exclude-standard")}
    return sorted(Path(name) for name in names if (ROOT / name).is_file())


def tests_of(changed: Iterable[Path]) -> list[Path]:
    """Return the test files of `changed`: themselves, their mirrors, then those of what imports them."""
    files = list(changed)
    importers = [importer for file in files for importer in _importers(file)]
    tests = (test for file in [*files, *importers] for test in _own_tests(file))
    return list(dict.fromkeys(test for test in tests if (ROOT / test).is_file()))


def _own_tests(file: Path) -> Iterator[Path]:
    if file.is_relative_to(SOURCES) and file.suffix == ".py":
        yield TESTS / file.relative_to(SOURCES).with_name(f"test_{file.name}")
    elif file.is_relative_to(TESTS) and file.name.startswith("test_"):
        yield file
    elif file.is_relative_to(TESTS / "golden"):
        yield TESTS / f"test_{file.relative_to(TESTS / 'golden').parts[0]}.py"


def _importers(file: Path) -> list[Path]:
    """Return the modules of the program, of the tests and of tools that name `file` in an import."""
    if file.suffix != ".py":
        return []
    path = file.relative_to("src") if file.is_relative_to("src") else file
    name = ".".join(path.with_suffix("").parts)
    return [
        other.relative_to(ROOT)
        for other, text in _texts().items()
        if file.stem in text and name in _imported(ast.parse(text)) and other != ROOT / file
    ]


@cache
def _texts() -> dict[Path, str]:
    """Return every Python file with its text."""
    files = (file for folder in ("src", "tests", "tools") for file in sorted((ROOT / folder).rglob("*.py")))
    return {file: file.read_text(encoding="utf-8") for file in files}


def _imported(tree: ast.Module) -> Iterator[str]:
    """Yield every module that is imported, and `module.name` for what may be a module of a package."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _git(*command: str) -> list[str]:
    """Return the lines that git prints; none where it fails, as without a branch called main."""
    done = subprocess.run(  # noqa: S603
        ["git", *command],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return done.stdout.splitlines() if done.returncode == 0 else []


if __name__ == "__main__":
    main()
