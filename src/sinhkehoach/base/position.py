"""A place in a text file, as editors count it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A line and a column, both counted from 1; columns count characters, not bytes."""

    line: int
    column: int
