"""What to type instead: the edit that mends a problem, as a value, made where the problem is found."""

from collections.abc import Sequence
from typing import NamedTuple

from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.position import Position
from sinhkehoach.base.text import fold, strip_diacritics


class Correction(NamedTuple):
    """The characters `old`, which begin at `start` of a text, give way to `new`.

    `is_safe` tells that nothing else can be meant. The text is the value at `path`; where that is () it is the whole
    file, and where `start` is None the key at the end of `path`. `position` is where `old` stands in the file, known
    once the problem is located.
    """

    start: int | None
    old: str
    new: str
    is_safe: bool = True
    path: KeyPath = ()
    position: Position | None = None

    def moved(self, by: int) -> "Correction":
        """Return the correction for a text in which this one's stands `by` characters further to the right."""
        return self if self.start is None else self._replace(start=self.start + by)


def likeliest(typed: str, near: Sequence[str], *, is_key: bool = False) -> Correction | None:
    """Return the correction of `typed`, a whole value or key, to the first of the names `near` it, None for none.

    It is safe where that alone differs by nothing but marks, case, blanks and `i` for `y`.
    """
    if not near:
        return None
    alike = [name for name in near if _bare(name) == _bare(typed)]
    return Correction(None if is_key else 0, typed, near[0], is_safe=alike == [near[0]])


def _bare(name: str) -> str:
    return strip_diacritics(fold(name)).replace("-", " ").replace("y", "i")


def placed(path: KeyPath, *corrections: Correction | None) -> tuple[Correction, ...]:
    """Return the `corrections` of the value at `path`, nothing where one of them is not known."""
    return tuple(each._replace(path=path) for each in known(corrections))


def known(corrections: Sequence[Correction | None]) -> tuple[Correction, ...]:
    """Return `corrections`, nothing where one of them is not known: a problem is mended by all of them or not at all."""
    made = tuple(each for each in corrections if each is not None)
    return made if len(made) == len(corrections) else ()
