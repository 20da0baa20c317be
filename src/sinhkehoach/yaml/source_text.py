"""A file's text as typed -> positions, lines, and problems that stand in it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from sinhkehoach.base.correction import Correction
from sinhkehoach.base.position import Position
from sinhkehoach.base.problem import Problem, Severity


class SourceText:
    """The text of one file; an `index` counts its characters from 0, whatever the line ends are."""

    __slots__ = ("_starts", "name", "text")

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.text = text
        self._starts: Sequence[int] = ()

    def position(self, index: int) -> Position:
        """Return the line and column of the character at `index`."""
        starts = self._line_starts()
        line = bisect_right(starts, index)
        return Position(line, index - starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return line `number` (counted from 1) without its line end; empty outside the file."""
        starts = self._line_starts()
        if not 1 <= number <= len(starts):
            return ""
        end = starts[number] if number < len(starts) else len(self.text)
        return self.text[starts[number - 1] : end].rstrip("\r\n")

    def line_start(self, number: int) -> int:
        """Return the index of the first character of line `number`."""
        return self._line_starts()[number - 1]

    def problem(
        self, code: str, index: int, message: str, hint: str = "", severity: Severity = Severity.ERROR
    ) -> Problem:
        """Return a problem located at the character at `index`."""
        position = self.position(index)
        return Problem(
            code,
            message,
            hint,
            severity,
            file=self.name,
            position=position,
            source_line=self.line(position.line),
        )

    def located(self, corrections: Iterable[Correction]) -> tuple[Correction, ...]:
        """Return `corrections` of this text with their positions."""
        return tuple(each._replace(position=self.position(each.start or 0)) for each in corrections)

    def _line_starts(self) -> Sequence[int]:
        if not self._starts:
            lines = self.text.replace("\r\n", " \n").replace("\r", "\n").split("\n")
            self._starts = (0, *accumulate(len(line) + 1 for line in lines[:-1]))
        return self._starts
