"""A problem is a value: what is wrong, where, and how to mend it."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Final, NamedTuple

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.keypath import KeyPath
from sinhkehoach.base.position import Position

# The codes of the stage that reads the file.
_READING: Final = "SKH1"


class Severity(StrEnum):
    """How much a problem weighs: only an error stops a document from being written."""

    ERROR = "lỗi"
    WARNING = "cảnh báo"
    HINT = "gợi ý"


# Key path and, inside a text, the character.
Place = tuple[KeyPath, int | None]


class Problem(NamedTuple):
    """What is wrong with a plan, an office's facts or a template, in words for the person who wrote it.

    The stages that find a problem know only the key path (and, inside a text, the character `offset`);
    `Source.locate` adds the file, the position and the line as typed, and names the lines of `others`: the places that
    the problem has to do with, or where the same one stands again. With all `corrections` made it is gone.
    """

    code: str
    message: str
    hint: str = ""
    severity: Severity = Severity.ERROR
    path: KeyPath = ()
    offset: int | None = None
    at_key: bool = False
    file: str = ""
    position: Position | None = None
    source_line: str = ""
    others: tuple[Place, ...] = ()
    corrections: tuple[Correction, ...] = ()

    @property
    def can_be_corrected_safely(self) -> bool:
        """True where it is known what to type instead, and nothing else can be meant."""
        return bool(self.corrections) and all(each.is_safe for each in self.corrections)

    @property
    def is_of_reading(self) -> bool:
        """True for an error in the way the file is typed, because of which a part of it cannot be read."""
        return self.severity is Severity.ERROR and self.code.startswith(_READING)


def has_errors(problems: Iterable[Problem]) -> bool:
    """Return True when at least one of `problems` stops a document from being written."""
    return any(problem.severity is Severity.ERROR for problem in problems)
