"""Where things stand in the repository, for the tests that watch over it."""

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "src" / "sinhkehoach"
MODULES = tuple(sorted(PACKAGE.rglob("*.py")))

# Made by a program or belonging to it, never written by hand.
_LEFT_OUT = {".git", ".venv", "build", "dist", "node_modules", "output"}


def module_name(module: Path) -> str:
    """Return `model/task` for `src/sinhkehoach/model/task.py`."""
    return module.relative_to(PACKAGE).with_suffix("").as_posix()


@cache
def parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"), filename=str(module))


def written_files(*patterns: str) -> list[Path]:
    """Return the files of the repository whose name matches one of `patterns`, sorted."""
    return sorted(
        file
        for pattern in patterns
        for file in ROOT.rglob(pattern)
        if file.is_file() and not _is_left_out(file)
    )


def _is_left_out(file: Path) -> bool:
    folders = file.relative_to(ROOT).parts[:-1]
    return any(folder in _LEFT_OUT or folder.endswith("_cache") for folder in folders)
