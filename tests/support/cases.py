"""Inputs that once went wrong, as they were found: tests/cases/inputs/NAME/, a folder for each."""

from pathlib import Path
from shutil import copyfile

_ROOT = Path(__file__).parents[2]
INPUTS = _ROOT / "tests" / "cases" / "inputs"


def lay_down_case(root: Path, name: str) -> Path:
    """Make a workspace in `root` of the files of case `name`: plans and the office's file in `plans/`, documents
    beside it, and the folder `output/`; return `root`.

    A case without an office's file gets the one of the samples.
    """
    plans = root / "plans"
    plans.mkdir(parents=True, exist_ok=True)
    (root / "output").mkdir(exist_ok=True)
    copyfile(_ROOT / "plans" / "co-quan.yaml", plans / "co-quan.yaml")
    for file in (INPUTS / name).iterdir():
        copyfile(file, (plans if file.suffix == ".yaml" else root) / file.name)
    return root
