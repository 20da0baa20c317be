"""Short ways to read YAML that stands inside a test."""

from unicodedata import normalize

import yaml

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.problem import Problem
from sinhkehoach.yaml.read.reader import parse_source
from sinhkehoach.yaml.read.source import Source

KEYS = {"tên", "số", "ngày", "nhiệm vụ", "chỉ tiêu", "đơn vị"}

LOADERS = [loader for loader in (getattr(yaml, "CSafeLoader", None), yaml.SafeLoader) if loader]


def fold(key: str) -> str:
    """Fold case, `_` and Unicode form of a known key, as the plan does."""
    folded = normalize("NFC", key).casefold().replace("_", " ")
    return folded if folded in KEYS else key


def read(text: str, loader=None) -> Source:
    return parse_source(text, "plan.yaml", fold, loader)


def found(text: str, loader=None) -> tuple[Problem, ...]:
    """Return every problem of `text`, whether or not it could be read."""
    try:
        return read(text, loader).problems
    except ProblemsFound as stopped:
        return stopped.problems


def places(text: str, loader=None) -> list[tuple[str, int, int]]:
    """Return code, line and column of every problem of `text`."""
    return [(problem.code, problem.position.line, problem.position.column) for problem in found(text, loader)]
