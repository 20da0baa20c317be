"""One slip that several rules find at one place → what tells it best, the rest left out."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.problem import Problem

# Code → those that tell the same slip better: they know the word that is meant, or the mark that spoils it.
_BETTER: Final = {
    "SKH312": ("SKH707",),
    "SKH313": ("SKH707",),
    "SKH352": ("SKH390",),
    "SKH360": ("SKH361", "SKH363"),
    "SKH373": ("SKH371",),
}
# Code → those of a slip in the whole document that this one only follows from: signature and archive line are those of
# the form that the issuer writes in.
_FOLLOWS: Final = {
    "SKH371": ("SKH350",),
    "SKH374": ("SKH350",),
}
# Letters from the mark at fault to what it spoils.
_NEAR: Final = 12

_Place = tuple[KeyPath, int]


def told_best(problems: Iterable[Problem], answers: Mapping[str, Iterable[Problem]]) -> Iterator[Problem]:
    """Yield `problems` without those that one of `answers`, by the codes of their rules, tells better or explains."""
    places = {
        code: [_place(each) for better in codes for each in answers.get(better, ())]
        for code, codes in _BETTER.items()
        if answers.get(code)
    }
    for problem in problems:
        if any(answers.get(code) for code in _FOLLOWS.get(problem.code, ())):
            continue
        path, at = _place(problem)
        if not any(
            path == better and abs(at - there) <= _NEAR for better, there in places.get(problem.code, ())
        ):
            yield problem


def _place(problem: Problem) -> _Place:
    return problem.path, problem.offset or 0
