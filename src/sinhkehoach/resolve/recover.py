"""A faulty Source → what is left of its plan, so that other kinds of fault come to light in the same run."""

from collections import Counter
from collections.abc import Iterator
from copy import copy
from typing import Final

from sinhkehoach.base.errors import ProblemsFound
from sinhkehoach.base.inline_marks import NOTE
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem
from sinhkehoach.model.messages import MISSING
from sinhkehoach.model.office import Office
from sinhkehoach.model.plan import Plan
from sinhkehoach.model.readers import RecordOf
from sinhkehoach.model.typed import Typed
from sinhkehoach.resolve.facts import find_facts
from sinhkehoach.resolve.structure import EMPTY_APPENDIX, PART_NOT_PRINTED, PART_WITHOUT_CONTENT
from sinhkehoach.resolve.text_checks import BAD_REFERENCE, UNKNOWN_NOTE, UNUSED_NOTE
from sinhkehoach.resolve.units import UNKNOWN_NAME
from sinhkehoach.yaml.read.builder import as_sentence
from sinhkehoach.yaml.read.source import Source

_ATTEMPTS: Final = 10
# What taking values out can itself bring about: their absence is no fault of the author's.
_UNSURE: Final = frozenset(
    {BAD_REFERENCE, EMPTY_APPENDIX, PART_NOT_PRINTED, PART_WITHOUT_CONTENT, UNKNOWN_NOTE, UNUSED_NOTE}
)
# Sections without names: what is lost with them is the use of a footnote, and the part itself.
_ONLY_TEXT: Final = frozenset({"kết", "mở đầu", "mục tiêu", "mục đích", "yêu cầu"})
_UNSURE_WITHOUT_TEXT: Final = frozenset({PART_NOT_PRINTED, PART_WITHOUT_CONTENT, UNUSED_NOTE})
# The keys whose values are names.
_NAMES: Final = frozenset({"gọi tắt", "id", "tên", "tên tắt"})


class _Placeholder(str):
    """What stands for a missing value: a text, here a year, that every kind of single value takes."""

    __slots__ = ()


_PLACEHOLDER: Final = _Placeholder("2027")


def further_problems(source: Source, office: Office | None) -> tuple[Problem, ...]:
    """Return what is wrong with the rest of a plan whose validation failed, located; nothing when too little is left.

    Only problems that do not hang on the values taken out are returned, nor, where the office's own file has faults
    (None), on what stands there.
    """
    plan, rest = _recovered(source.value)
    if plan is None:
        return ()
    _, problems = find_facts(plan, office or Office())
    unsure = _unsure(source, rest) if office else _UNSURE | {UNKNOWN_NAME}
    return source.locate_all(tuple(problem for problem in problems if _is_sure(problem, rest, unsure)))


def _unsure(source: Source, rest: object) -> frozenset[str]:
    """Return the codes of the problems that what is missing from `rest` may have brought about."""
    if Counter(_inventory(source.value)) - Counter(_inventory(rest)) or source.lost_keys - _ONLY_TEXT:
        return _UNSURE
    return _UNSURE_WITHOUT_TEXT if source.lost_keys else frozenset()


def _is_sure(problem: Problem, rest: object, unsure: frozenset[str]) -> bool:
    """Return False for a problem that the placeholders, or the values taken out, may have brought about."""
    if problem.code == UNKNOWN_NAME and UNKNOWN_NAME not in unsure:
        return isinstance(rest, dict) and rest.get(problem.path[0]) != _PLACEHOLDER
    return problem.code not in unsure


def _inventory(value: object) -> Iterator[str]:
    """Yield all that other places of a plan may point to, or be pointed to from: maps, names, footnote marks."""
    if isinstance(value, dict):
        yield "map"
        yield from (f"{key}: {name}" for key, name in value.items() if key in _NAMES)
    if isinstance(value, str):
        yield from (found[0] for found in NOTE.finditer(value))
    elif isinstance(value, dict | list):
        for below in value.values() if isinstance(value, dict) else value:
            yield from _inventory(below)


def _recovered(value: object) -> tuple[Plan | None, object]:
    """Return the plan in `value` without its faulty values, and what it was made from.

    A missing value is filled with a placeholder; the plan is None where too little is left.
    """
    rest = value
    for _ in range(_ATTEMPTS):
        try:
            return RecordOf(Plan).read(Typed(rest, (), as_sentence)), rest
        except ProblemsFound as found:
            for problem in found.problems:
                rest = _mended(rest, _path_at_fault(rest, problem), missing=problem.code == MISSING)
    return None, rest


def _path_at_fault(value: object, problem: Problem) -> KeyPath:
    """Return where `problem` stands in `value`; what lacks a list cannot be helped by a text, and is itself at fault."""
    is_filled = not problem.at_key and _is_placeholder(value, problem.path)
    return problem.path[:-1] if is_filled else problem.path


def _is_placeholder(value: object, path: KeyPath) -> bool:
    """Return True where a placeholder stands at `path` in `value`; steps of no key and no item are skipped."""
    for step in path:
        if isinstance(value, dict):
            value = value.get(step, value)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
    return isinstance(value, _Placeholder)


def _mended(value: object, path: KeyPath, *, missing: bool) -> object:
    """Return `value` with the key nearest to the end of `path` left out (or filled), everything else shared."""
    if not path:
        return value
    step, below = path[0], path[1:]
    if isinstance(value, dict) and (step in value or (missing and not below)):
        left = dict(value)
        inner = _mended(left.get(str(step)), below, missing=missing) if below else None
        if not below and missing:
            left[str(step)] = _PLACEHOLDER
        elif not below or inner is left[str(step)]:
            del left[str(step)]
        else:
            left[str(step)] = inner
        return left
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        inner = _mended(value[step], below, missing=missing)
        if inner is value[step]:
            return value
        left_list = copy(value)
        left_list[step] = inner
        return left_list
    return _mended(value, below, missing=missing)
